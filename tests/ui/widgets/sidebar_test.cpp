#include "ui/widgets/sidebar.h"

#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace aanjager;

struct SidebarTest : testing::Test
{
    SidebarTest()
    {
        sidebar.setSections({{QStringLiteral("Steer"),
                              {{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("overview")},
                               {QStringLiteral("measures"), QStringLiteral("Measures"), QStringLiteral("measures")}}},
                             {QStringLiteral("Carry out"),
                              {{QStringLiteral("actions"), QStringLiteral("Actions"), QStringLiteral("actions")}}}});
        sidebar.show();
        sidebar.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&sidebar));
    }

    QString spoken(int row) const { return sidebar.model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    Sidebar sidebar;
    QAbstractItemModelTester tester{sidebar.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SidebarTest, SkipsTheHeadingsWithTheKeyboard)
{
    sidebar.setCurrentKey(QStringLiteral("measures"));
    const QSignalSpy chosen(&sidebar, &Sidebar::chosen);

    QTest::keyClick(&sidebar, Qt::Key_Down);

    EXPECT_EQ(sidebar.currentKey(), QStringLiteral("actions"));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), QStringLiteral("actions"));
}

TEST_F(SidebarTest, SaysNothingWhenTheProgramMarksAPage)
{
    const QSignalSpy chosen(&sidebar, &Sidebar::chosen);

    sidebar.setCurrentKey(QStringLiteral("overview"));
    sidebar.setSections({{{}, {{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("overview")}}}});

    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(sidebar.currentKey(), QStringLiteral("overview"));
}

TEST_F(SidebarTest, SpeaksTheCountsThatAskForAttention)
{
    sidebar.setCount(QStringLiteral("measures"), 15);
    sidebar.setCount(QStringLiteral("actions"), 3, true);

    EXPECT_EQ(spoken(1), QStringLiteral("Overview"));
    EXPECT_EQ(spoken(2), QStringLiteral("Measures, 15"));
    EXPECT_EQ(spoken(4), QStringLiteral("Actions, 3 ask for attention"));
    EXPECT_FALSE(sidebar.model()->index(1, 0).data(CountRole).isValid());
}

TEST_F(SidebarTest, ChangesWordsInPlaceAndKeepsWhatIsChosenAndCounted)
{
    sidebar.setCurrentKey(QStringLiteral("actions"));
    sidebar.setCount(QStringLiteral("measures"), 15);
    const QSignalSpy reset(sidebar.model(), &QAbstractItemModel::modelReset);

    sidebar.setSections({{QStringLiteral("Steer"),
                          {{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("overview")},
                           {QStringLiteral("measures"), QStringLiteral("Lines"), QStringLiteral("measures")}}},
                         {QStringLiteral("Carry out"),
                          {{QStringLiteral("actions"), QStringLiteral("Actions"), QStringLiteral("actions")}}}});

    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(sidebar.currentKey(), QStringLiteral("actions"));
    EXPECT_EQ(spoken(2), QStringLiteral("Lines, 15"));
}

TEST_F(SidebarTest, KeepsItsPlaceWhenAPageIsAddedAboveIt)
{
    sidebar.setCurrentKey(QStringLiteral("measures"));
    sidebar.setCount(QStringLiteral("measures"), 15);
    const QSignalSpy chosen(&sidebar, &Sidebar::chosen);

    sidebar.setSections({{QStringLiteral("Steer"),
                          {{QStringLiteral("matrix"), QStringLiteral("Matrix"), QStringLiteral("matrix")},
                           {QStringLiteral("measures"), QStringLiteral("Measures"), QStringLiteral("measures")}}}});

    EXPECT_EQ(sidebar.currentKey(), QStringLiteral("measures"));
    EXPECT_EQ(spoken(2), QStringLiteral("Measures, 15"));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SidebarTest, SaysInTooltipsWhatHasNoRoomWhenFolded)
{
    const int wide = sidebar.sizeHint().width();

    sidebar.setFolded(true);

    EXPECT_LT(sidebar.sizeHint().width(), wide / 3);
    EXPECT_EQ(sidebar.model()->index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Overview"));
    EXPECT_EQ(spoken(1), QStringLiteral("Overview"));
}

TEST_F(SidebarTest, GoesToAPageWithTheLeftButtonAlone)
{
    sidebar.setCurrentKey(QStringLiteral("overview"));
    const QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    const QPoint measures = sidebar.visualRect(sidebar.model()->index(2, 0)).center();

    QTest::mouseClick(sidebar.viewport(), Qt::RightButton, Qt::NoModifier, measures);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(sidebar.currentKey(), QStringLiteral("overview"));

    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, Qt::NoModifier, measures);
    EXPECT_EQ(chosen.count(), 1);
}
