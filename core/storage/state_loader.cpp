#include "core/storage/state_loader.h"

#include "core/storage/record_reader.h"

namespace aanjager {

namespace {

template <class E> Result<void> loadTable(Records<E> &table, const Store &store)
{
    return guarded(store.name(), [&] {
        SQLite::Database &database = store.database();
        table.reserve(database.execAndGet(std::string("SELECT count(*) FROM ") + tableOf<E>).getInt64());
        RecordReader rows(database.getHandle(), describe<E>(), "ORDER BY id");
        rows.leaveUnset(emptyAtBirth<E>());
        while (rows.next()) {
            E record;
            rows.read(&record);
            table.put(std::move(record));
        }
    });
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
    Result<void> loaded;
    state.forEachTable([&](auto &table) {
        if (loaded)
            loaded = loadTable(table, store);
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
