// The one file of storage that knows the operating system. POSIX: fsync on a folder. Windows: SQLite syncs no folders,
// and FlushFileBuffers through a closed handle would add nothing, so both answer yes.
#include "core/storage/folder_sync.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aanjager {

#ifdef Q_OS_UNIX

namespace {

bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

bool canSyncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

bool syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

#else

bool canSyncFolder(const QString &)
{
    return true;
}

bool syncFile(const QString &)
{
    return true;
}

#endif

} // namespace aanjager
