#include "core/domain/entities.h"
#include "core/exchange/import.h"
#include "core/exchange/table_reader.h"
#include "core/insight/shifts.h"
#include "core/insight/told_state.h"
#include "core/insight/trend.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/words.h"

#include <QFile>
#include <QJsonDocument>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The rows of a sheet, cells parted by bars. */
Sheet sheetOf(const char *name, std::initializer_list<const char *> rows)
{
    Sheet sheet;
    sheet.table.name = text(name);
    for (const char *row : rows) {
        for (const QString &cell : text(row).split(u'|'))
            sheet.table.addCell(cell);
        sheet.table.endRow();
    }
    return sheet;
}

class ImportRounds : public ProgrammeTest
{
protected:
    ImportReport import(const QList<Sheet> &sheets, const std::optional<Mapping> &mapping = {}, qsizetype chosen = 0)
    {
        const auto plan = planImport(sheets, {chosen}, mapping, *store().all<Party>());
        EXPECT_TRUE(plan) << (plan ? std::string() : plan.error().detail.toStdString());
        const auto report = applyImport(file(), *plan);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail.toStdString());
        return *report;
    }

    /** "label peildatum" of each round, in order of day. */
    QStringList rounds() const
    {
        QList<Round> all = *store().all<Round>();
        std::sort(all.begin(), all.end(), [](const Round &a, const Round &b) { return a.peildatum < b.peildatum; });
        QStringList lines;
        for (const Round &round : all)
            lines += round.label + u' ' + round.peildatum.toString(Qt::ISODate) +
                     (round.closed.isValid() ? QString() : text(" open"));
        return lines;
    }

    Measure measure(const char *number) const
    {
        const auto all = store().all<Measure>();
        for (const Measure &measure : *all)
            if (measure.number == text(number))
                return measure;
        ADD_FAILURE() << number;
        return {};
    }

    std::optional<ProgressReport> report(const char *round, const char *number, const char *party = "") const
    {
        const Measure of = measure(number);
        const auto all = store().all<ProgressReport>();
        for (const ProgressReport &report : *all)
            if (store().get(report.round)->label == text(round) && report.measure == of.id &&
                (report.party.isNull() ? QString() : store().get(report.party)->name) == text(party))
                return report;
        return std::nullopt;
    }
};

const QList<Sheet> &quarterColumns()
{
    static const QList<Sheet> sheets{
        sheetOf("Maatregelen 2020",
                {"Nr|Maatregel|Status Q1 2020|Voortgang 2020-Q2|Oordeel 2020-Q2|% Q3|Stand Q3",
                 "M1|Een|niet gestart|30%|oranje|60%|loopt", "M2|Twee|loopt|50|groen||", "M3|Drie||||100|gereed"})};
    return sheets;
}

} // namespace

TEST_F(ImportRounds, MakesAClosedRoundOfEachQuarterThatColumnsTell)
{
    const ImportReport done = import(quarterColumns());

    EXPECT_EQ(rounds(),
              (QStringList{text("2020-Q1 2020-03-31"), text("2020-Q2 2020-06-30"), text("2020-Q3 2020-09-30")}));
    EXPECT_EQ(done.rounds, 3);
    EXPECT_EQ(done.reports, 6);
    EXPECT_EQ(report("2020-Q1", "M1")->status, Status::NotStarted);
    EXPECT_EQ(report("2020-Q2", "M1")->progress, 30);
    EXPECT_EQ(report("2020-Q2", "M1")->healthByHand, Health::Attention);
    EXPECT_EQ(report("2020-Q3", "M1")->status, Status::Running);
    EXPECT_FALSE(report("2020-Q3", "M2"));
    EXPECT_EQ(report("2020-Q3", "M3")->progress, 100);
}

TEST_F(ImportRounds, LetsTheLastReportSayHowAMeasureIsNow)
{
    import(quarterColumns());

    EXPECT_EQ(measure("M1").status, Status::Running);
    EXPECT_EQ(measure("M1").progress, 60);
    EXPECT_EQ(measure("M1").reported, QDate(2020, 9, 30));
    EXPECT_EQ(measure("M2").status, Status::Running);
    EXPECT_EQ(measure("M2").progress, 50);
    EXPECT_EQ(measure("M2").reported, QDate(2020, 6, 30));
    EXPECT_EQ(measure("M3").status, Status::Done);
}

TEST_F(ImportRounds, KeepsAColumnOfHowThingsAreNowAboveTheLastQuarter)
{
    import({sheetOf("a", {"Nr|Maatregel|Status|Status Q1 2020|Status Q2 2020", "1|Een|gereed|niet gestart|loopt"})});

    EXPECT_EQ(measure("1").status, Status::Done);
    EXPECT_EQ(report("2020-Q2", "1")->status, Status::Running);
}

TEST_F(ImportRounds, ShowsTrendsFromTheFirstDay)
{
    import(quarterColumns());

    const auto view = viewAt(file(), {}, QDate(2020, 10, 15));
    ASSERT_TRUE(view);
    const auto points = progressTrend(*view);
    ASSERT_GE(points.size(), 3);
    EXPECT_EQ(points[1].at, QDate(2020, 6, 30));
    EXPECT_DOUBLE_EQ(points[1].reached.value_or(-1), 40);
    EXPECT_DOUBLE_EQ(points[2].reached.value_or(-1), 70);
    const auto reports = reportsByMeasure(*view);
    const Measure first = measure("M1");
    EXPECT_EQ(verdictsOf(first, reports, {text("time")}, 3),
              (QList<std::optional<Health>>{std::nullopt, Health::Attention, Health::Attention}));
}

TEST_F(ImportRounds, TellsWhatMovedSinceTheRoundBefore)
{
    import(quarterColumns());

    const auto now = viewAt(file(), {}, QDate(2020, 10, 15));
    ASSERT_TRUE(now);
    const Round *round = roundToCompare(*now);
    ASSERT_TRUE(round);
    EXPECT_EQ(round->label, text("2020-Q2"));
    const auto then = viewAt(file(), {Moment::Round{round->label}}, QDate(2020, 10, 15));
    ASSERT_TRUE(then);
    EXPECT_EQ(then->today, QDate(2020, 6, 30));
    QStringList moved;
    for (const Shift &shift : shiftsSince(*now, *then))
        if (shift.measure)
            moved += shift.measure->number + u' ' + QString::number(static_cast<int>(shift.kind));
    const int status = static_cast<int>(ShiftKind::Status);
    EXPECT_TRUE(moved.contains(text("M3 %1").arg(status)));
    EXPECT_FALSE(moved.contains(text("M2 %1").arg(status)));
    const auto first = viewAt(file(), {Moment::Round{text("2020-Q1")}}, QDate(2020, 10, 15));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->state.find(measure("M1").id)->status, Status::NotStarted);
    EXPECT_FALSE(first->state.find(measure("M1").id)->progress);
    EXPECT_EQ(then->state.find(measure("M1").id)->status, Status::NotStarted);
    EXPECT_EQ(then->state.find(measure("M1").id)->progress, 30);
    EXPECT_EQ(then->state.find(measure("M3").id)->status, Status::NotStarted);
}

TEST_F(ImportRounds, ComparesWithTheLastRoundOnceAnythingIsOtherThanWasTold)
{
    import(quarterColumns());
    Measure changed = measure("M1");
    changed.status = Status::Done;
    update(changed);

    const auto now = viewAt(file(), {}, QDate(2020, 10, 15));
    ASSERT_TRUE(now);
    EXPECT_EQ(roundToCompare(*now)->label, text("2020-Q3"));
}

TEST_F(ImportRounds, IsOneChangeThatOneUndoTakesBackAndThatComesOnce)
{
    const qsizetype before = file().log()->size();
    import(quarterColumns());
    const ImportReport again = import(quarterColumns());

    EXPECT_EQ(file().log()->size(), before + 1);
    EXPECT_EQ(again.created + again.updated + again.rounds + again.reports, 0);
    EXPECT_EQ(again.unchanged, 3);
    ASSERT_TRUE(file().undo());
    EXPECT_TRUE(store().all<Round>()->isEmpty());
    EXPECT_TRUE(store().all<ProgressReport>()->isEmpty());
    EXPECT_TRUE(file().verify()->isEmpty());
}

TEST_F(ImportRounds, KnowsARoundAgainByItsDayAndLeavesItOpen)
{
    Round open;
    open.id = newId<Round>();
    open.label = text("Derde ronde");
    open.peildatum = QDate(2020, 9, 30);
    add(open);

    import(quarterColumns());

    EXPECT_EQ(rounds(), (QStringList{text("2020-Q1 2020-03-31"), text("2020-Q2 2020-06-30"),
                                     text("Derde ronde 2020-09-30 open")}));
    EXPECT_EQ(report("Derde ronde", "M1")->progress, 60);
}

TEST_F(ImportRounds, LeavesTheStateOfAMeasureThatWasReportedOnLater)
{
    Measure later = aMeasure(text("M1"));
    later.title = text("Een");
    later.status = Status::Done;
    later.reported = QDate(2020, 12, 31);
    add(later);

    import(quarterColumns());

    EXPECT_EQ(measure("M1").status, Status::Done);
    EXPECT_EQ(measure("M1").reported, QDate(2020, 12, 31));
    EXPECT_EQ(report("2020-Q3", "M1")->status, Status::Running);
}

TEST_F(ImportRounds, ReadsAHeaderOfTwoRowsWithQuartersAbove)
{
    const QList<Sheet> sheets{
        sheetOf("Monitor", {"Monitor transformatie", "", "||Q1 2020|||Q2 2020||||",
                            "Nr|Maatregel|Status|%|Toelichting|Status|%|Toelichting|Oordeel|Trekker",
                            "1|Een|loopt|20%|goed op weg|gereed|100%||groen|regisseur",
                            "2|Twee|niet gestart|0%||loopt|40%|wacht op besluit|oranje|"})};

    const ImportReport done = import(sheets);

    EXPECT_EQ(done.measures, 2);
    EXPECT_TRUE(done.problems.isEmpty());
    EXPECT_EQ(done.mapping.headerRows, 2);
    EXPECT_EQ(rounds(), (QStringList{text("2020-Q1 2020-03-31"), text("2020-Q2 2020-06-30")}));
    EXPECT_EQ(report("2020-Q1", "1")->notes, text("Q1 2020 Toelichting: goed op weg"));
    EXPECT_EQ(report("2020-Q2", "2")->healthByHand, Health::Attention);
    EXPECT_EQ(measure("1").lead, text("regisseur"));
    EXPECT_EQ(measure("1").progress, 100);
    EXPECT_EQ(mappingFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(done.mapping)).toJson()).object()),
              done.mapping);
}

TEST_F(ImportRounds, ReadsColumnsNamedBelowTheirQuarter)
{
    import({sheetOf("Monitor", {"Nr|Maatregel|2020-Q1||2020-Q2||Eind", "||Status|%|Status|%|",
                                "1|Een|loopt|20|gereed|100|31-12-2020", "2|Twee|loopt|30|loopt|50|"})});

    EXPECT_EQ(report("2020-Q1", "2")->progress, 30);
    EXPECT_EQ(report("2020-Q2", "1")->status, Status::Done);
    EXPECT_EQ(measure("1").ends.toText(), text("2020-12-31"));
}

TEST_F(ImportRounds, MakesARoundOfEachSheetAndTakesTheLatestForNow)
{
    const QList<Sheet> sheets{
        sheetOf("Q1 2020", {"Nr|Maatregel|Status|Voortgang|Trekker|Sliedrecht", "1|Een|niet gestart|0%|Jan|",
                            "2|Twee|loopt|10%|Els|", "9|Oud|loopt|5%|Jan|"}),
        sheetOf("2020-Q2", {"Nr|Maatregel|Status|Voortgang|Trekker|Sliedrecht", "1|Een|loopt|20%|Jan|20%",
                            "2|Twee|loopt|30%|Piet|"}),
        sheetOf("Toelichting", {"Lees mij", "dit is een uitleg"})};
    add(aMunicipality());

    const auto choice = QStringLiteral("2");
    const ImportReport done = import(sheets, {}, 1);

    EXPECT_EQ(rounds(), (QStringList{text("2020-Q1 2020-03-31"), text("2020-Q2 2020-06-30")}));
    EXPECT_EQ(done.measures, 3);
    EXPECT_EQ(measure("1").status, Status::Running);
    EXPECT_EQ(measure("1").progress, 20);
    EXPECT_EQ(measure("2").lead, text("Piet"));
    EXPECT_EQ(report("2020-Q1", "2")->notes, text("Trekker: Els"));
    EXPECT_EQ(report("2020-Q1", "1")->progress, 0);
    EXPECT_EQ(report("2020-Q2", "1", "Sliedrecht")->progress, 20);
    EXPECT_EQ(measure("9").progress, 5);
    EXPECT_EQ(measure("9").reported, QDate(2020, 3, 31));
    EXPECT_EQ(mappingFromJson(toJson(done.mapping)), done.mapping);
    const ImportReport again = import(sheets, done.mapping, 1);
    EXPECT_EQ(again.created + again.updated + again.rounds + again.reports, 0);
}

TEST_F(ImportRounds, ReadsATableWithARowForEachMeasureInEachQuarter)
{
    const ImportReport done =
        import({sheetOf("lang", {"Nr|Maatregel|Kwartaal|Status|Voortgang|Trekker", "1|Een|Q1 2020|niet gestart|0%|Jan",
                                 "2|Twee|Q1 2020|loopt|15%|Els", "1|Een|Q2 2020|loopt|25%|Jan",
                                 "2|Twee|Q2 2020|gereed|100%|Els", "2|Twee|Q2 2020|gereed|100%|Els"})});

    EXPECT_EQ(done.measures, 2);
    EXPECT_EQ(rounds(), (QStringList{text("2020-Q1 2020-03-31"), text("2020-Q2 2020-06-30")}));
    EXPECT_EQ(report("2020-Q1", "2")->progress, 15);
    EXPECT_EQ(measure("2").status, Status::Done);
    ASSERT_EQ(done.problems.size(), 1);
    EXPECT_EQ(done.problems[0].code, text("round_told_twice"));
    EXPECT_EQ(done.problems[0].row, 6);
}

TEST_F(ImportRounds, LeavesAQuarterOfNoYearToTheNoteAndSaysSo)
{
    const ImportReport done = import({sheetOf("a", {"Nr|Maatregel|Status|% Q3", "1|Een|loopt|75%"})});

    EXPECT_TRUE(rounds().isEmpty());
    EXPECT_EQ(measure("1").notes, text("% Q3: 75%"));
    ASSERT_EQ(done.problems.size(), 1);
    EXPECT_EQ(done.problems[0].code, text("period_year"));
    EXPECT_EQ(done.problems[0].accepted, text("% Q3 2020"));
}

TEST_F(ImportRounds, TakesNoAmountStartOrOwnYearForARound)
{
    import({sheetOf("a", {"Nr|Maatregel|Status 2020|Besparing Q1 2021|Besparing 2022|Start 2020",
                          "1|Een|loopt|5000|7000|juni 2020", "2|Twee|gereed|6000|8000|"})});

    EXPECT_TRUE(rounds().isEmpty());
    EXPECT_EQ(measure("1").status, Status::Running);
    EXPECT_EQ(store().all<MoneyLine>()->size(), 4);
}

TEST_F(ImportRounds, ReadsDaysMonthsAndYearsCarriedOn)
{
    import({sheetOf("a", {"Nr|Maatregel|Oordeel okt 2020|Stand 1 december 2020|Status Q4 2020|Status Q1",
                          "1|Een|rood|loopt|loopt|gereed"})});

    EXPECT_EQ(rounds(), (QStringList{text("2020-10 2020-10-31"), text("2020-12-01 2020-12-01"),
                                     text("2020-Q4 2020-12-31"), text("2021-Q1 2021-03-31")}));
    EXPECT_EQ(measure("1").healthByHand, Health::Intervene);
}

TEST_F(ImportRounds, PlansByMarksUnderWeeksAndKeepsTheGaps)
{
    import({sheetOf("Planning 2020",
                    {"Nr|Maatregel|wk 52|wk 53|wk 1|wk 2", "1|Een|x|x||", "2|Twee|x||x|", "3|Drie||start|x|"})});

    EXPECT_EQ(measure("1").starts.toText(), text("2020-12-21"));
    EXPECT_EQ(measure("1").ends.toText(), text("2021-01-03"));
    EXPECT_TRUE(measure("1").notes.isEmpty());
    EXPECT_EQ(measure("2").ends.toText(), text("2021-01-10"));
    EXPECT_EQ(measure("2").notes, text("wk 52: wk 52, wk 1"));
    EXPECT_EQ(measure("3").starts.toText(), text("2020-12-28"));
    EXPECT_EQ(measure("3").notes, text("wk 53: start"));
}

TEST_F(ImportRounds, ReadsOneOfSeveralTablesAndSaysWhatItLeft)
{
    const QList<Sheet> sheets{
        sheetOf("Blad1", {"Programma", "", "Thema Toegang", "Nr|Maatregel|Status|Trekker", "1|Een|loopt|Jan",
                          "2|Twee|gereed|Els", "", "Thema Inkoop", "Nr|Maatregel|Status|Trekker", "3|Drie|loopt|Jan",
                          "", "Risico's", "Nr|Risico|Oorzaak|Gevolg", "R1|Te laat|drukte|uitstel"})};

    const ImportReport done = import(sheets);

    EXPECT_EQ(done.measures, 3);
    EXPECT_EQ(store().get(measure("1").theme)->name, text("Thema Toegang"));
    EXPECT_EQ(store().get(measure("3").theme)->name, text("Thema Inkoop"));
    QStringList codes;
    for (const ImportProblem &problem : done.problems)
        codes += problem.code + QString::number(problem.row);
    EXPECT_EQ(codes,
              (QStringList{text("header_row9"), text("other_table12"), text("other_table13"), text("other_table14")}));
    const auto plan = planImport(sheets, {0, 2}, {}, {});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->measures.size(), 1);
    EXPECT_EQ(plan->measures[0].measure.number, text("R1"));
    ASSERT_EQ(plan->otherTables.size(), 1);
    EXPECT_EQ(plan->otherTables[0].title, text("Thema Toegang"));
    EXPECT_EQ(mappingFromJson(toJson(plan->mapping)), plan->mapping);
}

TEST_F(ImportRounds, TellsWhatASecondColumnOfAnEarlierSheetSays)
{
    const QList<Sheet> sheets{
        sheetOf("Q2 2020", {"Nr|Maatregel|Stand", "M1|Een|loopt", "M2|Twee|gereed"}),
        sheetOf("Q1 2020", {"Nr|Maatregel|Status|Stand", "M1|Een|niet gestart|loopt", "M2|Twee|loopt|loopt"})};

    const ImportReport done = import(sheets);

    EXPECT_EQ(report("2020-Q1", "M1")->status, Status::NotStarted);
    EXPECT_EQ(report("2020-Q1", "M1")->notes, text("Stand: loopt"));
    ASSERT_EQ(done.problems.size(), 1);
    EXPECT_EQ(done.problems[0].code, text("second_value"));
    EXPECT_EQ(done.problems[0].sheet, text("Q1 2020"));
    EXPECT_EQ(done.problems[0].letter, text("D"));
}
