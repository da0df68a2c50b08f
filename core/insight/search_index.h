#pragma once

#include "core/insight/search_records.h"
#include "core/storage/changeset.h"

#include <chrono>
#include <memory>
#include <set>

namespace aanjager {

class SearchTables;

/** How well something was found, best first. */
enum class SearchRank { Card, Number, TitleStart, Text };

/** One thing that was found: a record, or the card of a measure in a municipality. */
struct SearchHit
{
    SearchSection section = SearchSection::Local;
    SearchRank rank = SearchRank::Text;
    const Description *description = nullptr; ///< of the record; that of a cell for a card
    qint64 id = 0;                            ///< of the record; 0 for a card
    Id<Measure> measure;                      ///< of a card
    Id<Party> municipality;                   ///< of a card
    QString number;
    QString title;
    QString belongs;
    double closeness = 0;

    bool isCard() const { return section == SearchSection::Cards; }
};

/** What was found, section by section, the best first in each. `matchesIn` says which letters made it so. */
struct SearchAnswer
{
    SearchText typed;
    QList<SearchHit> hits;
    int found = 0;       ///< how many there are
    bool isMore = false; ///< there are more than `found`
};

/**
 * Finds records by the words in them, as they are typed: a full text index in memory beside the programme, made from
 * its records in steps, so that nothing waits for it. It follows every change; what is found before it is complete is
 * right but not all. Records of the first sections are there first.
 */
class SearchIndex
{
public:
    /** Fails with Storage where SQLite has no full text search. */
    static Result<std::unique_ptr<SearchIndex>> make();
    ~SearchIndex();

    /** Everything is to be indexed, of a state that is new to it. */
    void reset(const State &state);
    /** These rows changed; `state` holds them as they are now. */
    void follow(const State &state, const QList<RowChange> &rows);

    /** Brings the index nearer to `state` for about so long, at least one record. True when it is complete. Where late
     * reports cannot be read it fails as they do, and what could not be read is still to be done. */
    Result<bool> work(const State &state, std::chrono::microseconds budget);
    Result<void> finish(const State &state);
    bool isComplete() const;
    /** How many things were done so far: what a change costs. */
    qint64 stepsTaken() const { return m_steps; }

    /** At most `limit` results for what a person typed; empty for no words, and for commands. */
    Result<SearchAnswer> search(const QString &typed, int limit = 100);

    /** Everything it holds, a line for each record, in a fixed order: equal indexes have equal contents. */
    Result<QStringList> contents();

private:
    explicit SearchIndex(std::unique_ptr<SearchTables> tables);

    /** Records of one kind that were not looked at since the start. */
    struct Fresh
    {
        int kind;
        std::optional<QList<qint64>> ids = {}; ///< once it is their turn
        qsizetype at = 0;
    };
    /** Records that are called otherwise now, by the kind of record. */
    using Renamed = QHash<int, QSet<qint64>>;
    /** A walk through all records for what belongs to any of these. */
    struct Pass
    {
        Renamed renamed;
        int kind = -1;                                                      ///< whose records are walked
        QList<std::pair<const Field *, const QSet<qint64> *>> leading = {}; ///< its fields that may lead to one
        qsizetype left = 0; ///< backward: a record that goes brings another to its place, from behind
    };
    using Link = std::pair<Id<Decision>, Id<Measure>>;

    Result<void> step(const State &state);
    Result<void> readFresh(const State &state);
    Result<bool> update(const State &state, qint64 entry);
    void rename(qint64 entry);
    Result<bool> walk(const State &state);
    Result<void> enter(const State &state, int kind);
    void beginAgain();
    Result<void> markLate(const State &state, int kind, const Field &field);
    void followLink(const State &state, qint64 id);
    QList<Id<Measure>> measuresOf(Id<Decision> decision) const;
    void followMunicipality(const State &state, Id<Party> id);

    SearchAnswer find(const SearchText &typed, int limit);
    QList<SearchHit> recordsFor(const SearchText &typed, bool &isMore);
    QList<SearchHit> cardsFor(const SearchText &typed);
    void addMatches(QHash<qint64, SearchHit> &hits, const SearchText &typed, bool &isMore);
    void fill(SearchHit &hit);

    std::unique_ptr<SearchTables> m_tables;
    QList<Fresh> m_fresh;
    std::set<qint64> m_dirty; ///< entries
    QSet<qint64> m_born;      ///< those of them that nothing could refer to before
    Renamed m_renamed;        ///< since the pass began
    std::unique_ptr<Pass> m_pass;
    qint64 m_steps = 0;
    QHash<qint64, Link> m_links; ///< by the id of what links a decision to a measure
    QMultiHash<Id<Decision>, qint64> m_linksOf;
    QMultiHash<Id<Measure>, qint64> m_linksTo;
    QHash<Id<Party>, QStringList> m_municipalities; ///< folded words of name and short name
};

} // namespace aanjager
