#include "core/storage/store.h"

#include "core/storage/record_reader.h"

namespace aanjager {

Store::Store(SQLite::Database &database, QString name) : m_database(&database), m_name(std::move(name)) {}

Result<void> Store::select(const Description &description, const std::function<void(const Reader &)> &visitor,
                           WorkProgress *progress) const
{
    return guarded(m_name, [&]() -> Result<void> {
        RecordReader rows(m_database->getHandle(), description, "ORDER BY id");
        const Reader reader = [&](void *entity) { rows.read(entity); };
        while (rows.next()) {
            if (!goesOn(progress))
                return stopped();
            visitor(reader);
        }
        return {};
    });
}

Result<void> Store::readEach(const Description &description, const QList<qint64> &ids,
                             const std::function<void(qint64 id, const Reader &)> &visitor) const
{
    return guarded(m_name, [&]() -> Result<void> {
        RecordReader rows(m_database->getHandle(), description, "WHERE id=?");
        const Reader reader = [&](void *entity) { rows.read(entity); };
        for (const qint64 id : ids) {
            rows.bind(1, id);
            if (!rows.next())
                return fail(ErrorKind::NotFound, QStringLiteral("no such record"),
                            {m_name, QString::fromLatin1(description.table), {}, id});
            visitor(id, reader);
        }
        return {};
    });
}

Result<void> Store::read(const Description &description, qint64 id, void *entity) const
{
    return readEach(description, {id}, [&](qint64, const Reader &reader) { reader(entity); });
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
