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
    return ImpreciseDate::containing(middle.addDays(days), date.precision);
}

Plan dragged(const Plan &plan, PlanPart part, qint64 days)
{
    if (part == PlanPart::Start)
        return upTo({dragged(plan.starts, days), plan.ends}, part);
    if (part == PlanPart::End)
        return upTo({plan.starts, dragged(plan.ends, days)}, part);
    const int months = monthsOfStep(plan);
    if (months == 0)
        return {dragged(plan.starts, days), dragged(plan.ends, days)};
    return later(plan, months * static_cast<int>(std::lround(static_cast<double>(days) / (months * daysPerMonth))));
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
