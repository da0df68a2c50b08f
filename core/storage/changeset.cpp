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

/** Names the row that a conflict is about. */
Place placeOf(sqlite3_changeset_iter *iterator)
{
    Place place;
    const char *table = nullptr;
    int columns = 0, operation = 0;
    sqlite3_value *id = nullptr;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
    check(operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, 0, &id) : sqlite3changeset_old(iterator, 0, &id));
    place.table = QString::fromLatin1(table);
    place.row = id ? sqlite3_value_int64(id) : 0;
    return place;
}

int refuseConflict(void *context, int type, sqlite3_changeset_iter *iterator)
{
    auto &error = *static_cast<Error *>(context);
    error.kind = ErrorKind::Conflict;
    error.detail = QStringLiteral("changeset conflict %1").arg(type);
    if (type != SQLITE_CHANGESET_FOREIGN_KEY)
        error.place = placeOf(iterator);
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
