#include "support/gui/picture.h"
#include "ui/theme/painters.h"

#include <QFontDatabase>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::theme;
using namespace aanjager::test;

namespace {

QFont inter(int pixels)
{
    const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-Medium.otf"));
    QFont font(QFontDatabase::applicationFontFamilies(id).value(0));
    font.setPixelSize(pixels);
    font.setWeight(QFont::Medium);
    return font;
}

void paintPills(QPainter &painter, const Palette &palette)
{
    static constexpr const char *words[] = {"Niet gestart", "Voorbereiding", "In uitvoering",
                                            "Afgerond",     "Gepauzeerd",    "Vervallen"};
    for (const Ground ground : {Ground::Plain, Ground::Selected}) {
        double x = 8;
        for (int i = 0; i < 6; ++i) {
            const QString text = QString::fromLatin1(words[i]);
            const double width = statusPillWidth(text, inter(12), 22);
            const double y = ground == Ground::Plain ? 8 : 36;
            paintStatusPill(painter, QRectF(x, y, width, 22), static_cast<Status>(i), text, inter(12), palette, ground);
            x += width + 8;
        }
    }
}

void paintVerdicts(QPainter &painter, const Palette &palette)
{
    const std::optional<Health> none, ok = Health::OnCourse, warn = Health::Attention, stop = Health::Intervene;
    const QList<QList<std::optional<Health>>> trends{
        {ok, ok, ok, ok}, {warn, warn, ok, ok}, {ok, ok, warn, warn}, {none, none, warn, stop}, {ok, ok, warn, none}};
    for (qsizetype i = 0; i < trends.size(); ++i)
        paintTrend(painter, QRectF(8 + 64.0 * static_cast<double>(i), 66, 50, 12), trends.at(i), palette);
    double x = 340;
    for (const auto &verdict : {ok, warn, stop, none}) {
        paintVerdict(painter, QRectF(x, 64, 14, 14), verdict, palette);
        x += 24;
    }
    for (int i = 0; i < 6; ++i)
        paintStatusGlyph(painter, QRectF(460 + i * 24, 64, 14, 14), static_cast<Status>(i), palette);
}

void paintBars(QPainter &painter, const Palette &palette)
{
    paintProgressBar(painter, QRectF(8, 92, 110, 12), 30, 50, palette);
    paintProgressBar(painter, QRectF(142, 92, 110, 12), 60, 50, palette);
    paintProgressBar(painter, QRectF(276, 92, 110, 12), 100, std::nullopt, palette);
    paintProgressBar(painter, QRectF(410, 92, 110, 12), std::nullopt, 10, palette);
}

void paintStrips(QPainter &painter, const Palette &palette)
{
    double x = 8;
    for (const Degree degree : {Degree::Full, Degree::Partly, Degree::AlreadyRunning}) {
        QList<StripCell> cells{{degree, std::nullopt}};
        for (int i = 0; i < 6; ++i)
            cells += StripCell{degree, static_cast<Status>(i)};
        cells += {{Degree::NotApplicable, std::nullopt}, {Degree::Undecided, std::nullopt}};
        paintMunicipalityStrip(painter, QRectF(x, 116, municipalityStripWidth(9, 15), 15), cells, palette);
        paintMunicipalityStrip(painter, QRectF(x * 2, 140, municipalityStripWidth(9, 30), 30), cells, palette);
        x += 110;
    }
}

void paintIcons(QPainter &painter, const Palette &palette)
{
    int i = 0;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
        paintIcon(painter, QRectF(8 + (i % 24) * 28, 184 + (i / 24) * 28, 17, 17), file.chopped(4), palette.ink);
        ++i;
    }
}

} // namespace

TEST(Gallery, ShowsThePrimitivesInBothLooks)
{
    for (const bool dark : {false, true}) {
        const Palette &palette = dark ? darkPalette() : lightPalette();
        const QImage picture = painted(
            {700, 280},
            [&](QPainter &painter) {
                paintPills(painter, palette);
                paintVerdicts(painter, palette);
                paintBars(painter, palette);
                paintStrips(painter, palette);
                paintIcons(painter, palette);
            },
            palette.surface);

        keep(picture, dark ? QStringLiteral("primitives-dark") : QStringLiteral("primitives-light"));

        EXPECT_FALSE(picture.isNull());
    }
}
