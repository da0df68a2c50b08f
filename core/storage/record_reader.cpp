#include "core/storage/record_reader.h"

#include "core/storage/records_sql.h"
#include "core/storage/stored_value.h"

#include <SQLiteCpp/Exception.h>
#include <array>
#include <sqlite3.h>

namespace aanjager {

namespace {

constexpr int longestKept = 48;     ///< bytes; longer texts seldom return
constexpr qsizetype mostKept = 512; ///< texts of one column

Stored storedIn(sqlite3_stmt *row, int index)
{
    switch (sqlite3_column_type(row, index)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(row, index)};
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, index));
        return QString::fromUtf8(text, sqlite3_column_bytes(row, index));
    }
    }
}

sqlite3_stmt *prepared(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr); code != SQLITE_OK)
        throw SQLite::Exception(database, code);
    return statement;
}

} // namespace

RecordReader::RecordReader(sqlite3 *database, const Description &description, const std::string &which,
                           recordsSql::Files files)
    : m_database(database)
    , m_description(description)
    , m_statement(prepared(database, recordsSql::select(description, files) + ' ' + which), sqlite3_finalize)
{
    int index = 1; // after the id
    for (const Field &field : description.fields) {
        m_columns.push_back({&field, index, static_cast<size_t>(field.width())});
        index += field.width();
    }
}

RecordReader::~RecordReader() = default;

void RecordReader::bind(int parameter, qint64 value)
{
    sqlite3_reset(m_statement.get());
    if (const int code = sqlite3_bind_int64(m_statement.get(), parameter, value); code != SQLITE_OK)
        throw SQLite::Exception(m_database, code);
}

void RecordReader::leaveUnset(const EmptyAtBirth &fields)
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].isUnset = fields[i];
}

bool RecordReader::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_database, code);
    return code == SQLITE_ROW;
}

void RecordReader::read(void *entity)
{
    m_description.setId(entity, sqlite3_column_int64(m_statement.get(), 0));
    for (Column &column : m_columns)
        if (const Value *value = valueOf(column))
            column.field->write(entity, *value);
}

/** Null where there is nothing to write; valid until the next call for the column. */
const Value *RecordReader::valueOf(Column &column)
{
    if (column.width > 1)
        return valueOfColumns(column);
    switch (sqlite3_column_type(m_statement.get(), column.index)) {
    case SQLITE_NULL:
        column.own = {};
        return column.isUnset ? nullptr : &column.own;
    case SQLITE_TEXT:
        return &valueOfText(column);
    default:
        return valueOfColumns(column);
    }
}

const Value *RecordReader::valueOfColumns(Column &column)
{
    std::array<Stored, 3> columns; // the widest field has three
    bool isEmpty = true;
    for (size_t i = 0; i < column.width; ++i) {
        columns[i] = storedIn(m_statement.get(), column.index + static_cast<int>(i));
        isEmpty = isEmpty && std::holds_alternative<std::monostate>(columns[i]);
    }
    if (isEmpty && column.isUnset)
        return nullptr;
    column.own = fromStored(*column.field, std::span(columns).first(column.width));
    return &column.own;
}

const Value &RecordReader::valueOfText(Column &column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column.index));
    const int size = sqlite3_column_bytes(m_statement.get(), column.index);
    const auto made = [&] {
        const Stored stored = QString::fromUtf8(text, size);
        return fromStored(*column.field, std::span(&stored, 1));
    };
    if (size > longestKept)
        return column.own = made();
    if (const auto known = column.known.constFind(QByteArray::fromRawData(text, size)); known != column.known.cend())
        return *known;
    if (column.known.size() >= mostKept)
        return column.own = made();
    return *column.known.insert(QByteArray(text, size), made());
}

} // namespace aanjager
