#include "core/base/imprecise_date.h"

#include <gtest/gtest.h>

using namespace aanjager;

TEST(ImpreciseDate, WritesEveryPrecisionAndReadsItBack)
{
    for (const char *text : {"2020-12-31", "2020-12", "2020-Q4", "2019-summer", "2019-winter", "2020-H2", "2020"}) {
        const auto date = ImpreciseDate::parse(QString::fromLatin1(text));
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(date->toText().toStdString(), text);
    }
}

TEST(ImpreciseDate, RefusesADayThatDoesNotExist)
{
    EXPECT_FALSE(ImpreciseDate::parse(u"2020-06-31"));
    EXPECT_FALSE(ImpreciseDate::parse(u"2020-13"));
    EXPECT_FALSE(ImpreciseDate::parse(u"okt-19"));
}

TEST(ImpreciseDate, KnowsItsLastPossibleDay)
{
    EXPECT_EQ(ImpreciseDate::parse(u"2019-summer")->last(), QDate(2019, 8, 31));
    EXPECT_EQ(ImpreciseDate::parse(u"2020-Q1")->last(), QDate(2020, 3, 31));
    EXPECT_EQ(ImpreciseDate::parse(u"2020-06-30")->last(), QDate(2020, 6, 30));
    EXPECT_TRUE(ImpreciseDate().last().isNull());
}

TEST(ImpreciseDate, FindsThePeriodThatHoldsADay)
{
    EXPECT_EQ(ImpreciseDate::containing(QDate(2020, 1, 15), Precision::Season).first, QDate(2019, 12, 1));
    EXPECT_EQ(ImpreciseDate::containing(QDate(2020, 11, 15), Precision::Quarter).first, QDate(2020, 10, 1));
    EXPECT_EQ(ImpreciseDate::containing(QDate(2020, 11, 15), Precision::Half).first, QDate(2020, 7, 1));
}
