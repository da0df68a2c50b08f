#include "core/exchange/forms/form_file.h"
#include "core/exchange/forms/xlsx_writer.h"
#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/zip_archive.h"

#include <gtest/gtest.h>

using namespace aanjager;

// libxlsxwriter 1.1 copies the formula of a list twice and frees it once.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:lxw_strdup";
}

namespace {

QByteArray bookWith(const QStringList &choices)
{
    XlsxWriter book(QStringLiteral("Formulier"), QDate(2021, 4, 1));
    book.addSheet(QStringLiteral("Blad"));
    book.text(0, 0, QStringLiteral("Kies"), CellLook::Header);
    book.check(1, 5, 0, {choices});
    book.check(1, 5, 1, {choices});
    return book.finish().value();
}

QByteArray partOf(const QByteArray &book, const char *name)
{
    auto archive = ZipArchive::open(book);
    return archive->readWhole(QString::fromLatin1(name)).value();
}

} // namespace

TEST(XlsxLists, PutsChoicesThatACheckCannotHoldOnAHiddenSheetOnce)
{
    QStringList choices;
    for (int i = 0; i < 40; ++i)
        choices.append(QStringLiteral("Keuze %1, met een komma").arg(i));

    const QByteArray book = bookWith(choices);

    const auto sheets = readWorkbook(book);
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->size(), 2);
    EXPECT_EQ((*sheets)[1].table.name, formFile::listsSheet.toString());
    EXPECT_TRUE((*sheets)[1].isHidden);
    EXPECT_EQ((*sheets)[1].table.rowCount(), 40);
    EXPECT_EQ((*sheets)[1].table.cell(39, 0).toString(), choices.last());
    EXPECT_EQ((*sheets)[1].table.width(0), 1);
    EXPECT_TRUE(partOf(book, "xl/workbook.xml").contains("name=\"aanjager_list_1\""));
    EXPECT_EQ(partOf(book, "xl/worksheets/sheet1.xml").count("<formula1>aanjager_list_1</formula1>"), 2);
}

TEST(XlsxLists, KeepsShortChoicesInTheCheckItself)
{
    const QByteArray book = bookWith({QStringLiteral("ja"), QStringLiteral("nee")});

    EXPECT_EQ(readWorkbook(book)->size(), 1);
    EXPECT_TRUE(partOf(book, "xl/worksheets/sheet1.xml").contains("\"ja,nee\""));
}
