#include "tests/support/gui/shown_window.h"
#include "ui/sheets/card_sheet.h"
#include "ui/shell/window_actions.h"

#include <QFrame>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class CardWindowTest : public WindowTest
{
};

} // namespace

TEST_F(CardWindowTest, APageOpensTheCardOverTheWindowAndEscapeGoesBackToThePage)
{
    goTo(page().table());
    window->context().navigator.openCard(package.first.id, package.sliedrecht.id);

    ASSERT_TRUE(window->card());
    EXPECT_TRUE(window->card()->isVisible());
    EXPECT_EQ(window->card()->geometry(), window->card()->parentWidget()->rect());
    press(Qt::Key_Left);
    EXPECT_EQ(window->card()->municipality(), package.dordrecht.id);

    press(Qt::Key_Escape);
    EXPECT_FALSE(window->card()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), page().table());
}

TEST_F(CardWindowTest, KeepsTheKeysOfTheWindowFromWhatLiesBelow)
{
    page().choose(package.first.id);
    goTo(page().table());
    window->context().navigator.openCard(package.first.id, package.sliedrecht.id);
    QWidget *focused = QApplication::focusWidget();
    ASSERT_TRUE(window->card()->isAncestorOf(focused));

    press(Qt::Key_F6);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_2, Qt::ControlModifier);

    EXPECT_EQ(QApplication::focusWidget(), focused);
    EXPECT_EQ(stored(package.first.id), package.first);
    EXPECT_FALSE(page().isDrafting());
    emit window->actions()->nextPaneAsked();
    EXPECT_EQ(QApplication::focusWidget(), focused) << "nor by the menu";
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->card()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), page().table());
}

TEST_F(CardWindowTest, EnterGoesToTheMeasureOnItsPage)
{
    window->context().navigator.openCard(package.third.id, package.sliedrecht.id);

    press(Qt::Key_Return);

    EXPECT_FALSE(window->card()->isVisible());
    EXPECT_EQ(page().chosen(), package.third.id);
}

TEST_F(CardWindowTest, TheCardOutlivesNeitherItsProgrammeNorItsLanguage)
{
    window->context().navigator.openCard(package.first.id, package.sliedrecht.id);
    window->session().close();
    EXPECT_FALSE(window->card()->isVisible());
    window->context().navigator.openCard(package.first.id, package.sliedrecht.id);
    EXPECT_FALSE(window->card()->isVisible()) << "without a programme there is no card";
    ASSERT_TRUE(window->openFile(package.path()));

    emit window->actions()->languageChosen(QStringLiteral("en"));
    QApplication::processEvents();
    window->context().navigator.openCard(package.first.id, package.sliedrecht.id);
    EXPECT_EQ(window->card()->copyButton()->accessibleName(), QStringLiteral("Copy card"));
    emit window->actions()->languageChosen(QStringLiteral("nl"));
    QApplication::processEvents();
}

TEST_F(CardWindowTest, StandsStillWhileItGoesFromMunicipalityToMunicipality)
{
    window->context().navigator.openCard(package.first.id, package.sliedrecht.id);
    QApplication::processEvents();
    const QPoint place = window->card()->sheet()->pos();

    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Right);
        EXPECT_EQ(window->card()->sheet()->pos(), place);
    }
}
