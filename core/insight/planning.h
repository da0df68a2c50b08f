#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** How a measure lies in time; a day that is not valid is not known. */
struct PlanSpan
{
    QDate first, last;         ///< planned
    QDate doneUntil;           ///< up to where it is done; never past today
    QDate expected;            ///< its last day as it goes now, where that is later than planned
    bool isLaterStill = false; ///< nothing better can be told than "not before `expected`"

    /** The last day of all that is drawn. */
    QDate end() const { return expected.isValid() ? expected : last; }
    bool operator==(const PlanSpan &) const = default;
};

/** What a measure's span is made from beside itself: how far it is, in percent, and its milestones. */
struct PlanFacts
{
    std::optional<double> percent = {};
    QList<const Milestone *> milestones = {};
};

/**
 * Done is the share of the plan that is reached, by the same figure that is told beside it; what has status done and no
 * figure is done whole. Expected of what has not ended is what its milestones say, else where
 * it will be at the pace so far; at most as much later as the plan is long, for beyond that a pace tells nothing.
 */
PlanSpan spanOf(const Measure &measure, const PlanFacts &facts, QDate today);

/** Where a milestone stands: reached, to come, expected later than planned, or not reached while its time is over. */
enum class MilestoneState { Reached, ToCome, Later, Missed };

MilestoneState stateOf(const Milestone &milestone, QDate today);

/** The milestones of every measure by their planned day; those without any date last. Into the state. */
QHash<Id<Measure>, QList<const Milestone *>> milestonesByMeasure(const State &state);

/** A board meets in it: a consultation of the board, or a steering group. */
bool isOfBoard(const Body &body);

/** The meetings of boards by day; those without a day left out. Into the state. */
QList<const Meeting *> boardMeetings(const State &state);

} // namespace aanjager
