// A window that is made anew, for another language or text size, shows what a person had before them.
#include "tests/support/gui/shown_window.h"
#include "ui/models/history_model.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/history/history_page.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/segmented_control.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class RebuiltWindow : public WindowTest
{
protected:
    void speak(const char *language)
    {
        emit window->actions()->languageChosen(QString::fromLatin1(language));
        QApplication::processEvents();
    }
    void TearDown() override { speak("nl"); }
};

} // namespace

TEST_F(RebuiltWindow, KeepsTheFoldsThePanelAndItsTab)
{
    page().choose(package.third.id);
    panel().openTab(QStringLiteral("history"));
    page().model()->toggle(page().model()->index(0, 0));
    page().togglePanel();
    const QSet<qint64> folded = page().model()->folded();
    ASSERT_EQ(folded.size(), 1);

    speak("en");

    EXPECT_EQ(page().model()->folded(), folded);
    EXPECT_TRUE(panel().isHidden());
    page().togglePanel();
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(panel().tab(), QStringLiteral("history"));
    EXPECT_EQ(page().chosen(), package.third.id);
}

TEST_F(RebuiltWindow, KeepsTheBoardAndWhatIsOpenBesideIt)
{
    page().boardSwitch()->pick(1);
    page().setBoardKind(BoardKind::Status);
    emit page().board()->opened(package.second.id);
    QApplication::processEvents();
    ASSERT_TRUE(panel().isVisible());

    speak("en");

    EXPECT_TRUE(page().isBoard());
    EXPECT_EQ(page().board()->kind(), BoardKind::Status);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(page().chosen(), package.second.id);
}

TEST_F(RebuiltWindow, KeepsWhatTheHistoryIsAboutAndTheWayBack)
{
    Destination there;
    there.page = QStringLiteral("history");
    there.measure = package.second.id;
    ASSERT_TRUE(window->programmeView()->go(there));
    ASSERT_TRUE(window->programmeView()->trail().canGoBack());

    speak("en");

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("history"));
    EXPECT_EQ(window->findChild<HistoryPage *>()->model()->choice().measure, package.second.id);
    EXPECT_EQ(window->findChild<HistoryPage *>()->model()->grouping(), HistoryGrouping::Field);
    window->programmeView()->goBack();
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures"));
}

TEST_F(RebuiltWindow, PutsThePanelAwayWhereLargerTextLeavesItNoRoom)
{
    page().choose(package.third.id);
    ASSERT_TRUE(panel().isVisible());

    emit window->actions()->textSizeChosen(200);
    QApplication::processEvents();
    EXPECT_TRUE(panel().isHidden());

    emit window->actions()->textSizeChosen(100);
    QApplication::processEvents();
    EXPECT_TRUE(panel().isVisible());
    EXPECT_EQ(page().chosen(), package.third.id);
}
