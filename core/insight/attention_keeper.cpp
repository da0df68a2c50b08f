#include "core/insight/attention_keeper.h"

#include <algorithm>

namespace aanjager {

namespace {

/** The number of an entity whose records may ask; -1 where they never do. */
template <class E> constexpr int asking = -1;
template <> constexpr int asking<Decision> = 0;
template <> constexpr int asking<Milestone> = 1;
template <> constexpr int asking<Action> = 2;
template <> constexpr int asking<Measure> = 3;
template <> constexpr int asking<MeasureParty> = 4;
template <> constexpr int asking<Goal> = 5;
template <> constexpr int asking<MeasureRelation> = 6;
template <> constexpr int asking<Body> = 7;

using Asker = std::pair<int, qint64>;

template <class E> Asker askerOf(Id<E> id)
{
    return {asking<E>, id.value};
}

/** Which other record asks otherwise by this one; a record with number -1 where none does. */
template <class E> Asker movedBy(const E &)
{
    return {-1, 0};
}
Asker movedBy(const DecisionMeasure &link)
{
    return askerOf(link.decision);
}
Asker movedBy(const MeasureGoal &link)
{
    return askerOf(link.goal);
}
Asker movedBy(const Action &action)
{
    return askerOf(action.measure);
}
Asker movedBy(const Seat &seat)
{
    return askerOf(seat.body);
}
Asker movedBy(const ProgressReport &report)
{
    return askerOf(report.measure);
}

/** Calls `each` with a measure, and with the record that asks otherwise when that measure becomes otherwise. */
template <class E, class Each> void forEachRelated(const E &, Each &&) {}
template <class Each> void forEachRelated(const DecisionMeasure &link, Each &&each)
{
    each(link.measure, askerOf(link.decision));
}
template <class Each> void forEachRelated(const MeasureGoal &link, Each &&each)
{
    each(link.measure, askerOf(link.goal));
}
template <class Each> void forEachRelated(const Milestone &milestone, Each &&each)
{
    each(milestone.measure, askerOf(milestone.id));
}
template <class Each> void forEachRelated(const Action &action, Each &&each)
{
    each(action.measure, askerOf(action.id));
}
template <class Each> void forEachRelated(const MeasureParty &role, Each &&each)
{
    each(role.measure, askerOf(role.id));
}
template <class Each> void forEachRelated(const MeasureRelation &relation, Each &&each)
{
    each(relation.measure, askerOf(relation.id));
    each(relation.other, askerOf(relation.id));
}

} // namespace

void AttentionKeeper::load(const View &view)
{
    *this = {};
    m_links.load(view);
    std::vector<std::pair<AttentionEntry, Asker>> found;
    Asker asker;
    const AttentionRules::Add add = [&](AttentionItem item) {
        found.emplace_back(entryOf(std::move(item), view.state), asker);
    };
    const AttentionRules rules(view, m_links, add);
    view.state.forEachTable([&]<class E>(const Records<E> &table) {
        for (const E &record : table.rows()) {
            asker = askerOf(record.id);
            rules.of(record);
            forEachRelated(record, [this](Id<Measure> measure, const Asker &other) { relate(measure, other, 1); });
        }
    });
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[entry, by] : found)
        keep(m_entries.insert(m_entries.end(), std::move(entry)), by);
}

void AttentionKeeper::add(const State &state, const RowChange &row, int times)
{
    state.visit(row.table, row.id, [&](const auto &record) { take(record, times); });
}

template <class E> void AttentionKeeper::take(const E &record, int times)
{
    m_links.add(record, times);
    if constexpr (asking<E> >= 0)
        m_touched.insert(askerOf(record.id));
    if (const Asker moved = movedBy(record); moved.first >= 0)
        m_touched.insert(moved);
    if constexpr (std::is_same_v<E, Measure>)
        for (const Asker &related : m_related.value(record.id.value))
            m_touched.insert(related);
    forEachRelated(record, [&](Id<Measure> measure, const Asker &other) { relate(measure, other, times); });
}

void AttentionKeeper::relate(Id<Measure> measure, const Asker &asker, int times)
{
    if (times > 0)
        m_related[measure.value].append(asker);
    else
        m_related[measure.value].removeOne(asker);
}

void AttentionKeeper::settle(const View &view)
{
    Asker asker;
    const AttentionRules::Add add = [&](AttentionItem item) {
        keep(m_entries.insert(entryOf(std::move(item), view.state)), asker);
    };
    const AttentionRules rules(view, m_links, add);
    const QSet<Asker> touched = std::exchange(m_touched, {});
    for (const Asker &each : touched) {
        asker = each;
        forget(asker);
        view.state.forEachTable([&]<class E>(const Records<E> &table) {
            if (asking<E> != asker.first)
                return;
            if (const E *record = table.find(Id<E>{asker.second}))
                rules.of(*record);
        });
    }
}

void AttentionKeeper::keep(Entries::iterator entry, const Asker &asker)
{
    m_entriesOf[asker].push_back(entry);
    const qint64 measure = entry->item.measure.value;
    if (measure != 0 && ++m_itemsOf[measure] == 1)
        m_measures.insert(measure);
}

void AttentionKeeper::forget(const Asker &asker)
{
    for (const Entries::iterator entry : m_entriesOf.take(asker)) {
        const qint64 measure = entry->item.measure.value;
        if (measure != 0 && --m_itemsOf[measure] == 0)
            m_measures.remove(measure);
        m_entries.erase(entry);
    }
}

QList<AttentionItem> AttentionKeeper::items() const
{
    QList<AttentionItem> items;
    items.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const AttentionEntry &entry : m_entries)
        items.append(entry.item);
    return items;
}

} // namespace aanjager
