#include "core/exchange/forms/form_files.h"

#include "core/exchange/forms/form_file.h"
#include "core/exchange/forms/form_maker.h"
#include "core/exchange/forms/update_form_writer.h"
#include "core/exchange/whole_file.h"

#include <QDir>
#include <QFileInfo>

namespace aanjager {

namespace {

/** A text that may be a part of a file's name anywhere. */
QString safeForFile(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString safe;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        const bool isPlain = character.isLetterOrNumber() || QStringView(u" -_().,&+").contains(character);
        safe += isPlain ? character : QChar(u'-');
    }
    safe = safe.simplified().left(longest).trimmed();
    while (safe.endsWith(u'.'))
        safe.chop(1);
    return safe;
}

struct FormFileBytes
{
    QString path;
    QByteArray bytes;
};

/** Writes every file; where one fails or it is stopped, those that were written go again. */
Result<QStringList> writeAllOrNone(const QList<FormFileBytes> &files, WorkProgress *progress)
{
    QStringList written;
    const auto takeBack = [&written] {
        for (const QString &path : std::as_const(written))
            QFile::remove(path);
    };
    for (const FormFileBytes &file : files) {
        if (const auto done = writeWhole(file.path, file.bytes); !done) {
            takeBack();
            return tl::unexpected(done.error());
        }
        written.append(file.path);
        if (!goesOn(progress)) {
            takeBack();
            return stopped();
        }
    }
    return written;
}

} // namespace

QString formFileName(const UpdateForm &form, const FormWords &words)
{
    const QString what = words.say(QT_TRANSLATE_NOOP("UpdateForm", "Form"));
    const QString moment = form.identity.round.isNull() ? form.identity.made.toString(Qt::ISODate) : form.roundLabel;
    return safeForFile(what + u' ' + moment) + QStringLiteral(" - ") + safeForFile(form.partyName) +
           QStringLiteral(".xlsx");
}

Result<QStringList> writeFormFiles(const View &view, const QList<Id<Party>> &parties, Id<Round> round,
                                   const QString &folder, const FormWords &words, WorkProgress *progress)
{
    QList<FormFileBytes> files;
    QSet<QString> names;
    for (const Id<Party> party : parties) {
        if (!goesOn(progress, files.size(), parties.size()))
            return stopped();
        const UpdateForm form = makeForm(view, party, round, words);
        auto bytes = writeUpdateForm(form, words);
        if (!bytes)
            return tl::unexpected(bytes.error());
        QString name = formFileName(form, words);
        for (int again = 2; names.contains(name.toCaseFolded()); ++again)
            name = QStringLiteral("%1 (%2).xlsx").arg(formFileName(form, words).chopped(5)).arg(again);
        names.insert(name.toCaseFolded());
        files.append({QDir(folder).filePath(name), *std::move(bytes)});
    }
    for (const FormFileBytes &file : std::as_const(files))
        if (QFileInfo::exists(file.path))
            return fail(ErrorKind::Conflict, QStringLiteral("a file is there"), {file.path});
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Refused, QStringLiteral("cannot make the folder"), {folder});
    return writeAllOrNone(files, progress);
}

bool isUpdateFormFile(const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes || !isWorkbook(*bytes))
        return false;
    auto archive = ZipArchive::open(*bytes);
    if (!archive)
        return false;
    const QByteArray name = formFile::memorySheet.toUtf8();
    for (const QString &part : {QStringLiteral("xl/workbook.xml"), QStringLiteral("content.xml")})
        if (archive->has(part)) {
            const auto text = archive->readWhole(part);
            return text && text->contains(name);
        }
    return false;
}

Result<ReturnedForm> readFormFile(const QString &path)
{
    auto read = readWhole(path)
                    .and_then([](const QByteArray &bytes) { return readWorkbook(bytes); })
                    .and_then([](const QList<Sheet> &sheets) { return readUpdateForm(sheets); })
                    .map([&path](FilledForm filled) {
                        return ReturnedForm{path, std::move(filled)};
                    });
    if (!read && read.error().place.file.isEmpty())
        read.error().place.file = path;
    return read;
}

} // namespace aanjager
