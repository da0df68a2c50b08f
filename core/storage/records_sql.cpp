#include "core/storage/records_sql.h"

#include "core/storage/stored_value.h"

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

void bindStored(SQLite::Statement &statement, int index, const Stored &value, InsertedRows *rows)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        statement.bind(index, int64_t{*number});
        if (rows)
            rows->add(*number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const std::string bytes = text->toStdString();
        statement.bind(index, bytes);
        if (rows)
            rows->add(bytes);
    } else {
        statement.bind(index);
        if (rows)
            rows->addNothing();
    }
}

} // namespace

std::string select(const Description &description, Files files)
{
    QList<QByteArray> names = columnNames(description);
    for (const Field &field : description.fields)
        if (files == Files::Leave && field.isLeftInFile())
            names[names.indexOf(field.column)] = "NULL";
    return ("SELECT " + joined(names, ", ") + " FROM " + description.table).toStdString();
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

int bindFields(SQLite::Statement &statement, int first, const Description &description, const void *entity,
               InsertedRows *rows)
{
    int index = first;
    for (const Field &field : description.fields) {
        const int next = index + field.width();
        if (const Value value = field.read(entity); !isNothing(value))
            for (const Stored &column : toStored(field, value))
                bindStored(statement, index++, column, rows);
        if (rows)
            rows->addNothing(next - index);
        index = next;
    }
    return index;
}

} // namespace aanjager::recordsSql
