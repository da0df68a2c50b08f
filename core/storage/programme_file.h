#pragma once

#include "core/storage/change_log.h"
#include "core/storage/changeset.h"
#include "core/storage/edit.h"
#include "core/storage/file_watch.h"
#include "core/storage/moment.h"
#include "core/storage/seal.h"

#include <QLockFile>
#include <future>
#include <map>

namespace aanjager {

class Snapshot;

/** That a file which is not ours any more cannot be written to; a failure of the disk. */
Error goneError(FileFate fate, const QString &path);

/** Something that a check of a programme file found wrong. */
struct Finding
{
    QString code;   ///< "page", "reference", "schema", "chain", "seal"
    QString detail; ///< for the log
};

/**
 * A programme file and its one door. Every change goes through `edit`, is stored in one transaction together with who,
 * when, what and the changeset that takes it back, and is told to the listeners. Not thread-safe: one thread a file.
 */
class ProgrammeFile
{
public:
    using Clock = std::function<QDateTime()>;
    using Listener = std::function<void(const QList<RowChange> &)>;

    /** Creates a file that holds one programme; there at once or not at all. Fails with Conflict when a file is there.
     */
    static Result<void> create(const QString &path, const Programme &programme);

    /**
     * Creates a file and fills it by `fill` before anybody can see it; there whole or not at all. For the demo and for
     * what is written in many changes. The first change is dated by `clock`.
     */
    static Result<void> build(const QString &path, const Programme &programme, const Clock &clock,
                              const std::function<Result<void>(ProgrammeFile &)> &fill);

    /** Opens a file; one of an earlier version is brought to this one, see `bringUpToDate`. Fails with NotFound, Format
     * (not ours, newer, altered schema), Busy (the holder is in `found`), Refused, Storage. */
    static Result<std::unique_ptr<ProgrammeFile>> open(const QString &path, const OpenOptions &options = {});

    /** Opens what has this file's name now, to write in it in place of this one: they share the lock, so that no other
     * program comes between. Fails as `open` does. Once it is open, this one is to go. */
    Result<std::unique_ptr<ProgrammeFile>> openAgain() const;

    ~ProgrammeFile();

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    const Store &store() const { return *m_store; }
    /** The same for who may outlive the file: gone with it. */
    std::weak_ptr<const Store> lateStore() const { return m_store; }
    /** What became of the file on the disk, by another hand than ours; asks the disk, and waits for nobody. What is not
     * ours any more is not written to. */
    FileFate fate() { return m_watch.look(); }
    /** Where the file as it was is kept, when opening it brought it to this version; empty otherwise. */
    const QString &keptAs() const { return m_keptAs; }

    void setClock(Clock clock) { m_clock = std::move(clock); }
    /** The function (never needed: the name) of whoever edits. */
    void setAuthor(const QString &author) { m_author = author; }

    /**
     * Runs `work` and stores what it changed as one change. All or nothing: a failure in it, or of the disk, leaves the
     * file as it was. Returns the change, or nothing when nothing changed. Fails also when it is stopped, which it can
     * be until `progress` says that it is finishing.
     */
    Result<std::optional<Change>> edit(const Label &label, const std::function<Result<void>(Edit &)> &work,
                                       WorkProgress *progress = nullptr);

    /** Takes back the last change that was not taken back. Fails with NotFound when there is none. */
    Result<Change> undo();
    /** Does again what the last undo took back. Fails with NotFound when there is none. */
    Result<Change> redo();
    /** What `undo` and `redo` would take back, without its changeset; whether that is sound is found by doing it. */
    std::optional<Change> undoable() const;
    std::optional<Change> redoable() const;

    /** Calls `listener` after every change until `unsubscribe`; the number is the subscription's. */
    int subscribe(Listener listener);
    void unsubscribe(int subscription);

    /** The uid of the change of this number. Fails with NotFound, Storage. */
    Result<QByteArray> uidOf(qint64 sequence) const;
    /** What tells the content of this file from that of every other; empty where it cannot be read. */
    QByteArray contentMark() const;

    /** Every change in order, without changesets. */
    Result<QList<Change>> log() const;

    /** The number of the last change that belongs to a moment. Fails with NotFound (round), Invalid (no such change).
     */
    Result<qint64> sequenceAt(const Moment &moment) const;
    /** The programme as it was at a moment, in memory. */
    Result<std::unique_ptr<Snapshot>> asOf(const Moment &moment) const;

    /** Writes the whole file, with its history, to another place; there at once or not at all. This file stays the one
     * that is open. Fails with Conflict when something is there, Storage. */
    Result<void> copyTo(const QString &path) const;

    /** Checks everything that can be checked: pages, references, schema, chain and seal. Empty when all is well. */
    Result<QList<Finding>> verify() const;

private:
    ProgrammeFile(QString path, Access access, std::unique_ptr<SQLite::Database> database,
                  std::shared_ptr<QLockFile> lock);

    static Result<std::unique_ptr<ProgrammeFile>> openUnder(std::shared_ptr<QLockFile> lock, const QString &path,
                                                            const OpenOptions &options);
    Result<void> loadUndo();
    Result<void> beginWatch(const OpenOptions &options);
    void remember(const Change &change);
    Result<void> writeFirst(const Programme &programme);
    Result<std::optional<Change>> store(ChangeType type, const Label &label,
                                        const std::function<Result<void>(Edit &)> &work,
                                        WorkProgress *progress = nullptr);
    Result<void> commit(SQLite::Transaction &transaction, Change &change, WorkProgress *progress);
    template <class T> static T awaited(std::future<T> work, WorkProgress *progress);
    Result<void> lookForOthers();
    void tell(const QByteArray &changeset);

    /** A change that can be taken back. */
    struct Step
    {
        qint64 sequence;
        QByteArray uid;
    };

    Result<Change> takeBack(const Step &step, ChangeType type);
    std::optional<Change> headOf(const QList<Step> &steps) const;

    QString m_path;
    QString m_keptAs;
    Access m_access;
    std::shared_ptr<QLockFile> m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    FileWatch m_watch;
    std::shared_ptr<const Store> m_store;
    RecordWriter m_writer;
    Clock m_clock;
    QString m_author;
    QList<Step> m_undo; ///< changes that can be taken back, last on top
    QList<Step> m_redo; ///< undos that can be taken back
    std::map<int, Listener> m_listeners;
    int m_nextListener = 1;
};

/** A programme as it was at a moment, in memory and read-only. */
class Snapshot
{
public:
    Snapshot(std::unique_ptr<SQLite::Database> database, QString name, qint64 sequence);

    const Store &store() const { return m_store; }
    qint64 sequence() const { return m_sequence; }

private:
    std::unique_ptr<SQLite::Database> m_database;
    Store m_store;
    qint64 m_sequence;
};

} // namespace aanjager
