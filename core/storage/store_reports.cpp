#include "core/storage/store_reports.h"

#include "core/storage/change_log.h"
#include "core/storage/record_reader.h"

#include <SQLiteCpp/Savepoint.h>
#include <algorithm>
#include <sqlite3.h>

namespace aanjager {

namespace {

constexpr int readAlong = 64; ///< records

Result<std::shared_ptr<const Store>> opened(const std::weak_ptr<const Store> &store)
{
    if (auto open = store.lock())
        return open;
    return fail(ErrorKind::Conflict, QStringLiteral("the programme is closed"));
}

} // namespace

StoreReports::StoreReports(std::weak_ptr<const Store> store)
    : m_store(std::move(store))
    , m_thread(std::this_thread::get_id())
    , m_sequence(changeLog::last(m_store.lock()->database()))
{
}

/** Runs `work` on the store while nobody can change it. */
template <class T, class Work> Result<T> StoreReports::read(const Work &work) const
{
    if (std::this_thread::get_id() != m_thread)
        return fail(ErrorKind::Refused, QStringLiteral("read from another thread"));
    return opened(m_store).and_then([&](const std::shared_ptr<const Store> &store) {
        return guarded(store->name(), [&]() -> Result<T> {
            sqlite3 *handle = store->database().getHandle();
            if (sqlite3_txn_state(handle, "main") == SQLITE_TXN_WRITE)
                return fail(ErrorKind::Conflict, QStringLiteral("in the middle of a change"), {store->name()});
            SQLite::Savepoint moment(store->database(), "late");
            if (changeLog::last(store->database()) != m_sequence)
                return fail(ErrorKind::Conflict, QStringLiteral("changed since it was read"), {store->name()});
            T found = work(*store);
            moment.release();
            return found;
        });
    });
}

Result<QList<ProgressReport>> StoreReports::records(const std::string &which, qint64 parameter) const
{
    return read<QList<ProgressReport>>([&](const Store &store) {
        RecordReader rows(store.database().getHandle(), describe<ProgressReport>(), which);
        rows.leaveUnset(emptyAtBirth<ProgressReport>());
        rows.bind(1, parameter);
        QList<ProgressReport> found;
        while (rows.next())
            rows.read(&found.emplaceBack());
        return found;
    });
}

Result<QList<qint64>> StoreReports::idsWhere(const std::string &which, qint64 parameter) const
{
    return read<QList<qint64>>([&](const Store &store) {
        SQLite::Statement query(store.database(), "SELECT id FROM progress_report " + which);
        query.bind(1, int64_t{parameter});
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(query.getColumn(0).getInt64());
        std::sort(ids.begin(), ids.end());
        return ids;
    });
}

Result<QList<ProgressReport>> StoreReports::on(Id<Measure> measure) const
{
    return records("WHERE measure=? AND +party IS NOT NULL ORDER BY id", measure.value);
}

Result<QList<ProgressReport>> StoreReports::by(Id<Party> party) const
{
    return records("WHERE party=? ORDER BY id", party.value);
}

Result<QList<ProgressReport>> StoreReports::all() const
{
    return records("WHERE id>? AND +party IS NOT NULL ORDER BY id", 0);
}

Result<QList<qint64>> StoreReports::ids() const
{
    return idsWhere("WHERE party>?", 0);
}

Result<QList<qint64>> StoreReports::referringTo(const char *table, qint64 id) const
{
    for (const Field &field : describe<ProgressReport>().fields)
        if (field.references && qstrcmp(field.references, table) == 0)
            return idsWhere(std::string("WHERE ") + field.column + "=? AND +party IS NOT NULL", id);
    return QList<qint64>();
}

Result<QList<ProgressReport>> StoreReports::these(const QList<Id<ProgressReport>> &ids) const
{
    return read<QList<ProgressReport>>([&](const Store &store) {
        RecordReader rows(store.database().getHandle(), describe<ProgressReport>(),
                          "WHERE id=? AND +party IS NOT NULL");
        rows.leaveUnset(emptyAtBirth<ProgressReport>());
        QList<ProgressReport> found;
        for (const Id<ProgressReport> id : ids)
            for (rows.bind(1, id.value); rows.next();)
                rows.read(&found.emplaceBack());
        return found;
    });
}

const ProgressReport *StoreReports::find(Id<ProgressReport> id) const
{
    m_problem.reset();
    const auto isBefore = [](const ProgressReport &report, Id<ProgressReport> other) { return report.id < other; };
    const auto near = std::lower_bound(m_near.cbegin(), m_near.cend(), id, isBefore);
    if (near != m_near.cend() && near->id == id)
        return &*near;
    auto found = records("WHERE id>=? AND +party IS NOT NULL ORDER BY id LIMIT " + std::to_string(readAlong), id.value);
    if (!found) {
        m_problem = found.error();
        return nullptr;
    }
    m_near = *std::move(found);
    return m_near.isEmpty() || m_near.constFirst().id != id ? nullptr : &m_near.constFirst();
}

Result<std::shared_ptr<const LateReports>> StoreReports::ofNow() const
{
    return opened(m_store).and_then([&](const std::shared_ptr<const Store> &store) {
        return guarded(store->name(),
                       [&]() -> std::shared_ptr<const LateReports> { return std::make_shared<StoreReports>(m_store); });
    });
}

} // namespace aanjager
