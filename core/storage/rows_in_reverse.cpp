#include "core/storage/rows_in_reverse.h"

namespace aanjager {

namespace {

void writeTo(StoredRow &row, const QList<WrittenValue> &side)
{
    for (qsizetype i = 0; i < row.size(); ++i)
        if (const WrittenValue *value = WrittenRow::told(side, i))
            row[i] = fromWritten(*value);
}

qsizetype columnsOf(const Description &description)
{
    qsizetype columns = 1;
    for (const Field &field : description.fields)
        columns += field.width();
    return columns;
}

/** A side of a change that holds every column. */
StoredRow whole(const QList<WrittenValue> &side)
{
    StoredRow row(side.size());
    writeTo(row, side);
    return row;
}

} // namespace

std::pair<StoredRow, StoredRow> RowsInReverse::stepBack(const WrittenRow &row, const Description &description)
{
    const qsizetype columns = columnsOf(description);
    if (row.operation == Operation::Inserted && row.after.size() == columns) {
        m_rows.remove({row.table, row.id()}); // before it came there was nothing to know
        return {StoredRow(), whole(row.after)};
    }
    if (row.operation == Operation::Removed && row.before.size() == columns)
        return {m_rows[{row.table, row.id()}] = whole(row.before), StoredRow()};
    StoredRow &known = rowAfter(row, description);
    StoredRow after = row.operation == Operation::Removed ? StoredRow() : known;
    StoredRow before = row.operation == Operation::Inserted ? StoredRow() : known;
    writeTo(after, row.after);
    writeTo(before, row.before);
    known = row.operation == Operation::Inserted ? after : before;
    return {before, after};
}

void RowsInReverse::adopt(const RowsInReverse &newer)
{
    for (auto each = newer.m_rows.cbegin(); each != newer.m_rows.cend(); ++each)
        if (!m_rows.contains(each.key()))
            m_rows.insert(each.key(), each.value());
}

StoredRow &RowsInReverse::rowAfter(const WrittenRow &row, const Description &description)
{
    const auto key = std::pair(row.table, row.id());
    auto at = m_rows.find(key);
    if (at == m_rows.end())
        at = m_rows.insert(key, current(description, row.id()));
    return *at;
}

SQLite::Statement &RowsInReverse::statementOf(const Description &description)
{
    std::unique_ptr<SQLite::Statement> &known = m_statements[description.table];
    if (!known)
        known = std::make_unique<SQLite::Statement>(m_store.database(),
                                                    std::string("SELECT * FROM ") + description.table + " WHERE id=?");
    return *known;
}

StoredRow RowsInReverse::current(const Description &description, qint64 id)
{
    SQLite::Statement &query = statementOf(description);
    query.bind(1, int64_t{id});
    const bool found = query.executeStep();
    StoredRow row(query.getColumnCount());
    for (int i = 0; found && i < row.size(); ++i) {
        const auto column = query.getColumn(i);
        if (column.isInteger())
            row[i] = qint64{column.getInt64()};
        else if (column.isText())
            row[i] = QString::fromUtf8(column.getText(), column.getBytes());
    }
    query.reset();
    return row;
}

} // namespace aanjager
