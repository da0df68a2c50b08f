#include "ui/charts/savings_chart.h"

#include "ui/theme/paint_scope.h"

#include <QFontMetricsF>
#include <cmath>

namespace aanjager::charts {

namespace {

constexpr double barRow = 19.5; ///< points from one bar to the next, at least
constexpr double mostRow = 30;  ///< and at most, where there is room
constexpr double barHeight = 12.5;
constexpr double halfLine = 4.6; ///< from the middle of a row to that of either line of a label in two
constexpr double axisRow = 17;
constexpr double legendRow = 20;
constexpr double millions = 1e8; ///< cents

/** Where amounts and rows lie: labels at the left, bars in the middle, texts beside them. All in the painter's units.
 */
struct Frame
{
    QRectF area;
    double left = 0;  ///< of the lowest amount
    double scale = 0; ///< units to a cent
    double unit = 1;
    double row = barRow; ///< points from one bar to the next
    double top = 0;      ///< the highest amount on the axis, in cents
    double low = 0;      ///< the lowest: below 0 where more is saved than was short

    double x(double cents) const { return left + (cents - low) * scale; }
    QRectF bar(int at, double from, double to) const
    {
        const double high = barHeight * std::min(row / barRow, 1.3);
        return {x(from), middle(at) - high / 2 * unit, (to - from) * scale, high * unit};
    }
    double middle(int at) const { return area.top() + (at + 0.5) * row * unit; }
    double floor(int rows) const { return area.top() + rows * row * unit; }
};

int rowsOf(const report::SavingsChart &chart)
{
    return static_cast<int>(chart.steps.size()) + 2;
}

/** Rows stand as far apart as the height allows. */
double rowIn(const QRectF &area, const report::SavingsChart &chart, double unit)
{
    return std::clamp((area.height() / unit - axisRow - legendRow) / rowsOf(chart), barRow, mostRow);
}

double widest(const QStringList &texts, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

Frame frameOf(QPainter &painter, const QRectF &area, const report::SavingsChart &chart, const ChartInk &ink)
{
    QStringList labels = {chart.deficitLabel, chart.remainderLabel};
    QStringList texts = {chart.deficitText, chart.remainderText};
    qint64 lowest = std::min<qint64>(chart.remainder, 0);
    qint64 left = chart.deficit;
    for (const report::SavingsChart::Step &step : chart.steps) {
        labels.append(step.label);
        texts.append(step.plannedText);
        lowest = std::min(lowest, left -= step.planned);
    }
    const QFontMetricsF strong(ink.strong, painter.device());
    const double labelWidth = std::min(widest(labels, strong), area.width() * 0.46);
    Frame frame;
    frame.area = area;
    frame.unit = ink.unit;
    frame.row = rowIn(area, chart, ink.unit);
    frame.left = area.left() + labelWidth + 8 * ink.unit;
    const double room = area.right() - frame.left - widest(texts, strong) - 6 * ink.unit;
    frame.top = static_cast<double>(std::max<qint64>({chart.deficit, chart.remainder, 1}));
    frame.low = static_cast<double>(lowest);
    frame.scale = std::max(room, ink.unit) / (frame.top - frame.low);
    return frame;
}

void drawAt(QPainter &painter, double x, double y, Qt::Alignment align, const QString &text, const QFont &font,
            double room = 1e9)
{
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const QString shown =
        metrics.horizontalAdvance(text) <= room ? text : metrics.elidedText(text, Qt::ElideRight, room);
    const double width = metrics.horizontalAdvance(shown) + 1;
    const double left = align & Qt::AlignRight ? x - width : align & Qt::AlignHCenter ? x - width / 2 : x;
    painter.drawText(QRectF(left, y - metrics.height() / 2, width, metrics.height()),
                     static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

/** The distance between two numbers of the axis, in millions, such that at most six lie on it. */
double axisStep(double top)
{
    double step = 1;
    while (top / step > 6.5)
        step *= step == 2 ? 2.5 : 2;
    while (step > 0.05 && top / step < 2)
        step /= 2;
    return step;
}

void drawAxis(QPainter &painter, const Frame &frame, const report::SavingsChart &chart, const ChartInk &ink)
{
    const double floor = frame.floor(rowsOf(chart));
    const double step = axisStep(frame.top / millions);
    double end = frame.left;
    for (double at = 0; at <= frame.top / millions + 1e-9; at += step) {
        const double x = frame.x(at * millions);
        painter.fillRect(QRectF(x - 0.375 * ink.unit, frame.area.top(), 0.75 * ink.unit, floor - frame.area.top()),
                         ink.palette.grid);
        painter.setPen(ink.palette.ink2);
        drawAt(painter, x, floor + axisRow / 2 * ink.unit, Qt::AlignHCenter, ink.locale.toString(at), ink.label);
        end = x;
    }
    const double unitWidth = QFontMetricsF(ink.label, painter.device()).horizontalAdvance(chart.unitLabel);
    if (frame.area.right() - unitWidth > end + 12 * ink.unit)
        drawAt(painter, frame.area.right(), floor + axisRow / 2 * ink.unit, Qt::AlignRight, chart.unitLabel, ink.label);
}

/** A label beside its bar; one that is too long goes on two lines. */
void drawLabel(QPainter &painter, const Frame &frame, int row, const QString &text, const QFont &font,
               const ChartInk &ink)
{
    painter.setPen(ink.palette.ink);
    const double room = frame.left - frame.area.left() - 4 * ink.unit;
    const double x = frame.area.left();
    if (QFontMetricsF(font, painter.device()).horizontalAdvance(text) <= room) {
        drawAt(painter, x, frame.middle(row), Qt::AlignLeft, text, font);
        return;
    }
    const QFontMetricsF metrics(font, painter.device());
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.left(end)) > room)
        end = text.lastIndexOf(QLatin1Char(' '), end - 1);
    if (end <= 0)
        return drawAt(painter, x, frame.middle(row), Qt::AlignLeft, text, font, room);
    const double half = halfLine * std::sqrt(frame.row / barRow) * ink.unit; // the lines of a label stay together
    drawAt(painter, x, frame.middle(row) - half, Qt::AlignLeft, text.left(end), font);
    drawAt(painter, x, frame.middle(row) + half, Qt::AlignLeft, text.mid(end).trimmed(), font, room);
}

void drawExpected(QPainter &painter, const QRectF &bar, const ChartInk &ink)
{
    const double line = 0.6 * ink.unit;
    painter.setPen(QPen(ink.palette.c2, line));
    painter.setBrush(ink.palette.r1);
    painter.drawRect(bar.adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

/** A theme's step down from where the one before ended: what is realised at its upper end, what is still expected
 * below. */
double drawStep(QPainter &painter, const Frame &frame, int row, double from, const report::SavingsChart::Step &step,
                const ChartInk &ink)
{
    const auto planned = static_cast<double>(step.planned);
    const double realised = std::min(static_cast<double>(step.realised), planned);
    const QRectF whole = frame.bar(row, from - planned, from);
    if (planned - realised > 0)
        drawExpected(painter, whole, ink);
    if (realised > 0)
        painter.fillRect(frame.bar(row, from - realised, from), ink.palette.r3);
    if (planned <= 0)
        painter.fillRect(QRectF(frame.x(from) - 0.5 * ink.unit, whole.top(), ink.unit, whole.height()), ink.palette.c2);
    drawLabel(painter, frame, row, step.label, ink.label, ink);
    painter.setPen(ink.palette.ink);
    drawAt(painter, whole.right() + 5 * ink.unit, frame.middle(row), Qt::AlignLeft, step.plannedText, ink.label);
    return from - planned;
}

void drawSwatch(QPainter &painter, double x, double y, const QColor &fill, bool expected, const ChartInk &ink)
{
    const QRectF box(x, y - 3.75 * ink.unit, 7.5 * ink.unit, 7.5 * ink.unit);
    painter.setPen(expected ? QPen(ink.palette.c2, 0.6 * ink.unit) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, ink.unit, ink.unit);
}

void drawLegend(QPainter &painter, const Frame &frame, const report::SavingsChart &chart, const ChartInk &ink)
{
    const double y = frame.floor(rowsOf(chart)) + (axisRow + legendRow / 2) * ink.unit;
    const QFontMetricsF metrics(ink.label, painter.device());
    double x = frame.area.left();
    const auto entry = [&](const QString &text, const QColor &fill, bool expected) {
        if (text.isEmpty())
            return;
        drawSwatch(painter, x, y, fill, expected, ink);
        painter.setPen(ink.palette.ink2);
        drawAt(painter, x + 11 * ink.unit, y, Qt::AlignLeft, text, ink.label);
        x += 11 * ink.unit + metrics.horizontalAdvance(text) + 8 * ink.unit;
    };
    entry(chart.realisedLegend, ink.palette.r3, false);
    entry(chart.expectedLegend, ink.palette.r1, true);
    if (chart.remainder != 0) // else no bar has its colour
        entry(chart.remainderLegend, ink.palette.c3, false);
}

void drawEnd(QPainter &painter, const Frame &frame, int row, double amount, const QColor &fill, const QString &label,
             const QString &text, const ChartInk &ink)
{
    const QRectF bar = frame.bar(row, std::min(amount, 0.0), std::max(amount, 0.0));
    painter.fillRect(bar, fill);
    drawLabel(painter, frame, row, label, ink.strong, ink);
    painter.setPen(ink.palette.ink);
    drawAt(painter, bar.right() + 5 * ink.unit, frame.middle(row), Qt::AlignLeft, text, ink.strong);
}

} // namespace

double savingsChartHeight(const report::SavingsChart &chart)
{
    return rowsOf(chart) * barRow + axisRow + legendRow;
}

QRectF savingsChartRow(const QRectF &area, const report::SavingsChart &chart, int row, double unit)
{
    const double high = rowIn(area, chart, unit) * unit;
    return {area.left(), area.top() + row * high, area.width(), high};
}

void paintSavingsChart(QPainter &painter, const QRectF &area, const report::SavingsChart &chart, const ChartInk &ink)
{
    const theme::PaintScope scope(painter);
    const Frame frame = frameOf(painter, area, chart, ink);
    drawAxis(painter, frame, chart, ink);
    drawEnd(painter, frame, 0, static_cast<double>(chart.deficit), ink.palette.c5, chart.deficitLabel,
            chart.deficitText, ink);
    double from = static_cast<double>(chart.deficit);
    int row = 1;
    for (const report::SavingsChart::Step &step : chart.steps) {
        const double left = frame.x(from) - 0.25 * ink.unit;
        const double top = frame.bar(row - 1, from, from).bottom(), bottom = frame.bar(row, from, from).top();
        painter.fillRect(QRectF(left, top, 0.5 * ink.unit, bottom - top), ink.palette.line2);
        from = drawStep(painter, frame, row++, from, step, ink);
    }
    drawEnd(painter, frame, row, static_cast<double>(chart.remainder), ink.palette.c3, chart.remainderLabel,
            chart.remainderText, ink);
    drawLegend(painter, frame, chart, ink);
}

} // namespace aanjager::charts
