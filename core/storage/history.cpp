#include "core/storage/history.h"

#include "core/storage/change_record.h"
#include "core/storage/history_reader.h"

#include <limits>
#include <span>
#include <sqlite3.h>

namespace aanjager {

namespace {

Value valueAt(const Field &field, const StoredRow &row, int column)
{
    if (row.isEmpty())
        return {};
    return fromStored(field, std::span(row).subspan(static_cast<size_t>(column), static_cast<size_t>(field.width())));
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

} // namespace

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

qsizetype valuesIn(const WrittenRow &row, const Description &description)
{
    if (row.operation != Operation::Updated)
        return 1;
    qsizetype values = 0;
    int column = 1;
    for (const Field &field : description.fields) {
        bool isTold = false;
        for (int i = 0; i < field.width(); ++i)
            isTold = isTold || WrittenRow::told(row.after, column + i);
        values += isTold;
        column += field.width();
    }
    return values;
}

const Description *DescriptionsByTable::of(const QByteArray &table)
{
    if (m_table != table) {
        m_table = table;
        m_description = descriptionOf(QString::fromLatin1(table));
    }
    return m_description;
}

QList<RecordChange> recordsOf(const QByteArray &changeset, const Store &after, WorkProgress *progress)
{
    QList<RecordChange> records;
    RowsInReverse rows(after);
    DescriptionsByTable descriptions;
    scan(changeset, [&](const WrittenRow &row) {
        if (!goesOn(progress))
            throw SQLite::Exception("stopped", SQLITE_ABORT);
        if (const Description *description = descriptions.of(row.table))
            records.append(recordChange(row, *description, rows));
    });
    return records;
}

Result<QList<HistoryEntry>> history(const ProgrammeFile &file, const HistoryFilter &filter)
{
    constexpr qsizetype all = std::numeric_limits<qsizetype>::max();
    HistoryReader reader(file, filter);
    QList<HistoryEntry> entries;
    const auto isEnough = [&] {
        return filter.limit >= 0 && entries.size() >= filter.limit && (entries.isEmpty() || entries.last().isWhole());
    };
    while (!reader.atEnd() && !isEnough()) {
        auto part = reader.next(filter.limit < 0 ? all : std::max<qsizetype>(1, filter.limit - entries.size()), all);
        if (!part)
            return tl::unexpected(part.error());
        HistoryReader::join(entries, std::move(*part));
    }
    return entries;
}

} // namespace aanjager
