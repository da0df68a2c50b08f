#include "core/exchange/table_reader.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/workbook/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace aanjager {

namespace {

constexpr qint64 largestFile = 200 * 1024 * 1024;

/** Whether the first bytes are those of a file that is surely no text: old Excel, PDF, SQLite. */
bool isNoText(const QByteArray &bytes)
{
    for (const char *magic : {"\xD0\xCF\x11\xE0", "%PDF-", "SQLite format 3"})
        if (bytes.startsWith(magic))
            return true;
    return false;
}

} // namespace

Result<QList<Sheet>> readSheets(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no such file"), {path}, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString(), {path}, path);
    if (file.size() > largestFile)
        return fail(ErrorKind::Format, QStringLiteral("too large"), {path}, QString::number(file.size()),
                    QString::number(largestFile));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(ErrorKind::Storage, file.errorString(), {path}, path);
    if (isWorkbook(bytes))
        return readWorkbook(bytes).map_error([&path](Error error) {
            error.place.file = path;
            if (error.accepted.isEmpty())
                error.accepted = QStringLiteral("csv, xlsx, ods");
            return error;
        });
    if (isNoText(bytes))
        return fail(ErrorKind::Format, QStringLiteral("no separated values"), {path}, path,
                    QStringLiteral("csv, xlsx, ods"));
    CsvContents contents = readCsv(bytes);
    contents.table.name = QFileInfo(path).completeBaseName();
    QList<Sheet> sheets;
    sheets.append({std::move(contents.table), std::move(contents.problems)});
    return sheets;
}

} // namespace aanjager
