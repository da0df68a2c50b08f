#include "core/storage/migration.h"

#include "core/storage/folder_sync.h"
#include "core/storage/schema.h"

#include <QFileInfo>
#include <SQLiteCpp/Backup.h>

namespace aanjager {

namespace {

/** "pakket.schema-1.aanjager"; with a number behind it where that is taken. */
QString keptPath(const QString &path, int schema)
{
    const QFileInfo file(path);
    const QString stem =
        QStringLiteral("%1/%2.schema-%3").arg(file.absolutePath(), file.completeBaseName()).arg(schema);
    QString kept = stem + QLatin1Char('.') + file.suffix();
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = QStringLiteral("%1-%2.%3").arg(stem).arg(number).arg(file.suffix());
    return kept;
}

/** A whole copy by SQLite itself: closing the file ourselves would drop its locks. There at once or not at all. */
Result<void> keep(SQLite::Database &database, const QString &kept, const OpenOptions &options)
{
    const QString hidden = kept + QStringLiteral(".part");
    QFile::remove(hidden);
    auto copied = createDatabase(hidden, {Access::ReadWrite, Durability::None, options.vfs}).and_then([&](auto copy) {
        return guarded(kept, [&]() -> Result<void> {
            // A busy source is no exception to the library: what was copied by then is no whole file.
            if (SQLite::Backup(*copy, database).executeStep(-1) != SQLITE_DONE)
                return fail(ErrorKind::Busy, QStringLiteral("the file as it was cannot be read"), {kept});
            return {};
        });
    });
    if (copied && !(syncFile(hidden) && QFile::rename(hidden, kept)))
        copied = fail(ErrorKind::Storage, QStringLiteral("the file as it was cannot be kept"), {kept});
    if (!copied)
        QFile::remove(hidden);
    canSyncFolder(QFileInfo(kept).absolutePath());
    return copied;
}

} // namespace

Result<QString> bringUpToDate(std::unique_ptr<SQLite::Database> &database, const QString &path,
                              const OpenOptions &options)
{
    const int schema = schemaOf(*database);
    if (schema < 1 || schema >= newestSchema())
        return QString();
    if (options.access == Access::ReadOnly)
        return guarded(path, [&] { return copyToMemory(*database); })
            .and_then([&](auto copy) {
                database = std::move(copy);
                return migrate(*database);
            })
            .map([] { return QString(); });
    const QString kept = keptPath(path, schema);
    return keep(*database, kept, options).and_then([&] { return migrate(*database); }).map([&] { return kept; });
}

} // namespace aanjager
