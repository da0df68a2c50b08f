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
    return rowsOfTable(readCsv(bytes)->table);
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
    EXPECT_EQ(readCsv(windows)->form.encoding, Encoding::Windows1252);
    EXPECT_EQ(readCsv(littleBytes)->form.encoding, Encoding::Utf16);
}

TEST(CsvReader, TellsMacRomanFromWindowsByTheLettersThatItMakes)
{
    const QByteArray mac = "Nr;Maatregel\rM1;E\x8E"
                           "n co\x9A"
                           "rdinatie, d\x8E"
                           "j\x88 gestart\rM2;\xDB 5 \xD4zorg\xD5\r";
    const QByteArray windows =
        "Nr;Maatregel\r\nM1;\xC9\xE9n co\xF6rdinatie; d\xE9j\xE0 \x91zorg\x92 \x80 5 \x96 10\r\n";

    const auto readMac = readCsv(mac);
    const auto readWindows = readCsv(windows);

    EXPECT_EQ(readMac->form.encoding, Encoding::MacRoman);
    EXPECT_EQ(readMac->table.cell(1, 1), QStringLiteral("Eén coördinatie, déjà gestart"));
    EXPECT_EQ(readMac->table.cell(2, 1), QStringLiteral("€ 5 ‘zorg’"));
    EXPECT_EQ(readWindows->form.encoding, Encoding::Windows1252);
    EXPECT_EQ(readWindows->table.cell(1, 1), QStringLiteral("Één coördinatie"));
    for (const char *word : {"caf\xE9", "\x80 12,50", "na\xEFviteit", "10 \x96 20", "40 m\xB2", "\x93ja\x94"})
        EXPECT_EQ(readCsv(word)->form.encoding, Encoding::Windows1252) << word;
    for (const char *word : {"caf\x8E", "\xDB 12,50", "na\x95viteit", "prot\x8Fge \xD2oui\xD3"})
        EXPECT_EQ(readCsv(word)->form.encoding, Encoding::MacRoman) << word;
}

TEST(CsvReader, GoesByWhatIsGivenAndSaysWhatItGuessed)
{
    const QByteArray bytes = "a;b,c\r\ncaf\x8E;2,3\r\n";

    const auto guessed = readCsv(bytes);
    const auto given = readCsv(bytes, {Encoding::Windows1252, u','});

    EXPECT_EQ(guessed->form, (TextForm{Encoding::MacRoman, u';', u'"'}));
    EXPECT_EQ(given->form, (TextForm{Encoding::Windows1252, u',', u'"'}));
    EXPECT_EQ(given->table.cell(1, 0), QStringLiteral("cafŽ;2"));
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16, Encoding::Windows1252, Encoding::MacRoman})
        EXPECT_EQ(encodingNamed(nameOf(encoding)), encoding);
    EXPECT_EQ(encodingNamed(u"ebcdic"), std::nullopt);
}

TEST(CsvReader, LosesNoHalfCharacterAtTheEndOfAFile)
{
    EXPECT_NE(readCsv("a;b\xC3")->form.encoding, Encoding::Utf8);
    EXPECT_EQ(readCsv("a;b\xC3", {Encoding::Utf8})->table.cell(0, 1), QStringLiteral("b\uFFFD"));
    EXPECT_EQ(readCsv(QByteArray("\xFF\xFE"
                                 "a\0;\0b",
                                 7),
                      {{}, u';'})
                  ->table.cell(0, 1),
              QStringLiteral("\uFFFD"));
    EXPECT_EQ(readCsv("é")->table.cell(0, 0), QStringLiteral("é"));
}

TEST(CsvReader, ReadsAnySignThatPartsEveryRowAlike)
{
    EXPECT_EQ(guessSeparator(u"Nr^Maatregel^Status\n1^Een^loopt\n2^Twee^klaar\n"), u'^');
    EXPECT_EQ(guessSeparator(u"Nr~Maatregel\n1~Een\n2~Twee\n"), u'~');
    EXPECT_EQ(guessSeparator(u"Titel: iets\nDaarna gewone tekst\nen nog wat\n"), u';');
    EXPECT_EQ(readRows("\"sep=^\"\r\na^b\n"), (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}}));
}

TEST(CsvReader, TakesApostrophesForQuotesOnlyWhereCellsStandInThem)
{
    EXPECT_EQ(readRows("'a','b,c'\n'zei ''ja''',2\n"),
              (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b,c")},
                                  {QStringLiteral("zei 'ja'"), QStringLiteral("2")}}));
    EXPECT_EQ(readRows("'t Hart;'s-Gravenhage\n'n beetje;'t\n"),
              (QList<QStringList>{{QStringLiteral("'t Hart"), QStringLiteral("'s-Gravenhage")},
                                  {QStringLiteral("'n beetje"), QStringLiteral("'t")}}));
    EXPECT_EQ(readRows("'a';'t Hart;'c'\n'd';'e';'f'\n").first().value(1), QStringLiteral("'t Hart"));
}

TEST(CsvReader, StopsWhenAskedToAndRefusesMoreCellsThanFit)
{
    WorkProgress progress;
    progress.stop();
    const auto halted = readCsv("a;b\n", {}, &progress);
    const auto full = readCsv((QByteArray(15'999, ';') + '\n').repeated(SourceTable::mostCells / 16'000 + 1));
    const auto wide = readCsv("a;b\n" + QByteArray(20'000, ';'));

    ASSERT_FALSE(halted);
    EXPECT_TRUE(wasStopped(halted.error()));
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().detail, QStringLiteral("too many cells"));
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().detail, QStringLiteral("too many columns"));
    EXPECT_EQ(wide.error().place.row, 2);
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
    const SourceTable table = readCsv("a;b;c\n\n1;2;3;4\n5\n", {{}, u';'})->table;

    ASSERT_EQ(table.rowCount(), 4);
    EXPECT_TRUE(table.isEmptyRow(1));
    EXPECT_EQ(table.width(2), 4);
    EXPECT_EQ(table.cell(2, 3), u"4");
    EXPECT_EQ(table.cell(3, 2), QStringView());
}

TEST(CsvReader, NeverLetsAnUnclosedQuoteSwallowRows)
{
    const CsvContents contents = *readCsv("a;b\n1;\"open\n2;\"dicht\"\n3;\"nooit\n4;x\n");

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
    const CsvContents contents = *readCsv(QByteArray("a;b\nx;y\0z\n", 10), {{}, u';'});

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
    EXPECT_EQ(readCsv({})->table.rowCount(), 0);
    EXPECT_EQ(readCsv("\xEF\xBB\xBF")->table.rowCount(), 0);
    EXPECT_EQ(readCsv("\"")->table.rowCount(), 1);
}

TEST(CsvReader, TakesLinearTimeOnHostileQuotes)
{
    const auto timeOf = [](int repeats) {
        QByteArray bytes = "a;\"";
        for (int i = 0; i < repeats; ++i)
            bytes += "\"\";\"\"\n;\"\"\"x\n";
        QElapsedTimer timer;
        timer.start();
        EXPECT_GT(readCsv(bytes, {{}, u';'})->table.rowCount(), repeats);
        return timer.nsecsElapsed();
    };
    timeOf(20000);

    EXPECT_LT(timeOf(80000), timeOf(20000) * 4 * 3);
}

TEST(CsvReader, ReadsACellOfAMegabyte)
{
    const QByteArray large(1 << 20, 'x');

    const SourceTable table = readCsv("a;b\n\"" + large + "\";2\n")->table;

    EXPECT_EQ(table.cell(1, 0).size(), large.size());
    EXPECT_EQ(table.cell(1, 1), u"2");
}

TEST(CsvReader, FindsTheRowsOfTheRealTrackers)
{
    const CsvContents dutch = *readCsv(fileBytes("nl-maatregelenpakket-2020.csv"));
    const CsvContents british = *readCsv(fileBytes("uk-gmpp-2019.csv"));

    EXPECT_EQ(dutch.form.separator, u';');
    EXPECT_EQ(dutch.form.encoding, Encoding::Windows1252);
    EXPECT_EQ(dutch.table.rowCount(), 17);
    EXPECT_EQ(dutch.table.cell(3, 4).toString().simplified(), QStringLiteral("Trekker (functie)"));
    EXPECT_EQ(dutch.table.width(8), 14);
    EXPECT_TRUE(dutch.problems.isEmpty());
    EXPECT_EQ(british.form.separator, u',');
    EXPECT_EQ(british.table.rowCount(), 134);
    for (int row = 0; row < british.table.rowCount(); ++row)
        EXPECT_EQ(british.table.width(row), 15) << row;
    EXPECT_TRUE(british.problems.isEmpty());
}
