// A coordinator's Monday on the demonstration programme, in the real window: once by keyboard alone, once by mouse.
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/history/change_row.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class Monday : public WindowTest
{
protected:
    void SetUp() override
    {
        const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(demo));
        show();
        ASSERT_TRUE(window->openFile(demo));
        window->session().finishCheck();
        window->programmeView()->showPage(QStringLiteral("measures"));
        before = window->session().state().all<Measure>();
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    void click(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }

    void click(Id<Measure> id, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QRect rect = page().table()->visualRect(page().model()->indexOf(id, MeasureColumn::Title));
        QTest::mouseClick(page().table()->viewport(), Qt::LeftButton, modifiers, rect.center());
        QApplication::processEvents();
    }

    /** Opens the menu of a chip by mouse and picks what holds these words. */
    void pick(ChipButton *chip, const QString &words) const
    {
        QTimer::singleShot(0, chip, [chip, words] {
            const QList<QAction *> actions = chip->menu()->actions();
            for (QAction *action : actions)
                if (action->text().contains(words)) {
                    const QPoint at = chip->menu()->actionGeometry(action).center();
                    QTest::mouseClick(chip->menu(), Qt::LeftButton, Qt::NoModifier, at);
                    break;
                }
            chip->menu()->close();
        });
        click(chip);
    }

    Id<Measure> numbered(const char *number) const
    {
        const auto &all = window->session().state().all<Measure>();
        for (const Measure &measure : all)
            if (measure.number == QLatin1String(number))
                return measure.id;
        return {};
    }

    int with(Status status) const
    {
        const auto &all = window->session().state().all<Measure>();
        return static_cast<int>(std::count_if(all.begin(), all.end(),
                                              [status](const Measure &measure) { return measure.status == status; }));
    }

    qsizetype changes() const { return window->session().file().log()->size(); }

    /** The first value that the panel's history can bring back. */
    ChangeRow *restorable() const
    {
        const auto rows = panel().findChildren<ChangeRow *>();
        for (ChangeRow *row : rows)
            if (row->isVisibleTo(&panel()) && row->restoreButton()->isEnabled())
                return row;
        return nullptr;
    }

    QList<Measure> before;
};

} // namespace

TEST_F(Monday, ByKeyboardAlone)
{
    // An alderman calls: the card is there in seconds.
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(window->palette()->isVisible());
    type(QStringLiteral("poh slie"));
    QTRY_VERIFY_WITH_TIMEOUT(window->palette()->list()->model()->rowCount() > 0, 10'000);
    press(Qt::Key_Return);
    ASSERT_TRUE(window->card() && window->card()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->card()->isVisible());

    // Find and filter.
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(page().searchField()->hasFocus());
    type(QStringLiteral("huisarts"));
    EXPECT_EQ(page().model()->found(), 2);
    press(Qt::Key_Escape);
    EXPECT_EQ(page().model()->found(), 15);

    // Three measures on hold at once, and back in one step.
    page().choose(numbered("M02"));
    goTo(page().table());
    const int onHold = with(Status::OnHold);
    const qsizetype log = changes();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_GE(page().selected().size(), 2);
    const int several = static_cast<int>(page().selected().size());
    EXPECT_TRUE(page().bulkBar()->isVisible());
    EXPECT_TRUE(window->statusLine()->selectionText().contains(QString::number(several)));
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(with(Status::OnHold), onHold + several);
    EXPECT_EQ(changes(), log + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(with(Status::OnHold), onHold);

    // A new one in one line.
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("Wachtlijst in beeld"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(page().chosen()).title, QStringLiteral("Wachtlijst in beeld"));

    // The board: another is at bat, and back.
    goTo(page().boardSwitch()->button(0));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    ASSERT_TRUE(page().isBoard());
    page().choose(numbered("M02"));
    const auto owner = stored(numbered("M02")).ownerKind;
    goTo(page().searchField());
    goTo(page().board());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_NE(stored(numbered("M02")).ownerKind, owner);
    EXPECT_TRUE(window->toast()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(numbered("M02")).ownerKind, owner);
    goTo(page().boardSwitch()->button(1));
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    ASSERT_FALSE(page().isBoard());

    // What was written before is written again.
    page().choose(numbered("M02"));
    const Status was = stored(numbered("M02")).status;
    press(Qt::Key_4, Qt::AltModifier);
    ASSERT_EQ(stored(numbered("M02")).status, Status::Done);
    panel().openTab(QStringLiteral("history"));
    QTRY_VERIFY_WITH_TIMEOUT(restorable(), 5'000);
    ChangeRow *row = restorable();
    goTo(row->restoreButton());
    press(Qt::Key_Space);
    EXPECT_EQ(stored(numbered("M02")).status, was);
}

TEST_F(Monday, ByMouse)
{
    // Filter by status, and all of it away again.
    pick(page().chips()->chip(FilterPart::Status), QStringLiteral("Afgerond"));
    EXPECT_EQ(page().model()->found(), with(Status::Done));
    ASSERT_TRUE(page().showAllButton()->isVisible());
    click(page().showAllButton());
    EXPECT_EQ(page().model()->found(), 15);

    // Two at once, from the bar, and back from the message.
    click(numbered("M02"));
    click(numbered("M05"), Qt::ControlModifier);
    ASSERT_EQ(page().selected().size(), 2);
    const qsizetype log = changes();
    QToolButton *status = page().bulkBar()->button(QStringLiteral("status"));
    ASSERT_TRUE(status && status->menu());
    emit status->menu()->aboutToShow();
    status->menu()->actions().at(static_cast<int>(Status::OnHold))->trigger();
    EXPECT_EQ(stored(numbered("M02")).status, Status::OnHold);
    EXPECT_EQ(stored(numbered("M05")).status, Status::OnHold);
    EXPECT_EQ(changes(), log + 1);
    ASSERT_TRUE(window->toast()->isVisible());
    click(window->toast()->actionButton());
    EXPECT_EQ(stored(numbered("M02")).status, Status::Running);
    EXPECT_EQ(stored(numbered("M05")).status, Status::Running);

    // The board.
    click(page().boardSwitch()->button(1));
    ASSERT_TRUE(page().isBoard());
    EXPECT_FALSE(panel().isVisible()) << "a board needs the width";
    const BoardColumn *first = page().board()->columns().first();
    const QModelIndex card = first->list().model()->index(0, 0);
    QTest::mouseDClick(first->list().viewport(), Qt::LeftButton, Qt::NoModifier,
                       first->list().visualRect(card).center());
    EXPECT_TRUE(panel().isVisible()) << "until a card is opened";
    click(page().boardSwitch()->button(0));

    // A status by the panel, and the value before it again from the history.
    click(numbered("M02"));
    panel().quickSet()->pickStatus(Status::Done);
    ASSERT_EQ(stored(numbered("M02")).status, Status::Done);
    panel().openTab(QStringLiteral("history"));
    QTRY_VERIFY_WITH_TIMEOUT(restorable(), 5'000);
    ChangeRow *row = restorable();
    click(row->restoreButton());
    EXPECT_EQ(stored(numbered("M02")).status, Status::Running);
}
