#include "core/storage/state_loader.h"

#include "core/storage/record_reader.h"

#include <SQLiteCpp/Savepoint.h>
#include <future>
#include <sqlite3.h>

namespace aanjager {

namespace {

/** From how many records on a second thread pays. */
constexpr qint64 worthSharing = 20'000;

/** The rows of a table, and the id that parts those of the first thread from those of the second. Ids are spread
 * evenly, and the first has the index to make too. */
struct Extent
{
    qint64 rows = 0;
    qint64 part = 0;
};

Extent extentOf(SQLite::Database &database, const char *table)
{
    const std::string from = std::string(" FROM ") + table;
    SQLite::Statement query(database, "SELECT (SELECT count(*)" + from + "), (SELECT min(id)" + from +
                                          "), (SELECT max(id)" + from + ')');
    query.executeStep();
    const qint64 first = query.getColumn(1).getInt64(), last = query.getColumn(2).getInt64();
    return {query.getColumn(0).getInt64(), first + (last - first) / 5 * 2};
}

template <class E, class Take>
void readRows(SQLite::Database &database, const std::string &which, qint64 part, const Take &take)
{
    RecordReader rows(database.getHandle(), describe<E>(), which);
    rows.leaveUnset(emptyAtBirth<E>());
    rows.bind(1, part);
    while (rows.next()) {
        E record;
        rows.read(&record);
        take(std::move(record));
    }
}

/** What tells the content of one programme file from that of every other. */
QByteArray contentMark(SQLite::Database &database)
{
    return database.execAndGet("SELECT coalesce(max(hex(head) || hex(cells)), '') FROM seal").getText();
}

/** A file that a second connection can read the same from. */
struct Source
{
    QString path; ///< empty where there is none
    QByteArray mark;
};

/** The records behind `part`, through a connection of its own for a thread of its own. Fails where another file took
 * the place of the one that is open. */
template <class E> Result<QList<E>> readBehind(const Source &source, qint64 part, qint64 rows)
{
    const QString &path = source.path;
    return openDatabase(path, {Access::ReadOnly, Durability::Full, {}}).and_then([&](auto database) {
        return guarded(path, [&]() -> Result<QList<E>> {
            if (contentMark(*database) != source.mark)
                return fail(ErrorKind::Conflict, QStringLiteral("another file is there now"), {path});
            QList<E> records;
            records.reserve(rows);
            readRows<E>(*database, "WHERE id>? ORDER BY id", part,
                        [&](E record) { records.append(std::move(record)); });
            return records;
        });
    });
}

template <class E> Result<void> loadTable(Records<E> &table, const Store &store, const Source &source)
{
    return guarded(store.name(), [&]() -> Result<void> {
        SQLite::Database &database = store.database();
        const Extent extent = extentOf(database, tableOf<E>);
        table.reserve(extent.rows);
        const auto put = [&](E record) { table.put(std::move(record)); };
        std::future<Result<QList<E>>> behind;
        if (!source.path.isEmpty() && extent.rows >= worthSharing)
            behind = std::async(std::launch::async, &readBehind<E>, source, extent.part, extent.rows / 5 * 3);
        readRows<E>(database, "WHERE id<=? ORDER BY id", extent.part, put);
        Result<QList<E>> rest = behind.valid() ? behind.get() : tl::unexpected(Error{});
        if (!rest) {
            readRows<E>(database, "WHERE id>? ORDER BY id", extent.part, put);
            return {};
        }
        for (E &record : *rest)
            put(std::move(record));
        return {};
    });
}

Source sourceOf(const Store &store)
{
    sqlite3 *handle = store.database().getHandle();
    const char *name = sqlite3_db_filename(handle, "main");
    sqlite3_vfs *vfs = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_VFS_POINTER, &vfs);
    const bool isUsual = vfs == sqlite3_vfs_find(nullptr) && sqlite3_txn_state(handle, "main") != SQLITE_TXN_WRITE;
    if (!isUsual || !name || !*name)
        return {};
    return {QString::fromUtf8(name), contentMark(store.database())};
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
        const Source source = sourceOf(store);
        Result<void> each;
        state.forEachTable([&](auto &table) {
            if (each)
                each = loadTable(table, store, source);
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
