#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QList>
#include <functional>

struct sqlite3_session;
struct sqlite3_value;

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

/** Records what changes in the entities of a database while it lives; one per edit. */
class Recording
{
public:
    /** Starts recording. Throws SQLite::Exception. */
    explicit Recording(SQLite::Database &database);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /** What changed since the start; empty when nothing did. Throws SQLite::Exception. */
    QByteArray changeset() const;

private:
    sqlite3_session *m_session = nullptr;
};

/** One row of a changeset while it is walked; the values live only during the visit. */
class ChangedRow
{
public:
    ChangedRow(void *iterator, QByteArray table, Operation operation, int columns);

    const QByteArray &table() const { return m_table; }
    Operation operation() const { return m_operation; }
    int columns() const { return m_columns; }
    /** The row's id: of what it is after an insert, of what it was otherwise. */
    qint64 id() const;
    /** The value before, of a column that changed (every column of a removed row); null otherwise. */
    sqlite3_value *before(int column) const;
    /** The value after, of a column that changed (every column of an inserted row); null otherwise. */
    sqlite3_value *after(int column) const;

private:
    void *m_iterator;
    QByteArray m_table;
    Operation m_operation;
    int m_columns;
};

/** Visits every row of a changeset. Throws SQLite::Exception when it is no changeset. */
void visit(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &visitor);

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
