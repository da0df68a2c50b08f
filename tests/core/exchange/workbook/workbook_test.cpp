#include "core/exchange/workbook/workbook.h"

#include "tests/core/exchange/workbook/packed.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The only sheet of a workbook; the test fails when it cannot be read. */
Sheet sheetOf(const QByteArray &bytes)
{
    auto sheets = readWorkbook(bytes);
    EXPECT_TRUE(sheets) << sheets.error().detail.toStdString();
    return sheets && !sheets->isEmpty() ? sheets->first() : Sheet();
}

QString cell(const Sheet &sheet, int row, int column)
{
    return row < sheet.table.rowCount() ? sheet.table.cell(row, column).toString() : QString();
}

QString errorOf(const QByteArray &bytes, const UnpackLimits &limits = {})
{
    const auto sheets = readWorkbook(bytes, nullptr, limits);
    return sheets ? QStringLiteral("read") : sheets.error().detail;
}

constexpr char dates[] = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>";

} // namespace

TEST(Xlsx, ReadsEveryKindOfCell)
{
    const Sheet sheet = sheetOf(xlsx(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>in de "
        "cel</t></is></c>"
        "<c r=\"C1\" s=\"1\"><v>44196</v></c><c r=\"D1\" s=\"2\"><v>0.75</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
        "<c r=\"F1\" t=\"str\"><f>A1&amp;B1</f><v>uit een formule</v></c><c "
        "r=\"G1\"><v>1250000.5</v></c></row></sheetData>",
        "<si><t>een</t></si><si><r><t>twee </t></r><r><t>delen_x000A_regel</t></r><rPh><t>hulp</t></rPh></si>", dates));

    EXPECT_EQ(sheet.table.name, QStringLiteral("Blad1"));
    EXPECT_EQ(cell(sheet, 0, 0), QStringLiteral("twee delen\nregel"));
    EXPECT_EQ(cell(sheet, 0, 1), QStringLiteral("in de cel"));
    EXPECT_EQ(cell(sheet, 0, 2), QStringLiteral("2020-12-31"));
    EXPECT_EQ(cell(sheet, 0, 3), QStringLiteral("75%"));
    EXPECT_EQ(cell(sheet, 0, 4), QStringLiteral("ja"));
    EXPECT_EQ(cell(sheet, 0, 5), QStringLiteral("uit een formule"));
    EXPECT_EQ(cell(sheet, 0, 6), QStringLiteral("1250000,5"));
    EXPECT_TRUE(sheet.problems.isEmpty());
}

TEST(Xlsx, KeepsCellsInTheirPlaceWhereRowsAndAddressesAreLeftOut)
{
    const Sheet sheet = sheetOf(xlsx("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
                                     "<row r=\"4\"><c r=\"C4\"><v>3</v></c></row></sheetData>"));

    ASSERT_EQ(sheet.table.rowCount(), 4);
    EXPECT_EQ(cell(sheet, 0, 1), QStringLiteral("2"));
    EXPECT_TRUE(sheet.table.isEmptyRow(1));
    EXPECT_EQ(cell(sheet, 3, 2), QStringLiteral("3"));
}

TEST(Xlsx, CountsFrom1904WhereTheWorkbookDoes)
{
    const Sheet sheet = sheetOf(xlsx("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>42734</v></c></row></sheetData>",
                                     {}, dates, "<workbookPr date1904=\"1\"/>"));

    EXPECT_EQ(cell(sheet, 0, 0), QStringLiteral("2020-12-31"));
}

TEST(Xlsx, TellsErrorsAndFormulasWithoutAValue)
{
    const Sheet sheet = sheetOf(xlsx("<sheetData><row r=\"2\"><c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                     "<c r=\"B2\"><f>SUM(A1:A2)</f></c></row></sheetData>"));

    ASSERT_EQ(sheet.problems.size(), 2);
    EXPECT_EQ(sheet.problems[0].code, QStringLiteral("formula_error"));
    EXPECT_EQ(sheet.problems[0].found, QStringLiteral("#DIV/0!"));
    EXPECT_EQ(sheet.problems[0].row, 2);
    EXPECT_EQ(sheet.problems[1].code, QStringLiteral("formula_without_value"));
    EXPECT_EQ(sheet.problems[1].letter, QStringLiteral("B"));
}

TEST(Xlsx, KnowsWhatIsHiddenMergedAndOffered)
{
    const Sheet sheet = sheetOf(
        xlsx("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\">"
             "<v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells><dataValidations>"
             "<dataValidation type=\"list\" sqref=\"C2:C9\"><formula1>\"Ja, "
             "Nee\"</formula1></dataValidation></dataValidations>"));

    EXPECT_EQ(sheet.hiddenRows, QSet<int>{0});
    EXPECT_EQ(sheet.hiddenColumns, (QSet<int>{1, 2}));
    EXPECT_EQ(sheet.merged, (QList<CellRange>{{0, 0, 2, 1}}));
    EXPECT_EQ(sheet.choices.value(2), (QStringList{QStringLiteral("Ja"), QStringLiteral("Nee")}));
}

TEST(Ods, ReadsTypedCellsRepeatsAndTheirPlaces)
{
    const Sheet sheet = sheetOf(ods(
        "<table:table table:name=\"Plan\"><table:table-column table:visibility=\"collapse\"/>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
        "</table:table-row><table:table-row><table:table-cell office:value-type=\"string\"><text:p>twee<text:s "
        "text:c=\"2\"/>"
        "regels</text:p><text:p>hier</text:p><office:annotation><text:p>terzijde</text:p></office:annotation>"
        "</table:table-cell><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
        "office:value=\"1.5\"><text:p>1,50</text:p></table:table-cell><table:table-cell office:value-type=\"date\" "
        "table:style-name=\"ce1\" office:date-value=\"2019-10-01\"><text:p>okt-19</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" "
        "office:value=\"0.6\"><text:p>60%</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"2500\"><text:p>£ "
        "2.500</text:p></table:table-cell>"
        "</table:table-row><table:table-row "
        "table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
        "</table:table>",
        "<number:date-style style:name=\"N1\"><number:month/><number:year/></number:date-style>"
        "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"));

    ASSERT_EQ(sheet.table.rowCount(), 3);
    EXPECT_EQ(cell(sheet, 2, 0), QStringLiteral("twee  regels\nhier"));
    EXPECT_EQ(cell(sheet, 2, 1), QStringLiteral("1,5"));
    EXPECT_EQ(cell(sheet, 2, 2), QStringLiteral("1,5"));
    EXPECT_EQ(cell(sheet, 2, 3), QStringLiteral("10-2019"));
    EXPECT_EQ(cell(sheet, 2, 4), QStringLiteral("60%"));
    EXPECT_EQ(cell(sheet, 2, 5), QStringLiteral("£ 2500"));
    EXPECT_EQ(sheet.hiddenColumns, QSet<int>{0});
}

TEST(Xlsx, ReadsStrictWorkbooksWithPrefixesAndPartsByTheirRelation)
{
    const QByteArray strict("http://purl.oclc.org/ooxml/officeDocument/relationships/");
    const QByteArray book = packed(
        {{QStringLiteral("[content_types].XML"), "<Types/>"},
         {QStringLiteral("_rels\\.rels"), "<p:Relationships xmlns:p=\"q\"><p:Relationship Id=\"r\" Type=\"" + strict +
                                              "officeDocument\" Target=\"/book/main.xml\"/></p:Relationships>"},
         {QStringLiteral("book/main.xml"),
          "<x:workbook xmlns:x=\"s\" xmlns:r=\"r\"><x:sheets><x:sheet name=\"Tweede\" r:id=\"b\"/><x:sheet "
          "name=\"Eerste\" state=\"hidden\" r:id=\"a\"/></x:sheets></x:workbook>"},
         {QStringLiteral("book/_rels/main.xml.rels"),
          "<Relationships><Relationship Id=\"a\" Type=\"" + strict +
              "worksheet\" Target=\"een.xml\"/><Relationship Id=\"b\" Type=\"" + strict +
              "worksheet\" Target=\"../los/twee.xml\"/><Relationship Id=\"c\" Type=\"" + strict +
              "sharedStrings\" Target=\"teksten.xml\"/></Relationships>"},
         {QStringLiteral("book/Teksten.xml"), "<x:sst xmlns:x=\"s\"><x:si><x:t>gedeeld</x:t></x:si></x:sst>"},
         {QStringLiteral("book/een.xml"), "<worksheet><sheetData/></worksheet>"},
         {QStringLiteral("los/twee.xml"),
          "<x:worksheet xmlns:x=\"s\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c><x:c "
          "r=\"B1\" "
          "t=\"d\"><x:v>2020-12-31T00:00:00</x:v></x:c><x:c r=\"C1\" t=\"s\"><x:v>7</x:v></x:c></x:row>"
          "</x:sheetData></x:worksheet>"}});

    const auto sheets = readWorkbook(book);

    ASSERT_TRUE(sheets) << sheets.error().detail.toStdString();
    ASSERT_EQ(sheets->size(), 2);
    EXPECT_EQ(sheets->first().table.name, QStringLiteral("Tweede"));
    EXPECT_EQ(cell(sheets->first(), 0, 0), QStringLiteral("gedeeld"));
    EXPECT_EQ(cell(sheets->first(), 0, 1), QStringLiteral("2020-12-31"));
    EXPECT_EQ(sheets->first().problems.size(), 1); // the text that is not there
    EXPECT_TRUE(sheets->last().isHidden);
}

TEST(Xlsx, ReadsAWorkbookWithoutStylesOrSharedTexts)
{
    const QByteArray book = packed(
        {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
         {QStringLiteral("xl/workbook.xml"),
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"),
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"een.xml\"/></Relationships>"},
         {QStringLiteral("xl/een.xml"), "<worksheet><sheetData><row><c s=\"3\"><v>12</v></c><c t=\"s\"><v>0</v></c>"
                                        "<c t=\"b\"/></row></sheetData></worksheet>"}});

    const Sheet sheet = sheetOf(book);

    EXPECT_EQ(cell(sheet, 0, 0), QStringLiteral("12"));
    ASSERT_EQ(sheet.problems.size(), 1);
    EXPECT_EQ(sheet.problems.first().code, QStringLiteral("shared_text"));
}

TEST(Xlsx, TakesRowsAndColumnsBeyondASheetForDamage)
{
    for (const QByteArray row :
         {"<row r=\"2147483647\"><c><v>1</v></c></row><row><c><v>1</v></c></row>",
          "<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>"})
        EXPECT_NE(errorOf(xlsx("<sheetData>" + row + "</sheetData>")), QStringLiteral("read")) << row.toStdString();
}

TEST(Ods, HoldsItsOwnAgainstRepeatsWithoutEnd)
{
    const QByteArray text("<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2147483647\">"
                          "<text:p>x</text:p></table:table-cell>");
    const QByteArray empty("<table:table-cell table:number-columns-repeated=\"2147483647\"/>");
    const auto tableOf = [](const QByteArray &cells, const QByteArray &repeats) {
        return ods("<table:table table:name=\"A\"><table:table-column table:number-columns-repeated=\"2147483647\" "
                   "table:visibility=\"collapse\"/><table:table-row table:visibility=\"collapse\" "
                   "table:number-rows-repeated=\"" +
                   repeats + "\">" + cells + cells + "</table:table-row><table:table-row>" + cells +
                   "</table:table-row></table:table>");
    };

    EXPECT_NE(errorOf(tableOf(text, "2147483647")), QStringLiteral("read"));
    EXPECT_NE(errorOf(tableOf(text, "1")), QStringLiteral("read"));
    const Sheet sheet = sheetOf(tableOf(empty, "2147483647"));
    EXPECT_EQ(sheet.table.rowCount(), 0);
    EXPECT_TRUE(sheet.hiddenRows.isEmpty());
    EXPECT_LE(sheet.hiddenColumns.size(), 16'384);
}

TEST(Ods, TakesNeitherRemarksNorDrawingsForText)
{
    const Sheet sheet = sheetOf(ods(
        "<table:tracked-changes><table:table-cell><text:p>weg</text:p></table:table-cell></table:tracked-changes>"
        "<table:table table:name=\"A\"><table:shapes><draw:rect "
        "xmlns:draw=\"d\"><text:p>vorm</text:p></draw:rect></table:shapes><table:table-row><table:table-cell "
        "table:number-columns-spanned=\"2\" office:value-type=\"string\"><office:annotation><text:p>terzijde</text:p>"
        "</office:annotation><draw:custom-shape xmlns:draw=\"d\"><text:p>pijl</text:p></draw:custom-shape><text:p>tekst"
        "</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type=\"time\" "
        "office:time-value=\"PT37H30M00S\"/></table:table-row></table:table>"));

    EXPECT_EQ(cell(sheet, 0, 0), QStringLiteral("tekst"));
    EXPECT_EQ(cell(sheet, 0, 2), QStringLiteral("37:30"));
    EXPECT_EQ(sheet.merged, (QList<CellRange>{{0, 0, 0, 1}}));
    EXPECT_EQ(sheet.table.rowCount(), 1);
}

TEST(Workbook, SaysWhichOtherKindOfFileItIs)
{
    const std::pair<QByteArray, const char *> files[] = {
        {packed({{QStringLiteral("xl/workbook.bin"), "x"}, {QStringLiteral("[Content_Types].xml"), "x"}}),
         "binary Excel"},
        {packed({{QStringLiteral("word/document.xml"), "x"}, {QStringLiteral("[Content_Types].xml"), "x"}}),
         "text document"},
        {packed({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                 {QStringLiteral("content.xml"), "<x/>"}}),
         "text document"},
        {packed({{QStringLiteral("content.xml"), "\x01\x02"},
                 {QStringLiteral("META-INF/manifest.xml"), "<manifest:encryption-data/>"}}),
         "workbook with a password"},
        {packed({{QStringLiteral("Index/Document.iwa"), "x"}}), "Numbers"}};
    for (const auto &[bytes, kind] : files)
        EXPECT_EQ(errorOf(bytes), QLatin1String(kind));
}

TEST(Workbook, RefusesADocumentTypeAndWithItEveryEntity)
{
    const QByteArray bomb =
        packed({{QStringLiteral("content.xml"),
                 "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><x>&b;</x>"}});

    EXPECT_EQ(errorOf(bomb), QStringLiteral("a document type is not read"));
}

TEST(Workbook, StopsAtWhatUnpacksToTooMuch)
{
    const QByteArray zeros =
        packed({{QStringLiteral("content.xml"), "<x>" + QByteArray(8 * 1024 * 1024, ' ') + "</x>"}});

    EXPECT_EQ(errorOf(zeros), QStringLiteral("too large"));
    EXPECT_EQ(errorOf(zeros, {1024 * 1024, 1'000'000}), QStringLiteral("too large"));
    EXPECT_EQ(errorOf(zeros, {64 * 1024 * 1024, 1'000'000}), QStringLiteral("no sheets"));
}

TEST(Workbook, RefusesCellsThatWouldFillTheMemory)
{
    QByteArray rows("<sheetData>");
    for (int row = 1; row <= 1000; ++row)
        rows +=
            "<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";

    EXPECT_EQ(errorOf(xlsx(rows + "</sheetData>")), QStringLiteral("too many cells"));
}

TEST(Workbook, StopsWhenAskedTo)
{
    const QByteArray bytes = xlsx("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");

    WorkProgress progress;
    progress.stop();

    const auto sheets = readWorkbook(bytes, &progress);

    ASSERT_FALSE(sheets);
    EXPECT_TRUE(wasStopped(sheets.error()));
}

TEST(Workbook, RefusesWhatIsNoneOrIsBroken)
{
    const QByteArray good = xlsx("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");

    EXPECT_NE(errorOf("PK\x03\x04 and no more"), QStringLiteral("read"));
    EXPECT_EQ(errorOf(packed({{QStringLiteral("../../etc/passwd"), "x"}})), QStringLiteral("no workbook"));
    EXPECT_NE(errorOf(good.left(good.size() / 2)), QStringLiteral("read"));
    EXPECT_NE(errorOf(xlsx("<sheetData><row>")), QStringLiteral("read"));
    EXPECT_EQ(
        errorOf(xlsx("<sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"
                     "</sheetData>")),
        QStringLiteral("a cell is out of its place"));
}
