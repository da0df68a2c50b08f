#include "core/storage/store.h"

#include "core/storage/records_sql.h"

namespace aanjager {

Store::Store(SQLite::Database &database, QString name) : m_database(&database), m_name(std::move(name)) {}

Result<void> Store::select(const Description &description, const std::function<void(const Reader &)> &visitor) const
{
    return guarded(m_name, [&] {
        SQLite::Statement query(*m_database, recordsSql::select(description) + " ORDER BY id");
        const Reader reader = [&](void *entity) { recordsSql::readInto(query, description, entity); };
        while (query.executeStep())
            visitor(reader);
    });
}

Result<void> Store::read(const Description &description, qint64 id, void *entity) const
{
    return guarded(m_name, [&]() -> Result<void> {
        SQLite::Statement query(*m_database, recordsSql::select(description) + " WHERE id=?");
        query.bind(1, int64_t{id});
        if (!query.executeStep())
            return fail(ErrorKind::NotFound, QStringLiteral("no such record"),
                        {m_name, QString::fromLatin1(description.table), {}, id});
        recordsSql::readInto(query, description, entity);
        return {};
    });
}

Result<QList<qint64>> Store::dependants(const Description &description, const Field &field, qint64 id) const
{
    return guarded(m_name, [&] {
        QList<qint64> ids;
        SQLite::Statement query(*m_database, std::string("SELECT id FROM ") + description.table + " WHERE " +
                                                 field.column + "=? ORDER BY id");
        query.bind(1, int64_t{id});
        while (query.executeStep())
            ids.append(query.getColumn(0).getInt64());
        return ids;
    });
}

} // namespace aanjager
