#include "core/storage/put_in_place.h"

#include "core/base/id.h"
#include "core/storage/folder_sync.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace aanjager {

QString constructionPath(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/.").arg(file.absolutePath()) + file.fileName() + QStringLiteral(".%1").arg(newIdValue());
}

void removeLeftBehind(const QString &path)
{
    constexpr qint64 longestBuilding = 3600; // seconds
    const QFileInfo file(path);
    const QString beginning = QStringLiteral(".%1.").arg(file.fileName());
    const QDateTime before = QDateTime::currentDateTime().addSecs(-longestBuilding);
    const auto found = file.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &left : found) {
        const QString ending = left.fileName().mid(beginning.size());
        const bool isOfIt = left.fileName().startsWith(beginning) && !ending.isEmpty() &&
                            std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isDigit(); });
        if (isOfIt && left.lastModified() < before)
            QFile::remove(left.filePath());
    }
}

Result<void> putInPlace(const QString &built, const QString &path)
{
    if (!syncFile(built))
        return fail(ErrorKind::Storage, QStringLiteral("the new file cannot be forced to the disk"), {path});
    if (!QFile::rename(built, path))
        return fail(QFile::exists(path) ? ErrorKind::Conflict : ErrorKind::Storage, QStringLiteral("cannot rename"),
                    {path});
    canSyncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<void> copyTo(SQLite::Database &source, const QString &path, const QString &vfs)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Conflict, QStringLiteral("a file is there"), {path});
    removeLeftBehind(path);
    const QString hidden = constructionPath(path);
    auto copied = createDatabase(hidden, {Access::ReadWrite, Durability::None, vfs}).and_then([&](auto copy) {
        return guarded(path, [&] { copyWhole(*copy, source); });
    });
    if (copied)
        copied = putInPlace(hidden, path);
    if (!copied) {
        QFile::remove(hidden);
        copied.error().place.file = path;
    }
    return copied;
}

} // namespace aanjager
