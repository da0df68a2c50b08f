// What a list could mean otherwise: it is told, and until a person chooses nothing is overwritten by it.
#include "core/domain/money_line.h"
#include "core/exchange/header_words.h"
#include "core/exchange/measure_names.h"
#include "core/exchange/round_sheets.h"
#include "tests/core/exchange/tracker_fixture.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportDoubts : public TrackerTest
{
protected:
    void SetUp() override
    {
        TrackerTest::SetUp();
        import("Nr;Maatregel;Status\nM01;Praktijkondersteuner jeugd;loopt\nM02;Sociale basis versterken;loopt\n"
               "M03;Leren van data;loopt\n");
    }

    static Sheet sheet(const char *name, const QByteArray &lines)
    {
        Sheet sheet;
        sheet.table.name = text(name);
        for (const QByteArray &line : lines.split('\n')) {
            for (const QByteArray &cell : line.split(';'))
                sheet.table.addCell(QString::fromUtf8(cell));
            sheet.table.endRow();
        }
        return sheet;
    }

    /** "header amount year" of every amount, sorted. */
    QStringList amounts() const
    {
        QStringList lines;
        const auto all = store().all<MoneyLine>();
        for (const MoneyLine &line : *all)
            lines +=
                QStringLiteral("%1 %2 %3").arg(line.notes).arg(line.amount->cents / 100).arg(line.year.value_or(0));
        lines.sort();
        return lines;
    }

    static ImportOptions on(QDate today)
    {
        ImportOptions options;
        options.today = today;
        return options;
    }
};

const QByteArray ofOthers("Nr;Maatregel;Status\nM01;Zwembad renoveren;gereed\nM02;Fietspaden aanleggen;gereed\n"
                          "M03;Bomen planten;gereed\n");

} // namespace

TEST_F(ImportDoubts, OverwritesNoMeasureOfWhichAListSharesTheNumberAlone)
{
    const QStringList before = measures();

    const ImportReport report = import(ofOthers);

    EXPECT_EQ(report.created, 3);
    EXPECT_EQ(report.updated, 0);
    EXPECT_EQ(told(report.problems),
              (QStringList{text("same_number 2: M01 Zwembad renoveren -> Praktijkondersteuner jeugd"),
                           text("same_number 3: M02 Fietspaden aanleggen -> Sociale basis versterken"),
                           text("same_number 4: M03 Bomen planten -> Leren van data")}));
    EXPECT_EQ(measures().mid(0, 3), before);
    EXPECT_EQ(measure("Leren van data").status, Status::Running);
    EXPECT_FALSE(import(ofOthers).isApplied) << "what came in is known again";
}

TEST_F(ImportDoubts, TakesNumbersForTheSameMeasuresWhenAPersonSaysSo)
{
    ImportOptions options;
    options.mapping = plan(ofOthers).mapping;
    options.mapping->areNumbersEnough = true;

    const auto kept = mappingFromJson(toJson(*options.mapping));
    const ImportReport report = import(ofOthers, options);

    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->areNumbersEnough);
    EXPECT_EQ(report.created, 0);
    EXPECT_EQ(report.updated, 3);
    EXPECT_EQ(told(report.problems).first(),
              text("other_title 2: M01 Zwembad renoveren -> Praktijkondersteuner jeugd"));
    EXPECT_EQ(measure("M03").title, text("Bomen planten"));
}

TEST_F(ImportDoubts, SaysWhichOfItsMeasuresAListCallsOtherwise)
{
    const ImportReport report = import("Nr;Maatregel;Status\nM01;Praktijkondersteuners jeugd;loopt\n"
                                       "M02;De sociale basis versterken;loopt\nM03;Bomen planten;loopt\n");

    EXPECT_EQ(report.created, 0);
    EXPECT_EQ(told(report.problems), QStringList{text("other_title 4: M03 Bomen planten -> Leren van data")});
}

TEST_F(ImportDoubts, TakesAListWithOtherTitlesAndTheSameThemesForTheSameMeasures)
{
    import("Nr;Maatregel;Thema\nA1;Eerste;Toegang\nA2;Tweede;Verblijf\n");

    const ImportReport report = import("Nr;Maatregel;Thema\nA1;Loket openen;Toegang\nA2;Huis bouwen;Verblijf\n");

    EXPECT_EQ(report.created, 0);
    EXPECT_EQ(report.updated, 2);
    EXPECT_EQ(report.problems.size(), 2);
}

TEST(MeasureNames, TakeTitlesForAlikeThatHaveTheirWordsInCommon)
{
    const auto alike = [](const char *one, const char *other) {
        return areTitlesAlike(QString::fromUtf8(one), QString::fromUtf8(other));
    };

    EXPECT_TRUE(alike("Buurtteam", "buurtteams"));
    EXPECT_TRUE(alike("Versterken van wijkteams", "Wijkteams: versterken en verbinden"));
    EXPECT_TRUE(alike("Jeugdhulp op school", "Jeugdhlup op school"));
    EXPECT_TRUE(alike("POH", "poh "));
    EXPECT_FALSE(alike("Zwembad renoveren", "Sociale basis versterken"));
    EXPECT_FALSE(alike("Leren van data", "Leven van brood"));
    EXPECT_FALSE(alike("Praktijkondersteuner jeugd", "Wonen voor jeugd"));
    EXPECT_FALSE(alike("Eerste", "Tweede"));
}

TEST_F(ImportDoubts, TakeNoPartOfAMeasureForTheWholeOfIt)
{
    const QByteArray list("Nr;Maatregel;Voortgang Noord;Voortgang Zuid\nM01;Praktijkondersteuner jeugd;40%;60%\n"
                          "M02;Sociale basis versterken;10%;20%\n");

    const ImportReport report = import(list);

    EXPECT_EQ(told(report.problems),
              (QStringList{text("part_column 1: Voortgang Noord -> "), text("part_column 1: Voortgang Zuid -> ")}));
    EXPECT_FALSE(measure("M01").progress);
    EXPECT_TRUE(measure("M01").notes.contains(text("Voortgang Zuid: 60%")));
    EXPECT_FALSE(import(list).isApplied);
}

TEST_F(ImportDoubts, TakeTheWholeOfAMeasureBesideItsParts)
{
    import("Nr;Maatregel;Voortgang maatregel;Voortgang Noord;Voortgang Zuid\n"
           "M01;Praktijkondersteuner jeugd;50%;40%;60%\n");

    EXPECT_EQ(measure("M01").progress, 50);
    EXPECT_TRUE(measure("M01").notes.contains(text("Voortgang Zuid: 60%")));
}

TEST_F(ImportDoubts, TakesAmountsBesideQuartersToBeOfTheLastOfThem)
{
    import("Nr;Maatregel;Status Q3 2025;Status Q4 2025;Status Q1 2026;Besparing\n"
           "M01;Praktijkondersteuner jeugd;loopt;loopt;loopt;100000\n",
           on(QDate(2026, 5, 1)));
    ASSERT_EQ(amounts(), QStringList{text("Besparing 100000 2026")});

    const ImportReport older = import("Nr;Maatregel;Status Q4 2025;Status Q1 2026;Besparing\n"
                                      "M01;Praktijkondersteuner jeugd;loopt;loopt;120000\n",
                                      on(QDate(2026, 5, 1)));
    const ImportReport oldest = import("Nr;Maatregel;Status Q3 2025;Besparing\n"
                                       "M01;Praktijkondersteuner jeugd;loopt;10000\n",
                                       on(QDate(2026, 5, 1)));

    EXPECT_EQ(older.updated, 1) << "of the same day";
    EXPECT_EQ(oldest.updated, 1) << "another year is another amount";
    EXPECT_EQ(amounts(), (QStringList{text("Besparing 10000 2025"), text("Besparing 120000 2026")}));
}

TEST_F(ImportDoubts, LeavesAmountsOfWhichAListWithLaterQuartersTold)
{
    import("Nr;Maatregel;Status Q1 2026;Status Q2 2026;Besparing\nM01;Praktijkondersteuner jeugd;loopt;loopt;100000\n",
           on(QDate(2026, 8, 1)));

    const ImportReport older = import(
        "Nr;Maatregel;Status Q1 2026;Besparing\nM01;Praktijkondersteuner jeugd;loopt;10000\n", on(QDate(2026, 8, 1)));

    EXPECT_EQ(told(older.problems), QStringList{text("later_value 2: 10000.00 EUR -> 100000.00 EUR")});
    EXPECT_EQ(amounts(), QStringList{text("Besparing 100000 2026")});
}

TEST_F(ImportDoubts, TakesTheYearOfItsOwnQuartersForAKeptMapping)
{
    const Mapping kept = plan("Nr;Maatregel;Status Q1 2025;Status Q2 2025;Besparing\n"
                              "M01;Praktijkondersteuner jeugd;loopt;loopt;100\n")
                             .mapping;
    ImportOptions options;
    options.mapping = kept;

    import("Nr;Maatregel;Status Q1 2026;Status Q2 2026;Besparing\nM01;Praktijkondersteuner jeugd;loopt;loopt;200\n",
           options);

    EXPECT_EQ(amounts(), QStringList{text("Besparing 200 2026")});
}

TEST_F(ImportDoubts, PlansTheSameByAKeptMappingWhereSheetsAreCalledTheSameOrNothing)
{
    const QByteArray table = "Nr;Maatregel;Status\nM01;Praktijkondersteuner jeugd;loopt\nM02;Sociale basis;gereed";
    QList<Sheet> sheets{sheet("Q2 2020", table), sheet("", "Stand Q3 2020\n" + table), sheet("q2 2020", table),
                        sheet("Q4 2020", table)};

    nameApart(sheets);
    const auto choice = chooseTable(sheets, {});
    ASSERT_TRUE(choice);
    const auto guessed = planImport(sheets, *choice, {}, {});
    ASSERT_TRUE(guessed);
    const auto kept = mappingFromJson(toJson(guessed->mapping));
    ASSERT_TRUE(kept);
    const auto again = planImport(sheets, *choice, *kept, {});

    QStringList names;
    for (const Sheet &each : std::as_const(sheets))
        names += each.table.name;
    EXPECT_EQ(names, (QStringList{text("Q2 2020"), text("2"), text("q2 2020 (3)"), text("Q4 2020")}));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->mapping, guessed->mapping);
    EXPECT_EQ(guessed->rounds.size(), 3);
    EXPECT_EQ(guessed->otherSheets, QStringList{text("q2 2020 (3)")});
}
