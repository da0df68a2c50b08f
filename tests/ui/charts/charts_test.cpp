#include "ui/charts/progress_chart.h"
#include "ui/charts/savings_chart.h"

#include "ui/theme/type.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace aanjager {

using namespace report;

namespace {

charts::ChartInk screenInk()
{
    theme::loadFonts();
    QFont label(QStringLiteral("Inter"));
    label.setPixelSize(11);
    QFont strong = label;
    strong.setWeight(QFont::DemiBold);
    return {theme::lightPalette(), label, strong, 1, QLocale(QStringLiteral("nl"))};
}

template <class Paint> QImage drawn(const Paint &paint)
{
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, 400, 240));
    return image;
}

QImage drawn(const ProgressChart &chart)
{
    return drawn(
        [&chart](QPainter &p, const QRectF &area) { charts::paintProgressChart(p, area, chart, screenInk()); });
}

QImage drawn(const SavingsChart &chart)
{
    return drawn([&chart](QPainter &p, const QRectF &area) { charts::paintSavingsChart(p, area, chart, screenInk()); });
}

/** How many pixels have exactly this colour. */
int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour.rgb();
    return found;
}

/** The columns of the picture that hold this colour, from the first to the last. */
QPair<int, int> extent(const QImage &image, const QColor &colour)
{
    QPair<int, int> found(image.width(), -1);
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) == colour.rgb())
                found = {std::min(found.first, x), x};
    return found;
}

ProgressChart aProgressChart(const QList<std::optional<double>> &reached)
{
    ProgressChart chart;
    for (qsizetype i = 0; i < reached.size(); ++i)
        chart.points.append(
            {QDate(2020, 1, 1).addMonths(static_cast<int>(3 * i)), 10.0 + 10 * static_cast<double>(i), reached.at(i)});
    chart.now = chart.points.last().at;
    return chart;
}

SavingsChart aSavingsChart(qint64 realised)
{
    SavingsChart chart;
    chart.deficit = 1000;
    chart.steps = {{QStringLiteral("Thema"), 600, realised, QStringLiteral("−6")}};
    chart.remainder = 400;
    return chart;
}

} // namespace

TEST(ProgressChart, DrawsNothingReachedWhereNothingWasReported)
{
    const QColor c1 = theme::lightPalette().c1;

    EXPECT_EQ(count(drawn(aProgressChart({std::nullopt, std::nullopt, std::nullopt})), c1), 0);
    EXPECT_GT(count(drawn(aProgressChart({10.0, 15.0, 22.0})), c1), 40);
}

TEST(ProgressChart, BreaksItsLineOverARoundWithoutAFigure)
{
    const QColor c1 = theme::lightPalette().c1;

    const int whole = count(drawn(aProgressChart({20.0, 20.0, 20.0, 20.0})), c1);
    const int broken = count(drawn(aProgressChart({20.0, std::nullopt, std::nullopt, 20.0})), c1);

    EXPECT_LT(broken, whole / 2);
    EXPECT_GT(broken, 0);
}

TEST(ProgressChart, IsEmptyWithoutPoints)
{
    EXPECT_EQ(count(drawn(ProgressChart()), Qt::white), 400 * 240);
}

TEST(SavingsChart, DrawsRealisedInProportionToTheDeficit)
{
    const theme::Palette &palette = theme::lightPalette();

    const QImage image = drawn(aSavingsChart(300));

    const auto [deficitLeft, deficitRight] = extent(image, palette.c5);
    const auto [realisedLeft, realisedRight] = extent(image, palette.r3);
    EXPECT_NEAR(realisedRight, deficitRight, 1);
    EXPECT_NEAR(realisedRight - realisedLeft, (deficitRight - deficitLeft) * 0.3, 2);
}

TEST(SavingsChart, DrawsARemainderThatIsASurplusLeftOfZero)
{
    SavingsChart chart = aSavingsChart(0);
    chart.steps.first().planned = 1500;
    chart.remainder = -500;

    const QImage image = drawn(chart);

    const int zero = extent(image, theme::lightPalette().c5).first;
    const auto [left, right] = extent(image, theme::lightPalette().c3);
    EXPECT_LT(left, right);
    EXPECT_NEAR(right, zero, 2);
}

TEST(ProgressChart, DrawsWhatIsExpectedInTheSmallChartToo)
{
    ProgressChart chart;
    for (int i = 0; i < 6; ++i)
        chart.points.append(
            {QDate(2020, 1, 31).addMonths(3 * i), 18.0 * i, i < 3 ? std::optional(12.0 * i) : std::nullopt});
    chart.now = chart.points.at(2).at;
    chart.plannedLabel = QStringLiteral("plan");
    chart.reachedLabel = QStringLiteral("24%");
    chart.expectedLabel = QStringLiteral("verwacht");
    chart.small = true;
    const QColor line = theme::lightPalette().c1;

    const int reached = extent(drawn(chart), line).second;
    for (int i = 2; i < 6; ++i)
        chart.points[i].expected = 12.0 * i;
    const QImage with = drawn(chart);

    EXPECT_LT(reached, 200);
    EXPECT_GT(extent(with, line).second, reached + 100);
}

} // namespace aanjager
