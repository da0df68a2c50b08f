// Workbooks that are harmful or miss what they should hold.
#include "core/exchange/workbook/sheet_builder.h"
#include "core/exchange/workbook/workbook.h"
#include "tests/core/exchange/workbook/packed.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

Error refusalOf(const QByteArray &bytes)
{
    const auto sheets = readWorkbook(bytes);
    EXPECT_FALSE(sheets);
    return sheets ? Error() : sheets.error();
}

} // namespace

TEST(WorkbookHarm, ReplacesANulAndTellsIt)
{
    const auto sheets =
        readWorkbook(xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a_x0000_b</t></is></c>"
                          "<c r=\"B1\" t=\"s\"><v>0</v></c></row></sheetData>",
                          "<si><t>c_x0000_</t></si>"));

    ASSERT_TRUE(sheets);
    const Sheet &sheet = sheets->first();
    EXPECT_EQ(sheet.table.cell(0, 0), QString::fromUtf8("a\uFFFDb"));
    EXPECT_EQ(sheet.table.cell(0, 1), QString::fromUtf8("c\uFFFD"));
    ASSERT_EQ(sheet.problems.size(), 2);
    EXPECT_EQ(sheet.problems[0].code, QStringLiteral("nul"));
    EXPECT_EQ(sheet.problems[1].letter, QStringLiteral("B"));
}

TEST(WorkbookHarm, TakesNoOtherTextForOneThatIsNotThere)
{
    const auto sheets = readWorkbook(xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c>"
                                          "<c r=\"B1\" t=\"s\"><v>7</v></c><c r=\"C1\"><v>1</v></c></row></sheetData>",
                                          "<si><t>eerste</t></si>"));

    ASSERT_TRUE(sheets);
    EXPECT_TRUE(sheets->first().table.cell(0, 0).isEmpty());
    ASSERT_EQ(sheets->first().problems.size(), 2);
    EXPECT_EQ(sheets->first().problems[0].code, QStringLiteral("shared_text"));
}

TEST(WorkbookHarm, RefusesATextThatIsRepeatedUntilTheMemoryIsFull)
{
    const QByteArray large(900'000, 'x');
    QByteArray cells;
    for (int row = 1; row <= 120; ++row)
        cells += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"A" + QByteArray::number(row) +
                 "\" t=\"s\"><v>0</v></c></row>";
    const QByteArray rows = "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1000000\">"
                            "<table:table-cell office:value-type=\"string\"><text:p>" +
                            large + "</text:p></table:table-cell></table:table-row></table:table>";

    for (const QByteArray &bytes :
         {xlsx("<sheetData>" + cells + "</sheetData>", "<si><t>" + large + "</t></si>"), ods(rows)}) {
        const auto sheets = readWorkbook(bytes);
        ASSERT_FALSE(sheets);
        EXPECT_EQ(sheets.error().detail, QStringLiteral("too large"));
        EXPECT_GT(sheets.error().found.toLongLong(), sheets.error().accepted.toLongLong());
    }
}

TEST(WorkbookHarm, SaysWhichPartOrCellIsWrong)
{
    const Error xml = refusalOf(xlsx("<sheetData><row>"));
    EXPECT_EQ(xml.detail, QStringLiteral("no XML"));
    EXPECT_EQ(xml.found, QStringLiteral("xl/worksheets/sheet1.xml"));
    const Error place = refusalOf(xlsx("<sheetData><row r=\"3\"><c r=\"?\"><v>1</v></c></row></sheetData>"));
    EXPECT_EQ(place.place.table, QStringLiteral("Blad1"));
    EXPECT_EQ(place.place.row, 3);
    EXPECT_EQ(refusalOf(packed({{QStringLiteral("[Content_Types].xml"), "<Types/>"}})).found,
              QStringLiteral("xl/workbook.xml"));
    EXPECT_EQ(refusalOf(packed({{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                                {QStringLiteral("xl/workbook.xml"), "<workbook><sheets/></workbook>"},
                                {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships/>"}}))
                  .detail,
              QStringLiteral("no sheets"));
}

TEST(WorkbookHarm, TakesListsThatNameEachOfTheirCells)
{
    QByteArray cells;
    for (int row = 1; row <= 50'000; ++row)
        cells += "B" + QByteArray::number(row) + ' ';
    const auto sheets = readWorkbook(
        xlsx("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><dataValidations><dataValidation "
             "type=\"list\" sqref=\"" +
             cells + "A1:D9\"><formula1>\"Ja,Nee\"</formula1></dataValidation></dataValidations>"));

    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->first().choices.size(), 4);
}

TEST(WorkbookHarm, HoldsATextOfManyCellsOnce)
{
    constexpr int rows = 2000;
    QByteArray cells;
    for (int row = 1; row <= rows; ++row)
        cells += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"A" + QByteArray::number(row) +
                 "\" t=\"s\"><v>0</v></c><c r=\"B" + QByteArray::number(row) + "\" t=\"s\"><v>1</v></c></row>";
    const QByteArray repeated = "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"2000\">"
                                "<table:table-cell office:value-type=\"string\"><text:p>hetzelfde</text:p>"
                                "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>ander"
                                "</text:p></table:table-cell></table:table-row></table:table>";

    for (const QByteArray &bytes :
         {xlsx("<sheetData>" + cells + "</sheetData>", "<si><t>hetzelfde</t></si><si><t>ander</t></si>"),
          ods(repeated)}) {
        const auto sheets = readWorkbook(bytes);
        ASSERT_TRUE(sheets);
        const SourceTable &table = sheets->first().table;
        EXPECT_EQ(table.rowCount(), rows);
        EXPECT_EQ(table.cell(rows - 1, 0), QStringLiteral("hetzelfde"));
        EXPECT_EQ(table.cell(rows - 1, 1), QStringLiteral("ander"));
        EXPECT_EQ(table.textSize(), 14);
    }
}

TEST(WorkbookHarm, GivesEverySheetANameOfItsOwn)
{
    const QByteArray table = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
                             "</table:table-cell></table:table-row></table:table>";
    const auto sheets =
        readWorkbook(ods("<table:table table:name=\"Stand\">" + table + "<table:table>" + table +
                         "<table:table table:name=\"stand\">" + table + "<table:table table:name=\"2\">" + table));

    ASSERT_TRUE(sheets);
    QStringList names;
    for (const Sheet &sheet : *sheets)
        names += sheet.table.name;
    EXPECT_EQ(names, (QStringList{QStringLiteral("Stand"), QStringLiteral("3"), QStringLiteral("stand (3)"),
                                  QStringLiteral("2")}));
}
