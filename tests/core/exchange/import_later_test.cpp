// A list that comes in after another one: older, of a round that has ended since, or in another order.
#include "core/domain/action.h"
#include "core/domain/applicability.h"
#include "core/domain/money_line.h"
#include "core/domain/round.h"
#include "core/domain/work_rules.h"
#include "core/storage/state_loader.h"
#include "tests/core/exchange/tracker_fixture.h"
#include "tests/support/builders.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportLater : public TrackerTest
{
protected:
    static ImportOptions on(QDate today)
    {
        ImportOptions options;
        options.today = today;
        return options;
    }

    Applicability cell(const char *number, const char *municipality) const
    {
        const auto all = store().all<Applicability>();
        for (const Applicability &cell : *all)
            if (cell.measure == measure(number).id && store().get(cell.municipality)->name == text(municipality))
                return cell;
        ADD_FAILURE() << number << municipality;
        return {};
    }

    std::optional<ProgressReport> report(const char *round, const char *number) const
    {
        const auto all = store().all<ProgressReport>();
        for (const ProgressReport &report : *all)
            if (store().get(report.round)->label == text(round) && report.measure == measure(number).id)
                return report;
        return std::nullopt;
    }

    Round round(const char *label) const
    {
        const auto all = store().all<Round>();
        for (const Round &round : *all)
            if (round.label == text(label))
                return round;
        ADD_FAILURE() << label;
        return {};
    }

    /** "number title status theme" of every measure, sorted. */
    QStringList contents() const
    {
        QStringList lines;
        const auto all = store().all<Measure>();
        for (const Measure &measure : *all)
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(measure.number, measure.title)
                         .arg(static_cast<int>(measure.status))
                         .arg(measure.theme ? store().get(measure.theme)->name : QString());
        lines.sort();
        return lines;
    }

    /** A round that a person closed, with a report on measure 1. */
    void closeThirdQuarter()
    {
        Round closed;
        closed.id = newId<Round>();
        closed.label = text("2026-Q3");
        closed.peildatum = QDate(2026, 9, 30);
        closed.closed = QDate(2026, 10, 14);
        ProgressReport told;
        told.id = newId<ProgressReport>();
        told.round = closed.id;
        told.measure = measure("1").id;
        told.status = Status::Running;
        told.submitted = QDate(2026, 9, 28);
        add(closed, told);
        Measure reported = measure("1");
        reported.status = Status::Running;
        reported.reported = QDate(2026, 9, 28);
        update(reported);
    }
};

} // namespace

TEST_F(ImportLater, LeavesMunicipalitiesAsALaterListTellsThem)
{
    for (const char *name : {"Dordrecht", "Sliedrecht", "Gorinchem"})
        add(aMunicipality(text(name)));
    import(
        "Stand per 1 oktober 2026;;;\nNr;Maatregel;Status;Gemeente Dordrecht;Gemeente Sliedrecht;Gemeente Gorinchem\n"
        "1;Een;loopt;80%;loopt al;\n");

    const ImportReport older =
        import("Stand per 1 januari 2026;;;\nNr;Maatregel;Status;Gemeente Dordrecht;Gemeente Sliedrecht;Gemeente "
               "Gorinchem\n1;Een;voorbereiding;10%;deels;5%\n");

    EXPECT_EQ(cell("1", "Dordrecht").progress, 80);
    EXPECT_EQ(cell("1", "Sliedrecht").degree, Degree::AlreadyRunning);
    EXPECT_EQ(store().all<Applicability>()->size(), 2);
    EXPECT_TRUE(told(older.problems).contains(text("later_value 3: 10 -> 80")));
    EXPECT_TRUE(told(older.problems).contains(text("later_value 3: partly -> already_running")));
    EXPECT_TRUE(told(older.problems).contains(text("later_value 3: 5 -> ")));
    EXPECT_EQ(older.unchanged, 1);
}

TEST_F(ImportLater, LeavesAmountsAndStatesOfActionsAsALaterListTellsThem)
{
    const QByteArray header = "\nNr;Maatregel;Subactie;Status;Besparing 2026\n";
    import("Stand per 1 oktober 2026;;;;" + header + "1;Een;;loopt;100000\n;;Werven;gereed;\n");
    const QList<Action> before = *store().all<Action>();
    ASSERT_EQ(before.size(), 1);

    const ImportReport older =
        import("Stand per 1 januari 2026;;;;" + header + "1;Een;;loopt;10000\n;;Werven;loopt;\n");

    ASSERT_EQ(store().all<MoneyLine>()->size(), 1);
    EXPECT_EQ(store().all<MoneyLine>()->first().amount, Money::euros(100'000));
    EXPECT_EQ(*store().all<Action>(), before);
    EXPECT_EQ(told(older.problems),
              (QStringList{text("later_value 3: 10000.00 EUR -> 100000.00 EUR"), text("later_value 3: busy -> done")}));
}

TEST_F(ImportLater, TakesAmountsAndMunicipalitiesOfALaterDay)
{
    import(
        "Stand per 1 januari 2026;;;\nNr;Maatregel;Status;Gemeente Dordrecht;Besparing 2026\n1;Een;loopt;10%;10000\n");

    const ImportReport later = import(
        "Stand per 1 oktober 2026;;;\nNr;Maatregel;Status;Gemeente Dordrecht;Besparing 2026\n1;Een;loopt;80%;100000\n");

    EXPECT_EQ(later.updated, 1);
    EXPECT_EQ(store().all<MoneyLine>()->first().amount, Money::euros(100'000));
}

TEST_F(ImportLater, FollowsNoReportThatWasNotTaken)
{
    import("Nr;Maatregel\n1;Een\n2;Twee\n");
    closeThirdQuarter();

    const ImportReport done = import("Nr;Maatregel;Status Q2 2026;Status Q3 2026\n1;Een;voorbereiding;gereed\n"
                                     "2;Twee;;gereed\n3;Drie;loopt;gereed\n",
                                     on(QDate(2026, 11, 22)));

    EXPECT_EQ(report("2026-Q3", "1")->status, Status::Running);
    EXPECT_EQ(measure("1").status, Status::Running);
    EXPECT_EQ(measure("1").reported, QDate(2026, 9, 28));
    EXPECT_FALSE(report("2026-Q3", "2"));
    EXPECT_EQ(measure("2").status, Status::NotStarted);
    EXPECT_FALSE(measure("2").reported.isValid());
    ASSERT_TRUE(report("2026-Q3", "3"));
    EXPECT_EQ(report("2026-Q3", "3")->status, Status::Done);
    EXPECT_EQ(measure("3").status, Status::Done);
    EXPECT_TRUE(told(done.problems).contains(text("round_closed 2: done -> running")));
    EXPECT_TRUE(told(done.problems).contains(text("round_closed 3: done -> ")));
}

TEST_F(ImportLater, ClosesARoundThatAnImportOpenedOnceItHasEnded)
{
    import("Nr;Maatregel;Status Q3 2026;Status Q4 2026\n1;Een;loopt;loopt\n2;Twee;loopt;gereed\n",
           on(QDate(2026, 11, 22)));
    EXPECT_FALSE(round("2026-Q4").closed.isValid());

    const ImportReport done = import("Nr;Maatregel;Status Q3 2026;Status Q4 2026;Status Q1 2027\n1;Een;loopt;loopt;\n"
                                     "2;Twee;loopt;gereed;\n3;Drie;loopt;loopt;loopt\n",
                                     on(QDate(2027, 2, 20)));

    EXPECT_EQ(round("2026-Q4").closed, QDate(2026, 12, 31));
    EXPECT_FALSE(round("2026-Q4").closedChange.isEmpty());
    EXPECT_EQ(report("2026-Q4", "1")->submitted, QDate(2026, 12, 31));
    EXPECT_EQ(measure("1").reported, QDate(2026, 12, 31));
    EXPECT_TRUE(told(done.problems).contains(text("ended_round 0: 2026-Q4 -> ")));
    const auto state = loadState(store());
    ASSERT_TRUE(state);
    EXPECT_EQ(openRound(*state, QDate(2027, 2, 20))->label, text("2027-Q1"));
    EXPECT_EQ(import("Nr;Maatregel;Status Q4 2026\n1;Een;gereed\n", on(QDate(2027, 2, 21))).reports, 1);
}

TEST_F(ImportLater, ClosesItWhenOnlyALaterRoundIsToldAndLeavesThoseOfPersons)
{
    import("Nr;Maatregel;Status Q4 2026\n1;Een;loopt\n", on(QDate(2026, 11, 22)));
    Round own;
    own.id = newId<Round>();
    own.label = text("Eigen ronde");
    own.peildatum = QDate(2026, 12, 15);
    add(own);

    import("Nr;Maatregel;Status Q1 2027\n1;Een;gereed\n", on(QDate(2027, 2, 20)));

    EXPECT_TRUE(round("2026-Q4").closed.isValid());
    EXPECT_FALSE(round("Eigen ronde").closed.isValid());
    EXPECT_FALSE(round("2027-Q1").closed.isValid());
}

TEST_F(ImportLater, LeavesARoundOpenThatAPersonGaveItsDays)
{
    import("Nr;Maatregel;Status Q4 2026\n1;Een;loopt\n", on(QDate(2026, 11, 22)));
    Round taken = round("2026-Q4");
    taken.due = QDate(2027, 3, 1);
    update(taken);

    import("Nr;Maatregel;Status Q4 2026\n1;Een;gereed\n", on(QDate(2027, 2, 20)));

    EXPECT_FALSE(round("2026-Q4").closed.isValid());
}

TEST_F(ImportLater, KnowsRepeatedNumbersByTheirTitlesWhateverTheirOrder)
{
    const QByteArray header = "Nr;Maatregel;Thema;Status\n";
    const QByteArray first = "1;Eerste;A;loopt\n2;Tweede;A;loopt\n";
    const QByteArray second = "1;Derde;B;gereed\n2;Vierde;B;gereed\n";
    import(header + first + second);
    const QStringList before = contents();
    const Id<Measure> third = measure("Derde").id;

    EXPECT_EQ(import(header + second + first).unchanged, 4);
    const ImportReport more = import(header + "1;Nieuw;C;loopt\n2;Nieuwer;C;loopt\n" + first + second);

    EXPECT_EQ(more.created, 2);
    EXPECT_EQ(more.unchanged, 4);
    EXPECT_EQ(measure("Derde").id, third);
    EXPECT_EQ(contents().size(), 6);
    for (const QString &line : before)
        EXPECT_TRUE(contents().contains(line)) << line.toStdString();
    EXPECT_TRUE(told(more.problems).contains(text("same_number 2: 1 Nieuw -> Eerste")));
}

TEST_F(ImportLater, KnowsARepeatedNumberWithAnotherTitleByItsTheme)
{
    const QByteArray header = "Nr;Maatregel;Thema;Status\n";
    import(header + "1;Eerste;A;loopt\n2;Tweede;A;loopt\n1;Derde;B;loopt\n2;Vierde;B;loopt\n");
    const Id<Measure> third = measure("Derde").id;

    const ImportReport done =
        import(header + "1;Derde (herzien);B;loopt\n2;Vierde;B;loopt\n1;Eerste;A;loopt\n2;Tweede;A;loopt\n");

    EXPECT_EQ(measure("Derde (herzien)").id, third);
    EXPECT_EQ(done.created, 0);
    EXPECT_EQ(done.updated, 1);
}

TEST_F(ImportLater, AsksAfterAMatchOfWhichOnlyTheNumberIsTheSame)
{
    import("Nr;Maatregel;Thema\n1;Eerste;A\n2;Tweede;A\n");

    const ImportReport other = import("Nr;Maatregel;Thema\n1;Heel anders;Z\n2;Tweede (herzien);A\n");

    EXPECT_EQ(told(other.problems), QStringList{text("other_title 2: 1 Heel anders -> Eerste")});
    import("Nr;Maatregel\n1;Een\n1;Twee\n");
    const ImportReport unclear = import("Nr;Maatregel\n1;Drie\n1;Twee\n");
    EXPECT_TRUE(told(unclear.problems).contains(text("other_title 2: 1 Drie -> Een")));
}
