#pragma once

#include "core/insight/past.h"

namespace aanjager {

/** What moved between two moments. */
enum class ShiftKind { Verdict, Decision, Status, Progress, Savings, Added };

/** One thing that moved, with what it was and is; only the pair of its kind is filled. Pointers are into the later
 * view. */
struct Shift
{
    ShiftKind kind = ShiftKind::Verdict;
    const Measure *measure = nullptr;   ///< null for a decision
    const Decision *decision = nullptr; ///< that was settled
    std::optional<Health> healthBefore = {}, health = {};
    Status statusBefore = Status::NotStarted;
    Status status = Status::NotStarted;
    std::optional<int> percentBefore = {}, percent = {};
    qint64 savedBefore = 0, saved = 0; ///< cents realised in all years together

    bool worsened() const { return healthBefore && health && *health > *healthBefore; }
};

/**
 * What moved since: verdicts that became worse first, then the other verdicts, decisions, statuses, progress, realised
 * savings and new measures; within each in the order of the package. `view` must outlive the result.
 */
QList<Shift> shiftsSince(const View &view, const Past &past);
QList<Shift> shiftsSince(const View &view, const View &since);

} // namespace aanjager
