#include "core/insight/attention_rules.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/domain/meeting_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/dependencies.h"
#include "core/insight/reporting.h"

#include <algorithm>

namespace aanjager {

namespace {

template <class Key> void link(QHash<Key, QList<Id<Measure>>> &links, Key key, Id<Measure> measure, int times)
{
    if (times > 0)
        links[key].append(measure);
    else
        links[key].removeOne(measure);
}

} // namespace

void AttentionLinks::load(const View &view)
{
    *this = {};
    if (const Round *round = openRound(view.state, view.today))
        m_round = *round;
    if (m_round)
        m_expected = Expectations(view.state, m_round->id);
    view.state.forEachTable([&](const auto &table) {
        for (const auto &record : table.rows())
            add(record, 1);
    });
}

void AttentionLinks::add(const Action &action, int times)
{
    if (isOpen(action))
        m_openActions[action.measure] += times;
}

void AttentionLinks::add(const DecisionMeasure &each, int times)
{
    link(m_concerned, each.decision, each.measure, times);
}

void AttentionLinks::add(const MeasureGoal &each, int times)
{
    link(m_serving, each.goal, each.measure, times);
}

void AttentionLinks::add(const ProgressReport &report, int times)
{
    if (m_round && isOfLead(report, *m_round))
        m_reports[report.measure] += times;
}

Id<Measure> AttentionLinks::measureOf(Id<Decision> decision) const
{
    const QList<Id<Measure>> concerned = m_concerned.value(decision);
    return concerned.size() == 1 ? concerned.first() : Id<Measure>();
}

void AttentionRules::of(const Decision &decision) const
{
    if (isDue(decision, m_view.today, m_state.programme().soonWithinDays.value_or(0)))
        add(AttentionKind::DecisionDue, decision, m_links.measureOf(decision.id), decision.title, decision.due.last());
}

void AttentionRules::of(const Milestone &milestone) const
{
    const Measure *measure = m_state.find(milestone.measure);
    if (measure && measure->status != Status::Dropped && hasSlipped(milestone, m_view.today))
        add(AttentionKind::MilestoneSlipped, milestone, milestone.measure, milestone.text, milestone.planned.last());
}

void AttentionRules::of(const Action &action) const
{
    if (isOverdue(action, m_view.today))
        add(AttentionKind::ActionOverdue, action, action.measure, action.text, action.due);
    const Party *party = m_state.find(action.party);
    if (isOpen(action) && party && !party->left.isNull() && party->left.last() <= m_view.today)
        add(AttentionKind::OrphanedAction, action, action.measure, action.text, party->left.last());
}

void AttentionRules::of(const Measure &measure) const
{
    const Programme &programme = m_state.programme();
    if (m_links.round() && m_links.expected().asksLead(measure) && !m_links.isReported(measure.id))
        add(AttentionKind::ReportMissing, measure, measure.id, measure.title, m_links.round()->due);
    if (isEnded(measure.status))
        return;
    if (overallHealth(measure, programme.aspects) == Health::Intervene)
        add(AttentionKind::Intervene, measure, measure.id, measure.title, measure.reported);
    if (isStale(measure, programme, m_view.today))
        add(AttentionKind::Stale, measure, measure.id, measure.title,
            measure.reported.isValid() ? measure.reported : measure.starts.first);
    if (measure.status == Status::Running && measure.nextStep.isEmpty() && !m_links.isWorkedOn(measure.id))
        add(AttentionKind::NoNextStep, measure, measure.id, measure.title);
    if (lacksExplanation(measure, programme.aspects))
        add(AttentionKind::MissingExplanation, measure, measure.id, measure.title, measure.reported);
}

void AttentionRules::of(const MeasureParty &role) const
{
    if (role.askState == AskState::NotTakenUp)
        add(AttentionKind::AskNotTakenUp, role, role.measure, role.ask, role.lastContact);
}

void AttentionRules::of(const Goal &goal) const
{
    const QList<Id<Measure>> serving = m_links.serving(goal.id);
    const bool isServed = std::any_of(serving.begin(), serving.end(), [this](Id<Measure> id) {
        const Measure *measure = m_state.find(id);
        return measure && measure->status == Status::Running;
    });
    if (goal.kind == GoalKind::Goal && !isServed)
        add(AttentionKind::GoalWithoutMeasure, goal, {}, goal.title);
}

/** By what is planned: where it may end up at this pace is the planning's to tell. */
void AttentionRules::of(const MeasureRelation &relation) const
{
    const Dependency link = plannedDependency(m_state, relation);
    if (link.isBroken())
        add(AttentionKind::BrokenDependency, relation, link.measure->id,
            link.measure->number + QStringLiteral(" → ") + link.on->number);
}

/** It meets now, and a sector that has a seat in it is without anybody. */
void AttentionRules::of(const Body &body) const
{
    const bool hasBegun = body.from.isNull() || body.from.first <= m_view.today;
    const bool hasEnded = !body.until.isNull() && body.until.last() < m_view.today;
    if (!hasBegun || hasEnded)
        return;
    const QList<SectorSeats> sectors = sectorsOf(m_state, body.id, m_view.today);
    if (std::any_of(sectors.begin(), sectors.end(), [](const SectorSeats &sector) { return sector.isMissing(); }))
        add(AttentionKind::MissingSector, body, {}, body.name);
}

bool AttentionEntry::operator<(const AttentionEntry &other) const
{
    if (item.kind != other.item.kind)
        return item.kind < other.item.kind;
    if (item.day != other.item.day)
        return item.day < other.item.day;
    const int compared = naturalCompare(number, other.number);
    return compared != 0 ? compared < 0 : std::tie(item.title, item.id) < std::tie(other.item.title, other.item.id);
}

AttentionEntry entryOf(AttentionItem item, const State &state)
{
    const Measure *measure = state.find(item.measure);
    return {std::move(item), measure ? measure->number : QString()};
}

} // namespace aanjager
