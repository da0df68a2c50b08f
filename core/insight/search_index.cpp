#include "core/insight/search_index.h"

#include "core/insight/search_entry.h"
#include "core/insight/search_tables.h"

namespace aanjager {

namespace {

bool isOf(const RowChange &row, const char *table)
{
    return row.table == table;
}

} // namespace

Result<std::unique_ptr<SearchIndex>> SearchIndex::make()
{
    return guarded({}, [] { return std::unique_ptr<SearchIndex>(new SearchIndex(std::make_unique<SearchTables>())); });
}

SearchIndex::SearchIndex(std::unique_ptr<SearchTables> tables) : m_tables(std::move(tables)) {}

SearchIndex::~SearchIndex() = default;

void SearchIndex::reset(const State &state)
{
    m_fresh.clear();
    const QList<SearchKind> &kinds = searchKinds();
    for (int kind = 0; kind < kinds.size(); ++kind)
        m_fresh.append({kind, kinds[kind].ids(state)});
    for (const DecisionMeasure &link : state.all<DecisionMeasure>())
        followLink(state, link.id.value);
    for (const Party &party : state.all<Party>())
        followMunicipality(state, party.id);
}

void SearchIndex::follow(const State &state, const QList<RowChange> &rows)
{
    for (const RowChange &row : rows) {
        if (isOf(row, tableOf<DecisionMeasure>))
            followLink(state, row.id);
        if (isOf(row, tableOf<Party>))
            followMunicipality(state, {row.id});
        if (const int kind = searchKindOf(row.table); kind >= 0)
            m_dirty.insert(searchEntry(kind, row.id));
    }
}

void SearchIndex::followLink(const State &state, qint64 id)
{
    const int kind = searchKindOf(tableOf<Decision>);
    if (const auto known = m_links.constFind(id); known != m_links.cend()) {
        m_dirty.insert(searchEntry(kind, known->first.value));
        m_linksOf.remove(known->first, id);
        m_links.erase(known);
    }
    const DecisionMeasure *link = state.find(Id<DecisionMeasure>{id});
    if (!link)
        return;
    m_links.insert(id, {link->decision, link->measure});
    m_linksOf.insert(link->decision, id);
    m_dirty.insert(searchEntry(kind, link->decision.value));
}

void SearchIndex::followMunicipality(const State &state, Id<Party> id)
{
    m_municipalities.remove(id);
    const Party *party = state.find(id);
    if (party && party->kind == PartyKind::Municipality && !party->isGroup)
        m_municipalities.insert(id, searchWordsOf(party->name + QLatin1Char(' ') + party->shortName));
}

QList<Id<Measure>> SearchIndex::measuresOf(Id<Decision> decision) const
{
    QList<qint64> links = m_linksOf.values(decision);
    std::sort(links.begin(), links.end());
    QList<Id<Measure>> measures;
    for (const qint64 link : std::as_const(links))
        measures.append(m_links.value(link).second);
    return measures;
}

bool SearchIndex::isComplete() const
{
    return m_fresh.isEmpty() && m_dirty.empty() && m_renamed.isEmpty();
}

Result<bool> SearchIndex::work(const State &state, std::chrono::microseconds budget)
{
    if (isComplete())
        return true;
    const auto end = std::chrono::steady_clock::now() + budget;
    return guarded({}, [&]() -> Result<bool> {
        m_tables->begin();
        while (step(state) && std::chrono::steady_clock::now() < end) {
        }
        if (const LateReports *late = state.lateReports())
            if (const auto problem = late->problem())
                return tl::unexpected(*problem);
        if (isComplete())
            m_tables->commit();
        return isComplete();
    });
}

Result<void> SearchIndex::finish(const State &state)
{
    return work(state, std::chrono::hours(1)).map([](bool) {});
}

/** Does one thing; false when there was nothing to do. */
bool SearchIndex::step(const State &state)
{
    if (!m_dirty.empty()) {
        const qint64 entry = *m_dirty.begin();
        m_dirty.erase(m_dirty.begin());
        if (update(state, entry))
            m_renamed.append(Renamed{entry});
        return true;
    }
    if (!m_renamed.isEmpty()) {
        markBelonging(state, m_renamed.last());
        if (m_renamed.last().nextKind == searchKinds().size())
            m_renamed.removeLast();
        return true;
    }
    if (m_fresh.isEmpty())
        return false;
    Fresh &fresh = m_fresh.first();
    if (fresh.at < fresh.ids.size())
        update(state, searchEntry(fresh.kind, fresh.ids[fresh.at++]));
    else
        m_fresh.removeFirst();
    return true;
}

/** Writes a record as it is now; true when it is called otherwise than those that belong to it may have been told. */
bool SearchIndex::update(const State &state, qint64 entry)
{
    const SearchKind &kind = searchKinds()[kindOfEntry(entry)];
    const qint64 id = idOfEntry(entry);
    const void *record = kind.find(state, id);
    std::optional<SearchRecord> now;
    if (record) {
        const bool isDecision = qstrcmp(kind.description->table, tableOf<Decision>) == 0;
        now = searchRecordOf(*kind.description, record, state, isDecision ? measuresOf({id}) : QList<Id<Measure>>());
    }
    const std::optional<SearchRecord> before = m_tables->stored(entry);
    if (before == now)
        return !before; // gone before it was ever looked at, yet others may have been told its name
    if (before)
        m_tables->remove(entry, *before);
    if (now)
        m_tables->put(entry, *now);
    return !before || !now || now->number != before->number || now->title != before->title;
}

/** Marks the records of one more table that belong to what was renamed. */
void SearchIndex::markBelonging(const State &state, Renamed &renamed)
{
    const char *table = searchKinds()[kindOfEntry(renamed.entry)].description->table;
    const qint64 id = idOfEntry(renamed.entry);
    const int kind = renamed.nextKind++;
    const SearchKind &searched = searchKinds()[kind];
    for (const qint64 each : searched.referring(state, table, id))
        m_dirty.insert(searchEntry(kind, each));
    if (qstrcmp(searched.description->table, tableOf<Decision>) == 0 && qstrcmp(table, tableOf<Measure>) == 0)
        for (const Link &link : std::as_const(m_links))
            if (link.second.value == id)
                m_dirty.insert(searchEntry(kind, link.first.value));
}

Result<QStringList> SearchIndex::contents()
{
    return guarded({}, [&] {
        QStringList lines;
        for (const qint64 entry : m_tables->entries()) {
            const auto record = m_tables->stored(entry);
            lines.append(
                QStringList{QString::number(entry), record->number, record->title, record->belongs, record->body}.join(
                    QLatin1Char('|')));
        }
        return lines;
    });
}

} // namespace aanjager
