#include "core/storage/state_loader.h"

#include "core/storage/record_reader.h"
#include "core/storage/store_reports.h"

#include <SQLiteCpp/Savepoint.h>
#include <future>
#include <optional>
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

/** What is read of a table. */
struct Part
{
    const char *table;
    std::string which = {}; ///< a condition that ends in AND, or nothing for every row
};

Extent extentOf(SQLite::Database &database, const Part &of)
{
    const std::string from = std::string(" FROM ") + of.table + " WHERE " + of.which + " true";
    SQLite::Statement query(database, "SELECT (SELECT count(*)" + from + "), (SELECT min(id)" + from +
                                          "), (SELECT max(id)" + from + ')');
    query.executeStep();
    const qint64 first = query.getColumn(1).getInt64(), last = query.getColumn(2).getInt64();
    return {query.getColumn(0).getInt64(), first + (last - first) / 5 * 2};
}

template <class E, class Take>
void readRows(SQLite::Database &database, const std::string &which, qint64 part, const Take &take)
{
    RecordReader rows(database.getHandle(), describe<E>(), which, recordsSql::Files::Leave);
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
template <class E> Result<QList<E>> readBehind(const Source &source, const std::string &which, qint64 part, qint64 rows)
{
    const QString &path = source.path;
    return openDatabase(path, {Access::ReadOnly, Durability::Full, {}}).and_then([&](auto database) {
        return guarded(path, [&]() -> Result<QList<E>> {
            if (contentMark(*database) != source.mark)
                return fail(ErrorKind::Conflict, QStringLiteral("another file is there now"), {path});
            QList<E> records;
            records.reserve(rows);
            readRows<E>(*database, "WHERE " + which + " id>? ORDER BY id", part,
                        [&](E record) { records.append(std::move(record)); });
            return records;
        });
    });
}

template <class E>
Result<void> loadTable(Records<E> &table, const std::string &which, const Store &store, const Source &source)
{
    return guarded(store.name(), [&]() -> Result<void> {
        SQLite::Database &database = store.database();
        const Extent extent = extentOf(database, {tableOf<E>, which});
        table.reserve(extent.rows);
        const auto put = [&](E record) { table.put(std::move(record)); };
        std::future<Result<QList<E>>> behind;
        if (!source.path.isEmpty() && extent.rows >= worthSharing)
            behind = std::async(std::launch::async, &readBehind<E>, source, which, extent.part, extent.rows / 5 * 3);
        readRows<E>(database, "WHERE " + which + " id<=? ORDER BY id", extent.part, put);
        Result<QList<E>> rest = behind.valid() ? behind.get() : tl::unexpected(Error{});
        if (!rest) {
            readRows<E>(database, "WHERE " + which + " id>? ORDER BY id", extent.part, put);
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

/** What `loadFrom` reads of a table. */
template <class E> std::string atHand(const State &state)
{
    return !state.isWhole() && std::is_same_v<E, ProgressReport> ? "party IS NULL AND" : "";
}

/** Takes over the rows of one table that changed. Throws SQLite::Exception. */
template <class E>
void refreshTable(Records<E> &table, const std::string &which, const Store &store, const QList<RowChange> &rows)
{
    std::optional<RecordReader> reader;
    for (const RowChange &row : rows) {
        if (row.table != tableOf<E>)
            continue;
        if (!reader)
            reader.emplace(store.database().getHandle(), describe<E>(), "WHERE " + which + " id=?",
                           recordsSql::Files::Leave);
        reader->bind(1, row.id);
        if (!reader->next()) {
            table.remove(row.id);
            continue;
        }
        E record;
        reader->read(&record);
        table.put(std::move(record));
    }
}

/** Whether parties reported more than so many times. */
bool isMore(SQLite::Database &database, int few)
{
    SQLite::Statement query(database, "SELECT EXISTS (SELECT 1 FROM progress_report WHERE party>0 LIMIT 1 OFFSET ?)");
    query.bind(1, few);
    return few < 0 || (query.executeStep() && query.getColumn(0).getInt() != 0);
}

/** `late` makes what reads the reports of parties later; where it is or makes none they are read too. */
Result<State> loadFrom(const Store &store, const std::function<std::shared_ptr<const LateReports>()> &late)
{
    State state;
    Result<void> loaded = guarded(store.name(), [&]() -> Result<void> {
        // Held over all tables, so that nobody changes the file between two of them or under the second thread.
        SQLite::Savepoint moment(store.database(), "loading");
        std::ignore = store.database().execAndGet("SELECT count(*) FROM programme");
        const Source source = sourceOf(store);
        if (late)
            state.setLateReports(late());
        Result<void> each;
        state.forEachTable([&]<class E>(Records<E> &table) {
            if (each)
                each = loadTable(table, atHand<E>(state), store, source);
        });
        moment.release();
        sqlite3_db_release_memory(store.database().getHandle()); // few of these pages are needed again
        return each;
    });
    if (!loaded)
        return tl::unexpected(loaded.error());
    return state;
}

} // namespace

Result<State> loadState(const Store &store)
{
    return loadFrom(store, {});
}

Result<State> loadAtHand(const ProgrammeFile &file, int few)
{
    return loadFrom(file.store(), [&]() -> std::shared_ptr<const LateReports> {
        if (!isMore(file.store().database(), few))
            return nullptr;
        return std::make_shared<StoreReports>(file.lateStore());
    });
}

Result<State> whole(State state)
{
    if (state.isWhole())
        return state;
    return state.lateReports()->all().map([&](const QList<ProgressReport> &reports) {
        Records<ProgressReport> &table = state.table<ProgressReport>();
        table.reserve(table.rows().size() + reports.size());
        for (const ProgressReport &report : reports)
            table.put(report);
        state.setLateReports(nullptr);
        return std::move(state);
    });
}

Result<void> refresh(State &state, const Store &store, const QList<RowChange> &rows)
{
    const Result<void> refreshed = guarded(store.name(), [&]() -> Result<void> {
        state.forEachTable([&]<class E>(Records<E> &table) { refreshTable(table, atHand<E>(state), store, rows); });
        return {};
    });
    if (!refreshed || state.isWhole())
        return refreshed;
    return state.lateReports()->ofNow().map([&](auto late) { state.setLateReports(std::move(late)); });
}

} // namespace aanjager
