#include "core/storage/history.h"

#include "core/storage/history_reader.h"
#include "core/storage/stored_value.h"

#include <QHash>
#include <QScopeGuard>
#include <limits>
#include <map>
#include <memory>

namespace aanjager {

namespace {

using StoredRow = QList<Stored>;

} // namespace

/**
 * Walks the log from its end to its start and knows each row as it was on either side of every change: a changeset
 * holds only the columns that changed, but an amount or an imprecise date is told whole.
 */
class RowsInReverse
{
public:
    explicit RowsInReverse(const Store &store) : m_store(store) {}

    /** Leaves the file alone until it goes on: who closes it meanwhile meets no question that is still open. */
    void rest() { m_statements.clear(); }

    /** The row on both sides of a change; steps back over it. Throws SQLite::Exception. */
    std::pair<StoredRow, StoredRow> stepBack(const WrittenRow &row, const Description &description)
    {
        StoredRow &known = rowAfter(row, description);
        StoredRow after = row.operation == Operation::Removed ? StoredRow() : known;
        StoredRow before = row.operation == Operation::Inserted ? StoredRow() : known;
        writeTo(after, row.after);
        writeTo(before, row.before);
        known = row.operation == Operation::Inserted ? after : before;
        return {before, after};
    }

private:
    static void writeTo(StoredRow &row, const QList<WrittenValue> &side)
    {
        for (qsizetype i = 0; i < row.size(); ++i)
            if (const WrittenValue *value = WrittenRow::told(side, i))
                row[i] = fromWritten(*value);
    }

    StoredRow &rowAfter(const WrittenRow &row, const Description &description)
    {
        const auto key = std::pair(row.table, row.id());
        auto at = m_rows.find(key);
        if (at == m_rows.end())
            at = m_rows.insert(key, current(description, row.id()));
        return *at;
    }

    SQLite::Statement &statementOf(const Description &description)
    {
        std::unique_ptr<SQLite::Statement> &known = m_statements[description.table];
        if (!known)
            known = std::make_unique<SQLite::Statement>(m_store.database(), std::string("SELECT * FROM ") +
                                                                                description.table + " WHERE id=?");
        return *known;
    }

    StoredRow current(const Description &description, qint64 id)
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

    const Store &m_store;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements; ///< by table
    QHash<std::pair<QByteArray, qint64>, StoredRow> m_rows;
};

namespace {

Value valueAt(const Field &field, const StoredRow &row, int column)
{
    return row.isEmpty() ? Value() : fromStored(field, row.mid(column, field.width()));
}

QString titleOf(const Description &description, const StoredRow &row)
{
    QStringList parts;
    int column = 1;
    for (const Field &field : description.fields) {
        for (const char *title : description.titleFields)
            if (qstrcmp(title, field.name) == 0)
                if (const Value value = valueAt(field, row, column); std::holds_alternative<QString>(value))
                    parts.append(std::get<QString>(value));
        column += field.width();
    }
    return parts.join(QLatin1Char(' '));
}

RecordChange recordChange(const WrittenRow &row, const Description &description, RowsInReverse &rows)
{
    const auto [before, after] = rows.stepBack(row, description);
    RecordChange record{
        &description, row.id(), titleOf(description, after.isEmpty() ? before : after), row.operation, {}};
    int column = 1;
    for (const Field &field : description.fields) {
        FieldChange change{&field, valueAt(field, before, column), valueAt(field, after, column)};
        if (change.before != change.after)
            record.fields.append(std::move(change));
        column += field.width();
    }
    return record;
}

} // namespace

namespace {

constexpr qsizetype recordsInPart = 1000; ///< after so many a part ends with the change that it is in

} // namespace

/** Where a reader is in the log. */
class HistoryReader::Walk
{
public:
    Walk(const ProgrammeFile &file, const HistoryFilter &filter) : m_file(file), m_filter(filter), m_rows(file.store())
    {
    }

    Result<QList<HistoryEntry>> next(qsizetype wanted, qsizetype changes)
    {
        return guarded(m_file.path(), [&]() -> Result<QList<HistoryEntry>> {
            const auto resting = qScopeGuard([this] { m_rows.rest(); });
            QList<HistoryEntry> entries;
            SQLite::Database &database = m_file.store().database();
            if (m_number < 0)
                m_number = changeLog::last(database);
            qsizetype records = 0;
            for (; m_number > 0 && changes > 0 && entries.size() < wanted && records < recordsInPart;
                 --m_number, --changes) {
                auto change = changeLog::find(database, m_number);
                if (!change)
                    return fail(ErrorKind::Format, QStringLiteral("the log misses a change"),
                                {m_file.path(), {}, {}, m_number});
                HistoryEntry entry = entryOf(std::move(*change));
                records += entry.records.size();
                if (!entry.records.isEmpty())
                    entries.append(std::move(entry));
            }
            return entries;
        });
    }

    bool atEnd() const { return m_number == 0; }

private:
    HistoryEntry entryOf(Change change)
    {
        HistoryEntry entry;
        scan(change.changeset, [&](const WrittenRow &row) {
            if (!m_filter.table.isEmpty() && (m_filter.table != row.table || m_filter.id != row.id()))
                return;
            if (const Description *description = descriptionOf(QString::fromLatin1(row.table)))
                entry.records.append(recordChange(row, *description, m_rows));
        });
        change.changeset.clear();
        entry.change = std::move(change);
        return entry;
    }

    const ProgrammeFile &m_file;
    HistoryFilter m_filter;
    RowsInReverse m_rows;
    qint64 m_number = -1; ///< of the change that is read next; below zero before the first
};

HistoryReader::HistoryReader(const ProgrammeFile &file, const HistoryFilter &filter)
    : m_walk(std::make_unique<Walk>(file, filter))
{
}

HistoryReader::~HistoryReader() = default;
HistoryReader::HistoryReader(HistoryReader &&) noexcept = default;
HistoryReader &HistoryReader::operator=(HistoryReader &&) noexcept = default;

Result<QList<HistoryEntry>> HistoryReader::next(qsizetype wanted, qsizetype changes)
{
    return m_walk->next(wanted, changes);
}

bool HistoryReader::atEnd() const
{
    return m_walk->atEnd();
}

QList<RecordChange> recordsOf(const QByteArray &changeset, const Store &after, WorkProgress *progress)
{
    QList<RecordChange> records;
    RowsInReverse rows(after);
    scan(changeset, [&](const WrittenRow &row) {
        if (!goesOn(progress))
            throw SQLite::Exception("stopped", SQLITE_ABORT);
        if (const Description *description = descriptionOf(QString::fromLatin1(row.table)))
            records.append(recordChange(row, *description, rows));
    });
    return records;
}

Result<qint64> HistoryReader::bytesIn(const ProgrammeFile &file, qint64 behind)
{
    return guarded(file.path(), [&]() -> Result<qint64> {
        SQLite::Statement query(file.store().database(),
                                "SELECT coalesce(sum(length(changeset)), 0) FROM change WHERE sequence>?");
        query.bind(1, int64_t{behind});
        query.executeStep();
        return qint64{query.getColumn(0).getInt64()};
    });
}

Result<QList<HistoryEntry>> history(const ProgrammeFile &file, const HistoryFilter &filter)
{
    constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
    HistoryReader reader(file, filter);
    QList<HistoryEntry> entries;
    while (!reader.atEnd() && (filter.limit < 0 || entries.size() < filter.limit)) {
        const auto part = reader.next(filter.limit < 0 ? all : filter.limit - entries.size(), all);
        if (!part)
            return tl::unexpected(part.error());
        entries += *part;
    }
    return entries;
}

} // namespace aanjager
