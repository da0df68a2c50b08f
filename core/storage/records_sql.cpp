#include "core/storage/records_sql.h"

#include "core/storage/stored_value.h"

#include <SQLiteCpp/Column.h>
#include <array>
#include <span>
#include <sqlite3.h>

namespace aanjager::recordsSql {

namespace {

QList<QByteArray> columnNames(const Description &description)
{
    QList<QByteArray> names{"id"};
    for (const Field &field : description.fields)
        for (const StoredColumn &column : field.columns())
            names.append(column.name);
    return names;
}

QByteArray joined(const QList<QByteArray> &parts, const char *separator)
{
    return QByteArrayList(parts).join(separator);
}

Stored storedAt(const SQLite::Column &column)
{
    switch (column.getType()) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64{column.getInt64()};
    default:
        return QString::fromUtf8(column.getText(), column.getBytes());
    }
}

void bindStored(SQLite::Statement &statement, int index, const Stored &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        statement.bind(index, int64_t{*number});
    } else if (const auto *text = std::get_if<QString>(&value)) {
        statement.bind(index, text->toStdString());
    } else {
        statement.bind(index);
    }
}

} // namespace

std::string select(const Description &description)
{
    return ("SELECT " + joined(columnNames(description), ", ") + " FROM " + description.table).toStdString();
}

std::string insert(const Description &description)
{
    const QList<QByteArray> names = columnNames(description);
    const QByteArray places = joined(QList<QByteArray>(names.size(), "?"), ", ");
    return (QByteArray("INSERT INTO ") + description.table + " (" + joined(names, ", ") + ") VALUES (" + places + ")")
        .toStdString();
}

std::string update(const Description &description)
{
    QList<QByteArray> names = columnNames(description);
    names.removeFirst();
    return (QByteArray("UPDATE ") + description.table + " SET " + joined(names, "=?, ") + "=? WHERE id=?")
        .toStdString();
}

std::string remove(const Description &description)
{
    return std::string("DELETE FROM ") + description.table + " WHERE id=?";
}

int bindFields(SQLite::Statement &statement, int first, const Description &description, const void *entity)
{
    int index = first;
    for (const Field &field : description.fields) {
        const int next = index + field.width();
        if (const Value value = field.read(entity); !isNothing(value))
            for (const Stored &column : toStored(field, value))
                bindStored(statement, index++, column);
        index = next;
    }
    return index;
}

void readInto(SQLite::Statement &row, const Description &description, void *entity)
{
    description.setId(entity, row.getColumn(0).getInt64());
    int index = 1;
    for (const Field &field : description.fields) {
        std::array<Stored, 3> columns; // the widest field has three
        const auto width = static_cast<size_t>(field.width());
        for (size_t i = 0; i < width; ++i)
            columns[i] = storedAt(row.getColumn(index++));
        field.write(entity, fromStored(field, std::span(columns).first(width)));
    }
}

} // namespace aanjager::recordsSql
