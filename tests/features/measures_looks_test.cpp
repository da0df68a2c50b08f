// What the page of the measures tells and keeps still: where nothing is found, of what was undone, of what was moved.
#include "tests/support/gui/shown_window.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/session/measure_edits.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeasuresLooks : public WindowTest
{
protected:
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }
    const Toast &toast() const { return *window->toast(); }

    MeasureFilter dropped() const
    {
        MeasureFilter filter;
        filter.statuses = {Status::Dropped};
        return filter;
    }

    QStringList captions(const QWidget &widget) const
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (!label->isHidden())
                texts.append(label->text());
        return texts;
    }
};

} // namespace

TEST_F(MeasuresLooks, BackAtTheBoardTheKeyForwardGoesForward)
{
    page().boardSwitch()->pick(1);
    page().choose(package.second.id);
    page().board()->setFocus(Qt::TabFocusReason);
    window->programmeView()->showPage(QStringLiteral("history"));
    window->actions()->back()->trigger();
    QApplication::processEvents();
    ASSERT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures"));
    ASSERT_TRUE(page().isBoard());
    ASSERT_TRUE(window->actions()->forward()->isEnabled());

    press(Qt::Key_Right, Qt::AltModifier);

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("history"));
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Municipality);

    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Home); // a person goes to a card
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("measures"));
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Region);
}

TEST_F(MeasuresLooks, WhereNothingIsFoundItSaysSoAndOffersAll)
{
    ASSERT_FALSE(table().lacking().isEmpty()) << "beside the panel not every column has room";
    page().showOnly(dropped());
    QApplication::processEvents();

    const EmptyState &nothing = *page().nothingFound();
    EXPECT_TRUE(nothing.isVisible());
    EXPECT_EQ(nothing.sentence(), QStringLiteral("Geen maatregel past bij dit filter."));
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(QTest::qWaitFor([this] { return table().lacking().isEmpty(); }, 2000))
        << "what the panel left goes to the columns";
    for (const QToolButton *button : page().findChildren<QToolButton *>())
        if (button->accessibleName() == QStringLiteral("Paneel")) {
            EXPECT_FALSE(button->isChecked());
            EXPECT_FALSE(button->isEnabled());
        }

    nothing.button()->click();
    QApplication::processEvents();

    EXPECT_TRUE(page().filter().isEmpty());
    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(nothing.isVisible());
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(MeasuresLooks, AChipStaysWhereItIsWhileItsMenuIsOpen)
{
    ChipButton *status = page().chips()->chip(FilterPart::Status);
    status->menu()->popup(status->mapToGlobal(QPoint(0, status->height())));
    QApplication::processEvents();
    const QRect before = status->geometry();

    status->menu()->actions().first()->trigger();
    QApplication::processEvents();
    EXPECT_FALSE(page().filter().isEmpty());
    EXPECT_EQ(status->geometry(), before);

    status->menu()->close();
    QApplication::processEvents();
    EXPECT_TRUE(status->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([&] { return status->width() > before.width(); }, 2000))
        << "it says what is chosen once the menu is gone";
}

TEST_F(MeasuresLooks, UndoTellsWhatItTookBackAndOffersItAgain)
{
    ASSERT_TRUE(setField(window->session(), package.third.id, u"status", QStringLiteral("done")));

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(stored(package.third.id).status, Status::Preparing);
    EXPECT_EQ(toast().text(), QStringLiteral("Ongedaan gemaakt: status M10"));
    EXPECT_EQ(toast().actionButton()->text(), QStringLiteral("Opnieuw"));
    toast().actionButton()->click();
    EXPECT_EQ(stored(package.third.id).status, Status::Done);

    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(toast().isVisible());
    ASSERT_TRUE(setField(window->session(), package.first.id, u"status", QStringLiteral("done")));
    QApplication::processEvents();
    EXPECT_FALSE(toast().isVisible()) << "what can no longer be done again is not offered";
}

TEST_F(MeasuresLooks, UndoNamesWhatIsGoneAfterIt)
{
    ASSERT_TRUE(addMeasure(window->session(), QStringLiteral("Wachtlijst in beeld"), {}));

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(toast().text(), QStringLiteral("Ongedaan gemaakt: maatregel M11 toegevoegd"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(toast().text(), QStringLiteral("Opnieuw gedaan: maatregel M11 toegevoegd"));
    EXPECT_EQ(toast().actionButton()->text(), QStringLiteral("Ongedaan maken"));
}

TEST_F(MeasuresLooks, TellsWhatWasMovedAndUnderWhichThemeItStandsNow)
{
    page().choose(package.first.id);
    goTo(&table());
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(toast().text(), QStringLiteral("M01 verplaatst"));

    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_EQ(stored(package.first.id).theme, package.access.id);
    EXPECT_EQ(toast().text(), QStringLiteral("M01 staat nu onder %1").arg(package.access.name));
}

TEST_F(MeasuresLooks, TheHistoryOfAMeasureSaysTheHourAndNotItsPlaceInTheOrder)
{
    page().choose(package.first.id);
    goTo(&table());
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_TRUE(setField(window->session(), package.second.id, u"status", QStringLiteral("done")));
    ASSERT_NE(stored(package.second.id).order, package.second.order) << "the move gave it another number";
    page().choose(package.second.id);
    panel().openTab(QStringLiteral("history"));
    QApplication::processEvents();

    const QString told = captions(*panel().historyTab()).join(QLatin1Char('|'));

    EXPECT_TRUE(told.contains(QTime::currentTime().toString(QStringLiteral("HH:")))) << told.toStdString();
    for (const QWidget *row : panel().historyTab()->findChildren<QWidget *>())
        EXPECT_FALSE(row->accessibleName().contains(QStringLiteral("Volgorde"))) << row->accessibleName().toStdString();
}

TEST_F(MeasuresLooks, EscapeInTheBarOfSeveralChoosesOneAgain)
{
    goTo(&table());
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(page().bulkBar()->isVisible());
    goTo(page().bulkBar()->findChild<QToolButton *>());

    press(Qt::Key_Escape);

    EXPECT_EQ(page().selected().size(), 1);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(MeasuresLooks, FiguresOfTheSummaryGoWholeWhereTheyHaveNoRoom)
{
    ElidedLabel label(theme::TextStyle::Body);
    label.setParts({QStringLiteral("8 van 15 maatregelen"), QStringLiteral(", 8 van 8 gemeld"),
                    QStringLiteral(", voortgang 100%"), QStringLiteral(" (plan 88%)")});
    label.setWindowFlag(Qt::BypassWindowManagerHint);
    label.show();
    QApplication::processEvents();
    const int all = label.fontMetrics().horizontalAdvance(label.whole()) + 2;
    label.resize(all, 20);
    QApplication::processEvents();
    EXPECT_EQ(label.text(), label.whole());

    for (int width = all; width > 160; width -= 3) {
        label.resize(width, 20);
        QApplication::processEvents();
        EXPECT_TRUE(label.whole().startsWith(label.text())) << label.text().toStdString();
        EXPECT_TRUE(label.text().endsWith(QStringLiteral("%")) || label.text().endsWith(QStringLiteral(")")) ||
                    label.text().endsWith(QStringLiteral("gemeld")) ||
                    label.text().endsWith(QStringLiteral("maatregelen")))
            << label.text().toStdString();
    }
    EXPECT_NE(label.toolTip(), QString());
    EXPECT_EQ(label.accessibleName(), label.whole());
}

TEST_F(MeasuresLooks, AVerdictSetByHandSaysInFullWhatTheAspectsSay)
{
    ASSERT_TRUE(setField(window->session(), package.first.id, u"health.time", QStringLiteral("intervene")));
    ASSERT_TRUE(setField(window->session(), package.first.id, u"health", QStringLiteral("on_course")));
    page().choose(package.first.id);
    QApplication::processEvents();

    QLabel *said = nullptr;
    for (QLabel *label : panel().quickSet()->findChildren<QLabel *>())
        if (label->text().endsWith(QStringLiteral("bijsturen")))
            said = label;
    ASSERT_TRUE(said);
    EXPECT_GE(said->height(), said->heightForWidth(said->width()));
}
