#include "core/exchange/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace aanjager {

namespace {

constexpr qint64 largest = 64 << 20;

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo place(path);
    if (place.isDir())
        return fail(ErrorKind::Storage, QStringLiteral("is a folder"), {path});
    if (!place.absoluteDir().exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no such folder"), {path}, place.absolutePath());
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return file.error() == QFileDevice::PermissionsError
                   ? fail(ErrorKind::Refused, QStringLiteral("may not be written"), {path})
                   : fail(ErrorKind::Storage, file.errorString(), {path});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString(), {path});
    return {};
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::NotFound, QStringLiteral("no file"), {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused, file.errorString(), {path});
    if (file.size() > largest)
        return fail(ErrorKind::Invalid, QStringLiteral("too large"), {path}, QString::number(file.size()),
                    QString::number(largest));
    return file.readAll();
}

} // namespace aanjager
