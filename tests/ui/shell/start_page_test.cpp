#include "ui/shell/start_page.h"

#include "ui/shell/start_action.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

using namespace aanjager;

/** A shown start page with two recent files. */
struct ShownStart : testing::Test
{
    ShownStart()
    {
        page.setRecentFiles({{QStringLiteral("/a.aanjager"), QStringLiteral("Alpha")},
                             {QStringLiteral("/b.aanjager"), QStringLiteral("Beta"), {}, {}, {}, true}});
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    StartAction *action(int place) const { return page.findChildren<StartAction *>().at(place); }
    RecentList *recent() const { return page.findChild<RecentList *>(); }

    StartPage page;
};

TEST_F(ShownStart, AsksForEachWayToBeginByMouseAndByKeyboard)
{
    const QList<void (StartPage::*)()> ways{&StartPage::openAsked, &StartPage::importAsked, &StartPage::newAsked,
                                            &StartPage::demoAsked};

    for (int place = 0; place < 4; ++place) {
        const QSignalSpy asked(&page, ways.at(place));

        QTest::mouseClick(action(place), Qt::LeftButton);
        action(place)->setFocus();
        QTest::keyClick(action(place), Qt::Key_Return);
        QTest::keyClick(action(place), Qt::Key_Space);

        EXPECT_EQ(asked.count(), 3) << place;
    }
}

TEST_F(ShownStart, StartsWithTheFocusOnTheFirstWay)
{
    page.setFocus();

    EXPECT_TRUE(action(0)->hasFocus());
}

TEST_F(ShownStart, ChoosesARecentFileByClickAndByEnter)
{
    const QSignalSpy chosen(&page, &StartPage::recentChosen);

    QTest::mouseClick(recent()->viewport(), Qt::LeftButton, {}, QPoint(40, 20));
    QTest::keyClick(recent(), Qt::Key_Down);
    QTest::keyClick(recent(), Qt::Key_Return);

    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.at(0).at(0).toString(), QStringLiteral("/a.aanjager"));
    EXPECT_EQ(chosen.at(1).at(0).toString(), QStringLiteral("/b.aanjager"));
}

TEST_F(ShownStart, AsksToForgetARecentFileWithDelete)
{
    const QSignalSpy forget(&page, &StartPage::forgetAsked);

    QTest::keyClick(recent(), Qt::Key_Delete);

    ASSERT_EQ(forget.count(), 1);
    EXPECT_EQ(forget.at(0).at(0).toString(), QStringLiteral("/a.aanjager"));
}

TEST_F(ShownStart, SaysInWordsThatAFileIsMissing)
{
    const QString spoken = recent()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();

    EXPECT_TRUE(spoken.contains(QStringLiteral("missing"))) << qPrintable(spoken);
}

TEST_F(ShownStart, ShowsWhatWillComeWhenThereAreNoRecentFiles)
{
    page.setRecentFiles({});

    EXPECT_FALSE(recent()->isVisible());
}

TEST_F(ShownStart, HasANameForEverythingThatTakesTheFocus)
{
    int reachable = 0;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++reachable;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
    }

    EXPECT_EQ(reachable, 5);
}

TEST(DroppedFile, IsTakenWhenItCanBeOpenedOrImported)
{
    const auto dropped = [](const QString &url) {
        QMimeData data;
        data.setUrls({QUrl(url)});
        return droppableFile(data);
    };

    EXPECT_EQ(dropped(QStringLiteral("file:///x/list.CSV")), QStringLiteral("/x/list.CSV"));
    EXPECT_EQ(dropped(QStringLiteral("file:///x/p.aanjager")), QStringLiteral("/x/p.aanjager"));
    EXPECT_EQ(dropped(QStringLiteral("file:///x/list.xlsx")), QStringLiteral("/x/list.xlsx"));
    EXPECT_EQ(dropped(QStringLiteral("file:///x/list.docx")), QString());
    EXPECT_EQ(dropped(QStringLiteral("https://example.org/list.xlsx")), QString());
}

TEST_F(ShownStart, IsMadeAnewInAnotherLanguageWithItsFiles)
{
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &languageChange);
    const QSignalSpy asked(&page, &StartPage::demoAsked);

    action(3)->click();

    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(page.findChildren<StartAction *>().size(), 4);
    EXPECT_EQ(recent()->model()->rowCount(), 2);
}
