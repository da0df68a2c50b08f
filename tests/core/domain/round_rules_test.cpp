#include "core/domain/round_rules.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

Round aRound(const char *label, QDate peildatum, int days = 14)
{
    Round round;
    round.id = newId<Round>();
    round.label = QString::fromLatin1(label);
    round.peildatum = peildatum;
    round.opens = peildatum.addDays(1);
    round.due = peildatum.addDays(days);
    return round;
}

} // namespace

TEST(ProposedRound, FollowsTheLastOneByAPeriod)
{
    State state;
    state.table<Round>().put(aRound("2020-Q3", QDate(2020, 9, 30)));
    state.table<Round>().put(aRound("2020-Q4", QDate(2020, 12, 31), 21));

    const Round next = proposedRound(state, QDate(2021, 4, 2));

    EXPECT_EQ(next.label, QStringLiteral("2021-Q1"));
    EXPECT_EQ(next.peildatum, QDate(2021, 3, 31));
    EXPECT_EQ(next.opens, QDate(2021, 4, 2));
    EXPECT_EQ(next.due, QDate(2021, 4, 22));
    EXPECT_TRUE(next.id.isNull());
}

TEST(ProposedRound, BeginsWithTheLastQuarterThatEnded)
{
    const Round first = proposedRound(State(), QDate(2020, 10, 15));

    EXPECT_EQ(first.label, QStringLiteral("2020-Q3"));
    EXPECT_EQ(first.peildatum, QDate(2020, 9, 30));
    EXPECT_GT(first.due, first.opens);
}

TEST(ProposedRound, CountsOnWhereALabelNamesNoPeriod)
{
    State state;
    state.table<Round>().put(aRound("Ronde 7", QDate(2020, 9, 30)));

    const Round next = proposedRound(state, QDate(2021, 1, 5));

    EXPECT_EQ(next.label, QStringLiteral("Ronde 8"));
    EXPECT_EQ(next.peildatum, QDate(2021, 1, 5));
    EXPECT_GT(next.due, next.peildatum);
}

TEST(ExpectationsLike, AskTheSameButNotAboutWhatWasDropped)
{
    State state;
    Measure kept = aMeasure(), dropped = aMeasure(QStringLiteral("M02"));
    dropped.status = Status::Dropped;
    const Party party = aMunicipality();
    const Round last = aRound("2020-Q4", QDate(2020, 12, 31));
    const Id<Round> next = newId<Round>();
    for (const Measure &measure : {kept, dropped})
        state.table<Measure>().put(measure);
    state.table<RoundExpectation>().put({newId<RoundExpectation>(), last.id, kept.id, {}});
    state.table<RoundExpectation>().put({newId<RoundExpectation>(), last.id, dropped.id, {}});
    state.table<RoundExpectation>().put({newId<RoundExpectation>(), last.id, {}, party.id});

    const QList<RoundExpectation> asked = expectationsLike(state, last.id, next);

    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.first().measure, kept.id);
    EXPECT_EQ(asked.last().party, party.id);
    EXPECT_EQ(asked.last().round, next);
    EXPECT_EQ(state.find(asked.last().id), nullptr);
}

TEST(BegunReport, TakesOverStateButNoWords)
{
    Measure measure = aMeasure();
    measure.progress = 40;
    measure.healthTime = Health::Attention;
    measure.achieved = QStringLiteral("oud");

    const ProgressReport report = begunReport(measure, newId<Round>());

    EXPECT_EQ(report.status, Status::Running);
    EXPECT_EQ(report.progress, 40);
    EXPECT_EQ(report.healthTime, Health::Attention);
    EXPECT_TRUE(report.achieved.isEmpty());
    EXPECT_FALSE(report.submitted.isValid());
    EXPECT_EQ(report.author, measure.lead);
}

TEST(UnchangedReport, TellsAgainWhatHolds)
{
    Measure measure = aMeasure();
    measure.achieved = QStringLiteral("Eerste teams getraind");
    measure.correction = QStringLiteral("inval");

    const ProgressReport report = unchangedReport(measure, newId<Round>(), QDate(2021, 4, 8));

    EXPECT_TRUE(report.unchanged);
    EXPECT_EQ(report.achieved, measure.achieved);
    EXPECT_EQ(report.correction, measure.correction);
    EXPECT_EQ(report.submitted, QDate(2021, 4, 8));
}

TEST(FollowReport, GivesACellWhatItsMunicipalityTold)
{
    Applicability cell = anApplicability(aMeasure(), aMunicipality());
    cell.degree = Degree::Undecided;
    cell.details.change().reason = QStringLiteral("nog in het college");
    cell.progress = 10;
    ProgressReport report;
    report.status = Status::Running;
    report.healthByHand = Health::Intervene;

    followReport(cell, report);

    EXPECT_EQ(cell.degree, Degree::Full);
    EXPECT_TRUE(cell.details->reason.isEmpty());
    EXPECT_EQ(cell.status, Status::Running);
    EXPECT_EQ(cell.health, Health::Intervene);
    EXPECT_EQ(cell.progress, 10) << "not told, so not changed";
}

TEST(LacksExplanation, IsAskedOfAReportThatIsOffCourse)
{
    const QStringList aspects{QStringLiteral("time"), QStringLiteral("money")};
    ProgressReport report;
    report.status = Status::Running;
    report.healthTime = Health::Attention;
    report.cause = QStringLiteral("twee teams niet getraind");

    EXPECT_TRUE(lacksExplanation(report, aspects));
    report.consequence = report.correction = QStringLiteral("…");
    EXPECT_FALSE(lacksExplanation(report, aspects));
    report.cause.clear();
    report.status = Status::Done;
    EXPECT_FALSE(lacksExplanation(report, aspects));
}

TEST(IsOvertaken, ByAReportOfALaterRound)
{
    State state;
    const Measure measure = aMeasure();
    const Round earlier = aRound("2020-Q3", QDate(2020, 9, 30)), later = aRound("2020-Q4", QDate(2020, 12, 31));
    state.table<Round>().put(earlier);
    state.table<Round>().put(later);
    ProgressReport report = begunReport(measure, later.id);
    state.table<ProgressReport>().put(report);

    EXPECT_FALSE(isOvertaken(state, measure.id, earlier)) << "a draft tells nothing yet";
    report.submitted = QDate(2021, 1, 5);
    state.table<ProgressReport>().put(report);
    EXPECT_TRUE(isOvertaken(state, measure.id, earlier));
    EXPECT_FALSE(isOvertaken(state, measure.id, later));
}
