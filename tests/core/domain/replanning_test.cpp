#include "core/domain/replanning.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

ImpreciseDate read(const char *text)
{
    return *ImpreciseDate::parse(QString::fromLatin1(text));
}

} // namespace

TEST(Replanning, StepsADateByItsOwnPeriods)
{
    EXPECT_EQ(stepped(read("2020-Q4"), 1), read("2021-Q1"));
    EXPECT_EQ(stepped(read("2020-winter"), -1), read("2020-autumn"));
    EXPECT_EQ(stepped(read("2020-H2"), 1), read("2021-H1"));
    EXPECT_EQ(stepped(read("2020"), -2), read("2018"));
    EXPECT_EQ(stepped(read("2020-11"), 3), read("2021-02"));
    EXPECT_EQ(stepped(ImpreciseDate(), 1), ImpreciseDate());
}

TEST(Replanning, KeepsTheLastDayOfAMonthTheLast)
{
    EXPECT_EQ(stepped(read("2020-12-31"), 2), read("2021-02-28"));
    EXPECT_EQ(stepped(read("2021-02-28"), 1), read("2021-03-31"));
    EXPECT_EQ(stepped(read("2020-12-15"), 1), read("2021-01-15"));
}

TEST(Replanning, DrawsTheLastDayOfAMonthToTheLastOfAnother)
{
    EXPECT_EQ(dragged(read("2021-12-31"), 89), read("2022-03-31")) << "30 March is close to it";
    EXPECT_EQ(dragged(read("2021-12-31"), 92), read("2022-03-31"));
    EXPECT_EQ(dragged(read("2021-12-31"), 15), read("2022-01-15")) << "the middle of a month may be meant";
    EXPECT_EQ(dragged(read("2021-12-30"), 89), read("2022-03-29"));
    EXPECT_EQ(dragged(Plan{read("2020-01-15"), read("2021-12-31")}, PlanPart::Whole, 89),
              (Plan{read("2020-04-15"), read("2022-03-31")}));
}

TEST(Replanning, MovesOnlyTheEndOfWhatHasBegun)
{
    const Plan plan{read("2020-01-15"), read("2021-12-31")};
    const QDate today(2021, 4, 8);

    EXPECT_EQ(movingPart(plan, PlanPart::Whole, true, today), PlanPart::End);
    EXPECT_EQ(movingPart(plan, PlanPart::Whole, false, today), PlanPart::Whole) << "it should have begun and did not";
    EXPECT_EQ(movingPart(plan, PlanPart::Whole, true, QDate(2020, 1, 14)), PlanPart::Whole);
    EXPECT_EQ(movingPart(plan, PlanPart::Start, true, today), PlanPart::Start) << "asked for by itself";
    EXPECT_EQ(movingPart({plan.starts, {}}, PlanPart::Whole, true, today), PlanPart::Whole);
}

TEST(Replanning, SnapsADrawnDateToItsPrecision)
{
    EXPECT_EQ(dragged(read("2020-Q3"), 20), read("2020-Q3")) << "less than half a quarter";
    EXPECT_EQ(dragged(read("2020-Q3"), 60), read("2020-Q4"));
    EXPECT_EQ(dragged(read("2020-Q3"), -60), read("2020-Q2"));
    EXPECT_EQ(dragged(read("2020-09-10"), 7), read("2020-09-17"));
}

TEST(Replanning, KeepsTheLengthOfAWholePlan)
{
    const Plan days{read("2020-01-01"), read("2020-12-31")}, mixed{read("2020-01-15"), read("2020-Q4")};

    EXPECT_EQ(dragged(days, PlanPart::Whole, 10), (Plan{read("2020-01-11"), read("2021-01-10")}));
    EXPECT_EQ(stepped(days, PlanPart::Whole, 1), (Plan{read("2020-02-01"), read("2021-01-31")}));
    EXPECT_EQ(stepped(mixed, PlanPart::Whole, 1), (Plan{read("2020-04-15"), read("2021-Q1")})) << "by quarters";
    EXPECT_EQ(dragged(mixed, PlanPart::Whole, 30), mixed);
}

TEST(Replanning, LetsNothingEndBeforeItBegins)
{
    const Plan plan{read("2020-06-01"), read("2020-08-31")};

    EXPECT_EQ(dragged(plan, PlanPart::End, -300).ends, read("2020-06-01"));
    EXPECT_EQ(dragged(plan, PlanPart::Start, 300).starts, read("2020-08-31"));
    EXPECT_EQ(stepped(plan, PlanPart::End, -3), plan);
    EXPECT_EQ(stepped(plan, PlanPart::End, -2).ends, read("2020-06-30"));
}
