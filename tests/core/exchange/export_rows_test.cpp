#include "core/exchange/export_csv.h"
#include "core/exchange/forms/xlsx_writer.h"
#include "core/exchange/workbook/workbook.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(ExportedRows, ComeBackFromAWorkbookAsTheyWere)
{
    const QList<QStringList> rows{{QStringLiteral("Nr."), QStringLiteral("Tekst")},
                                  {QStringLiteral("007"), QStringLiteral("=1+1")},
                                  {QStringLiteral("M02"), QStringLiteral("twee\nregels & één €")},
                                  {QString(), QStringLiteral("x").repeated(40000)}};

    const auto bytes = rowsAsXlsx(rows, QStringLiteral("Acties"), QDate(2020, 10, 15));

    ASSERT_TRUE(bytes) << bytes.error().detail.toStdString();
    const auto sheets = readWorkbook(*bytes);
    ASSERT_TRUE(sheets) << sheets.error().detail.toStdString();
    ASSERT_EQ(sheets->size(), 1);
    const SourceTable &sheet = sheets->first().table;
    EXPECT_EQ(sheet.name, QStringLiteral("Acties"));
    ASSERT_EQ(sheet.rowCount(), 4);
    EXPECT_EQ(sheet.cell(1, 0).toString(), QStringLiteral("007"));
    EXPECT_EQ(sheet.cell(1, 1).toString(), QStringLiteral("=1+1"));
    EXPECT_EQ(sheet.cell(2, 1).toString(), QStringLiteral("twee\nregels & één €"));
    EXPECT_EQ(sheet.cell(3, 1).size(), 32767) << "as much as a cell holds";
    EXPECT_EQ(*bytes, rowsAsXlsx(rows, QStringLiteral("Acties"), QDate(2020, 10, 15)).value());
}

TEST(ExportedRows, OfTheMatrixSayACellInTheWordsThatAreAsked)
{
    View view;
    const Measure measure = aMeasure(QStringLiteral("M01"));
    const Party here = aMunicipality(), there = aMunicipality(QStringLiteral("Dordrecht"));
    view.state.table<Measure>().put(measure);
    for (const Party &party : {here, there})
        view.state.table<Party>().put(party);
    view.state.table<Applicability>().put(anApplicability(measure, here));

    const auto rows = matrixRows(
        view, [](const Applicability *cell) { return cell ? QStringLiteral("iets") : QStringLiteral("niets"); });

    EXPECT_EQ(rows, (QList<QStringList>{
                        {QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("Dordrecht"),
                         QStringLiteral("Sliedrecht")},
                        {QStringLiteral("M01"), measure.title, QStringLiteral("niets"), QStringLiteral("iets")}}));
    EXPECT_EQ(rowsAsCsv(matrixRows(view)), exportMatrix(view));
}
