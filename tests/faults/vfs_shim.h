#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace aanjager::faults {

enum class CallKind { Open, Read, Write, Truncate, Sync, Delete, SyncFolder };

/** One call of SQLite to the disk. */
struct Call
{
    CallKind kind;
    QByteArray file;      ///< name without folder
    qint64 offset = 0;    ///< of a read or write; the new size of a truncation
    QByteArray data = {}; ///< of a write
    bool creates = false; ///< of an open: the file was not there
};

/** How much of a refused call still reaches the disk; `Partly` is half of a write, and nothing of another call. */
enum class Effect { Nothing, Partly, Whole };

/** What becomes of a call: what of it is done, and what SQLite is told. */
struct Verdict
{
    Effect effect = Effect::Whole;
    int code = 0; ///< SQLITE_OK: what the disk itself says
};

/** Sees every call of SQLite to the disk, may refuse it, and hears when it was done. */
class VfsWatcher
{
public:
    virtual ~VfsWatcher() = default;
    virtual Verdict judge(const Call &) { return {}; }
    virtual void done(const Call &) {}
};

/**
 * An SQLite VFS between SQLite and the default VFS, registered while it lives. A folder is synced where SQLite's unix
 * VFS does so: at a delete that asks for it, and at the first sync of a journal that was opened to be created.
 */
class VfsShim
{
public:
    /** `watcher` outlives the shim and every file that is opened through it. */
    explicit VfsShim(VfsWatcher &watcher);
    ~VfsShim();
    VfsShim(const VfsShim &) = delete;
    VfsShim &operator=(const VfsShim &) = delete;

    /** The name for OpenOptions::vfs. */
    QString name() const;

private:
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};

} // namespace aanjager::faults
