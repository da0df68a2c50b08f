#include "core/insight/slips.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/planning.h"
#include "core/storage/state_history.h"

#include <algorithm>

namespace aanjager {

namespace {

/** Which day a moment is about, for what passed since. */
QDate dayOfMoment(const Moment &moment, const State &state, QDate otherwise)
{
    if (const auto *day = std::get_if<QDate>(&moment.at))
        return *day;
    if (const auto *wanted = std::get_if<Moment::Round>(&moment.at))
        for (const Round &round : state.all<Round>())
            if (round.label == wanted->label)
                return round.peildatum;
    return otherwise;
}

/** Gathers what moved. */
class SlipsFinder
{
public:
    SlipsFinder(const View &view, const PlansThen &then) : m_view(view), m_then(then) {}

    QList<Slip> all()
    {
        for (const Measure *measure : measuresInOrder(m_view.state.all<Measure>()))
            if (measure->status != Status::Dropped)
                of(*measure);
        const auto milestones = milestonesByMeasure(m_view.state);
        for (const Measure *measure : measuresInOrder(m_view.state.all<Measure>()))
            for (const Milestone *milestone : milestones.value(measure->id))
                if (!isEnded(measure->status) && milestone->reached.isNull())
                    of(*measure, *milestone);
        for (const Decision &decision : m_view.state.all<Decision>())
            if (!isSettled(decision) && m_then.decisions.contains(decision.id))
                add({SlipKind::Decision, nullptr, nullptr, &decision, m_then.decisions[decision.id], decision.due});
        std::stable_sort(m_slips.begin(), m_slips.end(), [](const Slip &a, const Slip &b) { return a.days > b.days; });
        return m_slips;
    }

private:
    void of(const Measure &measure)
    {
        const auto was = m_then.measures.constFind(measure.id);
        if (was == m_then.measures.cend())
            return;
        add({SlipKind::Start, &measure, nullptr, nullptr, was->starts, measure.starts});
        add({SlipKind::End, &measure, nullptr, nullptr, was->ends, measure.ends});
    }

    void of(const Measure &measure, const Milestone &milestone)
    {
        const auto was = m_then.milestones.constFind(milestone.id);
        if (was == m_then.milestones.cend())
            return;
        const ImpreciseDate &planned = milestone.planned;
        add({SlipKind::Milestone, &measure, &milestone, nullptr, was->planned, planned});
        // An expectation that nobody had is measured against the plan.
        const ImpreciseDate expectedBefore = was->expected.isNull() ? was->planned : was->expected;
        if (!milestone.expected.isNull() && milestone.expected != was->expected)
            add({SlipKind::Expectation, &measure, &milestone, nullptr, expectedBefore, milestone.expected});
        const bool passed = !planned.isNull() && planned.last() >= m_then.today && planned.last() < m_view.today;
        if (passed && planned == was->planned && milestone.expected == was->expected)
            m_slips.append({SlipKind::Passed, &measure, &milestone, nullptr, planned, planned,
                            planned.last().daysTo(m_view.today)});
    }

    /** A date that came or went did not move. */
    void add(Slip slip)
    {
        if (slip.before.isNull() || slip.after.isNull() || slip.before == slip.after)
            return;
        slip.days = slip.before.last().daysTo(slip.after.last());
        if (slip.days == 0)
            slip.days = slip.before.first.daysTo(slip.after.first);
        if (slip.days != 0)
            m_slips.append(slip);
    }

    const View &m_view;
    const PlansThen &m_then;
    QList<Slip> m_slips;
};

} // namespace

PlansThen plansOf(const State &state, QDate today)
{
    PlansThen plans{today, {}, {}, {}};
    for (const Measure &each : state.all<Measure>())
        plans.measures.insert(each.id, {each.starts, each.ends});
    for (const Milestone &each : state.all<Milestone>())
        plans.milestones.insert(each.id, {each.planned, each.expected});
    for (const Decision &each : state.all<Decision>())
        plans.decisions.insert(each.id, each.due);
    return plans;
}

Result<PlansThen> plansAt(const ProgrammeFile &file, const Moment &moment, const View &now)
{
    return guarded(file.path(), [&]() -> Result<PlansThen> {
        const auto sequence = file.sequenceAt(moment);
        if (!sequence)
            return tl::unexpected(sequence.error());
        const QDate day = dayOfMoment(moment, now.state, now.today);
        const auto then = stateAt(now.state, file, now.sequence, *sequence);
        if (then)
            return plansOf(*then, day);
        if (then.error().kind != ErrorKind::Conflict)
            return tl::unexpected(then.error());
        return viewAt(file, moment, now.today).map([&](const View &view) { return plansOf(view.state, day); });
    });
}

QList<Slip> slipsSince(const View &view, const PlansThen &then)
{
    return SlipsFinder(view, then).all();
}

} // namespace aanjager
