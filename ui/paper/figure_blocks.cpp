#include "ui/charts/plan_chart.h"
#include "ui/charts/progress_chart.h"
#include "ui/charts/savings_chart.h"
#include "ui/paper/blocks.h"

#include <QFont>

namespace aanjager::paper {

namespace {

constexpr double titleGap = 10;
constexpr double smallTitleGap = 4;
constexpr double legendGap = 9.5;
constexpr double legendLine = 15;

charts::ChartInk paperInk(const QLocale &locale)
{
    QFont label(QStringLiteral("Inter"));
    label.setPointSizeF(8.5);
    label.setHintingPreference(QFont::PreferNoHinting); // the same widths whatever the screen's settings are
    QFont strong = label;
    strong.setWeight(QFont::DemiBold);
    return {theme::lightPalette(), label, strong, PdfDevice::dotsPerPoint, locale};
}

double drawingHeight(const report::Figure &figure)
{
    if (const auto *savings = std::get_if<report::SavingsChart>(&figure.drawing))
        return charts::savingsChartHeight(*savings);
    if (const auto *plan = std::get_if<report::PlanChart>(&figure.drawing))
        return charts::planChartHeight(*plan);
    const bool small = std::get<report::ProgressChart>(figure.drawing).small;
    return small ? charts::smallProgressChartHeight : charts::progressChartHeight;
}

void drawChart(const report::Figure &figure, const QRectF &box, Canvas &canvas)
{
    canvas.paint(box, [&figure, ink = paperInk(canvas.locale())](QPainter &painter, const QRectF &area) {
        if (const auto *progress = std::get_if<report::ProgressChart>(&figure.drawing))
            charts::paintProgressChart(painter, area, *progress, ink);
        else if (const auto *savings = std::get_if<report::SavingsChart>(&figure.drawing))
            charts::paintSavingsChart(painter, area, *savings, ink);
        else if (const auto *plan = std::get_if<report::PlanChart>(&figure.drawing))
            charts::paintPlanChart(painter, area, *plan, ink);
    });
}

bool isSmall(const report::Figure &figure)
{
    const auto *progress = std::get_if<report::ProgressChart>(&figure.drawing);
    return progress && progress->small;
}

const TextStyle &titleStyle(const report::Figure &figure)
{
    return isSmall(figure) ? style::subheading : style::heading;
}

double titleHeight(const report::Figure &figure, double width, const Canvas &canvas)
{
    if (figure.title.isEmpty())
        return 0;
    const TextStyle &style = titleStyle(figure);
    return static_cast<double>(canvas.linesOf(figure.title, width, style).size()) * style.line +
           (isSmall(figure) ? smallTitleGap : titleGap);
}

/** The words of an entry stay on one line. */
QString legendWords(const QString &words, double width, const Canvas &canvas)
{
    return canvas.fewLines(words, width - markSize - markGap, style::small, 1).value(0);
}

/** Where each entry of a legend goes: x from the left and the line it is on. Owner kinds go to the right where there is
 * room. */
struct LegendPlace
{
    double x = 0;
    int line = 0;
};

QList<LegendPlace> legendPlaces(const report::Legend &legend, double width, const Canvas &canvas)
{
    QList<LegendPlace> places;
    LegendPlace next;
    double end = 0;
    qsizetype firstOwner = legend.entries.size();
    for (qsizetype i = 0; i < legend.entries.size(); ++i) {
        const report::Cell &entry = legend.entries.at(i);
        if (std::holds_alternative<OwnerKind>(entry.mark))
            firstOwner = std::min(firstOwner, i);
        const double own = markSize + markGap + canvas.widthOf(legendWords(entry.text, width, canvas), style::small);
        if (next.x > 0 && next.x + own > width)
            next = {0, next.line + 1};
        places.append(next);
        end = next.x + own;
        next.x = end + legendGap;
    }
    const double shift = width - end;
    for (qsizetype i = firstOwner; i < places.size() && next.line == 0 && firstOwner > 0; ++i)
        places[i].x += shift;
    return places;
}

} // namespace

double heightOf(const report::Figure &figure, double width, const Canvas &canvas)
{
    return titleHeight(figure, width, canvas) + drawingHeight(figure);
}

void draw(const report::Figure &figure, const QPointF &at, double width, Canvas &canvas)
{
    const double top = titleHeight(figure, width, canvas);
    if (!figure.title.isEmpty()) {
        const TagScope tag(canvas, "P");
        const TextStyle &style = titleStyle(figure);
        canvas.lines(canvas.linesOf(figure.title, width, style), at.x(), at.y(), style);
    }
    const QRectF box(at.x(), at.y() + top, width, drawingHeight(figure));
    TagFacts facts;
    facts.alternative = figure.alternative;
    facts.box = box;
    const TagScope tag(canvas, "Figure", facts);
    drawChart(figure, box, canvas);
}

double heightOf(const report::Legend &legend, double width, const Canvas &canvas)
{
    const QList<LegendPlace> places = legendPlaces(legend, width, canvas);
    return places.isEmpty() ? 0 : (places.last().line + 1) * legendLine;
}

void draw(const report::Legend &legend, const QPointF &at, double width, Canvas &canvas)
{
    const QList<LegendPlace> places = legendPlaces(legend, width, canvas);
    const TagScope tag(canvas, "P");
    for (qsizetype i = 0; i < places.size(); ++i) {
        const double x = at.x() + places.at(i).x;
        const double y = at.y() + places.at(i).line * legendLine;
        canvas.mark(legend.entries.at(i).mark, {x, y + (style::small.line - markSize) / 2, markSize, markSize});
        canvas.text(legendWords(legend.entries.at(i).text, width, canvas) + QLatin1Char(' '), x + markSize + markGap, y,
                    style::small);
    }
}

} // namespace aanjager::paper
