#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** Taken, as it was put or amended. */
bool isTaken(const Decision &decision);

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

/** Decisions that were taken between the two moments, by code in the later view. */
QList<const Decision *> decidedSince(const View &view, const View &since);
/** The same, by which were taken then. */
QList<const Decision *> decidedSince(const View &view, const QSet<Id<Decision>> &taken);

/** Decisions that are settled and were not at the earlier moment; all that are without such a moment. The last first,
 * by the day decided or else due. */
QList<const Decision *> settledSince(const State &state, const State *since);

/** Decisions that are not settled: what is asked by when it is due, those without a day last, then what was postponed.
 * Into the state. */
QList<const Decision *> unsettledDecisions(const State &state);

/** Of those what is asked or scheduled: somebody has to take it by its day. Into the state. */
QList<const Decision *> awaitedDecisions(const State &state);

} // namespace aanjager
