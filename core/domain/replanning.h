#pragma once

#include "core/base/imprecise_date.h"

namespace aanjager {

/** When something begins and ends; either may be unknown. */
struct Plan
{
    ImpreciseDate starts, ends;

    bool isNull() const { return starts.isNull() && ends.isNull(); }
    bool operator==(const Plan &) const = default;
};

/** Which part of a plan is moved. */
enum class PlanPart { Start, End, Whole };

/** How long a period of this precision is, in months; 0 for a day. */
int monthsIn(const ImpreciseDate &date);

/** So many of its own periods later, or earlier below zero; a day goes by months, and the last of a month to the last
 * of another. */
ImpreciseDate stepped(const ImpreciseDate &date, int steps);

/** What of a plan is moved when `part` is: of what has begun by `today` the start is a fact, and only the end moves. */
PlanPart movingPart(const Plan &plan, PlanPart part, bool hasBegun, QDate today);

/** The date after its mark was drawn so many days along: the period that holds its middle then, of its own precision.
 * The last day of a month becomes the last of another where that is a week away at most. */
ImpreciseDate dragged(const ImpreciseDate &date, qint64 days);

/** The plan after a part was drawn so many days along. The whole goes by days where both ends are days (by
 * whole months where it comes to end with one again), else by the longest of their periods, so that its length stays; a
 * start stays before the end. */
Plan dragged(const Plan &plan, PlanPart part, qint64 days);

/** The plan after so many steps: an end by its own periods (a day by months), the whole by the longest of them. */
Plan stepped(const Plan &plan, PlanPart part, int steps);

} // namespace aanjager
