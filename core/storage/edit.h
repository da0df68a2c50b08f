#pragma once

#include "core/storage/changeset.h"
#include "core/storage/record_writer.h"
#include "core/storage/store.h"

#include <QDateTime>

namespace aanjager {

/**
 * What may be done inside one edit of a programme file: insert, update and remove records. Every write is validated by
 * its description; a refusal inside ends the whole edit.
 */
class Edit
{
public:
    /** Made by ProgrammeFile and a rehearsal alone, which own the writer and the recording. `changeUid` names the
     * change that this edit will be. */
    Edit(const Store &store, RecordWriter &writer, Recording &recording, QString changeUid, QDateTime at = {});

    const Store &store() const { return m_store; }
    const QString &changeUid() const { return m_changeUid; }
    /** When this edit is made, as its change will say; invalid in a rehearsal. */
    const QDateTime &at() const { return m_at; }

    /** Adds a record; one without an id gets one. Returns its id. */
    template <class E> Result<Id<E>> insert(E record)
    {
        return insertRecord(describe<E>(), &record).map([&] { return record.id; });
    }

    /** Writes a record that is there. Fails with NotFound. */
    template <class E> Result<void> update(const E &record) { return updateRecord(describe<E>(), &record); }

    /** Removes a record with its parts, and clears what else refers to it. Fails with NotFound. */
    template <class E> Result<void> remove(Id<E> id) { return removeRecord(describe<E>(), id.value); }

    Result<void> insertRecord(const Description &description, void *entity);
    Result<void> updateRecord(const Description &description, const void *entity);
    Result<void> removeRecord(const Description &description, qint64 id);

private:
    Result<void> releaseDependants(const char *table, qint64 id);

    Store m_store;
    RecordWriter &m_writer;
    Recording &m_recording;
    QString m_changeUid;
    QDateTime m_at;
};

} // namespace aanjager
