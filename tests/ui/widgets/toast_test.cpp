#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace aanjager;

/** A toast in a window; time is told, not waited for. */
struct ToastTest : testing::Test
{
    ToastTest()
    {
        host.resize(800, 600);
        host.show();
    }

    void sixSecondsPass() { QMetaObject::invokeMethod(toast.findChild<QTimer *>(), "timeout"); }

    QWidget host;
    Toast toast{&host};
};

TEST_F(ToastTest, StandsAtTheBottomInTheMiddleAndFollowsTheWindow)
{
    toast.showDone(QStringLiteral("M06 set to Done"));
    host.resize(500, 400);
    QCoreApplication::processEvents();

    EXPECT_TRUE(toast.isVisible());
    EXPECT_NEAR(toast.geometry().center().x(), 250, 1);
    EXPECT_EQ(toast.geometry().bottom() + 1, 400 - 24);
}

TEST_F(ToastTest, GoesAfterSixSecondsWhenDoneButStaysWhenItFailed)
{
    toast.showDone(QStringLiteral("M06 set to Done"));
    EXPECT_EQ(Toast::staysFor, 6000);
    sixSecondsPass();
    EXPECT_FALSE(toast.isVisible());

    toast.showError(QStringLiteral("Could not be stored"));

    EXPECT_FALSE(toast.findChild<QTimer *>()->isActive());
    EXPECT_TRUE(toast.closeButton()->isVisible());
    toast.closeButton()->click();
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(ToastTest, RunsItsActionOnce)
{
    int undone = 0;
    toast.showDone(QStringLiteral("M06 set to Done"), {QStringLiteral("Undo"), [&] { ++undone; }});

    toast.actionButton()->click();
    toast.actionButton()->click();

    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST_F(ToastTest, HasNoButtonWithoutAnAction)
{
    toast.showDone(QStringLiteral("Stored"));

    EXPECT_FALSE(toast.actionButton()->isVisible());
    EXPECT_FALSE(toast.closeButton()->isVisible());
}

TEST_F(ToastTest, IsToldToAScreenReaderAsAnAlert)
{
    toast.showDone(QStringLiteral("M06 set to Done"));

    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&toast);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::AlertMessage);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("M06 set to Done"));
}

TEST_F(ToastTest, ShowsMarkupAsTheTextItIs)
{
    toast.showDone(QStringLiteral("<b>M06</b>"));

    EXPECT_EQ(toast.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    EXPECT_EQ(toast.text(), QStringLiteral("<b>M06</b>"));
}
