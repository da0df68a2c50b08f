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
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        Change change = changeLog::prepared(label, type, withOffset(m_clock()), m_author);
        {
            const Recording recording(*m_database);
            Edit edit(m_store, m_writer, QString::fromLatin1(change.uid.toHex()));
            if (auto done = work(edit); !done)
                return tl::unexpected(done.error());
            change.changeset = recording.changeset(progress);
        }
        if (!goesOn(progress))
            return stopped();
        if (change.changeset.isEmpty())
            return std::optional<Change>();
        (void)beginStage(progress, WorkStage::Finishing);
        if (auto done = commit(transaction, change); !done)
            return tl::unexpected(done.error());
        return std::optional(change);
    });
    if (stored && *stored) {
        remember(**stored);
        tell((*stored)->changeset);
    }
    return stored;
}

/** Numbers the change behind the last, stores it with the seal, and commits. */
Result<void> ProgrammeFile::commit(SQLite::Transaction &transaction, Change &change)
{
    Standing standing = readStanding(*m_database);
    change.sequence = ++standing.sequence;
    // Of a large change the seal is worked out beside the hash of its changeset.
    const auto way = change.changeset.size() < largeChange ? std::launch::deferred : std::launch::async;
    auto sealed = std::async(way, [&] { standing.cells.follow(change.changeset); });
    const QByteArray head = changeLog::append(*m_database, change, standing.head);
    sealed.get();
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
    return {};
}

Result<Change> ProgrammeFile::takeBack(qint64 sequence, ChangeType type)
{
    if (isReadOnly())
        return fail(ErrorKind::Refused, QStringLiteral("opened read-only"), {m_path});
    auto stored = guarded(m_path, [&]() -> Result<Change> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto taken = changeLog::find(*m_database, sequence);
        if (!taken)
            return fail(ErrorKind::NotFound, QStringLiteral("no such change"), {m_path, {}, {}, sequence});
        Change change = changeLog::prepared(taken->label, type, withOffset(m_clock()), m_author);
        change.undoes = taken->uid;
        change.changeset = inverted(taken->changeset);
        if (auto applied = apply(*m_database, change.changeset); !applied)
            return tl::unexpected(applied.error());
        if (auto done = commit(transaction, change); !done)
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
    return takeBack(m_undo.last().sequence, ChangeType::Undo);
}

Result<Change> ProgrammeFile::redo()
{
    if (m_redo.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("nothing to redo"), {m_path});
    return takeBack(m_redo.last().sequence, ChangeType::Redo);
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
    if (m_undo.isEmpty())
        return std::nullopt;
    return guarded(m_path, [&] { return changeLog::head(*m_database, m_undo.last().sequence); }).value_or(std::nullopt);
}

std::optional<Change> ProgrammeFile::redoable() const
{
    if (m_redo.isEmpty())
        return std::nullopt;
    return guarded(m_path, [&] { return changeLog::head(*m_database, m_redo.last().sequence); }).value_or(std::nullopt);
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

Result<QList<Change>> ProgrammeFile::log() const
{
    return guarded(m_path, [&] { return changeLog::heads(*m_database); });
}

} // namespace aanjager
