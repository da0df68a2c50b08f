#include "ui/paper/text_wrap.h"

#include "ui/paper/table_widths.h"

#include <gtest/gtest.h>
#include <numeric>

namespace aanjager {

using namespace paper;

TEST(WrappedText, KeepsEveryCharacterAndFitsItsLines)
{
    const FontBook fonts;
    const TextShaper shaper(fonts);
    const QString text = QStringLiteral("Hendrik-Ido-Ambacht en Papendrecht starten in november met het gesprek.");

    const QStringList lines = wrapped(text, 12, {}, shaper);

    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(lines.join(QString()).toStdString(), text.toStdString());
    for (const QString &line : lines)
        EXPECT_LE(shaper.width(line.trimmed(), {}), 12.0F) << qPrintable(line);
}

TEST(WrappedText, LeavesNoRoomFullOfSpacesAtTheEndOfALine)
{
    const FontBook fonts;
    const TextShaper shaper(fonts);
    const QString text =
        QStringLiteral("een gesprek%1\ntwee gesprekken%1met elkaar").arg(QString(60, QLatin1Char(' ')));

    const QStringList lines = wrapped(text, 10, {}, shaper);

    EXPECT_EQ(lines.join(QLatin1Char('|')).toStdString(), "een gesprek |twee gesprekken |met elkaar");
}

TEST(WrappedText, CutsAWordThatIsLongerThanALine)
{
    const FontBook fonts;
    const TextShaper shaper(fonts);
    const QString word(60, QLatin1Char('w'));

    const QStringList lines = wrapped(word, 10, {}, shaper);

    EXPECT_GT(lines.size(), 3);
    EXPECT_EQ(lines.join(QString()).toStdString(), word.toStdString());
}

TEST(WrappedText, KeepsAnAmountOnOneLine)
{
    const FontBook fonts;
    const TextShaper shaper(fonts);
    for (int letters = 1; letters < 16; ++letters) {
        const QString text =
            QString(letters, QLatin1Char('n')) + QStringLiteral(" naar € 4,55 mln of 45 % of 1 200 in M 10");

        const QStringList lines = wrapped(text, 8, {}, shaper);

        EXPECT_EQ(lines.join(QString()).toStdString(), text.toStdString());
        for (const QString &line : lines) {
            EXPECT_FALSE(line.trimmed().endsWith(QStringLiteral("€"))) << line.toStdString();
            EXPECT_FALSE(line.startsWith(QStringLiteral("mln")) || line.startsWith(QLatin1Char('%')) ||
                         line.startsWith(QStringLiteral("200")) || line.startsWith(QStringLiteral("10")))
                << line.toStdString();
        }
    }
    for (const QString &line : wrapped(QStringLiteral("€ 4,55 mln"), 3, {}, shaper))
        EXPECT_LE(shaper.width(line.trimmed(), {}), 3.0F) << "what is too wide breaks where it may";
}

TEST(TextShaper, MeasuresAboutWhatItShapes)
{
    const FontBook fonts;
    TextShaper shaper(fonts);
    const QString text = QStringLiteral("Toegang en zorgbepaling, € 1.234.567 (51%)");

    const float measured = shaper.width(text, {Face::Regular, true});

    EXPECT_NEAR(measured, shaper.shaped(text, {Face::Regular, true}).width, 0.3);
}

TEST(TextShaper, GivesTabularFiguresOneWidth)
{
    const FontBook fonts;
    TextShaper shaper(fonts);

    const float ones = shaper.shaped(QStringLiteral("111"), {Face::Regular, true}).width;

    EXPECT_FLOAT_EQ(ones, shaper.shaped(QStringLiteral("888"), {Face::Regular, true}).width);
    EXPECT_LT(shaper.shaped(QStringLiteral("111"), {}).width, ones);
}

TEST(ColumnWidths, FillTheWidthAndLeaveFiguresWhatTheyNeed)
{
    const std::vector<double> widths = shareWidth({{20, 30, true}, {60, 400, false}, {50, 90, false}}, 300);

    EXPECT_NEAR(std::accumulate(widths.begin(), widths.end(), 0.0), 300, 0.01);
    EXPECT_DOUBLE_EQ(widths[0], 30);
    EXPECT_DOUBLE_EQ(widths[2], 90);
}

TEST(ColumnWidths, ShrinkTogetherWhereNothingFits)
{
    const std::vector<double> widths = shareWidth({{200, 300, false}, {200, 300, false}}, 100);

    EXPECT_DOUBLE_EQ(widths[0], 50);
    EXPECT_DOUBLE_EQ(widths[1], 50);
}

} // namespace aanjager
