#include "ui/shell/matrix_preview.h"

#include <gtest/gtest.h>

using namespace aanjager;
using theme::StripCell;

TEST(MatrixPreview, ReadsEachLetterAsTheCellItStandsFor)
{
    const auto rows = previewCells(QStringLiteral("dC/.?-"));

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], (QList<StripCell>{{Degree::Full, Status::Done}, {Degree::Partly, Status::Running}}));
    EXPECT_EQ(rows[1], (QList<StripCell>{{Degree::NotApplicable, {}}, {Degree::Undecided, {}}, {Degree::Full, {}}}));
}

TEST(MatrixPreview, LeavesOutWhatMeansNothing)
{
    EXPECT_TRUE(previewCells({}).isEmpty());
    EXPECT_EQ(previewCells(QStringLiteral("z!é")).value(0).size(), 0);
}
