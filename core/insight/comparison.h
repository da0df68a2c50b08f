#pragma once

#include "core/insight/view.h"

namespace aanjager {

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

} // namespace aanjager
