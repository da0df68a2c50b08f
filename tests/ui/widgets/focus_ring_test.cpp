#include "ui/widgets/focus_ring.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace aanjager;

/** A window with two buttons and a field, where the ring is watched. */
struct RingedWindow : testing::Test
{
    RingedWindow()
    {
        theme::Theme::instance();
        FocusRing::install(*qApp);
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{first, second, field})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
    }

    QWidget window;
    QPushButton *first = new QPushButton(QStringLiteral("First"));
    QPushButton *second = new QPushButton(QStringLiteral("Second"));
    QLineEdit *field = new QLineEdit;
};

TEST_F(RingedWindow, ShowsNoRingAfterAClick)
{
    QTest::mouseClick(first, Qt::LeftButton);

    EXPECT_TRUE(first->hasFocus());
    EXPECT_EQ(FocusRing::frame(), nullptr);
    EXPECT_FALSE(FocusRing::isOn(first));
}

TEST_F(RingedWindow, ShowsTheRingAroundWhatTabReached)
{
    QTest::keyClick(first, Qt::Key_Tab);

    ASSERT_NE(FocusRing::frame(), nullptr);
    EXPECT_EQ(FocusRing::frame()->widget(), second);
    EXPECT_TRUE(FocusRing::isOn(second));
    EXPECT_FALSE(FocusRing::isOn(first));
}

TEST_F(RingedWindow, LeavesAFieldToShowItsOwnFocus)
{
    QTest::keyClick(first, Qt::Key_Tab);
    QTest::keyClick(second, Qt::Key_Tab);

    EXPECT_TRUE(field->hasFocus());
    EXPECT_EQ(FocusRing::frame(), nullptr);
    EXPECT_TRUE(FocusRing::isOn(field));
}

TEST_F(RingedWindow, LeavesAChoiceToShowItsOwnFocus)
{
    auto *choice = new QComboBox;
    window.layout()->addWidget(choice);
    choice->show();
    choice->setFocus(Qt::TabFocusReason);

    EXPECT_TRUE(choice->hasFocus());
    EXPECT_EQ(FocusRing::frame(), nullptr);
}

TEST_F(RingedWindow, IsNotCutOffByTheRowThatItsWidgetFills)
{
    auto *row = new QWidget;
    auto *button = new QPushButton(QStringLiteral("Third"), row);
    row->setFixedSize(button->sizeHint());
    window.layout()->addWidget(row);
    row->show();
    button->setFocus(Qt::TabFocusReason);

    ASSERT_TRUE(button->hasFocus());
    ASSERT_NE(FocusRing::frame(), nullptr);
    EXPECT_EQ(FocusRing::frame()->parentWidget(), &window);
}

TEST_F(RingedWindow, HidesTheRingAtTheFirstClick)
{
    QTest::keyClick(first, Qt::Key_Tab);

    QTest::mouseClick(second, Qt::LeftButton);

    EXPECT_TRUE(second->hasFocus());
    EXPECT_EQ(FocusRing::frame(), nullptr);
}

TEST_F(RingedWindow, KeepsTheRingWhenTheProgramMovesTheFocus)
{
    QTest::keyClick(first, Qt::Key_Tab);

    first->setFocus(Qt::OtherFocusReason);

    ASSERT_NE(FocusRing::frame(), nullptr);
    EXPECT_EQ(FocusRing::frame()->widget(), first);
}

TEST(FocusRingLife, SurvivesTheWindowItLayIn)
{
    theme::Theme::instance();
    FocusRing::install(*qApp);
    const auto tabInANewWindow = [] {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QPushButton, *second = new QPushButton;
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(first, Qt::Key_Tab);
        return FocusRing::isOn(second) && FocusRing::frame();
    };

    EXPECT_TRUE(tabInANewWindow());
    EXPECT_EQ(FocusRing::frame(), nullptr);
    EXPECT_TRUE(tabInANewWindow());
}

TEST_F(RingedWindow, ShowsNoRingWhereAButtonThatGoesHandsTheFocusOn)
{
    QTest::keyClick(second, Qt::Key_Tab);
    QTest::mouseClick(first, Qt::LeftButton);

    first->hide();

    EXPECT_TRUE(second->hasFocus());
    EXPECT_EQ(FocusRing::frame(), nullptr);
    QTest::keyClick(second, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_NE(FocusRing::frame(), nullptr) << "the keyboard is used again";
}
