#pragma once

#include "core/insight/search_records.h"
#include "core/storage/database.h"

#include <set>

namespace aanjager {

/** The tables of the search in a database of its own in memory. Every function throws SQLite::Exception. */
class SearchTables
{
public:
    SearchTables();

    /** One match; a higher closeness is nearer. */
    struct Match
    {
        qint64 entry = 0;
        double closeness = 0;
    };

    std::optional<SearchRecord> stored(qint64 entry);
    void put(qint64 entry, const SearchRecord &record);
    void remove(qint64 entry, const SearchRecord &stored);
    /** Every entry, ascending. */
    QList<qint64> entries();

    /** Writing is quicker between these; what was written is found at once. */
    void begin();
    void commit();

    /** The first `limit` entries from `first` to `last` that hold every word; in `titlesOnly` within number and title.
     */
    QList<Match> matching(const QStringList &words, qint64 first, qint64 last, int limit, bool titlesOnly = false);
    /** Entries whose folded title begins with this folded text. */
    QList<qint64> titled(const QString &start, int limit);
    /** Entries whose number is this one ("m5" is also M05). */
    QList<qint64> numbered(const QString &number, int limit);
    /** Entries whose number begins so; digits alone are also looked for behind the letters ("5" finds M05). */
    QList<qint64> numbersFrom(const QString &start, int limit);

private:
    QString expressionFor(const QStringList &words) const;
    QString expressionFor(const QString &word) const;
    void learnWords(const SearchRecord &record);
    void putKeys(qint64 entry, const SearchRecord &record);
    void removeKeys(qint64 entry, const SearchRecord &record);
    QList<qint64> range(SQLite::Statement &statement, const QString &from, const QString &until, int limit);

    std::unique_ptr<SQLite::Database> m_database;
    struct Statements
    {
        explicit Statements(SQLite::Database &database);
        SQLite::Statement stored, insert, remove, matching;
        SQLite::Statement addNumber, dropNumber, numbers, addTitle, dropTitle, titles;
    };
    std::unique_ptr<Statements> m_statements;
    std::set<QString> m_words; ///< every folded word from a length on, also of records that went
    bool m_isWriting = false;
};

} // namespace aanjager
