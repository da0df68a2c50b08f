#include "core/storage/changeset.h"

#include "core/domain/entities.h"

#include <algorithm>
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

/** Takes the bytes of a changeset as SQLite makes them, as long as the work goes on. */
struct Taken
{
    QByteArray bytes;
    WorkProgress *progress;

    static int take(void *context, const void *piece, int size)
    {
        auto *to = static_cast<Taken *>(context);
        to->bytes.append(static_cast<const char *>(piece), size);
        return goesOn(to->progress) ? SQLITE_OK : SQLITE_ABORT;
    }
};

/** Gives the bytes of a changeset to SQLite, as long as the work goes on. */
struct Given
{
    QByteArrayView left;
    WorkProgress *progress;

    static int give(void *context, void *piece, int *size)
    {
        auto *from = static_cast<Given *>(context);
        *size = static_cast<int>(std::min<qsizetype>(*size, from->left.size()));
        std::copy_n(from->left.data(), *size, static_cast<char *>(piece));
        from->left = from->left.sliced(*size);
        return goesOn(from->progress) ? SQLITE_OK : SQLITE_ABORT;
    }
};

/** False when the work was stopped; throws what else went wrong. */
bool wasTaken(int code, WorkProgress *progress)
{
    if (code == SQLITE_ABORT && !goesOn(progress))
        return false;
    check(code);
    return true;
}

/** What two changesets do one after the other, each row once; empty when it was stopped. */
QByteArray together(const QByteArray &first, const QByteArray &second, WorkProgress *progress)
{
    sqlite3_changegroup *group = nullptr;
    check(sqlite3changegroup_new(&group));
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> owned(group, sqlite3changegroup_delete);
    for (const QByteArray *part : {&first, &second}) {
        Given given{*part, progress};
        if (!wasTaken(sqlite3changegroup_add_strm(group, Given::give, &given), progress))
            return {};
    }
    Taken taken{{}, progress};
    return wasTaken(sqlite3changegroup_output_strm(group, Taken::take, &taken), progress) ? taken.bytes : QByteArray();
}

} // namespace

Recording::~Recording()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

void Recording::watch()
{
    if (m_session)
        return;
    check(sqlite3session_create(m_database.getHandle(), "main", &m_session));
    for (const Description *description : allDescriptions())
        check(sqlite3session_attach(m_session, description->table));
}

QByteArray Recording::changeset(WorkProgress *progress) const
{
    if (!m_session)
        return m_inserted.bytes();
    Taken seen{{}, progress};
    if (!wasTaken(sqlite3session_changeset_strm(m_session, Taken::take, &seen), progress))
        return {};
    if (m_inserted.bytes().isEmpty() || seen.bytes.isEmpty())
        return m_inserted.bytes() + seen.bytes;
    return together(m_inserted.bytes(), seen.bytes, progress);
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
