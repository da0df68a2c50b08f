#include "core/storage/seal.h"

#include "core/domain/entities.h"
#include "core/storage/changeset.h"

#include <QtEndian>
#include <algorithm>
#include <memory>
#include <sqlite3.h>
#include <xxhash.h>

namespace aanjager {

namespace {

/** What tells the columns of a table apart; the order of a description is that of the schema (a test holds them
 * together). */
QList<quint64> seedsOf(const Description &description)
{
    QList<QByteArray> columns{"id"};
    for (const Field &field : description.fields)
        for (const StoredColumn &column : field.columns())
            columns.append(column.name);
    QList<quint64> seeds;
    for (const QByteArray &column : columns) {
        const QByteArray name = QByteArray(description.table) + '.' + column;
        seeds.append(XXH3_64bits(name.constData(), static_cast<size_t>(name.size())));
    }
    return seeds;
}

const QList<quint64> &columnSeeds(const QByteArray &table)
{
    static const QHash<QByteArray, QList<quint64>> all = [] {
        QHash<QByteArray, QList<quint64>> seeds;
        for (const Description *description : allDescriptions())
            seeds.insert(description->table, seedsOf(*description));
        return seeds;
    }();
    static const QList<quint64> none;
    const auto at = all.constFind(table);
    return at == all.cend() ? none : *at;
}

/** The cell's bytes: id and type first, so that no two cells of a column can swap their values unseen. */
QByteArrayView cellBytes(QByteArray &buffer, qint64 id, const WrittenValue &value)
{
    const qint64 number = qToLittleEndian(value.number);
    const QByteArrayView content = value.type == SQLITE_INTEGER
                                       ? QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number)
                                       : value.bytes;
    const qsizetype size = 9 + content.size();
    if (buffer.size() < size)
        buffer.resize(size);
    char *data = buffer.data();
    qToLittleEndian(id, data);
    data[8] = static_cast<char>(value.type);
    std::copy(content.begin(), content.end(), data + 9);
    return QByteArrayView(data, size);
}

WrittenValue asWritten(sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    if (type == SQLITE_INTEGER)
        return {type, static_cast<qint64>(sqlite3_value_int64(value))};
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return {type, 0, QByteArrayView(bytes, sqlite3_value_bytes(value))};
}

} // namespace

Seal::Seal(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return;
    m_low = qFromLittleEndian<quint64>(bytes.constData());
    m_high = qFromLittleEndian<quint64>(bytes.constData() + 8);
}

QByteArray Seal::bytes() const
{
    QByteArray bytes(16, '\0');
    qToLittleEndian(m_low, bytes.data());
    qToLittleEndian(m_high, bytes.data() + 8);
    return bytes;
}

void Seal::add(quint64 seed, qint64 id, const WrittenValue &value, bool subtract)
{
    if (value.type == 0 || value.type == SQLITE_NULL)
        return;
    static thread_local QByteArray buffer;
    const QByteArrayView bytes = cellBytes(buffer, id, value);
    const XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.data(), static_cast<size_t>(bytes.size()), seed);
    m_low += subtract ? 0 - hash.low64 : hash.low64;
    m_high += subtract ? 0 - hash.high64 : hash.high64;
}

void Seal::follow(const QByteArray &changeset)
{
    QByteArray table;
    const QList<quint64> *seeds = &columnSeeds({});
    scan(changeset, [&](const WrittenRow &row) {
        if (row.table != table) {
            table = row.table;
            seeds = &columnSeeds(table);
        }
        const qint64 id = row.id();
        for (qsizetype i = 0; i < seeds->size(); ++i) {
            // The key of an updated row stands among the old values though it did not change.
            const bool isKept = row.operation == Operation::Updated && i < row.after.size() && row.after[i].type == 0;
            if (i < row.before.size() && !isKept)
                add((*seeds)[i], id, row.before[i], true);
            if (i < row.after.size())
                add((*seeds)[i], id, row.after[i], false);
        }
    });
}

Seal Seal::count(SQLite::Database &database)
{
    Seal seal;
    for (const Description *description : allDescriptions()) {
        const QList<quint64> &seeds = columnSeeds(description->table);
        sqlite3_stmt *prepared = nullptr;
        const QByteArray query = QByteArray("SELECT * FROM ") + description->table;
        const int code = sqlite3_prepare_v2(database.getHandle(), query.constData(), -1, &prepared, nullptr);
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, sqlite3_finalize);
        int step = code;
        while (code == SQLITE_OK && (step = sqlite3_step(prepared)) == SQLITE_ROW)
            for (int i = 0; i < seeds.size(); ++i)
                seal.add(seeds[i], sqlite3_column_int64(prepared, 0), asWritten(sqlite3_column_value(prepared, i)),
                         false);
        if (step != SQLITE_DONE)
            throw SQLite::Exception(database.getHandle(), step);
    }
    return seal;
}

} // namespace aanjager
