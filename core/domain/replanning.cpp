#include "core/domain/replanning.h"

#include <algorithm>
#include <cmath>

namespace aanjager {

int monthsIn(const ImpreciseDate &date)
{
    if (date.isNull() || date.precision == Precision::Day)
        return 0;
    const QDate next = date.last().addDays(1);
    return (next.year() - date.first.year()) * 12 + next.month() - date.first.month();
}

ImpreciseDate stepped(const ImpreciseDate &date, int steps)
{
    if (date.isNull())
        return date;
    if (date.precision != Precision::Day)
        return {date.first.addMonths(steps * monthsIn(date)), date.precision};
    const QDate there = date.first.addMonths(steps);
    const bool isLast = date.first.day() == date.first.daysInMonth();
    return {isLast ? QDate(there.year(), there.month(), there.daysInMonth()) : there, Precision::Day};
}

namespace {

constexpr double daysPerMonth = 365.25 / 12;
constexpr int nearMonthEnd = 7; ///< days from the end of a month within which what was one stays one

bool isMonthEnd(const ImpreciseDate &date)
{
    return date.precision == Precision::Day && date.first.day() == date.first.daysInMonth();
}

QDate monthEnd(int year, int month)
{
    return {year, month, QDate(year, month, 1).daysInMonth()};
}

/** The end of a month that is this close to a day; the day itself where none is. */
QDate atMonthEnd(QDate day)
{
    const QDate before = QDate(day.year(), day.month(), 1).addDays(-1), after = monthEnd(day.year(), day.month());
    if (day.daysTo(after) <= nearMonthEnd)
        return after;
    return before.daysTo(day) <= nearMonthEnd ? before : day;
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/** How the whole is moved: by months that both ends can take; 0 where it may go by days. */
int monthsOfStep(const Plan &plan)
{
    int months = 0;
    for (const ImpreciseDate &end : {plan.starts, plan.ends})
        if (!end.isNull())
            months = std::max(months, monthsIn(end));
    return months;
}

ImpreciseDate later(const ImpreciseDate &date, int months)
{
    if (date.isNull())
        return date;
    return date.precision == Precision::Day ? stepped(date, months)
                                            : ImpreciseDate{date.first.addMonths(months), date.precision};
}

Plan later(const Plan &plan, int months)
{
    return {later(plan.starts, months), later(plan.ends, months)};
}

/** What would begin after it ends stays as it was. */
Plan inOrder(const Plan &plan, const Plan &otherwise)
{
    const bool isReversed = !plan.starts.isNull() && !plan.ends.isNull() && plan.starts.first > plan.ends.last();
    return isReversed ? otherwise : plan;
}

/** The nearest that a part can be drawn to without passing the other. */
Plan upTo(Plan plan, PlanPart part)
{
    if (plan.starts.isNull() || plan.ends.isNull() || plan.starts.first <= plan.ends.last())
        return plan;
    if (part == PlanPart::Start)
        plan.starts = ImpreciseDate::containing(plan.ends.last(), plan.starts.precision);
    else
        plan.ends = ImpreciseDate::containing(plan.starts.first, plan.ends.precision);
    return plan;
}

} // namespace

ImpreciseDate dragged(const ImpreciseDate &date, qint64 days)
{
    if (date.isNull())
        return date;
    const QDate middle = date.first.addDays(date.first.daysTo(date.last()) / 2);
    const QDate there = middle.addDays(days);
    return ImpreciseDate::containing(isMonthEnd(date) ? atMonthEnd(there) : there, date.precision);
}

Plan dragged(const Plan &plan, PlanPart part, qint64 days)
{
    if (part == PlanPart::Start)
        return upTo({dragged(plan.starts, days), plan.ends}, part);
    if (part == PlanPart::End)
        return upTo({plan.starts, dragged(plan.ends, days)}, part);
    const int months = monthsOfStep(plan);
    if (months == 0) {
        const ImpreciseDate ends = dragged(plan.ends, days);
        if (isMonthEnd(plan.ends) && isMonthEnd(ends)) // whole months then, for both
            return {stepped(plan.starts, monthsBetween(plan.ends.first, ends.first)), ends};
        return {dragged(plan.starts, days), ends};
    }
    return later(plan, months * static_cast<int>(std::lround(static_cast<double>(days) / (months * daysPerMonth))));
}

PlanPart movingPart(const Plan &plan, PlanPart part, bool hasBegun, QDate today)
{
    const bool isFixed = hasBegun && !plan.starts.isNull() && !plan.ends.isNull() && plan.starts.first <= today;
    return part == PlanPart::Whole && isFixed ? PlanPart::End : part;
}

Plan stepped(const Plan &plan, PlanPart part, int steps)
{
    if (part == PlanPart::Start)
        return inOrder({stepped(plan.starts, steps), plan.ends}, plan);
    if (part == PlanPart::End)
        return inOrder({plan.starts, stepped(plan.ends, steps)}, plan);
    return later(plan, steps * std::max(1, monthsOfStep(plan)));
}

} // namespace aanjager
