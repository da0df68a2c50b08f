#include "core/storage/rehearsal.h"

namespace aanjager {

Result<QList<RecordChange>> rehearse(const Snapshot &snapshot, const std::function<Result<void>(Edit &)> &work,
                                     WorkProgress *progress)
{
    const Store &store = snapshot.store();
    auto records = guarded(store.name(), [&]() -> Result<QList<RecordChange>> {
        SQLite::Transaction takenBack(store.database(), SQLite::TransactionBehavior::IMMEDIATE);
        RecordWriter writer(store.database());
        Recording recording(store.database());
        Edit edit(store, writer, recording, {});
        if (auto done = work(edit); !done)
            return tl::unexpected(done.error());
        const QByteArray changeset = recording.changeset(progress);
        return changeset.isEmpty() ? QList<RecordChange>() : recordsOf(changeset, store, progress);
    });
    if (!goesOn(progress))
        return stopped();
    return records;
}

Result<QList<RecordChange>> rehearse(const ProgrammeFile &file, const std::function<Result<void>(Edit &)> &work)
{
    return file.asOf({}).and_then([&](const std::unique_ptr<Snapshot> &snapshot) { return rehearse(*snapshot, work); });
}

} // namespace aanjager
