#include "ui/charts/progress_chart.h"

#include "ui/theme/paint_scope.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <optional>

namespace aanjager::charts {

namespace {

using Point = report::ProgressChart::Point;

/** Where percentages and dates lie in the rectangle. */
class Plot
{
public:
    /** `right` is the room for labels beside the lines, in points. */
    Plot(const QRectF &area, const report::ProgressChart &chart, const ChartInk &ink, double right)
        : m_from(chart.points.first().at)
        , m_days(static_cast<double>(std::max<qint64>(m_from.daysTo(chart.points.last().at), 1)))
        , m_area(area.adjusted(28 * ink.unit, 7 * ink.unit, -right * ink.unit, -22 * ink.unit))
    {
    }

    const QRectF &area() const { return m_area; }
    double x(const QDate &at) const
    {
        return m_area.left() + m_area.width() * static_cast<double>(m_from.daysTo(at)) / m_days;
    }
    double y(double percent) const { return m_area.bottom() - m_area.height() * percent / 100; }

private:
    QDate m_from;
    double m_days;
    QRectF m_area;
};

void drawWords(QPainter &painter, const QPointF &at, Qt::Alignment align, const QString &words, const QFont &font)
{
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const double width = metrics.horizontalAdvance(words) + 1;
    const double height = metrics.height();
    const double left = align & Qt::AlignRight     ? at.x() - width
                        : align & Qt::AlignHCenter ? at.x() - width / 2
                                                   : at.x();
    painter.drawText(QRectF(left, at.y() - height / 2, width, height),
                     static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, words);
}

void drawGrid(QPainter &painter, const Plot &plot, const ChartInk &ink)
{
    for (int percent = 0; percent <= 100; percent += plot.area().height() < 100 * ink.unit ? 50 : 25) {
        const QColor &colour = percent == 0 ? ink.palette.axis : ink.palette.grid;
        painter.fillRect(
            QRectF(plot.area().left(), plot.y(percent) - ink.unit * 0.375, plot.area().width(), ink.unit * 0.75),
            colour);
        if (percent % 50 != 0)
            continue;
        painter.setPen(ink.palette.ink2);
        drawWords(painter, {plot.area().left() - 6 * ink.unit, plot.y(percent)}, Qt::AlignRight | Qt::AlignVCenter,
                  QStringLiteral("%1%").arg(percent), ink.label);
    }
}

/** Names below the axis, as many as stand apart, and the one nearest to now always among them. */
void drawDates(QPainter &painter, const Plot &plot, const report::ProgressChart &chart, const ChartInk &ink)
{
    const double apart =
        QFontMetricsF(ink.label, painter.device()).horizontalAdvance(QStringLiteral("Q4 ’20")) + 14 * ink.unit;
    qsizetype now = 0;
    for (qsizetype i = 0; i < chart.points.size(); ++i)
        if (chart.points.at(i).at <= chart.now)
            now = i;
    painter.setPen(ink.palette.ink2);
    const auto name = [&](qsizetype i, double &last) {
        const double x = plot.x(chart.points.at(i).at);
        const bool inside = chart.small || x + apart / 2 <= plot.area().right() + 20 * ink.unit;
        if (std::abs(x - last) < apart || !inside)
            return;
        drawWords(painter, {x, plot.area().bottom() + 12 * ink.unit}, Qt::AlignHCenter | Qt::AlignVCenter,
                  pointName(chart.points.at(i).at, chart.now, ink.locale), ink.label);
        last = x;
    };
    double last = -1e9;
    name(now, last);
    if (chart.small) {
        for (const qsizetype end : {qsizetype(0), chart.points.size() - 1}) {
            last = plot.x(chart.points.at(now).at);
            name(end, last);
        }
        return;
    }
    for (qsizetype i = now + 1; i < chart.points.size(); ++i)
        name(i, last);
    last = plot.x(chart.points.at(now).at);
    for (qsizetype i = now - 1; i >= 0; --i)
        name(i, last);
}

void drawPlanned(QPainter &painter, const Plot &plot, const report::ProgressChart &chart, const ChartInk &ink)
{
    QPainterPath line;
    for (const Point &point : chart.points) {
        const QPointF at(plot.x(point.at), plot.y(point.planned));
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    QPen pen(ink.palette.c5, 1.1 * ink.unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({4, 3});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(line);
}

/** What was reached, broken where nothing was reported; returns the last point, where its label goes. */
std::optional<QPointF> drawReached(QPainter &painter, const Plot &plot, const report::ProgressChart &chart,
                                   const ChartInk &ink)
{
    QPainterPath line;
    QList<QPointF> dots;
    bool open = false;
    for (const Point &point : chart.points) {
        if (!point.reached || point.at > chart.now) {
            open = false;
            continue;
        }
        const QPointF at(plot.x(point.at), plot.y(*point.reached));
        open ? line.lineTo(at) : line.moveTo(at);
        open = true;
        dots.append(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.palette.c1, 1.7 * ink.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(QPen(ink.palette.surface, ink.unit * 0.9));
    painter.setBrush(ink.palette.c1);
    for (qsizetype i = chart.small ? std::max<qsizetype>(dots.size() - 1, 0) : 0; i < dots.size(); ++i) {
        const double radius = (i + 1 == dots.size() ? 3.3 : 2.3) * ink.unit;
        painter.drawEllipse(dots.at(i), radius, radius);
    }
    return dots.isEmpty() ? std::nullopt : std::optional(dots.last());
}

/** Where it will be as it goes now; returns the end of the line. */
std::optional<QPointF> drawExpected(QPainter &painter, const Plot &plot, const report::ProgressChart &chart,
                                    const ChartInk &ink)
{
    QPainterPath line;
    for (const Point &point : chart.points) {
        if (!point.expected)
            continue;
        const QPointF at(plot.x(point.at), plot.y(*point.expected));
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    if (line.elementCount() == 0)
        return std::nullopt;
    QPen pen(ink.palette.c1, 1.2 * ink.unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({1.6, 1.6});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(line);
    return line.currentPosition();
}

double plannedAt(const report::ProgressChart &chart, const QDate &at)
{
    for (qsizetype i = 1; i < chart.points.size(); ++i) {
        const Point &before = chart.points.at(i - 1);
        const Point &after = chart.points.at(i);
        if (at > after.at)
            continue;
        const auto span = static_cast<double>(std::max<qint64>(before.at.daysTo(after.at), 1));
        return before.planned + (after.planned - before.planned) * static_cast<double>(before.at.daysTo(at)) / span;
    }
    return chart.points.last().planned;
}

/** Both lines rise, so a label is free of them above at the left and below at the right of its point. */
void drawLabel(QPainter &painter, const Plot &plot, const QPointF &at, bool above, const QString &words,
               const ChartInk &ink)
{
    const double away = 7 * ink.unit;
    const double room = QFontMetricsF(ink.strong, painter.device()).horizontalAdvance(words) + away;
    if (above) {
        const bool left = at.x() - room > plot.area().left();
        drawWords(painter, at + QPointF(left ? -away : away, -away), left ? Qt::AlignRight : Qt::AlignLeft, words,
                  ink.strong);
    } else if (at.x() + room <= plot.area().right() + away) {
        const double lowest = plot.area().bottom() - 5 * ink.unit; // clear of the dates below the axis
        drawWords(painter, {at.x() + away, std::min(at.y() + away, lowest)}, Qt::AlignLeft, words, ink.strong);
    } else {
        // At the end of the plot the label goes under the steepest line that may pass there.
        const double x = plot.area().right() - away / 2;
        const double below = std::min(at.y() + 3.2 * away, plot.area().bottom() - away);
        const double half = 5 * ink.unit;
        painter.fillRect(QRectF(x - room + away / 2, below - half, room, 2 * half), ink.palette.surface);
        drawWords(painter, {x, below}, Qt::AlignRight, words, ink.strong);
    }
}

void drawLabels(QPainter &painter, const Plot &plot, const report::ProgressChart &chart,
                const std::optional<QPointF> &reached, const ChartInk &ink)
{
    const QPointF planned(plot.x(chart.now), plot.y(plannedAt(chart, chart.now)));
    const bool behind = !reached || reached->y() >= planned.y();
    painter.setPen(ink.palette.ink2);
    drawLabel(painter, plot, planned, behind, chart.plannedLabel, ink);
    if (!reached)
        return;
    painter.setPen(ink.palette.c1);
    drawLabel(painter, plot, *reached, !behind, chart.reachedLabel, ink);
}

/** The room that the labels at the ends of the lines take, in points. */
double endRoom(QPainter &painter, const report::ProgressChart &chart, const ChartInk &ink, double width)
{
    const QFontMetricsF metrics(ink.label, painter.device());
    const double words =
        std::max(metrics.horizontalAdvance(chart.plannedLabel), metrics.horizontalAdvance(chart.expectedLabel));
    return std::min(words / ink.unit + 6, width / ink.unit * 0.4);
}

/** In the small chart the lines are named at their ends, and what was reached below its last point. */
void drawEndLabels(QPainter &painter, const Plot &plot, const report::ProgressChart &chart,
                   const std::optional<QPointF> &reached, const std::optional<QPointF> &expected, const ChartInk &ink)
{
    const double apart = 10.5 * ink.unit;
    const double x = plot.area().right() + 4 * ink.unit;
    double planned = plot.y(chart.points.last().planned);
    if (expected) {
        double y = expected->y();
        if (std::abs(y - planned) < apart) {
            const double middle = (y + planned) / 2;
            const double side = y < planned ? -1 : 1;
            y = middle + side * apart / 2;
            planned = middle - side * apart / 2;
        }
        painter.setPen(ink.palette.c1);
        drawWords(painter, {x, y}, Qt::AlignLeft, chart.expectedLabel, ink.label);
    }
    painter.setPen(ink.palette.ink2);
    drawWords(painter, {x, planned}, Qt::AlignLeft, chart.plannedLabel, ink.label);
    if (!reached)
        return;
    painter.setPen(ink.palette.c1);
    const double room = QFontMetricsF(ink.strong, painter.device()).horizontalAdvance(chart.reachedLabel);
    const bool low = reached->y() + 14 * ink.unit > plot.area().bottom();
    const double left = std::min(reached->x() + (low ? 6 : 2) * ink.unit, plot.area().right() - room);
    const double y = reached->y() + (low ? -7 : 9.5) * ink.unit;
    drawWords(painter, {left, y}, Qt::AlignLeft, chart.reachedLabel, ink.strong);
}

} // namespace

QString pointName(const QDate &at, const QDate &now, const QLocale &locale)
{
    const bool endsQuarter = at.month() % 3 == 0 && at.day() == at.daysInMonth();
    if (at == now && !endsQuarter)
        return locale.toString(at, QStringLiteral("d MMM")).remove(QLatin1Char('.'));
    return QStringLiteral("Q%1 ’%2").arg((at.month() + 2) / 3).arg(at.year() % 100, 2, 10, QLatin1Char('0'));
}

void paintProgressChart(QPainter &painter, const QRectF &area, const report::ProgressChart &chart, const ChartInk &ink)
{
    if (chart.points.isEmpty())
        return;
    const theme::PaintScope scope(painter);
    const Plot plot(area, chart, ink, chart.small ? endRoom(painter, chart, ink, area.width()) : 6);
    drawGrid(painter, plot, ink);
    if (!chart.small)
        painter.fillRect(
            QRectF(plot.x(chart.now) - ink.unit * 0.375, plot.area().top(), ink.unit * 0.75, plot.area().height()),
            ink.palette.line2);
    drawDates(painter, plot, chart, ink);
    drawPlanned(painter, plot, chart, ink);
    const std::optional<QPointF> expected = drawExpected(painter, plot, chart, ink);
    const std::optional<QPointF> reached = drawReached(painter, plot, chart, ink);
    if (chart.small)
        drawEndLabels(painter, plot, chart, reached, expected, ink);
    else
        drawLabels(painter, plot, chart, reached, ink);
}

} // namespace aanjager::charts
