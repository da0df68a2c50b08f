#include "ui/theme/painters.h"

#include "support/gui/picture.h"

#include <QDir>
#include <QSet>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::theme;
using aanjager::test::fingerprint;
using aanjager::test::painted;

namespace {

constexpr Status everyStatus[] = {Status::NotStarted, Status::Preparing, Status::Running,
                                  Status::Done,       Status::OnHold,    Status::Dropped};
const std::optional<Health> everyVerdict[] = {Health::OnCourse, Health::Attention, Health::Intervene, std::nullopt};

/** The same colour for every token that a glyph may use: what still differs, differs in shape. */
Palette inkOnly()
{
    Palette palette = lightPalette();
    for (const Token &token : tokens())
        palette.*token.member = QColor(Qt::black);
    palette.surface = Qt::white;
    return palette;
}

bool isDark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x * 2, y * 2)) < 200;
}

} // namespace

TEST(StatusGlyph, IsAnotherShapeForEachStatusWithoutAnyColour)
{
    QSet<QByteArray> seen;

    for (const Status status : everyStatus)
        seen += fingerprint(painted(
            {14, 14}, [&](QPainter &painter) { paintStatusGlyph(painter, QRectF(0, 0, 14, 14), status, inkOnly()); }));

    EXPECT_EQ(seen.size(), 6);
}

TEST(Verdict, IsAnotherShapeForEachVerdictWithoutAnyColour)
{
    QSet<QByteArray> seen;

    for (const std::optional<Health> verdict : everyVerdict)
        seen += fingerprint(painted(
            {14, 14}, [&](QPainter &painter) { paintVerdict(painter, QRectF(0, 0, 14, 14), verdict, inkOnly()); }));

    EXPECT_EQ(seen.size(), 4);
}

TEST(Trend, PaintsNowLastAndLarger)
{
    const QList<std::optional<Health>> better{Health::Attention, Health::Attention, Health::OnCourse, Health::OnCourse};
    const auto picture = [](const QList<std::optional<Health>> &verdicts) {
        return painted({50, 12},
                       [&](QPainter &painter) { paintTrend(painter, QRectF(0, 0, 50, 12), verdicts, lightPalette()); });
    };

    const QImage all = picture(better);
    const QImage lastOnly = picture({Health::OnCourse});

    EXPECT_TRUE(isDark(all, 44, 2)) << "the current verdict is larger than its forebears";
    EXPECT_FALSE(isDark(all, 28, 2));
    EXPECT_FALSE(isDark(lastOnly, 28, 6)) << "rounds that were not are not drawn";
    EXPECT_NE(fingerprint(picture({std::nullopt, Health::OnCourse})), fingerprint(lastOnly));
}

TEST(StatusPill, DiffersByStatusAndStandsOutOnASelectedRow)
{
    QSet<QByteArray> seen;
    const auto picture = [](Status status, Ground ground) {
        return painted({90, 22}, [&](QPainter &painter) {
            paintStatusPill(painter, QRectF(0, 0, 90, 22), status, QStringLiteral("x"), QFont(), lightPalette(),
                            ground);
        });
    };

    for (const Status status : everyStatus)
        seen += fingerprint(picture(status, Ground::Plain));

    EXPECT_EQ(seen.size(), 6);
    EXPECT_NE(fingerprint(picture(Status::Running, Ground::Selected)),
              fingerprint(picture(Status::Running, Ground::Plain)));
    EXPECT_EQ(fingerprint(picture(Status::Done, Ground::Selected)), fingerprint(picture(Status::Done, Ground::Plain)));
}

TEST(ProgressBar, FillsToThePercentageAndMarksThePlan)
{
    const auto picture = [](std::optional<int> percent, std::optional<int> plan) {
        return painted({100, 12}, [&](QPainter &painter) {
            paintProgressBar(painter, QRectF(0, 0, 100, 12), percent, plan, lightPalette());
        });
    };

    const QImage behind = picture(30, 50);
    const QImage done = picture(100, std::nullopt);

    EXPECT_TRUE(isDark(behind, 25, 6));
    EXPECT_FALSE(isDark(behind, 35, 6));
    EXPECT_TRUE(isDark(behind, 50, 1)) << "the tick reaches above the bar";
    EXPECT_TRUE(isDark(done, 97, 6));
    EXPECT_FALSE(isDark(done, 50, 1));
    EXPECT_EQ(fingerprint(picture(std::nullopt, 50)), fingerprint(picture(0, 50)));
    EXPECT_EQ(fingerprint(picture(140, 50)), fingerprint(picture(100, 50)));
}

TEST(MunicipalityStrip, PaintsEachDegreeAndEachStatusDifferently)
{
    QSet<QByteArray> seen;
    const auto add = [&](const StripCell &cell) {
        seen += fingerprint(painted({10, 15}, [&](QPainter &painter) {
            paintMunicipalityStrip(painter, QRectF(0, 0, 10, 15), {cell}, lightPalette());
        }));
    };

    for (const Degree degree : {Degree::Full, Degree::Partly, Degree::AlreadyRunning}) {
        add({degree, std::nullopt});
        for (const Status status : everyStatus)
            add({degree, status});
    }
    add({Degree::NotApplicable, std::nullopt});
    add({Degree::Undecided, std::nullopt});

    EXPECT_EQ(seen.size(), 3 * 7 + 2);
}

TEST(MunicipalityStrip, TellsWhichMunicipalityLiesUnderAPoint)
{
    const QRectF strip(20, 10, 100, 15);

    EXPECT_EQ(municipalityAt(strip, 10, QPointF(21, 12)), 0);
    EXPECT_EQ(municipalityAt(strip, 10, QPointF(119, 24)), 9);
    EXPECT_EQ(municipalityAt(strip, 10, QPointF(19, 12)), std::nullopt);
    EXPECT_EQ(municipalityAt(strip, 10, QPointF(121, 12)), std::nullopt);
    EXPECT_EQ(municipalityAt(strip, 10, QPointF(50, 30)), std::nullopt);
}

TEST(Icon, IsPaintedInTheColourAskedForAndEachIconPaintsSomething)
{
    const QByteArray empty = fingerprint(painted({20, 20}, [](QPainter &) {}));
    const auto picture = [](const QString &name, const QColor &colour) {
        return fingerprint(
            painted({20, 20}, [&](QPainter &painter) { paintIcon(painter, QRectF(0, 0, 20, 20), name, colour); }));
    };

    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
        EXPECT_NE(picture(file.chopped(4), Qt::black), empty) << qPrintable(file);

    EXPECT_NE(picture(QStringLiteral("folder"), Qt::black), picture(QStringLiteral("folder"), Qt::red));
    static int warnings = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++warnings; });
    EXPECT_EQ(picture(QStringLiteral("no-such-icon"), Qt::black), empty);
    qInstallMessageHandler(before);
    EXPECT_GT(warnings, 0);
}
