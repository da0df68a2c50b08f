#include "core/insight/planning.h"

#include "core/insight/dependencies.h"
#include "core/insight/slips.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QDate today(2020, 7, 1);

Milestone aMilestone(const Measure &of, QDate planned)
{
    Milestone milestone;
    milestone.id = newId<Milestone>();
    milestone.measure = of.id;
    milestone.text = QStringLiteral("Tariefmodel vastgesteld");
    milestone.planned = {planned};
    return milestone;
}

/** Two measures of 2020, the second of which waits for the first. */
class Chain : public ::testing::Test
{
protected:
    Chain()
    {
        after.starts = {QDate(2021, 1, 1)};
        after.ends = {QDate(2021, 12, 31)};
    }

    Dependency only()
    {
        State state;
        state.table<Measure>().put(first);
        state.table<Measure>().put(after);
        MeasureRelation relation;
        relation.id = newId<MeasureRelation>();
        relation.measure = after.id;
        relation.kind = RelationKind::DependsOn;
        relation.other = first.id;
        state.table<MeasureRelation>().put(relation);
        const auto links = dependenciesOf(
            state, [this](Id<Measure>) { return expected; }, today);
        EXPECT_EQ(links.size(), 1);
        return links.value(0);
    }

    Measure first = aMeasure(QStringLiteral("M01")), after = aMeasure(QStringLiteral("M02"));
    QDate expected;
};

} // namespace

TEST(PlanSpan, IsNeverDonePastToday)
{
    const Measure measure = aMeasure();

    EXPECT_EQ(spanOf(measure, {25, {}}, today).doneUntil, QDate(2020, 4, 1));
    EXPECT_EQ(spanOf(measure, {90, {}}, today).doneUntil, today);
    EXPECT_FALSE(spanOf(measure, {{}, {}}, today).doneUntil.isValid()) << "nothing was reported";
}

TEST(PlanSpan, IsDoneAsFarAsItsFigureTellsWhateverItsStatus)
{
    Measure measure = aMeasure();
    measure.status = Status::Done;

    EXPECT_EQ(spanOf(measure, {60, {}}, QDate(2021, 2, 1)).doneUntil,
              spanOf(aMeasure(), {60, {}}, QDate(2021, 2, 1)).doneUntil);
    EXPECT_FALSE(spanOf(measure, {0, {}}, today).doneUntil.isValid());
    EXPECT_EQ(spanOf(measure, {{}, {}}, QDate(2021, 2, 1)).doneUntil, measure.ends.last()) << "no figure denies it";
}

TEST(PlanSpan, ExpectsTheEndAtThePaceSoFar)
{
    const Measure measure = aMeasure();

    const PlanSpan onTime = spanOf(measure, {50, {}}, today), late = spanOf(measure, {40, {}}, today);

    EXPECT_FALSE(onTime.expected.isValid());
    EXPECT_EQ(late.expected, QDate(2021, 3, 31));
    EXPECT_FALSE(late.isLaterStill);
}

TEST(PlanSpan, TellsNoMoreThanAPaceCan)
{
    const PlanSpan span = spanOf(aMeasure(), {10, {}}, today);

    EXPECT_TRUE(span.isLaterStill);
    EXPECT_EQ(span.expected, QDate(2021, 12, 31)) << "twice its length";
}

TEST(PlanSpan, BelievesAMilestoneOverAPace)
{
    const Measure measure = aMeasure();
    Milestone said = aMilestone(measure, QDate(2020, 9, 30));
    said.expected = {QDate(2021, 2, 1), Precision::Month};

    EXPECT_EQ(spanOf(measure, {90, {&said}}, today).expected, QDate(2021, 2, 28));
    said.reached = {QDate(2020, 6, 1)};
    EXPECT_FALSE(spanOf(measure, {90, {&said}}, today).expected.isValid());
}

TEST(PlanSpan, EndsNoEarlierThanTodayWhileItGoesOn)
{
    Measure measure = aMeasure();
    measure.ends = {QDate(2020, 5, 31)};

    EXPECT_EQ(spanOf(measure, {}, today).expected, today);
    measure.status = Status::Done;
    EXPECT_FALSE(spanOf(measure, {100, {}}, today).expected.isValid());
    EXPECT_EQ(spanOf(measure, {100, {}}, today).doneUntil, QDate(2020, 5, 31));
}

TEST(Milestones, AreMissedWhenTheirWholePeriodIsOver)
{
    Milestone milestone = aMilestone(aMeasure(), {});
    milestone.planned = {QDate(2020, 7, 1), Precision::Quarter};
    EXPECT_EQ(stateOf(milestone, QDate(2020, 9, 30)), MilestoneState::ToCome);
    EXPECT_EQ(stateOf(milestone, QDate(2020, 10, 1)), MilestoneState::Missed);
    milestone.expected = {QDate(2020, 11, 1)};
    EXPECT_EQ(stateOf(milestone, QDate(2020, 9, 30)), MilestoneState::Later);
    milestone.reached = {QDate(2020, 12, 1)};
    EXPECT_EQ(stateOf(milestone, QDate(2020, 12, 2)), MilestoneState::Reached);
}

TEST_F(Chain, HoldsWhereTheOtherEndsInTime)
{
    EXPECT_EQ(only().broken, ChainBreak::None);
}

TEST_F(Chain, BreaksWhereTheOtherEndsLater)
{
    first.ends = {QDate(2021, 2, 28)};

    EXPECT_EQ(only().broken, ChainBreak::EndsLater);
    EXPECT_EQ(only().days, 58);
    after.starts = {QDate(2021, 1, 1), Precision::Quarter};
    EXPECT_EQ(only().broken, ChainBreak::None) << "somewhere in that quarter it may do";
    after.starts = {QDate(2021, 1, 1)};
    first.status = Status::Done;
    EXPECT_EQ(only().broken, ChainBreak::None) << "nobody waits any more";
}

TEST_F(Chain, BreaksWhereTheOtherIsExpectedLaterOrStopped)
{
    expected = QDate(2021, 3, 1);
    EXPECT_EQ(only().broken, ChainBreak::ExpectedLater);
    first.status = Status::OnHold;
    EXPECT_EQ(only().broken, ChainBreak::Stopped);
    after.status = Status::Dropped;
    EXPECT_EQ(only().broken, ChainBreak::None);
}

TEST(Slips, TellsTheFurthestFirstAndWhatWasBroughtForwardLast)
{
    Measure later = aMeasure(QStringLiteral("M01")), earlier = aMeasure(QStringLiteral("M02"));
    State then;
    then.table<Measure>().put(later);
    then.table<Measure>().put(earlier);
    View now{then, today, 0, {}};
    later.ends = {QDate(2021, 3, 31)};
    earlier.starts = {QDate(2019, 12, 1)};
    now.state.table<Measure>().put(later);
    now.state.table<Measure>().put(earlier);

    const QList<Slip> slips = slipsSince(now, plansOf(then, QDate(2020, 4, 1)));

    ASSERT_EQ(slips.size(), 2);
    EXPECT_EQ(slips[0].kind, SlipKind::End);
    EXPECT_EQ(slips[0].measure->id, later.id);
    EXPECT_EQ(slips[0].days, 90);
    EXPECT_EQ(slips[1].kind, SlipKind::Start);
    EXPECT_EQ(slips[1].days, -31);
}

TEST(Slips, TellsAMilestoneWhoseDayCameByOnce)
{
    const Measure measure = aMeasure();
    Milestone passed = aMilestone(measure, QDate(2020, 5, 1)), moved = aMilestone(measure, QDate(2020, 5, 1)),
              before = aMilestone(measure, QDate(2020, 2, 1));
    State then;
    then.table<Measure>().put(measure);
    for (const Milestone &each : {passed, moved, before})
        then.table<Milestone>().put(each);
    View now{then, today, 0, {}};
    moved.planned = {QDate(2020, 8, 1)};
    now.state.table<Milestone>().put(moved);

    const QList<Slip> slips = slipsSince(now, plansOf(then, QDate(2020, 4, 1)));

    ASSERT_EQ(slips.size(), 2) << "what was late already did not slip since";
    EXPECT_EQ(slips[0].kind, SlipKind::Milestone);
    EXPECT_EQ(slips[1].kind, SlipKind::Passed);
    EXPECT_EQ(slips[1].milestone->id, passed.id);
    EXPECT_EQ(slips[1].days, 61);
}
