#pragma once

#include "core/storage/changeset.h"
#include "core/storage/store.h"
#include "core/storage/stored_value.h"

#include <QHash>
#include <map>
#include <memory>

namespace aanjager {

/** The columns of one row as the file holds them; empty where there is no row. */
using StoredRow = QList<Stored>;

/**
 * Walks the log from its end to its start and knows each row as it was on either side of every change: a changeset
 * holds only the columns that changed, but an amount or an imprecise date is told whole. Throws SQLite::Exception.
 */
class RowsInReverse
{
public:
    /** The store must outlive it. */
    explicit RowsInReverse(const Store &store) : m_store(store) {}

    /** Leaves the file alone until it goes on: who closes it meanwhile meets no question that is still open. */
    void rest() { m_statements.clear(); }

    /** The row before and after a change; steps back over it. */
    std::pair<StoredRow, StoredRow> stepBack(const WrittenRow &row, const Description &description);

    /** Takes over the rows that it has not met itself from one that walked over what was changed since it began. */
    void adopt(const RowsInReverse &newer);

private:
    StoredRow &rowAfter(const WrittenRow &row, const Description &description);
    StoredRow current(const Description &description, qint64 id);
    SQLite::Statement &statementOf(const Description &description);

    const Store &m_store;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements; ///< by table
    QHash<std::pair<QByteArray, qint64>, StoredRow> m_rows;
};

} // namespace aanjager
