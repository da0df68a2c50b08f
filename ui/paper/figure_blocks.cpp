#include "ui/charts/progress_chart.h"
#include "ui/charts/savings_chart.h"
#include "ui/paper/blocks.h"
#include "ui/paper/table_block.h"

#include <QFont>

namespace aanjager::paper {

namespace {

constexpr double titleGap = 10;
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
    return charts::progressChartHeight;
}

void drawChart(const report::Figure &figure, const QRectF &box, Canvas &canvas)
{
    canvas.paint(box, [&figure, ink = paperInk(canvas.locale())](QPainter &painter, const QRectF &area) {
        if (const auto *progress = std::get_if<report::ProgressChart>(&figure.drawing))
            charts::paintProgressChart(painter, area, *progress, ink);
        else if (const auto *savings = std::get_if<report::SavingsChart>(&figure.drawing))
            charts::paintSavingsChart(painter, area, *savings, ink);
    });
}

double titleHeight(const report::Figure &figure, double width, const Canvas &canvas)
{
    if (figure.title.isEmpty())
        return 0;
    return static_cast<double>(canvas.linesOf(figure.title, width, style::heading).size()) * style::heading.line +
           titleGap;
}

double gutterOf(const report::Columns &columns)
{
    return (columns.parts.size() <= 2 ? 8 : 6) * millimetre;
}

double partWidth(const report::Columns &columns, double width)
{
    const auto parts = static_cast<double>(std::max<qsizetype>(columns.parts.size(), 1));
    return (width - (parts - 1) * gutterOf(columns)) / parts;
}

/** The height of a block in a column; a table there stays in one piece. */
double heightInColumn(const report::Block &block, double width, const Canvas &canvas)
{
    return std::visit(
        [&](const auto &kind) -> double {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, std::shared_ptr<const report::Columns>>)
                return heightOf(*kind, width, canvas);
            else if constexpr (std::is_same_v<Kind, report::Table>)
                return TableSetting(kind, width, canvas).height();
            else if constexpr (std::is_same_v<Kind, report::PageBreak>)
                return 0;
            else
                return heightOf(kind, width, canvas);
        },
        block);
}

void drawInColumn(const report::Block &block, const QPointF &at, double width, Canvas &canvas)
{
    std::visit(
        [&](const auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, std::shared_ptr<const report::Columns>>)
                draw(*kind, at, width, canvas);
            else if constexpr (std::is_same_v<Kind, report::Table>)
                drawWhole(kind, at, width, canvas);
            else if constexpr (!std::is_same_v<Kind, report::PageBreak>)
                draw(kind, at, width, canvas);
        },
        block);
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
        const double own = markSize + markGap + canvas.widthOf(entry.text, style::small);
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
        canvas.lines(canvas.linesOf(figure.title, width, style::heading), at.x(), at.y(), style::heading);
    }
    const QRectF box(at.x(), at.y() + top, width, drawingHeight(figure));
    TagFacts facts;
    facts.alternative = figure.alternative;
    facts.box = box;
    const TagScope tag(canvas, "Figure", facts);
    drawChart(figure, box, canvas);
}

double heightOf(const report::Columns &columns, double width, const Canvas &canvas)
{
    double highest = 0;
    for (const QList<report::Block> &part : columns.parts) {
        double height = 0;
        for (qsizetype i = 0; i < part.size(); ++i)
            height += (i > 0 ? gapBetween(part.at(i - 1), part.at(i)) : 0) +
                      heightInColumn(part.at(i), partWidth(columns, width), canvas);
        highest = std::max(highest, height);
    }
    return highest;
}

void draw(const report::Columns &columns, const QPointF &at, double width, Canvas &canvas)
{
    const double own = partWidth(columns, width);
    QPointF place = at;
    for (const QList<report::Block> &part : columns.parts) {
        place.setY(at.y());
        for (qsizetype i = 0; i < part.size(); ++i) {
            place.ry() += i > 0 ? gapBetween(part.at(i - 1), part.at(i)) : 0;
            drawInColumn(part.at(i), place, own, canvas);
            place.ry() += heightInColumn(part.at(i), own, canvas);
        }
        place.rx() += own + gutterOf(columns);
    }
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
        canvas.text(legend.entries.at(i).text + QLatin1Char(' '), x + markSize + markGap, y, style::small);
    }
}

} // namespace aanjager::paper
