#include "ui/text/error_text.h"

#include "core/domain/entities.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace aanjager::text {

namespace {

/** What is known better than its kind, by the detail that the place that fails writes. */
struct Case
{
    ErrorKind kind;
    const char *detail;
    const char *sentence; ///< %1 file, %2 found, %3 accepted, %4 field
};

constexpr Case cases[] = {
    {ErrorKind::NotFound, "no file", QT_TRANSLATE_NOOP("Error", "The file “%1” is not there.")},
    {ErrorKind::Conflict, "a file is there",
     QT_TRANSLATE_NOOP("Error", "There already is a file “%1”. Choose another name.")},
    {ErrorKind::Format, "not a programme file",
     QT_TRANSLATE_NOOP("Error", "“%1” is not a programme file of Aanjager.")},
    {ErrorKind::Format, "no update form", QT_TRANSLATE_NOOP("Error", "“%1” is no form of Aanjager to fill in.")},
    {ErrorKind::Invalid, "nothing is asked",
     QT_TRANSLATE_NOOP("Error", "“%2” leads no item and works on none, so there is nothing to ask.")},
    {ErrorKind::Conflict, "changed since it was compared",
     QT_TRANSLATE_NOOP("Error", "The programme changed in the meantime. Read the forms once more.")},
    {ErrorKind::Format, "newer schema",
     QT_TRANSLATE_NOOP("Error", "“%1” was made by a newer version of Aanjager (file version %2, this version reads up "
                                "to %3). Install the newer version to open it.")},
    {ErrorKind::Format, "foreign schema",
     QT_TRANSLATE_NOOP(
         "Error", "“%1” was altered by another program and cannot be trusted. It was not opened and not changed.")},
    {ErrorKind::Format, "incomplete schema",
     QT_TRANSLATE_NOOP("Error",
                       "“%1” misses a part of what a programme file holds. It was not opened and not changed.")},
    {ErrorKind::Format, "the log misses a change",
     QT_TRANSLATE_NOOP("Error", "The history of “%1” is damaged: a change is missing.")},
    {ErrorKind::Refused, "opened read-only", QT_TRANSLATE_NOOP("Error", "“%1” was opened for reading only.")},
    {ErrorKind::Refused, "folder is not writable",
     QT_TRANSLATE_NOOP(
         "Error", "The folder of “%1” cannot be written to. Open the file for reading, or copy it to another folder.")},
    {ErrorKind::Refused, "the round is closed",
     QT_TRANSLATE_NOOP("Error", "Round %2 is closed. Open it again to change what was told.")},
    {ErrorKind::Storage, "the file is gone",
     QT_TRANSLATE_NOOP("Error", "“%1” is gone: it was removed, renamed or moved while it was open.")},
    {ErrorKind::Storage, "another file has its name",
     QT_TRANSLATE_NOOP("Error", "Another file has taken the place of “%1”.")},
    {ErrorKind::Storage, "overwritten by another program",
     QT_TRANSLATE_NOOP("Error", "Another program has written in “%1” while it was open.")},
    {ErrorKind::NotFound, "nothing to undo", QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")},
    {ErrorKind::NotFound, "nothing to redo", QT_TRANSLATE_NOOP("Error", "There is nothing to redo.")},
    {ErrorKind::NotFound, "no such moment", QT_TRANSLATE_NOOP("Error", "The programme has no moment “%2”.")},
    {ErrorKind::NotFound, "no such folder",
     QT_TRANSLATE_NOOP("Error", "“%1” cannot be written: there is no folder “%2”.")},
    {ErrorKind::Refused, "may not be written", QT_TRANSLATE_NOOP("Error", "“%1” may not be written to.")},
    {ErrorKind::NotFound, "no meeting on that day", QT_TRANSLATE_NOOP("Error", "There is no meeting on %2.")},
    {ErrorKind::Invalid, "no slide is shown",
     QT_TRANSLATE_NOOP("Error", "Every slide is left out, so there is nothing to show.")},
    {ErrorKind::Invalid, "no moment", QT_TRANSLATE_NOOP("Error", "“%2” is not a moment.")},
    {ErrorKind::NotFound, "no such record", QT_TRANSLATE_NOOP("Error", "This record is no longer there.")},
    {ErrorKind::NotFound, "no such change", QT_TRANSLATE_NOOP("Error", "This change is not in the history.")},
    {ErrorKind::Invalid, "the record it belongs to is missing",
     QT_TRANSLATE_NOOP("Error", "A record must be part of another record.")},
    {ErrorKind::Invalid, "text holds a NUL character",
     QT_TRANSLATE_NOOP("Error", "The text holds a character that cannot be stored.")},
    {ErrorKind::Invalid, "no picture that reports can show",
     QT_TRANSLATE_NOOP("Error", "This is no picture that reports can show.")},
    {ErrorKind::Invalid, "picture too large", QT_TRANSLATE_NOOP("Error", "The picture is too large: %2, at most %3.")},
    {ErrorKind::Storage, "the file as it was cannot be kept",
     QT_TRANSLATE_NOOP("Error", "The file is of an earlier version. It was not opened, because a copy of it could not "
                                "be kept as “%1”.")},
    {ErrorKind::Invalid, "no such record", QT_TRANSLATE_NOOP("Error", "There is no “%2” here.")},
    {ErrorKind::NotFound, "no such measure", QT_TRANSLATE_NOOP("Error", "There is no “%2” in the programme.")},
    {ErrorKind::NotFound, "no such file", QT_TRANSLATE_NOOP("Error", "The file “%1” is not there.")},
    {ErrorKind::Format, "too large", QT_TRANSLATE_NOOP("Error", "“%1” is too large to read: %2 bytes, at most %3.")},
    {ErrorKind::Invalid, "too large", QT_TRANSLATE_NOOP("Error", "“%1” is too large to read: %2 bytes, at most %3.")},
    {ErrorKind::Format, "too many cells",
     QT_TRANSLATE_NOOP("Error", "“%1” has too many cells to read: %2, at most %3. Leave out what is not needed.")},
    {ErrorKind::Format, "old Excel",
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is a workbook of an old Excel (.xls). Open it in Excel or LibreOffice, save it as "
                       ".xlsx and choose that file.")},
    {ErrorKind::Format, "binary Excel",
     QT_TRANSLATE_NOOP("Error", "“%1” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that "
                                "file.")},
    {ErrorKind::Format, "workbook with a password",
     QT_TRANSLATE_NOOP("Error", "“%1” is locked with a password. Open it in Excel or LibreOffice, save a copy without "
                                "the password and choose that file.")},
    {ErrorKind::Format, "web page",
     QT_TRANSLATE_NOOP("Error", "“%1” is a web page, whatever its name says. Open it in Excel or LibreOffice, save it "
                                "as .xlsx and choose that file.")},
    {ErrorKind::Format, "XML",
     QT_TRANSLATE_NOOP("Error", "“%1” is XML, not a workbook. Open it in Excel or LibreOffice, save it as .xlsx and "
                                "choose that file.")},
    {ErrorKind::Format, "PDF",
     QT_TRANSLATE_NOOP("Error", "“%1” is a PDF, which holds no table that can be read. Ask for the spreadsheet that it "
                                "was made from.")},
    {ErrorKind::Format, "text document",
     QT_TRANSLATE_NOOP("Error", "“%1” is a document or presentation. Copy its table to a spreadsheet, save that as "
                                ".xlsx and choose that file.")},
    {ErrorKind::Format, "Numbers",
     QT_TRANSLATE_NOOP("Error", "“%1” is a spreadsheet of Numbers. In Numbers choose Export to, Excel, and choose that "
                                "file.")},
    {ErrorKind::Format, "database",
     QT_TRANSLATE_NOOP("Error", "“%1” is a database, not a table. A programme of Aanjager is opened, not imported.")},
    {ErrorKind::Format, "picture",
     QT_TRANSLATE_NOOP("Error", "“%1” is a picture. Ask for the spreadsheet that it was made from.")},
    {ErrorKind::Format, "no workbook",
     QT_TRANSLATE_NOOP("Error", "“%1” is packed, but holds no workbook. Unpack it first, or choose an .xlsx or .ods "
                                "file.")},
    {ErrorKind::Format, "too many columns",
     QT_TRANSLATE_NOOP("Error", "“%1” has too many columns to read: %2 in row %6, at most %3. Is it really a table?")},
    {ErrorKind::Format, "no sheets",
     QT_TRANSLATE_NOOP("Error", "“%1” holds no sheet with cells. Open it in Excel or LibreOffice and save it anew.")},
    {ErrorKind::NotFound, "no such part",
     QT_TRANSLATE_NOOP("Error", "“%1” is damaged: its part “%2” is missing. Open it in Excel or LibreOffice and save "
                                "it anew, or ask for another copy.")},
    {ErrorKind::Format, "a part is damaged",
     QT_TRANSLATE_NOOP("Error", "“%1” is damaged: its part “%2” cannot be read. Ask for another copy.")},
    {ErrorKind::Format, "no XML",
     QT_TRANSLATE_NOOP("Error", "“%1” is damaged: its part “%2” cannot be read. Ask for another copy.")},
    {ErrorKind::Format, "nested too deep",
     QT_TRANSLATE_NOOP("Error", "“%1” is no usual workbook: its part “%2” is nested too deep. Open it in Excel or "
                                "LibreOffice and save it anew.")},
    {ErrorKind::Format, "a document type is not read",
     QT_TRANSLATE_NOOP("Error", "“%1” is no usual workbook: its part “%2” refers to texts outside it, which are not "
                                "read. Open it in Excel or LibreOffice and save it anew.")},
    {ErrorKind::Format, "a cell is out of its place",
     QT_TRANSLATE_NOOP("Error", "“%1” is damaged: on sheet “%5” cell %2%6 is out of order. Open it in Excel or "
                                "LibreOffice and save it anew.")},
    {ErrorKind::Format, "a cell has no place",
     QT_TRANSLATE_NOOP("Error", "“%1” is damaged: on sheet “%5” in row %6 a cell says that it is at “%2”. Open it in "
                                "Excel or LibreOffice and save it anew.")},
    {ErrorKind::Storage, "is a folder", QT_TRANSLATE_NOOP("Error", "“%1” is a folder. Choose the file in it.")},
    {ErrorKind::Format, "no such header row",
     QT_TRANSLATE_NOOP("Error", "“%1” has no text in row %2, where the mapping looks for the headers.")},
    {ErrorKind::Format, "no such table", QT_TRANSLATE_NOOP("Error", "“%1” has no table number %2.")},
    {ErrorKind::Format, "no mapping", QT_TRANSLATE_NOOP("Error", "“%1” holds no mapping: it is not written in JSON.")},
    {ErrorKind::Format, "mapping misses", QT_TRANSLATE_NOOP("Error", "The mapping misses what is wanted here: %3.")},
    {ErrorKind::Format, "mapping of a column",
     QT_TRANSLATE_NOOP("Error", "The mapping holds “%2” for “%4” where one of these is accepted: %3.")},
    {ErrorKind::Format, "no table found",
     QT_TRANSLATE_NOOP("Error", "No table was found in “%1”: it needs a row of headers above its rows.")},
    {ErrorKind::Format, "no column for the title",
     QT_TRANSLATE_NOOP("Error", "No column of “%1” tells what an item is called. Say which one in the mapping.")},
    {ErrorKind::Format, "mapping",
     QT_TRANSLATE_NOOP("Error", "The mapping holds “%2” where one of these is accepted: %3.")},
    {ErrorKind::Invalid, "no such column in the table", QT_TRANSLATE_NOOP("Error", "The table has no column “%2”.")},
    {ErrorKind::Invalid, "no such sheet", QT_TRANSLATE_NOOP("Error", "There is no sheet %2 in “%1”.")},
    {ErrorKind::Invalid, "no such format", QT_TRANSLATE_NOOP("Error", "“%2” is not a format that can be written.")},
    {ErrorKind::Invalid, "no such entity", QT_TRANSLATE_NOOP("Error", "“%2” is not an entity.")},
    {ErrorKind::Invalid, "no such field", QT_TRANSLATE_NOOP("Error", "“%2” does not name a field and its value.")},
    {ErrorKind::Invalid, "no such value", QT_TRANSLATE_NOOP("Error", "“%2” is not a value of this field.")},
    {ErrorKind::Invalid, "option", QT_TRANSLATE_NOOP("Error", "“%2” is not a value of --%4.")},
};

const char *sentenceOfKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("Error", "What was asked for is not there.");
    case ErrorKind::Conflict:
        return QT_TRANSLATE_NOOP("Error", "This does not fit what is stored.");
    case ErrorKind::Invalid:
        return QT_TRANSLATE_NOOP("Error", "This value has no meaning here.");
    case ErrorKind::Storage:
        return QT_TRANSLATE_NOOP("Error", "The disk reported an error.");
    case ErrorKind::Format:
        return QT_TRANSLATE_NOOP("Error", "“%1” is damaged or is not a file of this kind.");
    case ErrorKind::Refused:
        return QT_TRANSLATE_NOOP("Error", "This may not be done here.");
    case ErrorKind::Busy:
        return QT_TRANSLATE_NOOP("Error", "“%1” is open elsewhere.");
    }
    return "";
}

/** The extended result code in "sqlite 13: …", or 0. */
int sqliteCode(const QString &detail)
{
    static const QRegularExpression form(QStringLiteral("^sqlite (\\d+):"));
    const auto match = form.match(detail);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

const char *sentenceOfStorage(const Error &error)
{
    constexpr int readOnly = 8, full = 13, cannotOpen = 14, moved = 1032;
    const int code = sqliteCode(error.detail);
    if (code == moved)
        return QT_TRANSLATE_NOOP("Error", "“%1” is no longer where it was when it was opened.");
    switch (code & 0xff) {
    case full:
        return QT_TRANSLATE_NOOP("Error", "The disk is full.");
    case cannotOpen:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be opened.");
    case readOnly:
        return QT_TRANSLATE_NOOP("Error", "“%1” may not be written to.");
    default:
        return nullptr;
    }
}

const char *sentenceOf(const Error &error)
{
    for (const Case &known : cases)
        if (error.kind == known.kind && error.detail == QLatin1String(known.detail))
            return known.sentence;
    if (error.kind == ErrorKind::Busy && !error.found.isEmpty())
        return QT_TRANSLATE_NOOP("Error", "“%1” is in use by %2. It can be opened for reading, or edited when they "
                                          "have closed it.");
    if (const char *storage = sentenceOfStorage(error))
        return storage;
    return sentenceOfKind(error.kind);
}

/** Entity and field, as "Maatregel, Status: ". */
QString whereText(const Wording &wording, const Place &place)
{
    const Description *description = descriptionOf(place.table);
    if (!description)
        return {};
    const Field *field = description->field(place.field);
    const QString entity = wording.singular(*description);
    return (field ? entity + QStringLiteral(", ") + wording.label(*field) : entity) + QStringLiteral(": ");
}

/** %1 … %6 in one pass, so that a name that holds "%2" stays as it is. */
QString filled(const QString &source, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int place = source[i] == QLatin1Char('%') && i + 1 < source.size() ? source[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += source[i];
            continue;
        }
        text += values[place - 1];
        ++i;
    }
    return text;
}

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

} // namespace

QString errorText(const Wording &wording, const Error &error)
{
    const auto said = [&](const char *source) { return wording.translated("Error", source); };
    const QString source = said(sentenceOf(error));
    QString text = whereText(wording, error.place);
    text += filled(source, {nameOf(error.place.file), error.found, error.accepted, error.place.field, error.place.table,
                            QString::number(error.place.row)});
    if (!error.found.isEmpty() && !source.contains(QLatin1String("%2")) && error.kind == ErrorKind::Invalid)
        text += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("Error", "Met: “%1”.")).arg(error.found);
    if (!error.accepted.isEmpty() && !source.contains(QLatin1String("%3")) && error.kind != ErrorKind::Format)
        text += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("Error", "Accepted: %1.")).arg(error.accepted);
    return text;
}

QString notStoredText(const Wording &wording, const Error &error)
{
    return wording.translated("Error", QT_TRANSLATE_NOOP("Error", "Not stored: %1"))
        .arg(report::uncapitalised(errorText(wording, error)));
}

} // namespace aanjager::text
