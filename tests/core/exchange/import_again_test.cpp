// A list that comes in again, or into a programme that already knows what it tells of.
#include "core/domain/action.h"
#include "core/domain/applicability.h"
#include "core/domain/money_line.h"
#include "core/domain/round.h"
#include "tests/core/exchange/tracker_fixture.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportAgain : public TrackerTest
{
protected:
    /** "header amount" of every amount. */
    QStringList amounts() const
    {
        QStringList lines;
        const auto all = store().all<MoneyLine>();
        for (const MoneyLine &line : *all)
            lines += QStringLiteral("%1 %2").arg(line.notes).arg(line.amount->cents / 100);
        lines.sort();
        return lines;
    }

    Applicability cell(const char *measureNumber, const char *municipality) const
    {
        const auto all = store().all<Applicability>();
        for (const Applicability &cell : *all)
            if (cell.measure == measure(measureNumber).id && store().get(cell.municipality)->name == text(municipality))
                return cell;
        ADD_FAILURE() << measureNumber << municipality;
        return {};
    }

    /** "label peildatum" of each round, with what it is: open or closed. */
    QStringList rounds() const
    {
        QStringList lines;
        const auto all = store().all<Round>();
        for (const Round &round : *all)
            lines += round.label + u' ' + round.peildatum.toString(Qt::ISODate) +
                     (round.closed.isValid() ? text(" closed") : text(" open"));
        lines.sort();
        return lines;
    }

    ProgressReport report(const char *label) const
    {
        const auto all = store().all<ProgressReport>();
        for (const ProgressReport &report : *all)
            if (store().get(report.round)->label == text(label))
                return report;
        ADD_FAILURE() << label;
        return {};
    }
};

} // namespace

TEST_F(ImportAgain, LeavesAmountsWhoseHeadersBeginTheSameWhereTheyAre)
{
    const QByteArray list = "Nr;Maatregel;Kosten 2020;Kosten 2020 extra;Kosten 2020 extra plus\n"
                            "1;Een;100;200;300\n2;Twee;100;200;300\n3;Drie;100;200;300\n";
    import(list);
    const QStringList before = amounts();

    EXPECT_EQ(import(list).unchanged, 3);
    EXPECT_EQ(amounts(), before);
}

TEST_F(ImportAgain, TakesNoAmountForAnotherOneThatACellLeavesBlank)
{
    import("Nr;Maatregel;Kosten 2020;Kosten 2020 extra\n1;Een;100;\n");

    import("Nr;Maatregel;Kosten 2020;Kosten 2020 extra\n1;Een;;200\n");

    EXPECT_EQ(amounts(), (QStringList{text("Kosten 2020 100"), text("Kosten 2020 extra 200")}));
}

TEST_F(ImportAgain, KnowsAnAmountWhoseHeaderIsCalledOtherwiseAndOneThatAPersonWroteUnder)
{
    import("Nr;Maatregel;Kosten 2020;Kosten 2021 totaal\n1;Een;100;7\n");
    MoneyLine line = store().all<MoneyLine>()->first();
    line.notes += text("\nmet de wethouder besproken");
    update(line);

    import("Nr;Maatregel;Kosten 2020;Kosten 2021\n1;Een;150;8\n");

    const QStringList all = amounts();
    EXPECT_EQ(all.size(), 2);
    EXPECT_EQ(all.filter(text("besproken 150")).size() + all.filter(text("besproken 8")).size(), 1);
}

TEST_F(ImportAgain, KnowsAMeasureByItsTitleWhereTheListHasNoNumbers)
{
    import("Nr;Maatregel;Status\n1;Alfa;loopt\n2;Beta;loopt\n");

    const ImportReport report = import("Maatregel;Status\nBeta;gereed\nAlfa;gereed\n");

    EXPECT_EQ(report.created, 0);
    EXPECT_EQ(report.updated, 2);
    EXPECT_EQ(measures(), (QStringList{text("1 Alfa"), text("2 Beta")}));
}

TEST_F(ImportAgain, KnowsAMeasureByItsTitleThatGetsANumberNow)
{
    import("Maatregel;Status\nAlfa;loopt\nBeta;loopt\n");

    const ImportReport report = import("Nr;Maatregel;Status\n1;Alfa;gereed\n2;Beta;gereed\n");

    EXPECT_EQ(report.created, 0);
    EXPECT_EQ(measures(), (QStringList{text("1 Alfa"), text("2 Beta")}));
    EXPECT_EQ(measure("1").status, Status::Done);
}

TEST_F(ImportAgain, AsksWhetherATitleWithAnotherNumberIsTheSameMeasure)
{
    import("Nr;Maatregel\n1;Alfa\n2;Beta\n");

    const ImportReport report = import("Nr;Maatregel\n2;Beta\n7;Alfa\n");

    EXPECT_EQ(report.created, 1);
    EXPECT_EQ(told(report.problems), QStringList{text("other_number 3: 7 Alfa -> 1")});
    EXPECT_TRUE(import("Nr;Maatregel\n1;Alfa\n2;Beta\n7;Alfa\n").problems.isEmpty());
}

TEST_F(ImportAgain, LeavesHowAMeasureAppliesWhereACellOnlySaysHowFarItIs)
{
    import("Nr;Maatregel;Gemeente Dordrecht;Gemeente Sliedrecht;Gemeente Gorinchem\n1;Alfa;loopt al;deels;V\n");

    import("Nr;Maatregel;Gemeente Dordrecht;Gemeente Sliedrecht;Gemeente Gorinchem\n1;Alfa;60%;afgerond;n.v.t.\n");

    EXPECT_EQ(cell("1", "Dordrecht").degree, Degree::AlreadyRunning);
    EXPECT_EQ(cell("1", "Dordrecht").progress, 60);
    EXPECT_EQ(cell("1", "Sliedrecht").degree, Degree::Partly);
    EXPECT_EQ(cell("1", "Sliedrecht").status, Status::Done);
    EXPECT_EQ(cell("1", "Gorinchem").degree, Degree::NotApplicable);
}

TEST_F(ImportAgain, DoesNotTurnAStateBackToThatOfAnEarlierDay)
{
    import("Voortgang per 1 december 2020;;\n\nNr;Maatregel;Status\n1;Alfa;gereed\n");

    const ImportReport report = import("Voortgang per 1 oktober 2020;;\n\nNr;Maatregel;Status\n1;Alfa;loopt\n");

    EXPECT_EQ(measure("1").status, Status::Done);
    EXPECT_EQ(measure("1").reported, QDate(2020, 12, 1));
    EXPECT_EQ(told(report.problems), QStringList{text("newer_state 4: 2020-10-01 -> 2020-12-01")});
    EXPECT_EQ(import("Voortgang per 1 januari 2021;;\n\nNr;Maatregel;Status\n1;Alfa;loopt\n").updated, 1);
    EXPECT_EQ(measure("1").status, Status::Running);
}

TEST_F(ImportAgain, SaysNothingOfAnEarlierDayThatTellsTheSame)
{
    import("Voortgang per 1 december 2020;;\n\nNr;Maatregel;Status\n1;Alfa;gereed\n");

    const ImportReport report = import("Voortgang per 1 oktober 2020;;\n\nNr;Maatregel;Status\n1;Alfa;gereed\n");

    EXPECT_TRUE(report.problems.isEmpty());
    EXPECT_EQ(report.unchanged, 1);
}

TEST_F(ImportAgain, KeepsPeriodsThatEndOnTheSameDayApart)
{
    const QByteArray list = "Nr;Maatregel;Status Q4 2020;Status december 2020;Status 2e halfjaar 2020\n"
                            "1;Alfa;loopt;gereed;voorbereiding\n";
    import(list);

    EXPECT_EQ(rounds(), (QStringList{text("2020-12 2020-12-31 closed"), text("2020-H2 2020-12-31 closed"),
                                     text("2020-Q4 2020-12-31 closed")}));
    EXPECT_EQ(report("2020-Q4").status, Status::Running);
    EXPECT_EQ(report("2020-12").status, Status::Done);
    EXPECT_EQ(import(list).unchanged, 1);
    EXPECT_EQ(rounds().size(), 3);
}

TEST_F(ImportAgain, LeavesTheRoundOfAPeriodThatStillRunsOpen)
{
    ImportOptions options;
    options.today = QDate(2020, 11, 22);
    const QByteArray list = "Nr;Maatregel;Status Q3 2020;Status Q4 2020\n1;Alfa;voorbereiding;loopt\n";

    const ImportReport first = import(list, options);

    EXPECT_EQ(rounds(), (QStringList{text("2020-Q3 2020-09-30 closed"), text("2020-Q4 2020-12-31 open")}));
    EXPECT_EQ(report("2020-Q4").submitted, QDate(2020, 11, 22));
    EXPECT_EQ(measure("1").reported, QDate(2020, 11, 22));
    EXPECT_EQ(told(first.problems), QStringList{text("running_round 0: 2020-Q4 -> 2020-11-22")});
    options.today = QDate(2020, 11, 25);
    EXPECT_EQ(import(list, options).unchanged, 1);
    EXPECT_EQ(measure("1").reported, QDate(2020, 11, 22));
}

TEST_F(ImportAgain, LeavesReportsOfARoundThatWasClosedInTheProgramme)
{
    import("Nr;Maatregel;Status\n1;Alfa;loopt\n2;Beta;loopt\n");
    Round round;
    round.id = newId<Round>();
    round.label = text("2020-Q3");
    round.peildatum = QDate(2020, 9, 30);
    round.closed = QDate(2020, 10, 14);
    ProgressReport told1;
    told1.id = newId<ProgressReport>();
    told1.round = round.id;
    told1.measure = measure("1").id;
    told1.status = Status::Running;
    told1.submitted = QDate(2020, 10, 1);
    add(round, told1);

    const ImportReport done = import("Nr;Maatregel;Status;Status Q3 2020\n1;Alfa;loopt;gereed\n2;Beta;loopt;gereed\n");

    EXPECT_EQ(report("2020-Q3"), told1);
    EXPECT_EQ(store().all<ProgressReport>()->size(), 1);
    EXPECT_EQ(told(done.problems),
              (QStringList{text("round_closed 2: done -> running"), text("round_closed 3: done -> ")}));
    EXPECT_EQ(done.reports, 0);
}

TEST_F(ImportAgain, ChangesReportsOfARoundThatAnImportClosedButNoneThatWasSignedOff)
{
    import("Nr;Maatregel;Status Q3 2020\n1;Alfa;loopt\n");
    EXPECT_EQ(import("Nr;Maatregel;Status Q3 2020\n1;Alfa;voorbereiding\n").updated, 1);
    ProgressReport signedOff = report("2020-Q3");
    EXPECT_EQ(signedOff.status, Status::Preparing);
    signedOff.signedOff = QDate(2020, 10, 20);
    update(signedOff);

    const ImportReport done = import("Nr;Maatregel;Status Q3 2020\n1;Alfa;gereed\n");

    EXPECT_EQ(report("2020-Q3"), signedOff);
    EXPECT_EQ(told(done.problems), QStringList{text("signed_off 2: done -> preparing")});
}
