#pragma once

#include "core/domain/replanning.h"
#include "core/insight/view.h"

namespace aanjager {

/** What was planned at an earlier moment. */
struct PlansThen
{
    struct OfMilestone
    {
        ImpreciseDate planned, expected;
        bool operator==(const OfMilestone &) const = default;
    };

    QDate today; ///< that counted as today then
    QHash<Id<Measure>, Plan> measures;
    QHash<Id<Milestone>, OfMilestone> milestones;
    QHash<Id<Decision>, ImpreciseDate> decisions; ///< when they were due
    bool operator==(const PlansThen &) const = default;
};

PlansThen plansOf(const State &state, QDate today);

/** What was planned at a moment. `now` is what `file` holds, or held just after the change that it names: what the log
 * holds since is taken back in memory. Fails as `viewAt`. */
Result<PlansThen> plansAt(const ProgrammeFile &file, const Moment &moment, const View &now);

/** What of a plan moved; `Passed`: the day of a milestone came by and it was not reached. */
enum class SlipKind { Start, End, Milestone, Expectation, Passed, Decision };

/** One date that moved, with what it was and is. Pointers are into the view. */
struct Slip
{
    SlipKind kind = SlipKind::End;
    const Measure *measure = nullptr;     ///< null for a decision
    const Milestone *milestone = nullptr; ///< of a milestone
    const Decision *decision = nullptr;
    ImpreciseDate before = {}, after = {}; ///< equal where a day passed
    qint64 days = 0;                       ///< later; below zero earlier; for what passed, how long ago

    bool isLater() const { return days > 0; }
};

/** What moved since, the furthest slipped first and what was brought forward last; of what is gone or ended nothing is
 * told. `view` must outlive the result. */
QList<Slip> slipsSince(const View &view, const PlansThen &then);

} // namespace aanjager
