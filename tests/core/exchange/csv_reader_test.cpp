#include "core/exchange/csv_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

QList<QStringList> rowsOfTable(const SourceTable &table)
{
    QList<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.width(row); ++column)
            cells += table.cell(row, column).toString();
        rows += cells;
    }
    return rows;
}

QList<QStringList> readRows(const QByteArray &bytes)
{
    return rowsOfTable(readCsv(bytes).table);
}

QByteArray fileBytes(const char *name)
{
    QFile file(QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QList<QStringList> twoRows{{QStringLiteral("naam"), QStringLiteral("één")},
                                 {QStringLiteral("€"), QStringLiteral("2")}};

} // namespace

TEST(CsvReader, ReadsEveryEncoding)
{
    const QString text = QStringLiteral("naam;één\r\n€;2\r\n");
    const QByteArray windows = "naam;\xE9\xE9n\r\n\x80;2\r\n";
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray littleBytes = little(text);
    const QByteArray bigBytes = big(text);

    for (const QByteArray &bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), windows, "\xFF\xFE" + littleBytes,
                                    "\xFE\xFF" + bigBytes, littleBytes, bigBytes})
        EXPECT_EQ(readRows(bytes), twoRows) << bytes.toHex().toStdString();
    EXPECT_EQ(readCsv(windows).encoding, Encoding::Windows1252);
    EXPECT_EQ(readCsv(littleBytes).encoding, Encoding::Utf16);
}

TEST(CsvReader, GuessesTheSeparatorByConsistency)
{
    EXPECT_EQ(guessSeparator(u"a;b;c\n0,6;0,7;0,8\n1,5;1;2\n"), u';');
    EXPECT_EQ(guessSeparator(u"a,b,c\n1;2,3,4\n5,\"x;y;z\",6\n"), u',');
    EXPECT_EQ(guessSeparator(u"a\tb\n1,5\t2,5\n"), u'\t');
    EXPECT_EQ(guessSeparator(u"a|b|c\n1|2|3\n"), u'|');
    EXPECT_EQ(guessSeparator(u"alleen een titel\nnog een\n"), u';');
    EXPECT_EQ(readRows("sep=,\r\na,b\r\n"), (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}}));
}

TEST(CsvReader, KeepsLineEndsAndDoubledQuotesInsideQuotes)
{
    const auto rows = readRows("a;\"b\r\nb\";c\n\"zei \"\"ja\"\"\";\"\";\"d\"\re;f;g\r\n");

    EXPECT_EQ(rows, (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b\r\nb"), QStringLiteral("c")},
                                        {QStringLiteral("zei \"ja\""), QString(), QStringLiteral("d")},
                                        {QStringLiteral("e"), QStringLiteral("f"), QStringLiteral("g")}}));
}

TEST(CsvReader, KeepsRaggedAndEmptyRows)
{
    const SourceTable table = readCsv("a;b;c\n\n1;2;3;4\n5\n", QChar(u';')).table;

    ASSERT_EQ(table.rowCount(), 4);
    EXPECT_TRUE(table.isEmptyRow(1));
    EXPECT_EQ(table.width(2), 4);
    EXPECT_EQ(table.cell(2, 3), u"4");
    EXPECT_EQ(table.cell(3, 2), QStringView());
}

TEST(CsvReader, NeverLetsAnUnclosedQuoteSwallowRows)
{
    const CsvContents contents = readCsv("a;b\n1;\"open\n2;\"dicht\"\n3;\"nooit\n4;x\n");

    ASSERT_EQ(contents.table.rowCount(), 5);
    EXPECT_EQ(contents.table.cell(1, 1), u"\"open");
    EXPECT_EQ(contents.table.cell(2, 1), u"dicht");
    EXPECT_EQ(contents.table.cell(3, 1), u"\"nooit");
    ASSERT_EQ(contents.problems.size(), 2);
    EXPECT_EQ(contents.problems.first().row, 2);
    EXPECT_EQ(contents.problems.first().code, QStringLiteral("quote"));
}

TEST(CsvReader, KeepsAnInchSignAndAQuoteBeforeOtherText)
{
    EXPECT_EQ(
        readRows("5\";\"Sliedrecht\" start;\"a;b\" c\n"),
        (QList<QStringList>{{QStringLiteral("5\""), QStringLiteral("\"Sliedrecht\" start"), QStringLiteral("a;b c")}}));
}

TEST(CsvReader, RefusesNulAndSaysWhere)
{
    const CsvContents contents = readCsv(QByteArray("a;b\nx;y\0z\n", 10), QChar(u';'));

    ASSERT_EQ(contents.problems.size(), 1);
    EXPECT_EQ(contents.problems.first().code, QStringLiteral("nul"));
    EXPECT_EQ(contents.problems.first().row, 2);
    EXPECT_EQ(contents.problems.first().column, QStringLiteral("B"));
    EXPECT_EQ(contents.table.cell(1, 1).toString(), QStringLiteral("y\uFFFDz"));
}

TEST(CsvReader, TakesTheGuardOffAFormula)
{
    EXPECT_EQ(readRows("'=1+1;''@x;'t Hart;'\n"),
              (QList<QStringList>{
                  {QStringLiteral("=1+1"), QStringLiteral("'@x"), QStringLiteral("'t Hart"), QStringLiteral("'")}}));
}

TEST(CsvReader, ReadsNothingFromNothing)
{
    EXPECT_EQ(readCsv({}).table.rowCount(), 0);
    EXPECT_EQ(readCsv("\xEF\xBB\xBF").table.rowCount(), 0);
    EXPECT_EQ(readCsv("\"").table.rowCount(), 1);
}

TEST(CsvReader, TakesLinearTimeOnHostileQuotes)
{
    const auto timeOf = [](int repeats) {
        QByteArray bytes = "a;\"";
        for (int i = 0; i < repeats; ++i)
            bytes += "\"\";\"\"\n;\"\"\"x\n";
        QElapsedTimer timer;
        timer.start();
        EXPECT_GT(readCsv(bytes, QChar(u';')).table.rowCount(), repeats);
        return timer.nsecsElapsed();
    };
    timeOf(2000);

    EXPECT_LT(timeOf(80000), timeOf(2000) * 40 * 8);
}

TEST(CsvReader, ReadsACellOfAMegabyte)
{
    const QByteArray large(1 << 20, 'x');

    const SourceTable table = readCsv("a;b\n\"" + large + "\";2\n").table;

    EXPECT_EQ(table.cell(1, 0).size(), large.size());
    EXPECT_EQ(table.cell(1, 1), u"2");
}

TEST(CsvReader, FindsTheRowsOfTheRealTrackers)
{
    const CsvContents dutch = readCsv(fileBytes("nl-maatregelenpakket-2020.csv"));
    const CsvContents british = readCsv(fileBytes("uk-gmpp-2019.csv"));

    EXPECT_EQ(dutch.separator, u';');
    EXPECT_EQ(dutch.encoding, Encoding::Windows1252);
    EXPECT_EQ(dutch.table.rowCount(), 17);
    EXPECT_EQ(dutch.table.cell(3, 4).toString().simplified(), QStringLiteral("Trekker (functie)"));
    EXPECT_EQ(dutch.table.width(8), 14);
    EXPECT_TRUE(dutch.problems.isEmpty());
    EXPECT_EQ(british.separator, u',');
    EXPECT_EQ(british.table.rowCount(), 134);
    for (int row = 0; row < british.table.rowCount(); ++row)
        EXPECT_EQ(british.table.width(row), 15) << row;
    EXPECT_TRUE(british.problems.isEmpty());
}
