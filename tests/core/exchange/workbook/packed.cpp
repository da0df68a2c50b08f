#include "tests/core/exchange/workbook/packed.h"

#include <cstdlib>
#include <zip.h>

namespace aanjager::fixtures {

QByteArray packed(const QList<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const Part &part : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_stat_t facts;
    zip_source_stat(target, &facts);
    QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), facts.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray xlsx(const QByteArray &sheetXml, const QByteArray &strings, const QByteArray &styles,
                const QByteArray &workbookPr)
{
    const QByteArray types("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
    return packed({{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                   {QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id=\"r\" Type=\"" + types +
                                                       "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                   {QStringLiteral("xl/workbook.xml"),
                    "<workbook xmlns:r=\"x\">" + workbookPr +
                        "<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
                   {QStringLiteral("xl/_rels/workbook.xml.rels"),
                    "<Relationships><Relationship Id=\"r1\" Type=\"" + types +
                        "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                   {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>"},
                   {QStringLiteral("xl/styles.xml"), "<styleSheet>" + styles + "</styleSheet>"},
                   {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet>" + sheetXml + "</worksheet>"}});
}

QByteArray ods(const QByteArray &tables, const QByteArray &styles)
{
    return packed({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                   {QStringLiteral("content.xml"),
                    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
                    "xmlns:number=\"n\"><office:automatic-styles>" +
                        styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                        "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace aanjager::fixtures
