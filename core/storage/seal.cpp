#include "core/storage/seal.h"

#include "core/domain/entities.h"
#include "core/storage/changeset.h"

#include <QtEndian>
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
const QByteArray &cellBytes(QByteArray &buffer, qint64 id, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    buffer.resize(9);
    qToLittleEndian(id, buffer.data());
    buffer[8] = static_cast<char>(type);
    if (type == SQLITE_INTEGER) {
        const qint64 number = qToLittleEndian(static_cast<qint64>(sqlite3_value_int64(value)));
        buffer.append(reinterpret_cast<const char *>(&number), sizeof number);
    } else {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        buffer.append(bytes, sqlite3_value_bytes(value));
    }
    return buffer;
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

void Seal::add(quint64 seed, qint64 id, sqlite3_value *value, bool subtract)
{
    if (!value || sqlite3_value_type(value) == SQLITE_NULL)
        return;
    static thread_local QByteArray buffer;
    const QByteArray &bytes = cellBytes(buffer, id, value);
    const XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.constData(), static_cast<size_t>(bytes.size()), seed);
    m_low += subtract ? 0 - hash.low64 : hash.low64;
    m_high += subtract ? 0 - hash.high64 : hash.high64;
}

void Seal::follow(const QByteArray &changeset)
{
    visit(changeset, [&](const ChangedRow &row) {
        const QList<quint64> &columns = columnSeeds(row.table());
        const qint64 id = row.id();
        for (int i = 0; i < row.columns() && i < columns.size(); ++i) {
            sqlite3_value *before = row.before(i);
            sqlite3_value *after = row.after(i);
            // The key of an updated row stands among the old values though it did not change.
            if (row.operation() == Operation::Updated && !after)
                continue;
            add(columns[i], id, before, true);
            add(columns[i], id, after, false);
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
                seal.add(seeds[i], sqlite3_column_int64(prepared, 0), sqlite3_column_value(prepared, i), false);
        if (step != SQLITE_DONE)
            throw SQLite::Exception(database.getHandle(), step);
    }
    return seal;
}

} // namespace aanjager
