#pragma once

#include "core/domain/measure_rules.h"
#include "core/domain/replanning.h"
#include "core/insight/dependencies.h"
#include "core/insight/planning.h"

namespace aanjager {

/** What stands on the planning beside a bar. An expectation is the later day of a milestone that is also planned. */
enum class PlanMarkKind { Milestone, Expectation, Decision, Meeting };

/** One mark on the planning; it stands at the last day of its date. */
struct PlanMark
{
    PlanMarkKind kind = PlanMarkKind::Milestone;
    qint64 id = 0; ///< of the milestone, decision or meeting
    ImpreciseDate date = {};
    QString title = {};
    MilestoneState state = MilestoneState::ToCome; ///< of a milestone
    bool isCritical = false;
    bool isSettled = false;     ///< of a decision: it is done with
    bool isPostponed = false;   ///< of a decision: it comes back, and is late for no day
    int asked = 0;              ///< of a meeting to come: decisions that wait for it
    ImpreciseDate planned = {}; ///< of an expectation

    QDate day() const { return date.last(); }
    bool operator==(const PlanMark &) const = default;
};

/** A row of the planning: the meetings of the board, the heading of a group, or a measure with its bar. */
struct PlanRow
{
    enum class Kind { Board, Heading, Measure };

    Kind kind = Kind::Measure;
    qint64 key = 0; ///< of the measure or of what the heading is about
    QString number = {};
    QString title = {};
    Status status = Status::NotStarted;
    std::optional<Health> verdict = {};
    Progress progress = {};
    bool isFolded = false; ///< of a heading
    Plan plan = {};
    PlanSpan span = {};
    QList<PlanMark> marks = {}; ///< by their day

    Id<Measure> measure() const { return kind == Kind::Measure ? Id<Measure>{key} : Id<Measure>(); }
    bool hasBar() const { return kind == Kind::Measure && !plan.isNull(); }
    bool operator==(const PlanRow &) const = default;
};

/** That one measure waits for another, as it is drawn and told. */
struct PlanLink
{
    Id<Measure> measure, on;
    QString number, onNumber;
    ChainBreak broken = ChainBreak::None;
    qint64 days = 0;
    bool isFulfilled = false; ///< the other is done

    bool isBroken() const { return broken != ChainBreak::None; }
    bool operator==(const PlanLink &) const = default;
};

} // namespace aanjager
