#include "ui/paper/table_widths.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace aanjager::paper;

TEST(TableWidths, LetOneEndlessWordGiveWayToShortColumns)
{
    const std::vector<ColumnWish> wishes = {{18, 18, true}, {900, 900, false}, {60, 90, false}, {55, 55, true}};

    const std::vector<double> widths = shareWidth(wishes, 480);

    EXPECT_DOUBLE_EQ(widths[0], 18);
    EXPECT_GE(widths[2], 60);
    EXPECT_DOUBLE_EQ(widths[3], 55);
    EXPECT_NEAR(std::accumulate(widths.begin(), widths.end(), 0.0), 480, 0.001);
}

TEST(TableWidths, BreakAllLongWordsAlikeWhereSeveralAreTooLong)
{
    const std::vector<double> widths = shareWidth({{500, 500, false}, {700, 700, false}, {20, 20, true}}, 420);

    EXPECT_DOUBLE_EQ(widths[0], 200);
    EXPECT_DOUBLE_EQ(widths[1], 200);
    EXPECT_DOUBLE_EQ(widths[2], 20);
}

TEST(TableWidths, GiveTextWhatIsLeftOverAndFirmColumnsNothing)
{
    const std::vector<double> widths = shareWidth({{20, 40, true}, {30, 100, false}}, 300);

    EXPECT_DOUBLE_EQ(widths[0], 40);
    EXPECT_DOUBLE_EQ(widths[1], 260);
}
