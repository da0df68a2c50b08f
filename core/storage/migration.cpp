#include "core/storage/migration.h"

#include "core/storage/put_in_place.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace aanjager {

namespace {

/** "pakket.schema-1.aanjager"; with a number behind it where that is taken. */
QString keptPath(const QString &path, int schema)
{
    const QFileInfo file(path);
    const QString stem =
        QStringLiteral("%1/%2.schema-%3").arg(file.absolutePath(), file.completeBaseName(), QString::number(schema));
    QString kept = stem + QLatin1Char('.') + file.suffix();
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = QStringLiteral("%1-%2.%3").arg(stem, QString::number(number), file.suffix());
    return kept;
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
    return copyTo(*database, kept, options.vfs).and_then([&] { return migrate(*database); }).map([&] { return kept; });
}

} // namespace aanjager
