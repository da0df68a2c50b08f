#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** Taken or amended. */
bool isSettled(const Decision &decision);

/** How one measure stood at two moments. Pointers are into the later view. */
struct Movement
{
    const Measure *measure = nullptr;
    std::optional<Health> healthBefore, health;
    Status statusBefore = Status::NotStarted;
    Status status = Status::NotStarted;

    bool improved() const { return healthBefore && health && *health < *healthBefore; }
    bool worsened() const { return healthBefore && health && *health > *healthBefore; }
    bool finished() const { return status == Status::Done && statusBefore != Status::Done; }
};

/** Every measure that both views hold, in the order of the package. Both must outlive the result. */
QList<Movement> movementsOf(const View &view, const View &since);

/** Decisions that were settled between the two moments, by code in the later view. */
QList<const Decision *> decidedSince(const View &view, const View &since);
/** The same, by which were settled then. */
QList<const Decision *> decidedSince(const View &view, const QSet<Id<Decision>> &settled);

/** Decisions that nobody waits for any more and somebody did at the earlier moment: taken, amended, postponed or
 * rejected since; all of them without such a moment. The last first, by the day decided or else due. */
QList<const Decision *> concludedSince(const View &view, const View *since);

/** Decisions that somebody still has to take: the first due first, those without a day last. Into the state. */
QList<const Decision *> awaitedDecisions(const State &state);

} // namespace aanjager
