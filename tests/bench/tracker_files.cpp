#include "tests/bench/tracker_files.h"

#include "tests/core/exchange/workbook/packed.h"

#include <QDate>
#include <cstring>
#include <expat.h>
#include <memory>
#include <zip.h>

namespace aanjager::bench {

namespace {

constexpr int firstYear = 2019;
constexpr int startSerial = 43831; ///< 1 January 2020
constexpr int endSerial = 44561;   ///< 31 December 2021

QByteArrayList headersOf(const TrackerSize &size)
{
    QByteArrayList headers{"Nr", "Titel", "Status", "Trekker", "Start", "Eind", "Toelichting"};
    for (int quarter = 0; quarter < size.quarters; ++quarter)
        headers.append("Voortgang Q" + QByteArray::number(quarter % 4 + 1) + ' ' +
                       QByteArray::number(firstYear + quarter / 4));
    return headers;
}

int progressOf(int row, int quarter)
{
    return (row + quarter * 9) % 101;
}

QByteArrayList textsOf(int row)
{
    const QByteArray number = QByteArray::number(row);
    return {"M" + number, "Maatregel " + number, row % 3 ? "loopt" : "gereed",
            "projectleider " + QByteArray::number(row % 40), "Afspraken met " + number + " huisartsen; wordt vervolgd"};
}

/** A sheet's XML and the shared texts it points at. */
struct SheetXml
{
    QByteArray rows;
    QByteArray strings;
    int texts = 0;

    void text(const QByteArray &value)
    {
        strings += "<si><t>" + value + "</t></si>";
        rows += "<c t=\"s\"><v>" + QByteArray::number(texts++) + "</v></c>";
    }
    void number(const QByteArray &value, int style)
    {
        rows += "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    }
};

struct CloseZip
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
struct FreeParser
{
    void operator()(XML_ParserStruct *parser) const { XML_ParserFree(parser); }
};

/** What two plain handlers of expat gather. */
struct RawSheet
{
    QByteArrayList strings;
    QByteArrayList cells;
    QByteArray text;
    bool isShared = false;
    const RowSink *sink = nullptr;
};

void beginRaw(void *context, const char *name, const char **attributes)
{
    auto *sheet = static_cast<RawSheet *>(context);
    sheet->text.resize(0);
    if (std::strcmp(name, "c") != 0)
        return;
    sheet->isShared = false;
    for (; *attributes; attributes += 2)
        sheet->isShared |= std::strcmp(attributes[0], "t") == 0 && std::strcmp(attributes[1], "s") == 0;
}

void endRaw(void *context, const char *name)
{
    auto *sheet = static_cast<RawSheet *>(context);
    if (std::strcmp(name, "si") == 0)
        sheet->strings.append(sheet->text);
    else if (std::strcmp(name, "v") == 0)
        sheet->cells.append(sheet->isShared ? sheet->strings.value(sheet->text.toInt()) : sheet->text);
    else if (std::strcmp(name, "row") == 0) {
        (*sheet->sink)(sheet->cells);
        sheet->cells.clear();
    }
}

void textRaw(void *context, const char *text, int length)
{
    static_cast<RawSheet *>(context)->text.append(text, length);
}

void parseRaw(zip_t *archive, const char *name, RawSheet &sheet)
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(archive, name, 0));
    const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(nullptr));
    XML_SetUserData(parser.get(), &sheet);
    XML_SetElementHandler(parser.get(), beginRaw, endRaw);
    XML_SetCharacterDataHandler(parser.get(), textRaw);
    char piece[64 * 1024];
    for (zip_int64_t got = 0; (got = zip_fread(file.get(), piece, sizeof piece)) > 0;)
        XML_Parse(parser.get(), piece, static_cast<int>(got), 0);
    XML_Parse(parser.get(), "", 0, 1);
}

} // namespace

QByteArray csvTracker(const TrackerSize &size)
{
    QByteArray text = headersOf(size).join(';') + '\n';
    for (int row = 1; row <= size.measures; ++row) {
        const QByteArrayList texts = textsOf(row);
        text += texts.mid(0, 4).join(';') + ";01-01-2020;31-12-2021;\"" + texts[4] + '"';
        for (int quarter = 0; quarter < size.quarters; ++quarter)
            text += ';' + QByteArray::number(progressOf(row, quarter)) + '%';
        text += '\n';
    }
    return text;
}

QByteArray xlsxTracker(const TrackerSize &size)
{
    SheetXml xml;
    xml.rows = "<sheetData><row>";
    for (const QByteArray &header : headersOf(size))
        xml.text(header);
    xml.rows += "</row>";
    for (int row = 1; row <= size.measures; ++row) {
        const QByteArrayList texts = textsOf(row);
        xml.rows += "<row>";
        for (int column = 0; column < 4; ++column)
            xml.text(texts[column]);
        xml.number(QByteArray::number(startSerial), 1);
        xml.number(QByteArray::number(endSerial), 1);
        xml.text(texts[4]);
        for (int quarter = 0; quarter < size.quarters; ++quarter)
            xml.number(QByteArray::number(progressOf(row, quarter) / 100.0), 2);
        xml.rows += "</row>";
    }
    return fixtures::xlsx(xml.rows + "</sheetData>", xml.strings,
                          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>");
}

void splitCsv(const QByteArray &bytes, const RowSink &row)
{
    QByteArrayList cells{QByteArray()};
    bool isQuoted = false;
    qsizetype start = 0;
    const auto endCell = [&](qsizetype at) {
        cells.last() += QByteArrayView(bytes).sliced(start, at - start);
        start = at + 1;
    };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '"') {
            endCell(at);
            isQuoted = !isQuoted;
        } else if (!isQuoted && bytes[at] == ';') {
            endCell(at);
            cells.append(QByteArray());
        } else if (!isQuoted && bytes[at] == '\n') {
            endCell(at);
            row(cells);
            cells = {QByteArray()};
        }
    }
}

void parseXlsx(const QByteArray &bytes, const RowSink &row)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    const std::unique_ptr<zip_t, CloseZip> archive(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive)
        qFatal("no workbook");
    RawSheet sheet;
    sheet.sink = &row;
    parseRaw(archive.get(), "xl/sharedStrings.xml", sheet);
    parseRaw(archive.get(), "xl/worksheets/sheet1.xml", sheet);
}

} // namespace aanjager::bench
