// Keys that a field must not keep for itself, menus that are asked for on the spot, and how the measures are found
// again after a new start.
#include "tests/support/gui/shown_window.h"
#include "ui/delegates/cell_line.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/day_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/refusal_note.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_add.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/day_calendar.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QTimer>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class KeysAndMenus : public WindowTest
{
protected:
    MeasuresModel &model() const { return *page().model(); }
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }
    qsizetype count() const { return window->session().state().all<Measure>().size(); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void undo() const { press(Qt::Key_Z, Qt::ControlModifier); }

    QRect rectOf(Id<Measure> id) const { return table().visualRect(model().indexOf(id, MeasureColumn::Title)); }

    /** The menu that stands open, after what asked for it was handled. */
    static QMenu *openedMenu()
    {
        QApplication::processEvents();
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    static QAction *entry(const QMenu *menu, const QString &words)
    {
        if (menu)
            for (QAction *action : menu->actions())
                if (action->text() == words && action->isVisible())
                    return action;
        return nullptr;
    }

    /** As the right button does: a press, and the menu is asked for. */
    static void rightClick(QWidget *viewport, const QPoint &at)
    {
        QTest::mouseClick(viewport, Qt::RightButton, Qt::NoModifier, at);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &asked);
    }

    void startAnew()
    {
        window->close();
        show();
        ASSERT_TRUE(window->openFile(package.path()));
        window->programmeView()->showPage(QStringLiteral("measures"));
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(KeysAndMenus, TakesANewMeasureBackFromTheLineThatAddedIt)
{
    page().startNew();
    type(QStringLiteral("Noot"));
    press(Qt::Key_Return);
    ASSERT_EQ(count(), 4);
    ASSERT_TRUE(page().newField()->hasFocus());

    undo();

    EXPECT_EQ(count(), 3);
    EXPECT_EQ(page().newField()->text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(count(), 4);
}

TEST_F(KeysAndMenus, TakesBackWhatIsTypedBeforeWhatIsStored)
{
    page().startNew();
    type(QStringLiteral("Noot"));

    undo();

    EXPECT_EQ(page().newField()->text(), QString());
    EXPECT_EQ(count(), 3);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(page().newField()->text(), QStringLiteral("Noot"));
}

TEST_F(KeysAndMenus, BringsAllMeasuresBackFromTheFieldForTheFirst)
{
    goTo(&table());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    ASSERT_EQ(count(), 0);
    goTo(page().emptyState()->field());

    undo();

    EXPECT_EQ(count(), 3);
}

TEST_F(KeysAndMenus, LeavesUndoToTheWindowInAFieldThatHasJustStored)
{
    page().choose(package.first.id);
    QLineEdit *lead = page().panel()->facts()->editor(QStringLiteral("lead"))->line();
    const QString before = stored(package.first.id).lead;
    goTo(lead);
    lead->selectAll();
    type(QStringLiteral("wethouder"));
    press(Qt::Key_Return);
    ASSERT_EQ(stored(package.first.id).lead, QStringLiteral("wethouder"));
    EXPECT_FALSE(lead->isUndoAvailable());

    undo();

    EXPECT_EQ(stored(package.first.id).lead, before);
    EXPECT_EQ(lead->text(), before);
}

TEST_F(KeysAndMenus, RemovesWhatIsSelectedAlsoWhenTheKeyboardIsOnAHeading)
{
    goTo(&table());
    page().choose(package.first.id);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_FALSE(model().measureAt(table().currentIndex())) << "the heading of the second theme";
    ASSERT_EQ(page().selected().size(), 2);

    press(Qt::Key_Delete);

    EXPECT_EQ(count(), 1);
    EXPECT_TRUE(model().row(package.third.id));
}

TEST_F(KeysAndMenus, ChoosesTheNextMeasureWhenOneIsRemoved)
{
    goTo(&table());
    page().choose(package.second.id); // a heading comes after it
    press(Qt::Key_Delete);

    EXPECT_EQ(page().chosen(), package.third.id);
    EXPECT_EQ(page().selected(), QList<Id<Measure>>{package.third.id});
    EXPECT_TRUE(panel().isVisible());
    press(Qt::Key_Delete);
    EXPECT_EQ(page().chosen(), package.first.id) << "nothing comes after it";
    EXPECT_TRUE(panel().isVisible());
}

TEST_F(KeysAndMenus, ChoosesTheNextMeasureWhenSeveralAreRemoved)
{
    goTo(&table());
    page().choose(package.first.id);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(page().selected().size(), 2);

    page().bulkBar()->remove();
    QApplication::processEvents();

    EXPECT_EQ(page().chosen(), package.third.id);
    EXPECT_TRUE(panel().isVisible());
}

TEST_F(KeysAndMenus, OpensTheMenuOfTheRowUnderTheMouse)
{
    page().choose(package.first.id);

    rightClick(table().viewport(), rectOf(package.third.id).center());

    QMenu *menu = openedMenu();
    ASSERT_TRUE(menu);
    EXPECT_EQ(page().chosen(), package.third.id);
    EXPECT_TRUE(entry(menu, QStringLiteral("Kaart openen")));
    EXPECT_TRUE(entry(menu, QStringLiteral("Hernoemen")));
    const QAction *status = entry(menu, QStringLiteral("Status"));
    ASSERT_TRUE(status && status->menu());
    entry(status->menu(), QStringLiteral("Afgerond"))->trigger();
    menu->close();
    EXPECT_EQ(stored(package.third.id).status, Status::Done);
}

TEST_F(KeysAndMenus, OpensTheMenuByKeyForAllThatIsSelected)
{
    goTo(&table());
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(page().selected().size(), 3);

    press(Qt::Key_F10, Qt::ShiftModifier);

    QMenu *menu = openedMenu();
    ASSERT_TRUE(menu);
    EXPECT_FALSE(entry(menu, QStringLiteral("Hernoemen"))) << "one title for all is no name";
    const QAction *verdict = entry(menu, QStringLiteral("Oordeel"));
    ASSERT_TRUE(verdict && verdict->menu());
    entry(verdict->menu(), QStringLiteral("Aandacht"))->trigger();
    menu->close();
    for (const auto &id : {package.first.id, package.second.id, package.third.id})
        EXPECT_EQ(stored(id).healthByHand, Health::Attention);
}

TEST_F(KeysAndMenus, OffersTheColumnsAndTheOrderOnTheHeader)
{
    QHeaderView *header = table().header();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {40, 8}, header->viewport()->mapToGlobal(QPoint(40, 8)));
    QApplication::sendEvent(header->viewport(), &asked);

    QMenu *menu = openedMenu();
    ASSERT_TRUE(menu);
    const QList<QAction *> offered = menu->actions();
    EXPECT_TRUE(std::any_of(offered.begin(), offered.end(), [](const QAction *action) {
        return action->isCheckable() && action->text().startsWith(QStringLiteral("Trekker"));
    }));
    EXPECT_TRUE(entry(menu, QStringLiteral("Sorteren op")));
    menu->close();
}

TEST_F(KeysAndMenus, OpensTheMenuOfACard)
{
    page().showBoard(true);
    page().choose(package.first.id);
    QApplication::processEvents();
    BoardList *list = nullptr;
    for (const BoardColumn *column : page().board()->columns())
        if (column->list().cards().find(package.second.id).isValid())
            list = &column->list();
    ASSERT_TRUE(list);

    rightClick(list->viewport(), list->visualRect(list->cards().find(package.second.id)).center());

    QMenu *menu = openedMenu();
    ASSERT_TRUE(menu);
    EXPECT_EQ(page().chosen(), package.second.id);
    entry(menu, QStringLiteral("Verwijderen"))->trigger();
    menu->close();
    EXPECT_FALSE(model().row(package.second.id));
}

TEST_F(KeysAndMenus, FindsTheMeasuresAgainAsTheyWereLeft)
{
    page().showBoard(true);
    page().setBoardKind(BoardKind::Status);
    page().choose(package.third.id);

    startAnew();

    EXPECT_TRUE(page().isBoard());
    EXPECT_EQ(page().board()->kind(), BoardKind::Status);
    EXPECT_EQ(page().board()->chosen(), package.third.id);
    page().showBoard(false);
    page().choose(package.second.id);
    startAnew();
    EXPECT_FALSE(page().isBoard());
    EXPECT_EQ(page().chosen(), package.second.id);
}

TEST_F(KeysAndMenus, KeepsThePanelAwayWhereAPersonPutIt)
{
    ASSERT_TRUE(panel().isVisible());
    press(Qt::Key_F9);
    ASSERT_FALSE(panel().isVisible());

    startAnew();

    EXPECT_FALSE(panel().isVisible());
    press(Qt::Key_F9);
    EXPECT_TRUE(panel().isVisible());
    startAnew();
    EXPECT_TRUE(panel().isVisible());
}

TEST_F(KeysAndMenus, DoesNotTakeWantOfRoomForAWish)
{
    window->resize(1000, 800);
    QApplication::processEvents();
    ASSERT_FALSE(panel().isVisible());

    window->close();
    window->resize(1440, 900);
    startAnew();

    EXPECT_TRUE(panel().isVisible());
}

TEST_F(KeysAndMenus, SaysWhatIsWrongWithADateAtItsFieldAlone)
{
    page().choose(package.first.id);
    const FieldEditor *start = page().panel()->facts()->editor(QStringLiteral("starts"));
    goTo(start->line());
    start->line()->selectAll();
    type(QStringLiteral("31 feb 2021"));
    press(Qt::Key_Return);

    EXPECT_TRUE(start->line()->isRefused());
    EXPECT_FALSE(start->note()->text().isEmpty());
    EXPECT_FALSE(window->toast()->isVisible());
}

TEST_F(KeysAndMenus, SaysWhyARowCannotBePulledAndOffersTheOrderInWhichItCan)
{
    page().setSorting({MeasureColumn::Title, Qt::AscendingOrder});
    QApplication::processEvents();
    page().choose(package.first.id);
    QWidget *viewport = table().viewport();
    const QPoint from = rectOf(package.first.id).center(), to = from + QPoint(0, 60);

    QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, to);

    EXPECT_EQ(page().selected(), QList<Id<Measure>>{package.first.id});
    ASSERT_TRUE(window->toast()->isVisible());
    window->toast()->actionButton()->click();
    EXPECT_TRUE(model().canArrange());
}

TEST_F(KeysAndMenus, ShowsTheLongestStatusWholeInItsCell)
{
    goTo(&table());
    const QModelIndex cell = model().indexOf(package.first.id, MeasureColumn::Status);
    table().setCurrentIndex(cell);
    table().edit(cell);
    const auto *list = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_TRUE(list);

    QStyleOptionComboBox option;
    option.initFrom(list);
    option.frame = true;
    const int room =
        list->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, list).width();
    for (int i = 0; i < list->count(); ++i)
        EXPECT_GE(room, list->fontMetrics().horizontalAdvance(list->itemText(i)) + list->iconSize().width() + 6)
            << list->itemText(i).toStdString();
    EXPECT_LE(list->geometry().right(), table().viewport()->width());
}

TEST_F(KeysAndMenus, PicksADayInACalendarOfItsOwnHouse)
{
    page().choose(package.first.id);
    auto *start = qobject_cast<DayLine *>(page().panel()->facts()->editor(QStringLiteral("starts"))->line());
    ASSERT_TRUE(start);
    start->setDay(QDate(2020, 10, 1));
    goTo(start);
    bool isSeen = false;
    QTimer::singleShot(0, start, [&] {
        const auto *menu = openedMenu();
        auto *calendar = menu ? menu->findChild<DayCalendar *>() : nullptr;
        isSeen = calendar && calendar->verticalHeaderFormat() == QCalendarWidget::NoVerticalHeader &&
                 calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth"))->icon().name() ==
                     QStringLiteral("chevron-right");
        if (calendar)
            emit calendar->clicked(QDate(2020, 10, 21));
    });

    press(Qt::Key_F4);

    EXPECT_TRUE(isSeen);
    EXPECT_EQ(stored(package.first.id).starts.first, QDate(2020, 10, 21));
}
