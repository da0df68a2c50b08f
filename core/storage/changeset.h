#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"
#include "core/storage/inserted_rows.h"

#include <QByteArray>
#include <QList>
#include <functional>

struct sqlite3_session;

namespace aanjager {

enum class Operation { Inserted, Updated, Removed };

/** That one row of one entity changed. */
struct RowChange
{
    QByteArray table;
    qint64 id = 0;
    Operation operation = Operation::Updated;
    bool operator==(const RowChange &) const = default;
};

/**
 * Records what changes in the entities of a database while it lives; one per edit. Rows that are inserted say so
 * themselves; from the first other change on SQLite watches, which takes longer.
 */
class Recording
{
public:
    explicit Recording(SQLite::Database &database) : m_database(database) {}
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /** Where an inserted row is written down; null when SQLite sees it for itself. */
    InsertedRows *inserted() { return m_session ? nullptr : &m_inserted; }
    /** Sees whatever changes from now on; to be called before anything but an insert. Throws SQLite::Exception. */
    void watch();

    /** What changed since the start; empty when nothing did, and when it was stopped. Throws SQLite::Exception. */
    QByteArray changeset(WorkProgress *progress = nullptr) const;

private:
    SQLite::Database &m_database;
    InsertedRows m_inserted; ///< before it began to watch
    sqlite3_session *m_session = nullptr;
};

/** A value as it stands in a changeset: an SQLite type, and its bytes; a whole number has none but itself. */
struct WrittenValue
{
    int type = 0; ///< 0 where the changeset holds none: a column of an update that did not change
    qint64 number = 0;
    QByteArrayView bytes = {};
};

/** One row of a changeset as `scan` meets it; the values live only during the visit. */
struct WrittenRow
{
    const QByteArray &table;
    Operation operation;
    const QList<WrittenValue> &before; ///< empty for an inserted row
    const QList<WrittenValue> &after;  ///< empty for a removed row

    /** The row's id: of what it is after an insert, of what it was otherwise. */
    qint64 id() const { return (before.isEmpty() ? after : before)[0].number; }
    /** The value on one side of the change, of a column that changed (every column of a row that came or went); null
     * otherwise, as for a column that the table did not have yet. */
    static const WrittenValue *told(const QList<WrittenValue> &side, qsizetype column)
    {
        return column < side.size() && side[column].type != 0 ? &side[column] : nullptr;
    }
};

/**
 * Goes over the rows of a changeset by its bytes alone: many times as fast as SQLite's own iterator, which makes a
 * value of each cell. The bytes must outlive it. Throws SQLite::Exception when it is no changeset of entities, whose
 * columns hold whole numbers, texts and blobs.
 */
class ChangesetRows
{
public:
    explicit ChangesetRows(QByteArrayView changeset)
        : m_at(changeset.data()), m_end(changeset.data() + changeset.size())
    {
    }

    /** Goes to the next row; false behind the last. */
    bool next();
    /** The row that it stands on; lives until it goes on. */
    WrittenRow row() const { return {m_table, m_operation, m_before, m_after}; }

private:
    const char *m_at;
    const char *m_end;
    QByteArray m_table;
    qint64 m_columns = 0;
    Operation m_operation = Operation::Updated;
    QList<WrittenValue> m_before, m_after;
};

/** Visits every row of a changeset, as ChangesetRows. */
template <class Visitor> void scan(const QByteArray &changeset, Visitor &&visitor)
{
    for (ChangesetRows rows(changeset); rows.next();)
        visitor(rows.row());
}

/** Which rows a changeset touches. Throws SQLite::Exception. */
QList<RowChange> rowsOf(const QByteArray &changeset);

/** The changeset that takes back another. Throws SQLite::Exception. */
QByteArray inverted(const QByteArray &changeset);

/**
 * Applies a changeset, all or nothing; any conflict at all is an error. Fails with Conflict (what it was about is in
 * the place) or Storage. The caller has checked that it comes from this programme's own log.
 */
Result<void> apply(SQLite::Database &database, const QByteArray &changeset);

} // namespace aanjager
