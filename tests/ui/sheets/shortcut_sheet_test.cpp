#include "tests/support/gui/picture.h"
#include "tests/support/gui/shown_window.h"
#include "ui/sheets/shortcut_sheet.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ShortcutSheetTest : public WindowTest
{
protected:
    ShortcutSheet *sheet() const { return window->findChild<ShortcutSheet *>(); }
};

} // namespace

TEST_F(ShortcutSheetTest, HoldsEveryKeyThatThePagesHave)
{
    EXPECT_EQ(undescribedKeys(*window).join(QLatin1Char(' ')).toStdString(), "")
        << "describe what they do in ui/sheets/shortcut_list.cpp";
}

TEST_F(ShortcutSheetTest, HoldsEveryKeyOfTheMenusByItsOwnWords)
{
    press(Qt::Key_F1);
    ASSERT_TRUE(sheet());
    const QString all = sheet()->shownLines().join(QLatin1Char('\n'));

    for (const QAction *action : window->menuBar()->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString words = action->text().remove(QLatin1Char('&')).remove(QChar(u'…'));
        EXPECT_TRUE(all.contains(words + QStringLiteral(": "))) << words.toStdString();
    }
    EXPECT_TRUE(all.contains(QStringLiteral("Zoeken in alles: Ctrl+K")));
    EXPECT_TRUE(all.contains(QStringLiteral("Status zetten: Alt+1 … 6")));
}

TEST_F(ShortcutSheetTest, LeavesTheLinesThatHoldWhatIsTyped)
{
    press(Qt::Key_F1);
    ASSERT_TRUE(sheet());
    QTest::keyClicks(sheet()->box(), QStringLiteral("status zet"));
    EXPECT_EQ(sheet()->shownLines(), QStringList{QStringLiteral("Status zetten: Alt+1 … 6")});

    sheet()->box()->clear();
    QTest::keyClicks(sheet()->box(), QStringLiteral("f6"));
    EXPECT_EQ(sheet()->shownLines().size(), 2);

    QTest::keyClicks(sheet()->box(), QStringLiteral("nergens"));
    EXPECT_TRUE(sheet()->shownLines().isEmpty());
}

TEST_F(ShortcutSheetTest, ClosesWithItsOwnKeyAndGoesAway)
{
    goTo(page().table());
    press(Qt::Key_F1);
    ASSERT_TRUE(sheet());
    test::keep(window->grab().toImage(), QStringLiteral("keys"));
    press(Qt::Key_F1);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_FALSE(sheet());
    EXPECT_TRUE(page().table()->hasFocus());
}
