#pragma once

#include "core/domain/state.h"

#include <functional>

namespace aanjager {

/** Why what depends on another cannot go as it is planned. */
enum class ChainBreak {
    None,
    Stopped,      ///< the other was dropped or paused
    EndsLater,    ///< the other is planned to end after this one begins
    ExpectedLater ///< as it goes now the other ends after this one begins
};

/** That a measure waits for another. Pointers are into the state. */
struct Dependency
{
    Id<MeasureRelation> relation;
    const Measure *measure = nullptr;
    const Measure *on = nullptr;
    ChainBreak broken = ChainBreak::None;
    qint64 days = 0; ///< by how much the other ends too late

    bool isBroken() const { return broken != ChainBreak::None; }
};

/** One dependency by what is planned alone; without measures where it is none, or not between two of them. */
Dependency plannedDependency(const State &state, const MeasureRelation &relation);

/**
 * Every dependency between two measures, in the order of the package of the one that waits. What has ended waits for
 * nothing, and what is done is waited for by nobody. Imprecise dates are given the benefit of the doubt: a chain is
 * broken where no day of them could do. `expectedEnd` gives the last day of a measure as it goes now, or an invalid one
 * where that is not later than planned.
 */
QList<Dependency> dependenciesOf(const State &state, const std::function<QDate(Id<Measure>)> &expectedEnd, QDate today);

} // namespace aanjager
