#include "core/insight/attention.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

/** Collects the items of one view, each kind by its own rule. */
class Collector
{
public:
    explicit Collector(const View &view) : m_view(view), m_state(view.state) {}

    QList<AttentionItem> collect()
    {
        decisions();
        milestones();
        actions();
        measures();
        reports();
        asks();
        goals();
        dependencies();
        sort();
        return m_items;
    }

private:
    template <class E>
    void add(AttentionKind kind, const E &record, Id<Measure> measure, const QString &title, QDate day = {})
    {
        const int days = day.isValid() ? static_cast<int>(day.daysTo(m_view.today)) : 0;
        m_items.append({kind, tableOf<E>, record.id.value, measure, title, day, days});
    }

    void decisions()
    {
        const int soon = m_state.programme().soonWithinDays.value_or(0);
        for (const Decision &decision : m_state.all<Decision>())
            if (isDue(decision, m_view.today, soon))
                add(AttentionKind::DecisionDue, decision, measureOf(decision), decision.title, decision.due.last());
    }

    Id<Measure> measureOf(const Decision &decision) const
    {
        QList<Id<Measure>> concerned;
        for (const DecisionMeasure &link : m_state.all<DecisionMeasure>())
            if (link.decision == decision.id)
                concerned.append(link.measure);
        return concerned.size() == 1 ? concerned.first() : Id<Measure>();
    }

    void milestones()
    {
        for (const Milestone &milestone : m_state.all<Milestone>()) {
            const Measure *measure = m_state.find(milestone.measure);
            if (measure && measure->status != Status::Dropped && hasSlipped(milestone, m_view.today))
                add(AttentionKind::MilestoneSlipped, milestone, milestone.measure, milestone.text,
                    milestone.planned.last());
        }
    }

    void actions()
    {
        for (const Action &action : m_state.all<Action>()) {
            if (isOverdue(action, m_view.today))
                add(AttentionKind::ActionOverdue, action, action.measure, action.text, action.due);
            const Party *party = m_state.find(action.party);
            if (isOpen(action) && party && !party->left.isNull() && party->left.last() <= m_view.today)
                add(AttentionKind::OrphanedAction, action, action.measure, action.text, party->left.last());
        }
    }

    void measures()
    {
        const Programme &programme = m_state.programme();
        QSet<Id<Measure>> worked;
        for (const Action &action : m_state.all<Action>())
            if (isOpen(action))
                worked.insert(action.measure);
        for (const Measure &measure : m_state.all<Measure>()) {
            if (isEnded(measure.status))
                continue;
            if (overallHealth(measure, programme.aspects) == Health::Intervene)
                add(AttentionKind::Intervene, measure, measure.id, measure.title, measure.reported);
            if (isStale(measure, programme, m_view.today))
                add(AttentionKind::Stale, measure, measure.id, measure.title,
                    measure.reported.isValid() ? measure.reported : measure.starts.first);
            if (measure.status == Status::Running && measure.nextStep.isEmpty() && !worked.contains(measure.id))
                add(AttentionKind::NoNextStep, measure, measure.id, measure.title);
            if (lacksExplanation(measure, programme.aspects))
                add(AttentionKind::MissingExplanation, measure, measure.id, measure.title, measure.reported);
        }
    }

    void reports()
    {
        const Round *round = openRound(m_state, m_view.today);
        if (!round)
            return;
        const auto reported = reportedIn(m_state, *round);
        for (const Measure &measure : m_state.all<Measure>())
            if (!isEnded(measure.status) && !reported.contains(measure.id))
                add(AttentionKind::ReportMissing, measure, measure.id, measure.title, round->due);
    }

    void asks()
    {
        for (const MeasureParty &role : m_state.all<MeasureParty>())
            if (role.askState == AskState::NotTakenUp)
                add(AttentionKind::AskNotTakenUp, role, role.measure, role.ask, role.lastContact);
    }

    void goals()
    {
        QSet<Id<Goal>> served;
        for (const MeasureGoal &link : m_state.all<MeasureGoal>())
            if (const Measure *measure = m_state.find(link.measure); measure && measure->status == Status::Running)
                served.insert(link.goal);
        for (const Goal &goal : m_state.all<Goal>())
            if (goal.kind == GoalKind::Goal && !served.contains(goal.id))
                add(AttentionKind::GoalWithoutMeasure, goal, {}, goal.title);
    }

    /** Running while what it depends on was dropped or paused. */
    void dependencies()
    {
        for (const MeasureRelation &relation : m_state.all<MeasureRelation>()) {
            const Measure *measure = m_state.find(relation.measure);
            const Measure *other = m_state.find(relation.other);
            if (relation.kind != RelationKind::DependsOn || !measure || !other || isEnded(measure->status))
                continue;
            if (other->status == Status::Dropped || other->status == Status::OnHold)
                add(AttentionKind::BrokenDependency, *measure, measure->id,
                    measure->number + QStringLiteral(" → ") + other->number);
        }
    }

    void sort()
    {
        const auto key = [this](const AttentionItem &item) {
            const Measure *measure = m_state.find(item.measure);
            return measure ? measure->number : QString();
        };
        std::sort(m_items.begin(), m_items.end(), [&](const AttentionItem &a, const AttentionItem &b) {
            if (a.kind != b.kind)
                return a.kind < b.kind;
            if (a.day != b.day)
                return a.day < b.day;
            const int compared = naturalCompare(key(a), key(b));
            return compared != 0 ? compared < 0 : std::tuple(a.title, a.id) < std::tuple(b.title, b.id);
        });
    }

    const View &m_view;
    const State &m_state;
    QList<AttentionItem> m_items;
};

} // namespace

template <> const Vocabulary &vocabularyOf<AttentionKind>()
{
    static constexpr Term terms[] = {
        {"decision_due", QT_TRANSLATE_NOOP("Vocabulary", "Decision due")},
        {"intervene", QT_TRANSLATE_NOOP("Vocabulary", "Adjustment needed")},
        {"milestone_slipped", QT_TRANSLATE_NOOP("Vocabulary", "Milestone slipped")},
        {"action_overdue", QT_TRANSLATE_NOOP("Vocabulary", "Action overdue")},
        {"report_missing", QT_TRANSLATE_NOOP("Vocabulary", "Report missing")},
        {"stale", QT_TRANSLATE_NOOP("Vocabulary", "Stalled")},
        {"no_next_step", QT_TRANSLATE_NOOP("Vocabulary", "No next step")},
        {"ask_not_taken_up", QT_TRANSLATE_NOOP("Vocabulary", "Ask not taken up")},
        {"goal_without_measure", QT_TRANSLATE_NOOP("Vocabulary", "Goal without a running measure")},
        {"broken_dependency", QT_TRANSLATE_NOOP("Vocabulary", "Broken dependency")},
        {"orphaned_action", QT_TRANSLATE_NOOP("Vocabulary", "Action of a party that left")},
        {"missing_explanation", QT_TRANSLATE_NOOP("Vocabulary", "Explanation missing")},
    };
    static const Vocabulary vocabulary{"attention_kind", terms};
    return vocabulary;
}

QList<AttentionItem> attentionOf(const View &view)
{
    return Collector(view).collect();
}

} // namespace aanjager
