#include "tests/faults/vfs_shim.h"

#include <atomic>
#include <sqlite3.h>

namespace aanjager::faults {

namespace {

struct State
{
    VfsWatcher *watcher;
    sqlite3_vfs *base;
};

/** SQLite allocates it; the file of the default VFS lies right behind it. */
struct ShimFile
{
    sqlite3_file head;
    State *state;
    QByteArray *name;
    bool syncsFolder; ///< the next sync also syncs the folder
};

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShimFile *>(file) + 1);
}

ShimFile &shimOf(sqlite3_file *file)
{
    return *reinterpret_cast<ShimFile *>(file);
}

State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<State *>(vfs->pAppData);
}

QByteArray baseName(const char *path)
{
    const QByteArray whole(path);
    return whole.mid(whole.lastIndexOf('/') + 1);
}

/** Asks the watcher, does `work` as far as that allows, and tells the watcher when it was done whole. */
template <class Work> int watched(State &state, const Call &call, Work &&work)
{
    const Verdict verdict = state.watcher->judge(call);
    if (verdict.effect == Effect::Nothing)
        return verdict.code;
    const int code = work(verdict.effect);
    if (code == SQLITE_OK && verdict.effect == Effect::Whole)
        state.watcher->done(call);
    return verdict.code != SQLITE_OK ? verdict.code : code;
}

int closeFile(sqlite3_file *file)
{
    const int code = realFile(file)->pMethods ? realFile(file)->pMethods->xClose(realFile(file)) : SQLITE_OK;
    delete shimOf(file).name;
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return watched(*shimOf(file).state, {CallKind::Read, *shimOf(file).name, offset},
                   [&](Effect) { return realFile(file)->pMethods->xRead(realFile(file), bytes, count, offset); });
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const QByteArray data(static_cast<const char *>(bytes), count);
    return watched(*shimOf(file).state, {CallKind::Write, *shimOf(file).name, offset, data}, [&](Effect effect) {
        const int part = effect == Effect::Partly ? count / 2 : count;
        return realFile(file)->pMethods->xWrite(realFile(file), bytes, part, offset);
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return watched(*shimOf(file).state, {CallKind::Truncate, *shimOf(file).name, size}, [&](Effect effect) {
        return effect == Effect::Partly ? SQLITE_OK : realFile(file)->pMethods->xTruncate(realFile(file), size);
    });
}

int syncFile(sqlite3_file *file, int flags)
{
    ShimFile &shim = shimOf(file);
    const int code = watched(*shim.state, {CallKind::Sync, *shim.name}, [&](Effect effect) {
        return effect == Effect::Partly ? SQLITE_OK : realFile(file)->pMethods->xSync(realFile(file), flags);
    });
    if (code == SQLITE_OK && shim.syncsFolder) {
        shim.syncsFolder = false;
        shim.state->watcher->done({CallKind::SyncFolder, {}});
    }
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realFile(file)->pMethods->xFileSize(realFile(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xLock(realFile(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}

int checkLock(sqlite3_file *file, int *isReserved)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), isReserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}

int characteristics(sqlite3_file *file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

const sqlite3_io_methods &ioMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods io{};
        io.iVersion = 1;
        io.xClose = closeFile;
        io.xRead = readFile;
        io.xWrite = writeFile;
        io.xTruncate = truncateFile;
        io.xSync = syncFile;
        io.xFileSize = sizeOfFile;
        io.xLock = lockFile;
        io.xUnlock = unlockFile;
        io.xCheckReservedLock = checkLock;
        io.xFileControl = controlFile;
        io.xSectorSize = sectorSize;
        io.xDeviceCharacteristics = characteristics;
        return io;
    }();
    return methods;
}

bool isThere(sqlite3_vfs *base, const char *path)
{
    int there = 0;
    return path && base->xAccess(base, path, SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && there;
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    State &state = stateOf(vfs);
    ShimFile &shim = shimOf(file);
    shim = {{nullptr}, &state, nullptr, false};
    realFile(file)->pMethods = nullptr;
    const bool creates = (flags & SQLITE_OPEN_CREATE) && !isThere(state.base, path);
    const Call call{CallKind::Open, baseName(path ? path : ""), 0, {}, creates};
    const int code = watched(state, call, [&](Effect effect) {
        return effect == Effect::Whole ? state.base->xOpen(state.base, path, realFile(file), flags, outFlags)
                                       : SQLITE_OK;
    });
    if (code != SQLITE_OK) {
        if (realFile(file)->pMethods)
            realFile(file)->pMethods->xClose(realFile(file));
        return code;
    }
    shim.name = new QByteArray(call.file);
    shim.syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL));
    shim.head.pMethods = &ioMethods();
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    State &state = stateOf(vfs);
    int code = watched(state, {CallKind::Delete, baseName(path)}, [&](Effect effect) {
        return effect == Effect::Whole ? state.base->xDelete(state.base, path, 0) : SQLITE_OK;
    });
    if (code == SQLITE_OK && syncFolder)
        code = watched(state, {CallKind::SyncFolder, {}}, [](Effect) { return SQLITE_OK; });
    return code;
}

int accessFile(sqlite3_vfs *vfs, const char *path, int flags, int *answer)
{
    return stateOf(vfs).base->xAccess(stateOf(vfs).base, path, flags, answer);
}

int fullPath(sqlite3_vfs *vfs, const char *path, int size, char *full)
{
    return stateOf(vfs).base->xFullPathname(stateOf(vfs).base, path, size, full);
}

int randomness(sqlite3_vfs *vfs, int count, char *bytes)
{
    return stateOf(vfs).base->xRandomness(stateOf(vfs).base, count, bytes);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return stateOf(vfs).base->xSleep(stateOf(vfs).base, microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *day)
{
    return stateOf(vfs).base->xCurrentTime(stateOf(vfs).base, day);
}

int lastError(sqlite3_vfs *vfs, int size, char *text)
{
    return stateOf(vfs).base->xGetLastError(stateOf(vfs).base, size, text);
}

} // namespace

struct VfsShim::Registration
{
    QByteArray name;
    State state;
    sqlite3_vfs vfs;
};

VfsShim::VfsShim(VfsWatcher &watcher) : m_registration(std::make_unique<Registration>())
{
    static std::atomic<int> counter = 0;
    sqlite3_vfs *base = sqlite3_vfs_find(nullptr);
    m_registration->name = "aanjager-shim-" + QByteArray::number(++counter);
    m_registration->state = {&watcher, base};
    sqlite3_vfs &vfs = m_registration->vfs;
    vfs = {};
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + base->szOsFile;
    vfs.mxPathname = base->mxPathname;
    vfs.zName = m_registration->name.constData();
    vfs.pAppData = &m_registration->state;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 0);
}

VfsShim::~VfsShim()
{
    sqlite3_vfs_unregister(&m_registration->vfs);
}

QString VfsShim::name() const
{
    return QString::fromLatin1(m_registration->name);
}

} // namespace aanjager::faults
