#include "ui/widgets/segmented_control.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace aanjager;

/** A control with four values of which the third cannot be picked, shown and active. */
struct QuickSet : testing::Test
{
    QuickSet()
    {
        control.setSegments({{0, QStringLiteral("Not started")},
                             {1, QStringLiteral("Preparing")},
                             {2, QStringLiteral("Running")},
                             {3, QStringLiteral("Done")}});
        control.button(2)->setEnabled(false);
        control.show();
        control.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&control));
    }

    SegmentedControl control{QStringLiteral("Status")};
    QSignalSpy picked{&control, &SegmentedControl::picked};
};

TEST_F(QuickSet, IsOneStopForTabOnTheChosenSegment)
{
    control.setValue(1);

    EXPECT_EQ(control.button(1)->focusPolicy(), Qt::StrongFocus);
    for (const int other : {0, 2, 3})
        EXPECT_FALSE(control.button(other)->focusPolicy() & Qt::TabFocus) << other;
}

TEST_F(QuickSet, IsReachedByTabWhenNothingIsChosen)
{
    control.setValue(std::nullopt);

    EXPECT_EQ(control.button(0)->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(control.value(), std::nullopt);
}

TEST_F(QuickSet, MovesWithTheArrowsWithoutPicking)
{
    control.setValue(1);
    control.button(1)->setFocus();

    QTest::keyClick(control.button(1), Qt::Key_Right);

    EXPECT_TRUE(control.button(3)->hasFocus()) << "a segment that cannot be picked is passed over";
    EXPECT_EQ(control.value(), 1);
    EXPECT_EQ(picked.count(), 0);
}

TEST_F(QuickSet, PicksWithSpaceAndWithEnter)
{
    control.setValue(1);
    control.button(0)->setFocus();

    QTest::keyClick(control.button(0), Qt::Key_Space);
    QTest::keyClick(control.button(0), Qt::Key_End);
    QTest::keyClick(control.button(3), Qt::Key_Return);

    ASSERT_EQ(picked.count(), 2);
    EXPECT_EQ(picked.at(0).at(0).toInt(), 0);
    EXPECT_EQ(picked.at(1).at(0).toInt(), 3);
    EXPECT_EQ(control.value(), 3);
    EXPECT_TRUE(control.button(3)->isChecked());
    EXPECT_FALSE(control.button(0)->isChecked());
}

TEST_F(QuickSet, SaysNothingWhenTheProgramSetsItOrThePersonPicksTheSame)
{
    control.setValue(3);

    QTest::mouseClick(control.button(3), Qt::LeftButton);

    EXPECT_EQ(picked.count(), 0);
    EXPECT_TRUE(control.button(3)->isChecked());
}

TEST_F(QuickSet, PicksNothingThatIsDisabled)
{
    control.pick(2);

    EXPECT_EQ(picked.count(), 0);
    EXPECT_EQ(control.value(), std::nullopt);
}

TEST_F(QuickSet, NamesEachSegmentForAScreenReader)
{
    control.setSegments({{0, QStringLiteral("On course"), {}, QStringLiteral("Alt+1")}},
                        SegmentedControl::Words::Chosen);

    EXPECT_EQ(control.accessibleName(), QStringLiteral("Status"));
    EXPECT_EQ(control.button(0)->accessibleName(), QStringLiteral("On course"));
    EXPECT_EQ(control.button(0)->toolTip(), QStringLiteral("On course (Alt+1)"));
}
