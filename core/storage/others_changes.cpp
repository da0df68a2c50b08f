#include "core/storage/others_changes.h"

#include "core/storage/change_log.h"

#include <SQLiteCpp/Savepoint.h>
#include <sqlite3.h>

namespace aanjager {

namespace {

/** While it lives, a database that is locked is not waited for. */
class NoWaiting
{
public:
    explicit NoWaiting(SQLite::Database &database) : m_database(database)
    {
        sqlite3_busy_timeout(m_database.getHandle(), 0);
    }
    ~NoWaiting() { sqlite3_busy_timeout(m_database.getHandle(), busyTimeoutMs); }
    NoWaiting(const NoWaiting &) = delete;
    NoWaiting &operator=(const NoWaiting &) = delete;

private:
    SQLite::Database &m_database;
};

} // namespace

Result<void> followOthers(const ProgrammeFile &file, qint64 since,
                          const std::function<void(const QList<RowChange> &)> &follow)
{
    return guarded(file.path(), [&]() -> Result<void> {
        SQLite::Database &database = file.store().database();
        const NoWaiting impatient(database);
        SQLite::Savepoint moment(database, "others");
        const qint64 last = changeLog::last(database);
        QList<RowChange> rows;
        for (qint64 number = since + 1; number <= last; ++number) {
            const auto change = changeLog::find(database, number);
            if (!change)
                return fail(ErrorKind::Format, QStringLiteral("the log misses a change"),
                            {file.path(), {}, {}, number});
            rows += rowsOf(change->changeset);
        }
        if (last > since)
            follow(rows);
        moment.release();
        return {};
    });
}

} // namespace aanjager
