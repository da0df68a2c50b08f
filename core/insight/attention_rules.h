#pragma once

#include "core/insight/attention.h"
#include "core/insight/reporting.h"

#include <functional>
#include <optional>

namespace aanjager {

/** What the rules of attention ask beside a record itself: links between records, kept as these come and go. */
class AttentionLinks
{
public:
    /** Forgets all and takes in every record. */
    void load(const View &view);

    /** Takes a record in, or with -1 out; what no rule looks up is passed over. */
    template <class E> void add(const E &, int) {}
    void add(const Action &action, int times);
    void add(const DecisionMeasure &link, int times);
    void add(const MeasureGoal &link, int times);
    void add(const ProgressReport &report, int times);

    const std::optional<Round> &round() const { return m_round; } ///< the one that is open
    const Expectations &expected() const { return m_expected; }   ///< in it
    bool isWorkedOn(Id<Measure> measure) const { return m_openActions.value(measure) > 0; }
    bool isReported(Id<Measure> measure) const { return m_reports.value(measure) > 0; }
    /** The one measure that a decision concerns; null where there are more or none. */
    Id<Measure> measureOf(Id<Decision> decision) const;
    QList<Id<Measure>> serving(Id<Goal> goal) const { return m_serving.value(goal); }

private:
    std::optional<Round> m_round;
    Expectations m_expected;
    QHash<Id<Measure>, int> m_openActions, m_reports;
    QHash<Id<Decision>, QList<Id<Measure>>> m_concerned;
    QHash<Id<Goal>, QList<Id<Measure>>> m_serving;
};

/** The rules of attention: what one record asks by itself. Records of other entities ask nothing. */
class AttentionRules
{
public:
    using Add = std::function<void(AttentionItem)>;

    /** All are borrowed. */
    AttentionRules(const View &view, const AttentionLinks &links, const Add &add)
        : m_view(view), m_state(view.state), m_links(links), m_add(add)
    {
    }

    template <class E> void of(const E &) const {}
    void of(const Decision &decision) const;
    void of(const Milestone &milestone) const;
    void of(const Action &action) const;
    void of(const Measure &measure) const;
    void of(const MeasureParty &role) const;
    void of(const Goal &goal) const;
    void of(const MeasureRelation &relation) const;
    void of(const Body &body) const;

private:
    template <class E>
    void add(AttentionKind kind, const E &record, Id<Measure> measure, const QString &title, QDate day = {}) const
    {
        const int days = day.isValid() ? static_cast<int>(day.daysTo(m_view.today)) : 0;
        // A literal: thousands of items need no copy of it.
        const auto table = QByteArray::fromRawData(tableOf<E>, static_cast<qsizetype>(qstrlen(tableOf<E>)));
        m_add({kind, table, record.id.value, measure, title, day, days});
    }

    const View &m_view;
    const State &m_state;
    const AttentionLinks &m_links;
    const Add &m_add;
};

/** An item with what its place in the list depends on. */
struct AttentionEntry
{
    AttentionItem item;
    QString number; ///< of its measure; empty where it concerns the programme

    /** The order of the kinds, then the oldest first, then as the measures are numbered. */
    bool operator<(const AttentionEntry &other) const;
};

AttentionEntry entryOf(AttentionItem item, const State &state);

} // namespace aanjager
