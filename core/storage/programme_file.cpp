#include "core/storage/programme_file.h"

#include "core/storage/change_head.h"

#include <future>

namespace aanjager {

namespace {

constexpr qsizetype largeChange = 256 * 1024;

/** Where the log stands: the one row of table `seal`. */
struct Standing
{
    qint64 sequence = 0;
    Seal cells;
    QByteArray head = changeLog::firstLink();
};

QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

Standing readStanding(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT sequence, cells, head FROM seal WHERE id=1");
    if (!query.executeStep())
        return {};
    return {query.getColumn(0).getInt64(), Seal(bytesOf(query.getColumn(1))), bytesOf(query.getColumn(2))};
}

void writeStanding(SQLite::Database &database, const Standing &standing)
{
    SQLite::Statement statement(database,
                                "INSERT OR REPLACE INTO seal (id, sequence, cells, head) VALUES (1, ?, ?, ?)");
    const QByteArray cells = standing.cells.bytes();
    statement.bind(1, int64_t{standing.sequence});
    statement.bind(2, static_cast<const void *>(cells.constData()), static_cast<int>(cells.size()));
    statement.bind(3, static_cast<const void *>(standing.head.constData()), static_cast<int>(standing.head.size()));
    statement.exec();
}

/** The log holds the writer's offset, so that the day of a change is the same wherever the file is read. */
QDateTime withOffset(const QDateTime &at)
{
    return at.toOffsetFromUtc(at.offsetFromUtc());
}

} // namespace

Error goneError(FileFate fate, const QString &path)
{
    const QString detail = fate == FileFate::Gone       ? QStringLiteral("the file is gone")
                           : fate == FileFate::Replaced ? QStringLiteral("another file has its name")
                                                        : QStringLiteral("overwritten by another program");
    return {ErrorKind::Storage, {path}, {}, {}, detail};
}

Result<std::optional<Change>> ProgrammeFile::edit(const Label &label, const std::function<Result<void>(Edit &)> &work,
                                                  WorkProgress *progress)
{
    return store(ChangeType::Edit, label, work, progress);
}

Result<std::optional<Change>> ProgrammeFile::store(ChangeType type, const Label &label,
                                                   const std::function<Result<void>(Edit &)> &work,
                                                   WorkProgress *progress)
{
    if (isReadOnly())
        return fail(ErrorKind::Refused, QStringLiteral("opened read-only"), {m_path});
    auto stored = guarded(m_path, [&]() -> Result<std::optional<Change>> {
        if (auto place = lookForOthers(); !place)
            return tl::unexpected(place.error());
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (auto content = lookForOthers(); !content)
            return tl::unexpected(content.error());
        Change change = changeLog::prepared(label, type, withOffset(m_clock()), m_author);
        {
            Recording recording(*m_database);
            Edit edit(*m_store, m_writer, recording, QString::fromLatin1(change.uid.toHex()), change.at);
            if (auto done = work(edit); !done)
                return tl::unexpected(done.error());
            change.changeset = recording.changeset(progress);
        }
        if (!goesOn(progress))
            return stopped();
        if (change.changeset.isEmpty())
            return std::optional<Change>();
        (void)beginStage(progress, WorkStage::Finishing);
        if (auto done = commit(transaction, change, progress); !done)
            return tl::unexpected(done.error());
        return std::optional(change);
    });
    if (stored && *stored) {
        remember(**stored);
        tell((*stored)->changeset);
    }
    return stored;
}

/** Waits for what another thread works out; who watches goes on being heard. */
template <class T> T ProgrammeFile::awaited(std::future<T> work, WorkProgress *progress)
{
    while (progress && work.wait_for(std::chrono::milliseconds(5)) == std::future_status::timeout)
        (void)goesOn(progress);
    return work.get();
}

/** Numbers the change behind the last, stores it with the seal, and commits. */
Result<void> ProgrammeFile::commit(SQLite::Transaction &transaction, Change &change, WorkProgress *progress)
{
    Standing standing = readStanding(*m_database);
    if (!m_watch.isLast(standing.head)) {
        m_watch.markOverwritten();
        return lookForOthers();
    }
    change.sequence = ++standing.sequence;
    // Of a large change the seal and the hash of its changeset are worked out beside one another.
    const bool isLarge = change.changeset.size() >= largeChange;
    const auto way = isLarge ? std::launch::async : std::launch::deferred;
    auto sealed = std::async(way, [&] { standing.cells.follow(change.changeset); });
    auto hashed = std::async(way, [&] { return changeLog::keptBy(change); });
    const changeLog::Kept kept = awaited(std::move(hashed), isLarge ? progress : nullptr);
    const QByteArray head = changeLog::append(*m_database, change, standing.head, kept);
    awaited(std::move(sealed), isLarge ? progress : nullptr);
    standing.head = head;
    writeStanding(*m_database, standing);
    try {
        transaction.commit();
    } catch (const SQLite::Exception &exception) {
        // A commit may report an error although the change is on the disk (a folder that cannot be synced), so look it
        // up.
        try {
            m_database->exec("ROLLBACK");
        } catch (const SQLite::Exception &) {
        }
        if (!changeLog::holds(*m_database, change.uid))
            return tl::unexpected(storageError(exception, m_path));
    }
    m_watch.settle(standing.head);
    return {};
}

/** Tests bring a disk of their own, which is not the one that can be asked. */
Result<void> ProgrammeFile::beginWatch(const OpenOptions &options)
{
    if (!options.vfs.isEmpty())
        return {};
    const auto follows = isReadOnly() ? FileWatch::Follows::Place : FileWatch::Follows::PlaceAndContent;
    return guarded(m_path, [&] { m_watch.begin(follows, readStanding(*m_database).head); });
}

/** Fails when the file is not ours any more. Asked before a change, for even beginning one looks for a journal that may
 * be another's, and again once nobody else can begin one. */
Result<void> ProgrammeFile::lookForOthers()
{
    const FileFate fate = m_watch.look();
    return fate == FileFate::Ours ? Result<void>() : tl::unexpected(goneError(fate, m_path));
}

Result<Change> ProgrammeFile::takeBack(const Step &step, ChangeType type)
{
    if (isReadOnly())
        return fail(ErrorKind::Refused, QStringLiteral("opened read-only"), {m_path});
    auto stored = guarded(m_path, [&]() -> Result<Change> {
        if (auto place = lookForOthers(); !place)
            return tl::unexpected(place.error());
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (auto content = lookForOthers(); !content)
            return tl::unexpected(content.error());
        const auto taken = changeLog::find(*m_database, step.sequence);
        if (!taken || taken->uid != step.uid)
            return fail(ErrorKind::NotFound, QStringLiteral("no such change"), {m_path, {}, {}, step.sequence});
        Change change = changeLog::prepared(taken->label, type, withOffset(m_clock()), m_author);
        change.undoes = taken->uid;
        change.changeset = inverted(taken->changeset);
        if (auto applied = apply(*m_database, change.changeset); !applied)
            return tl::unexpected(applied.error());
        if (auto done = commit(transaction, change, nullptr); !done)
            return tl::unexpected(done.error());
        return change;
    });
    if (stored) {
        remember(*stored);
        tell(stored->changeset);
    }
    return stored;
}

Result<Change> ProgrammeFile::undo()
{
    if (m_undo.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("nothing to undo"), {m_path});
    return takeBack(m_undo.last(), ChangeType::Undo);
}

Result<Change> ProgrammeFile::redo()
{
    if (m_redo.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("nothing to redo"), {m_path});
    return takeBack(m_redo.last(), ChangeType::Redo);
}

/** Follows the log: an edit can be undone and ends redo; an undo moves what it took back over; a redo moves it back. */
void ProgrammeFile::remember(const Change &change)
{
    const auto takenBack = [&](const Step &step) { return step.uid == change.undoes; };
    switch (change.type) {
    case ChangeType::Create:
        break;
    case ChangeType::Edit:
        m_undo.append({change.sequence, change.uid});
        m_redo.clear();
        break;
    case ChangeType::Undo:
        m_undo.removeIf(takenBack);
        m_redo.append({change.sequence, change.uid});
        break;
    case ChangeType::Redo:
        m_redo.removeIf(takenBack);
        m_undo.append({change.sequence, change.uid});
        break;
    }
}

std::optional<Change> ProgrammeFile::undoable() const
{
    return headOf(m_undo);
}

std::optional<Change> ProgrammeFile::redoable() const
{
    return headOf(m_redo);
}

/** Of the last one, where the file still holds it. */
std::optional<Change> ProgrammeFile::headOf(const QList<Step> &steps) const
{
    if (steps.isEmpty())
        return std::nullopt;
    const auto head = guarded(m_path, [&] { return changeLog::head(*m_database, steps.last().sequence); });
    const bool isIt = head && *head && (*head)->uid == steps.last().uid;
    return isIt ? *head : std::nullopt;
}

int ProgrammeFile::subscribe(Listener listener)
{
    m_listeners.emplace(m_nextListener, std::move(listener));
    return m_nextListener++;
}

void ProgrammeFile::unsubscribe(int subscription)
{
    m_listeners.erase(subscription);
}

void ProgrammeFile::tell(const QByteArray &changeset)
{
    if (m_listeners.empty())
        return;
    const QList<RowChange> rows = rowsOf(changeset);
    const auto listeners = m_listeners; // a listener may unsubscribe itself
    for (const auto &[subscription, listener] : listeners)
        listener(rows);
}

Result<QByteArray> ProgrammeFile::uidOf(qint64 sequence) const
{
    return guarded(m_path, [&]() -> Result<QByteArray> {
        if (const auto change = changeLog::head(*m_database, sequence))
            return change->uid;
        return fail(ErrorKind::NotFound, QStringLiteral("no such change"), {m_path, {}, {}, sequence});
    });
}

QByteArray ProgrammeFile::contentMark() const
{
    return guarded(m_path, [&] { return readStanding(*m_database); })
        .map([](const Standing &standing) { return standing.head + standing.cells.bytes(); })
        .value_or(QByteArray());
}

Result<QList<Change>> ProgrammeFile::log() const
{
    return guarded(m_path, [&] { return changeLog::heads(*m_database); });
}

} // namespace aanjager
