#include "core/exchange/table_reader.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/foreign_kind.h"
#include "core/exchange/workbook/workbook.h"

#include <QFile>
#include <QFileInfo>
#include <utility>

namespace aanjager {

namespace {

constexpr qint64 largestFile = 200 * 1024 * 1024;
constexpr qint64 readAtOnce = 4 * 1024 * 1024;

/** The whole file, piece by piece, so that a slow disk can be stopped. */
Result<QByteArray> bytesOf(const QString &path, WorkProgress *progress)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no such file"), {path}, path);
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::Storage, QStringLiteral("is a folder"), {path}, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Storage, file.errorString(), {path}, path);
    const qint64 size = file.size();
    QByteArray bytes;
    bytes.reserve(std::min(size, largestFile));
    for (;;) {
        if (bytes.size() > largestFile || size > largestFile)
            return fail(ErrorKind::Format, QStringLiteral("too large"), {path},
                        QString::number(std::max<qint64>(size, bytes.size())), QString::number(largestFile));
        if (!goesOn(progress, bytes.size(), size))
            return stopped();
        const QByteArray piece = file.read(readAtOnce);
        if (file.error() != QFile::NoError)
            return fail(ErrorKind::Storage, file.errorString(), {path}, path);
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
}

Result<QList<Sheet>> sheetsOf(const QByteArray &bytes, const ReadOptions &options)
{
    if (isWorkbook(bytes))
        return readWorkbook(bytes, options.progress);
    if (const char *kind = foreignKind(bytes))
        return fail(ErrorKind::Format, QString::fromLatin1(kind));
    auto contents = readCsv(bytes, options.form, options.progress);
    if (!contents)
        return tl::unexpected(contents.error());
    Sheet sheet{std::move(contents->table), std::move(contents->problems)};
    sheet.form = contents->form;
    QList<Sheet> sheets;
    sheets.append(std::move(sheet));
    return sheets;
}

} // namespace

void nameApart(QList<Sheet> &sheets)
{
    QSet<QString> given;
    for (const Sheet &sheet : std::as_const(sheets))
        given.insert(sheet.table.name.toCaseFolded());
    QSet<QString> taken;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString was = sheets[i].table.name;
        QString name = was;
        const auto isFree = [&] {
            const QString key = name.toCaseFolded();
            return !name.isEmpty() && !taken.contains(key) && (name == was || !given.contains(key));
        };
        for (qsizetype number = i + 1; !isFree(); ++number)
            name = was.isEmpty() ? QString::number(number) : QStringLiteral("%1 (%2)").arg(was).arg(number);
        taken.insert(name.toCaseFolded());
        if (name == was)
            continue;
        sheets[i].table.name = name;
        for (ImportProblem &problem : sheets[i].problems)
            problem.sheet = name;
    }
}

Result<QList<Sheet>> readSheets(const QString &path, const ReadOptions &options)
{
    auto bytes = bytesOf(path, options.progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto sheets = sheetsOf(*bytes, options);
    if (!sheets && !wasStopped(sheets.error())) {
        sheets.error().place.file = path;
        if (sheets.error().accepted.isEmpty())
            sheets.error().accepted = QStringLiteral("csv, xlsx, ods");
    }
    if (sheets && !isWorkbook(*bytes))
        sheets->first().table.name = QFileInfo(path).completeBaseName();
    return sheets;
}

} // namespace aanjager
