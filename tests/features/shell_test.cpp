// The window around the pages: ways back, sidebar, settings, narrow windows, beginnings.
#include "tests/support/gui/shown_window.h"
#include "ui/dialogs/programme_settings.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/session/measure_edits.h"
#include "ui/shell/round_progress.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sidebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

class Shell : public WindowTest
{
protected:
    ProgrammeView &view() const { return *window->programmeView(); }
    const Programme &programme() const { return window->session().state().programme(); }
    void TearDown() override
    {
        window.reset();
        theme::Theme::instance().setScale(100);
        theme::Theme::instance().setLook(theme::Look::Light);
    }
};

TEST_F(Shell, GoesBackToWhereAPersonWasByKeyMenuAndMouse)
{
    page().choose(package.second.id);
    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(view().currentPage(), QStringLiteral("history"));
    EXPECT_TRUE(window->actions()->back()->isEnabled());

    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view().currentPage(), QStringLiteral("measures"));
    EXPECT_EQ(page().chosen(), package.second.id);
    window->actions()->forward()->trigger();
    EXPECT_EQ(view().currentPage(), QStringLiteral("history"));
    QTest::mouseClick(window->windowHandle(), Qt::BackButton, {}, QPoint(700, 400));

    EXPECT_EQ(view().currentPage(), QStringLiteral("measures"));
    EXPECT_TRUE(window->actions()->forward()->isEnabled());
}

TEST_F(Shell, OpensAProgrammeOnThePageItWasLeftOn)
{
    view().showPage(QStringLiteral("history"));

    show();
    ASSERT_TRUE(window->openFile(package.path()));

    EXPECT_EQ(view().currentPage(), QStringLiteral("history"));
}

TEST_F(Shell, PutsThePanelAwayFirstThenTheWordsOfTheSidebar)
{
    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(view().side()->isFolded());

    window->resize(1150, 700);
    QApplication::processEvents();
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(view().side()->isFolded());
    window->resize(960, 600);
    QApplication::processEvents();
    EXPECT_TRUE(view().side()->isFolded());
    EXPECT_EQ(view().side()->width(), Sidebar::foldedWidth);
    press(Qt::Key_F9);
    EXPECT_TRUE(panel().isVisible()) << "a person may ask for it";
    window->resize(1440, 900);
    QApplication::processEvents();

    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(view().side()->isFolded());
}

TEST_F(Shell, RemembersTheSidebarAsIcons)
{
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(view().side()->isFolded());

    show();

    EXPECT_TRUE(view().side()->isFolded());
}

TEST_F(Shell, TellsHowFarTheOpenRoundIs)
{
    const RoundProgress &round = *view().side()->round();
    EXPECT_EQ(round.title(), QStringLiteral("Nog geen ronde"));
    EXPECT_FALSE(round.isEnabled());

    Round open;
    open.id = newId<Round>();
    open.label = QStringLiteral("Q3 2020");
    open.peildatum = QDate(2020, 9, 30);
    open.opens = QDate(2020, 10, 1);
    open.due = QDate(2020, 10, 23);
    ASSERT_TRUE(window->session().edit({QStringLiteral("add")},
                                       [&](Edit &edit) { return edit.insert(open).map([](auto) {}); }));

    EXPECT_EQ(round.title(), QStringLiteral("Ronde Q3 2020"));
    EXPECT_EQ(round.figures(), QStringLiteral("0 van 3"));
    EXPECT_EQ(round.line(), QStringLiteral("gemeld; sluit over 8 dagen"));
    EXPECT_EQ(round.missing().size(), 3);
    EXPECT_TRUE(round.isEnabled());
}

TEST_F(Shell, AppliesSettingsAtOnceAndTakesThemBackWhenCancelled)
{
    bool isShown = false;
    QTimer clock;
    clock.setInterval(20);
    QObject::connect(&clock, &QTimer::timeout, window.get(), [&] {
        auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        clock.stop();
        isShown = true;
        emit dialog->lookChoice()->activated(2);
        EXPECT_TRUE(theme::Theme::instance().isDark());
        emit dialog->textSizeChoice()->activated(5);
        EXPECT_EQ(theme::Theme::instance().scale(), 200);
        emit dialog->languageChoice()->activated(1);
        EXPECT_EQ(settings.language(), QStringLiteral("en"));
        dialog->reject();
    });
    clock.start();

    press(Qt::Key_Comma, Qt::ControlModifier);

    EXPECT_TRUE(isShown);
    EXPECT_FALSE(theme::Theme::instance().isDark());
    EXPECT_EQ(theme::Theme::instance().scale(), 100);
    EXPECT_EQ(settings.language(), QStringLiteral("nl"));
}

TEST_F(Shell, GivesEveryChoiceOfTheSettingsItsRoom)
{
    for (const int percent : theme::Theme::scales()) {
        theme::Theme::instance().setScale(percent);
        SettingsDialog dialog(settings);
        dialog.show();
        for (const QComboBox *choice : {dialog.languageChoice(), dialog.lookChoice(), dialog.textSizeChoice()}) {
            const int words = choice->fontMetrics().horizontalAdvance(choice->itemText(0));
            EXPECT_GE(choice->width(), words + 24) << percent;
            EXPECT_GE(choice->height(), choice->fontMetrics().height()) << percent;
        }
    }
}

TEST_F(Shell, StoresTheSettingsOfTheProgrammeAsOneChange)
{
    ProgrammeSettings dialog(window->context());
    qobject_cast<QLineEdit *>(dialog.editor(QStringLiteral("region")))->setText(QStringLiteral("Drechtsteden"));
    qobject_cast<QLineEdit *>(dialog.editor(QStringLiteral("item_prefix")))->setText(QStringLiteral("X"));

    dialog.accept();
    EXPECT_EQ(programme().region, QStringLiteral("Drechtsteden"));
    EXPECT_EQ(programme().itemPrefix, QStringLiteral("X"));
    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_NE(programme().region, QStringLiteral("Drechtsteden"));
    EXPECT_EQ(programme().itemPrefix, QStringLiteral("M"));
}

TEST_F(Shell, SaysWhyTheProgrammeCannotBeWithoutAName)
{
    ProgrammeSettings dialog(window->context());
    qobject_cast<QLineEdit *>(dialog.editor(QStringLiteral("name")))->clear();

    dialog.accept();

    EXPECT_EQ(dialog.errorText(), QStringLiteral("“Naam” mag niet leeg zijn."));
    EXPECT_FALSE(programme().name.isEmpty());
}

TEST_F(Shell, BeginsAnEmptyProgrammeWithATemplateAndTakesItBack)
{
    for (const Id<Measure> id : {package.first.id, package.second.id, package.third.id})
        ASSERT_TRUE(removeMeasure(window->session(), id));
    const qsizetype themes = window->session().state().all<Theme>().size();

    press(Qt::Key_T, Qt::ControlModifier);
    auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    EXPECT_TRUE(page().emptyState()->isAncestorOf(first));
    emit page().emptyState()->templateAsked(QStringLiteral("agenda"));
    EXPECT_EQ(programme().itemLabel, QStringLiteral("actielijn"));
    EXPECT_GT(window->session().state().all<Theme>().size(), themes);
    window->actions()->undo()->trigger();

    EXPECT_EQ(programme().itemLabel, QStringLiteral("maatregel"));
    EXPECT_EQ(window->session().state().all<Theme>().size(), themes);
}

TEST_F(Shell, WalksWithF6RoundTheSidebarThePageThePanelAndTheStatusBar)
{
    goTo(view().side()->pages());
    QList<QWidget *> met;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_F6);
        met.append(QApplication::focusWidget());
    }

    EXPECT_TRUE(met.contains(page().table()));
    EXPECT_TRUE(met.contains(window->statusLine()->languageButton()));
    EXPECT_EQ(met.last(), view().side()->pages());
}

TEST_F(Shell, ChangesTheLanguageByAClickInTheStatusBar)
{
    window->statusLine()->languageButton()->click();
    QApplication::processEvents();

    EXPECT_EQ(settings.language(), QStringLiteral("en"));
    EXPECT_EQ(window->statusLine()->languageButton()->text(), QStringLiteral("EN"));
}

TEST_F(Shell, RemembersHowAProgrammeLookedWhenItWasClosed)
{
    window->close();

    const RememberedFile file = settings.recentFiles().value(0);
    EXPECT_EQ(file.measures, 3);
    EXPECT_EQ(file.preview.count(QLatin1Char('/')), 2) << qPrintable(file.preview);
}
