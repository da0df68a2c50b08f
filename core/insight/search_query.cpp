#include "core/insight/search_entry.h"
#include "core/insight/search_index.h"
#include "core/insight/search_tables.h"

#include "core/base/natural_order.h"

#include <array>

namespace aanjager {

namespace {

constexpr int mostOfSection = 150; ///< matches of one section that are compared
constexpr int mostByName = 100;    ///< found by number or by the start of the title
constexpr int mostCards = 3;
constexpr int shareOfSection = 20; ///< results of a section that others never crowd out

/** The entries of a section: kinds stand section by section. */
std::pair<qint64, qint64> entriesOf(SearchSection section)
{
    const QList<SearchKind> &kinds = searchKinds();
    int first = 0;
    while (first < kinds.size() && kinds[first].section != section)
        ++first;
    int behind = first;
    while (behind < kinds.size() && kinds[behind].section == section)
        ++behind;
    return {searchEntry(first, 0), searchEntry(behind, 0) - 1};
}

std::pair<qint64, qint64> entriesOf(const char *table)
{
    const int kind = searchKindOf(table);
    return {searchEntry(kind, 0), searchEntry(kind + 1, 0) - 1};
}

SearchHit hitOf(qint64 entry, SearchRank rank, double closeness)
{
    const SearchKind &kind = searchKinds()[kindOfEntry(entry)];
    SearchHit hit;
    hit.section = kind.section;
    hit.rank = rank;
    hit.description = kind.description;
    hit.id = idOfEntry(entry);
    hit.closeness = closeness;
    return hit;
}

bool isBetter(const SearchHit &a, const SearchHit &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.closeness != b.closeness)
        return a.closeness > b.closeness;
    return a.id < b.id;
}

/** The best of each section, at most `limit` in all; sections in the order of their best. */
QList<SearchHit> chosen(QList<SearchHit> hits, int limit)
{
    std::sort(hits.begin(), hits.end(), &isBetter);
    std::array<QList<SearchHit>, searchSections> sections;
    for (const SearchHit &hit : std::as_const(hits))
        sections[static_cast<size_t>(hit.section)].append(hit);
    int left = limit;
    for (const auto &section : sections)
        left -= std::min<int>(shareOfSection, static_cast<int>(section.size()));
    QList<SearchHit> taken;
    for (auto &section : sections) {
        const int extra = std::clamp(static_cast<int>(section.size()) - shareOfSection, 0, std::max(left, 0));
        left -= extra;
        taken += section.mid(0, shareOfSection + extra);
    }
    std::array<SearchRank, searchSections> best;
    best.fill(SearchRank::Text);
    for (const SearchHit &hit : std::as_const(taken))
        best[static_cast<size_t>(hit.section)] = std::min(best[static_cast<size_t>(hit.section)], hit.rank);
    std::stable_sort(taken.begin(), taken.end(), [&](const SearchHit &a, const SearchHit &b) {
        const auto place = [&](const SearchHit &hit) {
            return std::pair(best[static_cast<size_t>(hit.section)], hit.section);
        };
        return place(a) < place(b);
    });
    return taken.mid(0, limit);
}

/** The words that name a municipality; empty when they do not name it clearly enough. */
QStringList namingWords(const QStringList &typed, const QStringList &name)
{
    QStringList naming;
    bool isClear = false;
    for (const QString &word : typed) {
        const QStringList parts = searchWordsOf(word);
        const bool names = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
            return std::any_of(name.begin(), name.end(), [&](const QString &each) { return each.startsWith(part); });
        });
        if (!names)
            continue;
        naming.append(word);
        isClear = isClear || parts.first().size() >= 3 || name.size() == 1 || name.last() == parts.first();
    }
    return isClear ? naming : QStringList();
}

} // namespace

Result<SearchAnswer> SearchIndex::search(const QString &typed, int limit)
{
    const SearchText text = readSearch(typed);
    if (text.isEmpty() || text.scope == SearchScope::Commands)
        return SearchAnswer{text, {}, 0, false};
    return guarded({}, [&] { return find(text, limit); });
}

SearchAnswer SearchIndex::find(const SearchText &typed, int limit)
{
    SearchAnswer answer;
    answer.typed = typed;
    QList<SearchHit> hits = recordsFor(typed, answer.isMore);
    if (typed.scope == SearchScope::Everything) {
        const QList<SearchHit> cards = cardsFor(typed);
        for (const SearchHit &card : cards) { // whose halves are found beside it
            const int measure = searchKindOf(tableOf<Measure>), party = searchKindOf(tableOf<Party>);
            for (const qint64 entry :
                 {searchEntry(measure, card.measure.value), searchEntry(party, card.municipality.value)}) {
                const SearchHit half = hitOf(entry, SearchRank::Text, 0);
                const auto same = [&](const SearchHit &hit) { return hit.id == half.id; };
                if (std::none_of(hits.begin(), hits.end(), same))
                    hits.append(half);
            }
        }
        hits += cards;
    }
    answer.found = static_cast<int>(hits.size());
    answer.hits = chosen(std::move(hits), limit);
    for (SearchHit &hit : answer.hits)
        fill(hit);
    std::stable_sort(answer.hits.begin(), answer.hits.end(), [](const SearchHit &a, const SearchHit &b) {
        return a.section == b.section && a.rank == b.rank && a.closeness == b.closeness &&
               naturalCompare(a.number + a.title, b.number + b.title) < 0;
    });
    return answer;
}

QList<SearchHit> SearchIndex::recordsFor(const SearchText &typed, bool &isMore)
{
    QHash<qint64, SearchHit> hits;
    const auto raise = [&hits](qint64 entry, SearchRank rank) {
        auto at = hits.find(entry);
        if (at == hits.end())
            at = hits.insert(entry, hitOf(entry, rank, 0));
        at->rank = std::min(at->rank, rank);
    };
    const QString whole = typed.words.join(QString());
    if (typed.scope == SearchScope::Numbers) {
        for (const qint64 entry : m_tables->numbersFrom(whole, mostByName))
            raise(entry, SearchRank::TitleStart);
    } else {
        addMatches(hits, typed, isMore);
        for (const qint64 entry : m_tables->titled(foldedForSearch(typed.words.join(QLatin1Char(' '))), mostByName))
            if (typed.scope == SearchScope::Everything || hits.contains(entry))
                raise(entry, SearchRank::TitleStart);
    }
    if (typed.scope == SearchScope::Everything) // a number that is half typed is no worse than a title that is
        for (const qint64 entry : m_tables->numbersFrom(whole, mostByName))
            if (hits.contains(entry))
                raise(entry, SearchRank::TitleStart);
    for (const QString &word : typed.words)
        for (const qint64 entry : m_tables->numbered(word, mostByName))
            if (hits.contains(entry))
                raise(entry, SearchRank::Number);
    if (typed.scope != SearchScope::Parties)
        for (const qint64 entry : m_tables->numbered(whole, mostByName))
            raise(entry, SearchRank::Number);
    return hits.values();
}

void SearchIndex::addMatches(QHash<qint64, SearchHit> &hits, const SearchText &typed, bool &isMore)
{
    const auto add = [&](const std::pair<qint64, qint64> &entries) {
        const auto matches = m_tables->matching(typed.words, entries.first, entries.second, mostOfSection);
        for (const SearchTables::Match &match : matches)
            hits.insert(match.entry, hitOf(match.entry, SearchRank::Text, match.closeness));
        isMore = isMore || matches.size() == mostOfSection;
    };
    if (typed.scope == SearchScope::Parties)
        return add(entriesOf(tableOf<Party>));
    for (const SearchSection section :
         {SearchSection::Measures, SearchSection::Work, SearchSection::People, SearchSection::Local})
        add(entriesOf(section));
}

/** Some words name a municipality, all others a measure: together they are one cell. */
QList<SearchHit> SearchIndex::cardsFor(const SearchText &typed)
{
    QList<SearchHit> cards;
    QHash<QString, QList<SearchTables::Match>> known; // several municipalities leave the same words
    for (auto each = m_municipalities.cbegin(); each != m_municipalities.cend(); ++each) {
        const QStringList naming = namingWords(typed.words, each.value());
        QStringList others = typed.words;
        others.removeIf([&](const QString &word) { return naming.contains(word); });
        if (naming.isEmpty() || others.isEmpty())
            continue;
        const QString key = others.join(QLatin1Char(' '));
        if (!known.contains(key)) {
            const auto [first, last] = entriesOf(tableOf<Measure>);
            known.insert(key, m_tables->matching(others, first, last, mostOfSection, true));
        }
        for (const SearchTables::Match &match : known[key]) {
            SearchHit card;
            card.section = SearchSection::Cards;
            card.rank = SearchRank::Card;
            card.description = &describe<Applicability>();
            card.measure = {idOfEntry(match.entry)};
            card.municipality = each.key();
            card.closeness = match.closeness;
            cards.append(card);
        }
    }
    std::sort(cards.begin(), cards.end(), [](const SearchHit &a, const SearchHit &b) {
        return std::tuple(-a.closeness, a.measure, a.municipality) <
               std::tuple(-b.closeness, b.measure, b.municipality);
    });
    return cards.mid(0, mostCards);
}

void SearchIndex::fill(SearchHit &hit)
{
    if (!hit.isCard()) {
        const int kind = searchKindOf(hit.description->table);
        if (const auto record = m_tables->stored(searchEntry(kind, hit.id))) {
            hit.number = record->number;
            hit.title = record->title;
            hit.belongs = record->belongs;
        }
        return;
    }
    const auto measure = m_tables->stored(searchEntry(searchKindOf(tableOf<Measure>), hit.measure.value));
    const auto place = m_tables->stored(searchEntry(searchKindOf(tableOf<Party>), hit.municipality.value));
    if (measure && place) {
        hit.number = measure->number;
        hit.title = measure->title + QStringLiteral(" × ") + place->title;
    }
}

} // namespace aanjager
