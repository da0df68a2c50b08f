#include "core/storage/edit.h"

namespace aanjager {

namespace {

Place placeOf(const Store &store, const Description &description, qint64 id)
{
    return {store.name(), QString::fromLatin1(description.table), {}, id};
}

} // namespace

Edit::Edit(const Store &store, RecordWriter &writer, Recording &recording, QString changeUid, QDateTime at)
    : m_store(store), m_writer(writer), m_recording(recording), m_changeUid(std::move(changeUid)), m_at(std::move(at))
{
}

Result<void> Edit::insertRecord(const Description &description, void *entity)
{
    if (description.id(entity) == 0)
        description.setId(entity, newIdValue());
    if (auto valid = validate(description, entity); !valid)
        return valid;
    return guarded(m_store.name(), [&] { m_writer.insert(description, entity, m_recording.inserted()); });
}

Result<void> Edit::updateRecord(const Description &description, const void *entity)
{
    if (auto valid = validate(description, entity); !valid)
        return valid;
    return guarded(m_store.name(), [&]() -> Result<void> {
        m_recording.watch();
        if (!m_writer.update(description, entity))
            return fail(ErrorKind::NotFound, QStringLiteral("no such record"),
                        placeOf(m_store, description, description.id(entity)));
        return {};
    });
}

Result<void> Edit::releaseDependants(const char *table, qint64 id)
{
    for (const Description *description : allDescriptions())
        for (const Field &field : description->fields) {
            if (!field.references || qstrcmp(field.references, table) != 0)
                continue;
            const auto ids = m_store.dependants(*description, field, id);
            if (!ids)
                return tl::unexpected(ids.error());
            if (field.onRemoval == OnRemoval::RemoveToo) {
                for (const qint64 dependant : *ids)
                    if (auto removed = removeRecord(*description, dependant);
                        !removed && removed.error().kind != ErrorKind::NotFound)
                        return removed;
                continue;
            }
            auto cleared = guarded(m_store.name(), [&] {
                SQLite::Statement statement(m_store.database(), std::string("UPDATE ") + description->table + " SET " +
                                                                    field.column + "=NULL WHERE " + field.column +
                                                                    "=?");
                statement.bind(1, int64_t{id});
                statement.exec();
            });
            if (!cleared)
                return cleared;
        }
    return {};
}

Result<void> Edit::removeRecord(const Description &description, qint64 id)
{
    if (auto watching = guarded(m_store.name(), [&] { m_recording.watch(); }); !watching)
        return watching;
    if (auto released = releaseDependants(description.table, id); !released)
        return released;
    return guarded(m_store.name(), [&]() -> Result<void> {
        if (!m_writer.remove(description, id))
            return fail(ErrorKind::NotFound, QStringLiteral("no such record"), placeOf(m_store, description, id));
        return {};
    });
}

} // namespace aanjager
