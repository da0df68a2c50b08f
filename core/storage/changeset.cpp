#include "core/storage/changeset.h"

#include "core/domain/entities.h"

#include <memory>
#include <sqlite3.h>

namespace aanjager {

namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

sqlite3_changeset_iter *asIterator(void *iterator)
{
    return static_cast<sqlite3_changeset_iter *>(iterator);
}

Operation operationOf(int code)
{
    switch (code) {
    case SQLITE_INSERT:
        return Operation::Inserted;
    case SQLITE_DELETE:
        return Operation::Removed;
    default:
        return Operation::Updated;
    }
}

ChangedRow currentRow(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
    return {iterator, QByteArray(table), operationOf(operation), columns};
}

int refuseConflict(void *context, int type, sqlite3_changeset_iter *iterator)
{
    auto &error = *static_cast<Error *>(context);
    error.kind = ErrorKind::Conflict;
    error.detail = QStringLiteral("changeset conflict %1").arg(type);
    if (type != SQLITE_CHANGESET_FOREIGN_KEY) {
        const ChangedRow row = currentRow(iterator);
        error.place.table = QString::fromLatin1(row.table());
        error.place.row = row.id();
    }
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recording::Recording(SQLite::Database &database)
{
    check(sqlite3session_create(database.getHandle(), "main", &m_session));
    for (const Description *description : allDescriptions())
        check(sqlite3session_attach(m_session, description->table));
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

QByteArray Recording::changeset(WorkProgress *progress) const
{
    struct Taken
    {
        QByteArray bytes;
        WorkProgress *progress;
    } taken{{}, progress};
    const auto take = [](void *context, const void *piece, int size) {
        auto *to = static_cast<Taken *>(context);
        to->bytes.append(static_cast<const char *>(piece), size);
        return goesOn(to->progress) ? SQLITE_OK : SQLITE_ABORT;
    };
    const int code = sqlite3session_changeset_strm(m_session, take, &taken);
    if (code == SQLITE_ABORT && !goesOn(progress))
        return {};
    check(code);
    return taken.bytes;
}

ChangedRow::ChangedRow(void *iterator, QByteArray table, Operation operation, int columns)
    : m_iterator(iterator), m_table(std::move(table)), m_operation(operation), m_columns(columns)
{
}

qint64 ChangedRow::id() const
{
    sqlite3_value *value = m_operation == Operation::Inserted ? after(0) : before(0);
    return value ? sqlite3_value_int64(value) : 0;
}

sqlite3_value *ChangedRow::before(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != Operation::Inserted)
        check(sqlite3changeset_old(asIterator(m_iterator), column, &value));
    return value;
}

sqlite3_value *ChangedRow::after(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != Operation::Removed)
        check(sqlite3changeset_new(asIterator(m_iterator), column, &value));
    return value;
}

void visit(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &visitor)
{
    sqlite3_changeset_iter *iterator = nullptr;
    check(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()),
                                 const_cast<char *>(changeset.constData())));
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> owned(iterator,
                                                                                           sqlite3changeset_finalize);
    int step = SQLITE_OK;
    while ((step = sqlite3changeset_next(iterator)) == SQLITE_ROW)
        visitor(currentRow(iterator));
    if (step != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_errstr(step), step);
}

QList<RowChange> rowsOf(const QByteArray &changeset)
{
    QList<RowChange> rows;
    scan(changeset, [&](const WrittenRow &row) { rows.append({row.table, row.id(), row.operation}); });
    return rows;
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void *)> owned(bytes, sqlite3_free);
    check(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<void> apply(SQLite::Database &database, const QByteArray &changeset)
{
    Error error;
    const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()), nullptr, refuseConflict, &error);
    if (code == SQLITE_OK)
        return {};
    if (error.kind != ErrorKind::Conflict)
        error = storageError(SQLite::Exception(database.getHandle(), code), {});
    return tl::unexpected(error);
}

} // namespace aanjager
