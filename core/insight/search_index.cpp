#include "core/insight/search_index.h"

#include "core/insight/search_entry.h"
#include "core/insight/search_tables.h"

namespace aanjager {

namespace {

bool isOf(const RowChange &row, const char *table)
{
    return row.table == table;
}

constexpr int walkedAtOnce = 32;

bool isReports(const SearchKind &kind)
{
    return qstrcmp(kind.description->table, tableOf<ProgressReport>) == 0;
}

/** Why the record of a kind that was looked up last is not there, where it could not be read. */
std::optional<Error> lateProblem(const State &state, const SearchKind &kind)
{
    return isReports(kind) && state.lateReports() ? state.lateReports()->problem() : std::nullopt;
}

bool leadsToOne(const Field &field, const QSet<qint64> &ids, const void *record)
{
    const Value value = field.read(record);
    const auto *reference = std::get_if<qint64>(&value);
    return reference && ids.contains(*reference);
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
    for (int kind = 0; kind < searchKinds().size(); ++kind)
        m_fresh.append(Fresh{kind});
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
        const int kind = searchKindOf(row.table);
        if (kind < 0)
            continue;
        const bool isNew = m_dirty.insert(searchEntry(kind, row.id)).second;
        if (row.operation != Operation::Inserted)
            m_born.remove(searchEntry(kind, row.id));
        else if (isNew)
            m_born.insert(searchEntry(kind, row.id));
    }
}

void SearchIndex::followLink(const State &state, qint64 id)
{
    const int kind = searchKindOf(tableOf<Decision>);
    if (const auto known = m_links.constFind(id); known != m_links.cend()) {
        m_dirty.insert(searchEntry(kind, known->first.value));
        m_linksOf.remove(known->first, id);
        m_linksTo.remove(known->second, id);
        m_links.erase(known);
    }
    const DecisionMeasure *link = state.find(Id<DecisionMeasure>{id});
    if (!link)
        return;
    m_links.insert(id, {link->decision, link->measure});
    m_linksOf.insert(link->decision, id);
    m_linksTo.insert(link->measure, id);
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
    return m_fresh.isEmpty() && m_dirty.empty() && m_renamed.isEmpty() && !m_pass;
}

Result<bool> SearchIndex::work(const State &state, std::chrono::microseconds budget)
{
    if (isComplete())
        return true;
    const auto end = std::chrono::steady_clock::now() + budget;
    return guarded({}, [&]() -> Result<bool> {
        m_tables->begin();
        do {
            if (const auto done = step(state); !done)
                return tl::unexpected(done.error());
        } while (!isComplete() && std::chrono::steady_clock::now() < end);
        if (isComplete())
            m_tables->commit();
        return isComplete();
    });
}

Result<void> SearchIndex::finish(const State &state)
{
    return work(state, std::chrono::hours(1)).map([](bool) {});
}

/** Does one thing of what there is to do. */
Result<void> SearchIndex::step(const State &state)
{
    ++m_steps;
    if (!m_dirty.empty()) {
        const qint64 entry = *m_dirty.begin();
        return update(state, entry).map([&](bool isRenamed) {
            m_dirty.erase(entry);
            if (isRenamed)
                rename(entry);
        });
    }
    if (!m_pass && !m_renamed.isEmpty()) {
        m_pass = std::make_unique<Pass>(Pass{std::exchange(m_renamed, {})});
        return enter(state, 0);
    }
    if (!m_pass)
        return readFresh(state);
    return walk(state).map([this](bool isMore) {
        if (!isMore)
            m_pass.reset();
    });
}

/** Reads one of the records that were not looked at since the start. */
Result<void> SearchIndex::readFresh(const State &state)
{
    Fresh &fresh = m_fresh.first();
    if (!fresh.ids) {
        auto ids = searchKinds()[fresh.kind].ids(state);
        if (!ids)
            return tl::unexpected(ids.error());
        fresh.ids = *std::move(ids);
    }
    if (fresh.at == fresh.ids->size()) {
        m_fresh.removeFirst();
        return {};
    }
    return update(state, searchEntry(fresh.kind, (*fresh.ids)[fresh.at])).map([&](bool) { ++fresh.at; });
}

/** Writes a record as it is now; true when it is called otherwise than those that belong to it may have been told. */
Result<bool> SearchIndex::update(const State &state, qint64 entry)
{
    const SearchKind &kind = searchKinds()[kindOfEntry(entry)];
    const qint64 id = idOfEntry(entry);
    const void *record = kind.find(state, id);
    if (const auto problem = record ? std::nullopt : lateProblem(state, kind))
        return tl::unexpected(*problem);
    std::optional<SearchRecord> now;
    if (record) {
        const bool isDecision = qstrcmp(kind.description->table, tableOf<Decision>) == 0;
        now = searchRecordOf(*kind.description, record, state, isDecision ? measuresOf({id}) : QList<Id<Measure>>());
        if (isReports(kind) && now->body.isEmpty())
            now.reset(); // no word of its own: what it belongs to is found
    }
    const bool isBorn = m_born.remove(entry);
    const std::optional<SearchRecord> before = m_tables->stored(entry);
    if (before == now)
        return !before && !isBorn; // gone before it was ever looked at, yet others may have been told its name
    if (before)
        m_tables->remove(entry, *before);
    if (now)
        m_tables->put(entry, *now);
    if (!before)
        return !isBorn;
    return !now || now->number != before->number || now->title != before->title;
}

/** What belongs to it is to be told. */
void SearchIndex::rename(qint64 entry)
{
    const int kind = kindOfEntry(entry), decisions = searchKindOf(tableOf<Decision>);
    m_renamed[kind].insert(idOfEntry(entry));
    if (kind == searchKindOf(tableOf<Measure>))
        for (const qint64 link : m_linksTo.values({idOfEntry(entry)}))
            m_dirty.insert(searchEntry(decisions, m_links.value(link).first.value));
}

/** Marks the records that are not at hand and are led by a field to what was renamed. */
Result<void> SearchIndex::markLate(const State &state, int kind, const Field &field)
{
    for (const qint64 id : std::as_const(m_pass->renamed[searchKindOf(field.references)])) {
        const auto late = searchKinds()[kind].lateReferring(state, field.references, id);
        if (!late)
            return tl::unexpected(late.error());
        for (const qint64 each : *late)
            m_dirty.insert(searchEntry(kind, each));
    }
    return {};
}

/** Goes to the first kind from this one whose records may belong to what was renamed. Where that fails the pass is to
 * be made anew. */
Result<void> SearchIndex::enter(const State &state, int kind)
{
    const QList<SearchKind> &kinds = searchKinds();
    m_pass->leading.clear();
    for (; kind < kinds.size() && m_pass->leading.isEmpty(); ++kind) {
        m_pass->kind = kind;
        m_pass->left = kinds[kind].count(state);
        for (const Field &field : kinds[kind].description->fields) {
            const int led = field.references ? searchKindOf(field.references) : -1;
            if (!m_pass->renamed.contains(led))
                continue;
            m_pass->leading.append({&field, &m_pass->renamed[led]});
            if (const auto marked = markLate(state, kind, field); !marked) {
                beginAgain();
                return marked;
            }
        }
    }
    return {};
}

/** What was renamed when the pass began is to be passed on from the start. */
void SearchIndex::beginAgain()
{
    for (auto each = m_pass->renamed.cbegin(); each != m_pass->renamed.cend(); ++each)
        m_renamed[each.key()].unite(each.value());
    m_pass.reset();
}

/** Marks what belongs to what was renamed among a few records more; false at the end of the walk. */
Result<bool> SearchIndex::walk(const State &state)
{
    Pass &pass = *m_pass;
    if (pass.leading.isEmpty())
        return false;
    const SearchKind &kind = searchKinds()[pass.kind];
    pass.left = std::min(pass.left, kind.count(state));
    for (int walked = 0; walked < walkedAtOnce && pass.left > 0; ++walked) {
        const void *record = kind.at(state, --pass.left);
        if (std::any_of(pass.leading.cbegin(), pass.leading.cend(),
                        [&](const auto &each) { return leadsToOne(*each.first, *each.second, record); }))
            m_dirty.insert(searchEntry(pass.kind, kind.description->id(record)));
    }
    if (pass.left > 0)
        return true;
    return enter(state, pass.kind + 1).map([] { return true; });
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
