#include "core/domain/money_rules.h"
#include "core/domain/work_rules.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(ActionRules, AreOverdueFromTheDayAfterUntilDone)
{
    Action action = anAction(aMeasure(), QDate(2020, 9, 30));

    EXPECT_FALSE(isOverdue(action, QDate(2020, 9, 30)));
    EXPECT_TRUE(isOverdue(action, QDate(2020, 10, 1)));
    action.state = ActionState::Busy;
    EXPECT_TRUE(isOverdue(action, QDate(2020, 10, 1)));
    action.state = ActionState::Dropped;
    EXPECT_FALSE(isOverdue(action, QDate(2020, 10, 1)));
}

TEST(MilestoneRules, SlipWhenTheirDayPassedOrTheyAreExpectedLater)
{
    Milestone milestone;
    milestone.planned = *ImpreciseDate::parse(u"2020-Q3");

    EXPECT_FALSE(hasSlipped(milestone, QDate(2020, 9, 30)));
    EXPECT_TRUE(hasSlipped(milestone, QDate(2020, 10, 1)));
    milestone.expected = *ImpreciseDate::parse(u"2020-Q4");
    EXPECT_TRUE(hasSlipped(milestone, QDate(2020, 1, 1)));
    milestone.reached = {QDate(2020, 10, 5)};
    EXPECT_FALSE(hasSlipped(milestone, QDate(2021, 1, 1)));
}

TEST(DecisionRules, AreDueWithinTheProgrammesDays)
{
    Decision decision;
    decision.due = {QDate(2020, 11, 5)};

    EXPECT_FALSE(isDue(decision, QDate(2020, 10, 21), 14));
    EXPECT_TRUE(isDue(decision, QDate(2020, 10, 22), 14));
    decision.state = DecisionState::Taken;
    EXPECT_FALSE(isDue(decision, QDate(2020, 11, 6), 14));
}

TEST(AdoptionRules, CountOwnVersionsAndAmendmentsAsAdopted)
{
    State state;
    Decision decision;
    decision.id = newId<Decision>();
    for (const VoteState vote :
         {VoteState::Adopted, VoteState::Amended, VoteState::OwnVersion, VoteState::Planned, VoteState::Rejected}) {
        DecisionVote record;
        record.id = newId<DecisionVote>();
        record.decision = decision.id;
        record.state = vote;
        state.table<DecisionVote>().put(record);
    }

    EXPECT_EQ(adoptionOf(decision, state).adopted, 3);
    EXPECT_EQ(adoptionOf(decision, state).asked, 5);
}

TEST(RoundRules, TakeTheEarliestRoundThatIsNotClosed)
{
    State state;
    const auto put = [&](const char *label, QDate peildatum, QDate closed) {
        Round round;
        round.id = newId<Round>();
        round.label = QString::fromLatin1(label);
        round.peildatum = peildatum;
        round.opens = peildatum.addDays(1);
        round.closed = closed;
        state.table<Round>().put(round);
    };
    put("2020-Q2", QDate(2020, 6, 30), QDate(2020, 7, 14));
    put("2020-Q3", QDate(2020, 9, 30), {});
    put("2020-Q4", QDate(2020, 12, 31), {});

    EXPECT_EQ(openRound(state, QDate(2021, 2, 1))->label, QStringLiteral("2020-Q3"));
    EXPECT_EQ(lastClosedRound(state, QDate(2021, 2, 1))->label, QStringLiteral("2020-Q2"));
    EXPECT_EQ(openRound(state, QDate(2020, 9, 30)), nullptr);
    EXPECT_EQ(lastClosedRound(state, QDate(2020, 7, 13)), nullptr);
}

TEST(MoneyRules, NeverCountAnAmountToBeDetermined)
{
    State state;
    for (const Money &money :
         {Money::euros(100), Money::euros(50, Qualifier::About), Money{999, Qualifier::ToBeDetermined}}) {
        MoneyLine line;
        line.id = newId<MoneyLine>();
        line.kind = MoneyKind::SavingPlanned;
        line.year = 2021;
        line.amount = money;
        state.table<MoneyLine>().put(line);
    }

    const MoneySum sum = sumOf(state, MoneyKind::SavingPlanned, 2021);

    EXPECT_EQ(sum.cents, 150'00);
    EXPECT_EQ(sum.toBeDetermined, 1);
    EXPECT_EQ(sum.qualifier, Qualifier::About);
    EXPECT_EQ(sumOf(state, MoneyKind::SavingPlanned, 2022).lines, 0);
}

TEST(MoneyRules, LeaveOutOtherCurrenciesEverywhereAndCountThem)
{
    State state;
    for (const auto &[year, currency] : {std::pair(2021, "EUR"), std::pair(2022, "GBP")}) {
        MoneyLine line;
        line.id = newId<MoneyLine>();
        line.kind = MoneyKind::SavingPlanned;
        line.year = year;
        line.amount = Money{100'00, Qualifier::Exact, QString::fromLatin1(currency)};
        state.table<MoneyLine>().put(line);
    }

    EXPECT_EQ(lastYearOf(state, MoneyKind::SavingPlanned), 2021);
    const MoneySum sum = sumOf(state, MoneyKind::SavingPlanned);
    EXPECT_EQ(sum.cents, 100'00);
    EXPECT_EQ(sum.lines, 1);
    EXPECT_EQ(sum.otherCurrencies, 1);
}

TEST(Allocation, GivesTheRemainderToTheLargestShare)
{
    // 100 cents by 1, 1 and 1.5: 28.57, 28.57, 42.86 → 29 + 29 + 43 = 101, so the largest gives one back.
    EXPECT_EQ(allocate(100, {1, 1, 1.5}), (QList<qint64>{29, 29, 42}));
}

TEST(Allocation, SplitsTheDemosDeficitByYoungPeople)
{
    const QList<double> youth{5199, 25607, 8265, 4780, 8443, 19113, 11366, 7156, 6051, 9707};
    const QList<qint64> shares = allocate(11'000'000'00, youth);

    EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), qint64{0}), 11'000'000'00);
    EXPECT_EQ(shares[1] / 100'000, 2665); // thousands of euros, worked out by hand for Dordrecht
}

RC_GTEST_PROP(Allocation, AlwaysAddsUpToTheCent, ())
{
    const auto cents = *rc::gen::inRange<qint64>(-1'000'000'000'00, 1'000'000'000'00);
    const auto raw = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 1'000'000)));
    const QList<double> weights(raw.begin(), raw.end());

    const QList<qint64> shares = allocate(cents, weights);

    RC_ASSERT(std::accumulate(shares.begin(), shares.end(), qint64{0}) == cents);
}
