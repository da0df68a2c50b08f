#include "core/storage/state_loader.h"

#include "core/storage/record_reader.h"

#include <SQLiteCpp/Savepoint.h>
#include <future>
#include <numeric>
#include <sqlite3.h>

namespace aanjager {

namespace {

/** From how many records on a second thread pays. */
constexpr qint64 worthSharing = 20'000;

/** The rows of a table, and the id in the middle of those that are there. */
struct Extent
{
    qint64 rows = 0;
    qint64 middle = 0;
};

Extent extentOf(SQLite::Database &database, const char *table)
{
    const std::string from = std::string(" FROM ") + table;
    SQLite::Statement query(database, "SELECT (SELECT count(*)" + from + "), (SELECT min(id)" + from +
                                          "), (SELECT max(id)" + from + ')');
    query.executeStep();
    const qint64 first = query.getColumn(1).getInt64(), last = query.getColumn(2).getInt64();
    return {query.getColumn(0).getInt64(), std::midpoint(first, last)};
}

template <class E, class Take>
void readRows(SQLite::Database &database, const std::string &which, qint64 middle, const Take &take)
{
    RecordReader rows(database.getHandle(), describe<E>(), which);
    rows.leaveUnset(emptyAtBirth<E>());
    rows.bind(1, middle);
    while (rows.next()) {
        E record;
        rows.read(&record);
        take(std::move(record));
    }
}

/** The records behind `middle`, through a connection of its own for a thread of its own. */
template <class E> Result<QList<E>> readBehind(const QString &path, qint64 middle, qint64 rows)
{
    return openDatabase(path, {Access::ReadOnly, Durability::Full, {}}).and_then([&](auto database) {
        return guarded(path, [&] {
            QList<E> records;
            records.reserve(rows);
            readRows<E>(*database, "WHERE id>? ORDER BY id", middle,
                        [&](E record) { records.append(std::move(record)); });
            return records;
        });
    });
}

template <class E> Result<void> loadTable(Records<E> &table, const Store &store, const QString &file)
{
    return guarded(store.name(), [&]() -> Result<void> {
        SQLite::Database &database = store.database();
        const Extent extent = extentOf(database, tableOf<E>);
        table.reserve(extent.rows);
        const auto put = [&](E record) { table.put(std::move(record)); };
        std::future<Result<QList<E>>> behind;
        if (!file.isEmpty() && extent.rows >= worthSharing)
            behind = std::async(std::launch::async, &readBehind<E>, file, extent.middle, extent.rows / 2);
        readRows<E>(database, "WHERE id<=? ORDER BY id", extent.middle, put);
        Result<QList<E>> rest = behind.valid() ? behind.get() : tl::unexpected(Error{});
        if (!rest) {
            readRows<E>(database, "WHERE id>? ORDER BY id", extent.middle, put);
            return {};
        }
        for (E &record : *rest)
            put(std::move(record));
        return {};
    });
}

/** The file that a second connection would read the same from; empty where there is none. */
QString fileOf(const Store &store)
{
    sqlite3 *handle = store.database().getHandle();
    const char *name = sqlite3_db_filename(handle, "main");
    sqlite3_vfs *vfs = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_VFS_POINTER, &vfs);
    const bool isUsual = vfs == sqlite3_vfs_find(nullptr) && sqlite3_txn_state(handle, "main") != SQLITE_TXN_WRITE;
    return name && isUsual ? QString::fromUtf8(name) : QString();
}

template <class E> Result<void> refreshRow(Records<E> &table, const Store &store, const RowChange &row)
{
    if (row.table != tableOf<E>)
        return {};
    auto record = store.get(Id<E>{row.id});
    if (!record && record.error().kind != ErrorKind::NotFound)
        return tl::unexpected(record.error());
    if (record)
        table.put(std::move(*record));
    else
        table.remove(row.id);
    return {};
}

} // namespace

Result<State> loadState(const Store &store)
{
    State state;
    Result<void> loaded = guarded(store.name(), [&]() -> Result<void> {
        // Held over all tables, so that nobody changes the file between two of them or under the second thread.
        SQLite::Savepoint moment(store.database(), "loading");
        std::ignore = store.database().execAndGet("SELECT count(*) FROM programme");
        const QString file = fileOf(store);
        Result<void> each;
        state.forEachTable([&](auto &table) {
            if (each)
                each = loadTable(table, store, file);
        });
        moment.release();
        return each;
    });
    if (!loaded)
        return tl::unexpected(loaded.error());
    return state;
}

Result<void> refresh(State &state, const Store &store, const QList<RowChange> &rows)
{
    Result<void> refreshed;
    for (const RowChange &row : rows)
        state.forEachTable([&](auto &table) {
            if (refreshed)
                refreshed = refreshRow(table, store, row);
        });
    return refreshed;
}

} // namespace aanjager
