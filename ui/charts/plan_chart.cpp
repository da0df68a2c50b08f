#include "ui/charts/plan_chart.h"

#include "ui/charts/plan_painter.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace aanjager::charts {

namespace {

constexpr double timeRow = 13, planRow = 14.5, planLegendRow = 22; ///< points
constexpr double planBar = 7.5, planMark = 7, verdictSide = 7.5, namesShare = 0.3;
constexpr double besideYear = 3, pillCap = 5; ///< points
constexpr double wordsAfter = 24;             ///< what a percentage needs

/** Where days and rows lie, in the painter's units. */
struct PlanFrame
{
    QRectF area;
    double unit = 1, left = 0, scale = 1;
    QDate first;

    double x(QDate day) const { return left + static_cast<double>(first.daysTo(day)) * scale; }
    double after(QDate day) const { return x(day.addDays(1)); }
    double top(qsizetype row) const { return area.top() + (2 * timeRow + static_cast<double>(row) * planRow) * unit; }
    double middle(qsizetype row) const { return top(row) + planRow * unit / 2; }
};

PlanFrame planFrameOf(const QRectF &area, const report::PlanChart &chart, const ChartInk &ink)
{
    PlanFrame frame{area, ink.unit, area.left() + area.width() * namesShare, 1, chart.first};
    const double trailing = 26 * ink.unit; ///< for a percentage after the last bar
    frame.scale =
        (area.right() - trailing - frame.left) / std::max(1.0, static_cast<double>(chart.first.daysTo(chart.last) + 1));
    return frame;
}

void writeIn(QPainter &painter, const QRectF &box, Qt::Alignment align, const QString &text, const QFont &font,
             const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, align | Qt::TextSingleLine,
                     QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, box.width()));
}

/** Where today is told: above its line, beside the name of its year as long as its line comes out of it. */
QRectF todayPillOf(QPainter &painter, const PlanFrame &frame, const report::PlanChart &chart, const ChartInk &ink)
{
    const QFontMetricsF metrics(ink.strong, painter.device());
    const double x = frame.after(chart.today);
    const double width = metrics.horizontalAdvance(chart.todayLabel) + 2 * pillCap * frame.unit;
    double left = x - width / 2;
    for (const report::PlanChart::Period &each : chart.periods) {
        const double named = frame.x(each.first) + 2 * besideYear * frame.unit + metrics.horizontalAdvance(each.name);
        if (each.isYear && each.first.year() == chart.today.year() && named + pillCap * frame.unit < x)
            left = std::max(left, named);
    }
    return {left, frame.area.top(), width, 11.5 * frame.unit};
}

void drawPeriods(QPainter &painter, const PlanFrame &frame, const report::PlanChart &chart, const ChartInk &ink)
{
    const double bottom = frame.top(chart.rows.size());
    const bool hasQuarters = std::any_of(chart.periods.begin(), chart.periods.end(),
                                         [](const report::PlanChart::Period &each) { return !each.isYear; });
    const QRectF pill = todayPillOf(painter, frame, chart, ink);
    const bool hasToday = chart.today >= chart.first && chart.today <= chart.last;
    for (const bool years : {false, true})
        for (qsizetype i = 0; i < chart.periods.size(); ++i) {
            const report::PlanChart::Period &each = chart.periods[i];
            if (each.isYear != years)
                continue;
            QDate next = chart.last.addDays(1);
            for (qsizetype later = i + 1; later < chart.periods.size(); ++later)
                if (chart.periods[later].isYear == years) {
                    next = chart.periods[later].first;
                    break;
                }
            const double x = frame.x(each.first), width = frame.x(next) - x;
            painter.setPen(QPen(years ? ink.palette.line2 : ink.palette.grid, 0.6 * frame.unit));
            painter.drawLine(QPointF(x, frame.area.top() + (years ? 0 : timeRow) * frame.unit), QPointF(x, bottom));
            const double begins = x + besideYear * frame.unit;
            const double ends = begins + QFontMetricsF(ink.strong, painter.device()).horizontalAdvance(each.name);
            if (years && hasQuarters && hasToday && ends > pill.left() && begins < pill.right())
                continue; // today is told in its place
            const double y = frame.area.top() + (years && hasQuarters ? 0 : timeRow) * frame.unit;
            writeIn(painter, QRectF(years ? begins : x, y, width, timeRow * frame.unit),
                    Qt::AlignVCenter | (years ? Qt::AlignLeft : Qt::AlignHCenter), each.name,
                    years ? ink.strong : ink.label, years ? ink.palette.ink : ink.palette.ink2);
        }
}

/** Bars and marks are drawn in points. */
template <class Draw> void inPoints(QPainter &painter, double unit, Draw &&draw)
{
    painter.save();
    painter.scale(unit, unit);
    draw();
    painter.restore();
}

void drawPlanMark(QPainter &painter, const report::PlanChart::Mark &mark, const QPointF &at, const ChartInk &ink)
{
    using Kind = report::PlanChart::MarkKind;
    switch (mark.kind) {
    case Kind::Reached:
        return paintMilestone(painter, at, planMark, MilestoneState::Reached, false, ink.palette);
    case Kind::ToCome:
        return paintMilestone(painter, at, planMark, MilestoneState::ToCome, false, ink.palette);
    case Kind::Missed:
        return paintMilestone(painter, at, planMark, MilestoneState::Missed, false, ink.palette);
    case Kind::Decided:
    case Kind::Asked:
    case Kind::Overdue:
        return paintDecision(painter, at, planMark - 1, mark.kind == Kind::Decided, mark.kind == Kind::Overdue,
                             ink.palette);
    case Kind::Met:
    case Kind::Meeting:
        return paintMeeting(painter, at, planMark - 1, mark.kind == Kind::Met, 0, ink.label, ink.palette);
    }
}

bool isDecision(const report::PlanChart::Mark &mark)
{
    using Kind = report::PlanChart::MarkKind;
    return mark.kind == Kind::Decided || mark.kind == Kind::Asked || mark.kind == Kind::Overdue;
}

void drawPlanRow(QPainter &painter, const PlanFrame &frame, const report::PlanChart &chart, qsizetype at,
                 const ChartInk &ink)
{
    const report::PlanChart::Row &row = chart.rows[at];
    const double y = frame.middle(at), half = planRow * frame.unit / 2;
    QRectF name(frame.area.left(), y - half, frame.left - frame.area.left() - 6 * frame.unit, 2 * half);
    if (row.hasVerdict) {
        const double side = verdictSide * frame.unit;
        theme::paintVerdict(painter, QRectF(name.right() - side, y - side / 2, side, side), row.verdict, ink.palette);
        name.setRight(name.right() - side - 4 * frame.unit);
    }
    writeIn(painter, name, Qt::AlignVCenter | Qt::AlignLeft, row.label, row.isHeading ? ink.strong : ink.label,
            row.isHeading ? ink.palette.ink2 : ink.palette.ink);
    BarLook bar;
    if (row.first.isValid() && row.last.isValid()) {
        bar.left = frame.x(row.first) / frame.unit;
        bar.right = frame.after(row.last) / frame.unit;
        bar.doneTo = row.doneUntil.isValid() ? frame.after(row.doneUntil) / frame.unit : 0;
        bar.expectedTo = row.expected.isValid() ? frame.after(row.expected) / frame.unit : 0;
        bar.isStopped = row.isStopped;
        bar.isLaterStill = row.isLaterStill;
    }
    inPoints(painter, frame.unit, [&] {
        const double middle = y / frame.unit;
        if (bar.right > bar.left)
            paintBar(painter, QRectF(bar.left, middle - planBar / 2, 1, planBar), bar, ink.palette);
        for (const bool decisions : {true, false}) // a milestone of the same day lies above
            for (const report::PlanChart::Mark &mark : row.marks)
                if (mark.day >= frame.first && isDecision(mark) == decisions)
                    drawPlanMark(painter, mark, {frame.after(mark.day) / frame.unit, middle}, ink);
    });
    if (bar.right <= bar.left || row.trailing.isEmpty())
        return;
    double x = std::max(bar.right, bar.expectedTo) + 6;
    for (const report::PlanChart::Mark &mark : row.marks) // the words go on behind a mark in their way
        if (const double there = frame.after(mark.day) / frame.unit; there + planMark > x && there < x + wordsAfter)
            x = there + planMark / 2 + 5;
    const double today = frame.after(chart.today) / frame.unit;
    if (today > x - 3 && today < x + wordsAfter) // its line does not run through the words
        x = today + 4;
    writeIn(painter, QRectF(x * frame.unit, y - half, 40 * frame.unit, 2 * half), Qt::AlignVCenter | Qt::AlignLeft,
            row.trailing, ink.label, ink.palette.ink2);
}

void drawPlanToday(QPainter &painter, const PlanFrame &frame, const report::PlanChart &chart, const ChartInk &ink)
{
    const double x = frame.after(chart.today);
    const QRectF pill = todayPillOf(painter, frame, chart, ink);
    painter.setPen(QPen(ink.palette.ink, 0.9 * frame.unit));
    painter.drawLine(QPointF(x, pill.bottom()), QPointF(x, frame.top(chart.rows.size())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.palette.ink);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(ink.strong);
    painter.setPen(ink.palette.surface);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, chart.todayLabel);
}

void drawPlanLegend(QPainter &painter, const PlanFrame &frame, const report::PlanChart &chart, const ChartInk &ink)
{
    const double y = (frame.top(chart.rows.size()) + planLegendRow * frame.unit * 0.6) / frame.unit;
    double x = frame.area.left() / frame.unit;
    const auto entry = [&](const QString &words, double width, auto &&draw) {
        inPoints(painter, frame.unit, [&] { draw(x); });
        const double wide = QFontMetricsF(ink.label, painter.device()).horizontalAdvance(words) / frame.unit + 2;
        writeIn(painter, QRectF((x + width + 4) * frame.unit, (y - 7) * frame.unit, wide * frame.unit, 14 * frame.unit),
                Qt::AlignVCenter | Qt::AlignLeft, words, ink.label, ink.palette.ink2);
        x += width + 4 + wide + 12;
    };
    const auto bar = [&](double doneTo, double plannedTo, double expectedTo) {
        return [=, &painter, &ink](double at) {
            paintBar(painter, QRectF(at, y - planBar / 2, 1, planBar),
                     {at, at + plannedTo, at + doneTo, expectedTo > 0 ? at + expectedTo : 0}, ink.palette);
        };
    };
    const auto mark = [&](report::PlanChart::MarkKind kind) {
        return [=, &painter, &ink](double at) { drawPlanMark(painter, {{}, kind}, {at + planMark / 2, y}, ink); };
    };
    entry(chart.doneLegend, 18, bar(18, 18, 0));
    entry(chart.plannedLegend, 18, bar(0, 18, 0));
    entry(chart.expectedLegend, 18, bar(0, 4, 18));
    entry(chart.milestoneLegend, planMark, mark(report::PlanChart::MarkKind::ToCome));
    entry(chart.missedLegend, planMark, mark(report::PlanChart::MarkKind::Missed));
    if (!chart.decisionLegend.isEmpty())
        entry(chart.decisionLegend, planMark, mark(report::PlanChart::MarkKind::Asked));
}

} // namespace

double planChartHeight(const report::PlanChart &chart)
{
    return 2 * timeRow + static_cast<double>(chart.rows.size()) * planRow + planLegendRow;
}

void paintPlanChart(QPainter &painter, const QRectF &area, const report::PlanChart &chart, const ChartInk &ink)
{
    const theme::PaintScope scope(painter);
    const PlanFrame frame = planFrameOf(area, chart, ink);
    drawPeriods(painter, frame, chart, ink);
    for (qsizetype row = 0; row < chart.rows.size(); ++row)
        drawPlanRow(painter, frame, chart, row, ink);
    if (chart.today >= chart.first && chart.today <= chart.last)
        drawPlanToday(painter, frame, chart, ink);
    drawPlanLegend(painter, frame, chart, ink);
}

} // namespace aanjager::charts
