// A coordinator fills the matrix and deals with the actions of the demonstration programme, in the real window: once by
// keyboard alone, once by mouse.
#include "core/domain/work_rules.h"
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/delegates/ticked_text.h"
#include "ui/dialogs/report_choices.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/actions/action_add_line.h"
#include "ui/pages/actions/action_panel.h"
#include "ui/pages/actions/actions_bulk.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/matrix/cell_inspector.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include "ui/pages/line_box.h"
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MatrixAndActions : public WindowTest
{
protected:
    void SetUp() override
    {
        const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(demo));
        show();
        ASSERT_TRUE(window->openFile(demo));
        window->session().finishCheck();
        before = cells();
        actionsBefore = window->session().state().all<Action>();
    }

    MatrixPage &matrix() const { return *window->programmeView()->matrix(); }
    ActionsPage &actions() const { return *window->programmeView()->actions(); }
    const State &state() const { return window->session().state(); }
    QList<Applicability> cells() const { return state().all<Applicability>(); }
    qsizetype changes() const { return window->session().file().log()->size(); }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    void click(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }
    void clickCell(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(matrix().table()->viewport(), Qt::LeftButton, modifiers,
                          matrix().table()->visualRect(index).center());
        QApplication::processEvents();
    }
    void clickAction(Id<Action> id, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(actions().table()->viewport(), Qt::LeftButton, modifiers,
                          actions().table()->visualRect(actions().model()->indexOf(id)).center());
        QApplication::processEvents();
    }
    QList<Id<Action>> late() const
    {
        QList<Id<Action>> ids;
        for (int row = 0; row < actions().model()->rowCount(); ++row)
            if (const Id<Action> id = actions().model()->actionAt(actions().model()->index(row, 0)))
                if (isOverdue(*state().find(id), window->session().today()))
                    ids.append(id);
        return ids;
    }
    void undoAllSince(qsizetype log) const
    {
        for (qsizetype undone = changes() - log; undone > 0; --undone)
            ASSERT_TRUE(window->session().undo());
    }

    QList<Applicability> before;
    QList<Action> actionsBefore;
};

} // namespace

TEST_F(MatrixAndActions, TheMatrixByKeyboardAlone)
{
    const qsizetype log = changes();
    window->programmeView()->showPage(QStringLiteral("matrix"));
    goTo(matrix().table());
    matrix().table()->setCurrentIndex(matrix().model()->index(0, 0));

    // A block of three by two, full and running, in five keys.
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_V);
    key(Qt::Key_3);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column) {
            const Applicability *cell = matrix().model()->cellAt(matrix().model()->index(row, column));
            ASSERT_TRUE(cell);
            EXPECT_EQ(cell->degree, Degree::Full);
            EXPECT_EQ(cell->status, Status::Running);
        }

    // Already running there: the reason is asked at once.
    matrix().table()->setCurrentIndex(matrix().model()->index(4, 4));
    key(Qt::Key_L);
    ASSERT_TRUE(matrix().reasonBox()->isVisible());
    key(Qt::Key_2);
    type(QStringLiteral("regiehouder per gezin"));
    key(Qt::Key_Return);
    const Applicability *running = matrix().model()->cellAt(matrix().model()->index(4, 4));
    ASSERT_TRUE(running);
    EXPECT_EQ(running->degree, Degree::AlreadyRunning);
    EXPECT_EQ(running->details->reason, QStringLiteral("regiehouder per gezin"));

    // It goes to the clipboard and back, elsewhere.
    key(Qt::Key_C, Qt::ControlModifier);
    matrix().table()->setCurrentIndex(matrix().model()->index(6, 6));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(matrix().model()->cellAt(matrix().model()->index(6, 6))->degree, Degree::AlreadyRunning);

    // All of it is taken back, step by step.
    undoAllSince(log);
    EXPECT_EQ(cells(), before);
}

TEST_F(MatrixAndActions, TheMatrixByMouse)
{
    window->programmeView()->showPage(QStringLiteral("matrix"));
    QApplication::processEvents();
    clickCell(matrix().model()->index(2, 1));
    EXPECT_EQ(matrix().table()->currentIndex(), matrix().model()->index(2, 1));
    clickCell(matrix().model()->index(4, 3), Qt::ShiftModifier);
    EXPECT_EQ(matrix().table()->chosen().size(), 9);

    for (const MatrixSubject subject : {MatrixSubject::Health, MatrixSubject::Freshness, MatrixSubject::Progress}) {
        matrix().setSubject(subject);
        QApplication::processEvents();
        EXPECT_FALSE(matrix().model()->index(2, 1).data().toString().isEmpty());
    }
    matrix().setSubject(MatrixSubject::Status);
    auto *example = matrix().inspector()->findChild<QCheckBox *>();
    ASSERT_TRUE(example);
    clickCell(matrix().model()->index(0, 1));
    const bool was = example->isChecked();
    QTest::mouseClick(example, Qt::LeftButton, Qt::NoModifier, QPoint(8, example->height() / 2));
    EXPECT_EQ(matrix().model()->cellAt(matrix().model()->index(0, 1))->isExample, !was);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cells(), before);
}

TEST_F(MatrixAndActions, TheMatrixLeavesForSpreadsheetsAndPaper)
{
    window->programmeView()->showPage(QStringLiteral("matrix"));
    const QString path = package.folder.filePath(QStringLiteral("matrix.xlsx"));

    matrix().exportTo(path);

    EXPECT_GT(QFileInfo(path).size(), 5000);
    QTimer::singleShot(0, window.get(), [this] {
        auto *dialog = window->findChild<ReportDialog *>();
        ASSERT_TRUE(dialog);
        EXPECT_EQ(dialog->choices()->kind()->currentData().toString(), QStringLiteral("matrix"));
        EXPECT_EQ(dialog->title(), QStringLiteral("Matrix"));
        dialog->reject();
    });
    emit matrix().reportAsked(QStringLiteral("matrix"), {});
}

TEST_F(MatrixAndActions, TheActionsByKeyboardAlone)
{
    const qsizetype log = changes();
    window->programmeView()->showPage(QStringLiteral("actions"));
    QApplication::processEvents();
    const int open = actions().model()->open();

    // A new one in one line, with what was understood before it is there.
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(actions().addLine()->field()->hasFocus());
    type(QStringLiteral("M11 Businesscase afronden @Sliedrecht vrijdag"));
    EXPECT_TRUE(actions().addLine()->becomes().contains(QStringLiteral("Sliedrecht")))
        << actions().addLine()->becomes().toStdString();
    EXPECT_TRUE(actions().addLine()->becomes().contains(QStringLiteral("2021")))
        << actions().addLine()->becomes().toStdString();
    key(Qt::Key_Return);
    EXPECT_EQ(actions().model()->open(), open + 1);
    EXPECT_TRUE(actions().addLine()->field()->text().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(actions().model()->open(), open) << "Ctrl+Z takes the action back, not the line";
    EXPECT_TRUE(actions().addLine()->field()->text().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(actions().model()->open(), open + 1);

    // Every field of it beside the list.
    const auto &all = state().all<Action>();
    const auto made = std::find_if(all.begin(), all.end(), [this](const Action &action) {
        return !actionsBefore.contains(action) && action.text == QStringLiteral("Businesscase afronden");
    });
    ASSERT_NE(made, all.end());
    const Id<Action> id = made->id;
    EXPECT_EQ(made->due, QDate(2021, 4, 9));
    goTo(actions().table());
    actions().choose(id);
    key(Qt::Key_Return);
    ASSERT_TRUE(actions().panel()->isVisible());
    EXPECT_EQ(actions().panel()->action(), id);
    actions().panel()->editor(QStringLiteral("evidence"))->control()->setFocus();
    type(QStringLiteral("brief van 8 april"));
    goTo(actions().table());
    EXPECT_EQ(state().find(id)->evidence, QStringLiteral("brief van 8 april"));

    // Space checks it off, for which it asks what shows it; Escape leaves it as it was.
    actions().choose(id);
    key(Qt::Key_Space);
    ASSERT_TRUE(actions().evidenceBox()->isVisible());
    key(Qt::Key_Escape);
    EXPECT_FALSE(actions().evidenceBox()->isVisible());
    EXPECT_TRUE(actions().table()->hasFocus());
    EXPECT_EQ(state().find(id)->state, ActionState::Open);
    key(Qt::Key_Space);
    EXPECT_EQ(actions().evidenceBox()->line()->text(), QStringLiteral("brief van 8 april"));
    type(QStringLiteral(" en raadsstuk"));
    key(Qt::Key_Return);
    EXPECT_EQ(state().find(id)->state, ActionState::Done);
    EXPECT_EQ(state().find(id)->evidence, QStringLiteral("brief van 8 april en raadsstuk"));
    EXPECT_EQ(state().find(id)->doneOn, window->session().today());

    undoAllSince(log);
    EXPECT_EQ(state().all<Action>(), actionsBefore);
}

TEST_F(MatrixAndActions, ABoxChecksAnActionOffByMouse)
{
    window->programmeView()->showPage(QStringLiteral("actions"));
    QApplication::processEvents();
    const qsizetype log = changes();
    const Id<Action> id = late().first();
    const auto clickBox = [&] {
        const QModelIndex index = actions().model()->indexOf(id, ActionColumn::Measure);
        actions().table()->scrollTo(index);
        QTest::mouseClick(actions().table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          TickedTextDelegate::boxIn(actions().table()->visualRect(index)).center());
    };

    clickBox();
    ASSERT_TRUE(actions().evidenceBox()->isVisible());
    type(QStringLiteral("besluitenlijst"));
    click(actions().evidenceBox()->doButton());

    EXPECT_EQ(changes(), log + 1);
    EXPECT_EQ(state().find(id)->state, ActionState::Done);
    EXPECT_EQ(state().find(id)->evidence, QStringLiteral("besluitenlijst"));
    EXPECT_EQ(state().find(id)->doneOn, window->session().today());
    ActionFilter done;
    done.term = ActionTerm::Done;
    actions().showOnly(done);
    const QModelIndex ticked = actions().model()->indexOf(id, ActionColumn::Measure);
    ASSERT_TRUE(ticked.isValid());
    EXPECT_EQ(ticked.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    clickBox();
    EXPECT_EQ(state().find(id)->state, ActionState::Open);
    undoAllSince(log);
    EXPECT_EQ(state().all<Action>(), actionsBefore);
}

TEST_F(MatrixAndActions, WhatALineUnderstoodIsTakenOutPieceByPiece)
{
    window->programmeView()->showPage(QStringLiteral("actions"));
    QApplication::processEvents();
    ActionAddLine &line = *actions().addLine();
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("M11 Businesscase afronden @Sliedrecht vrijdag"));
    ASSERT_TRUE(line.partButton(ActionLine::Part::Party));

    click(line.partButton(ActionLine::Part::Party));
    EXPECT_EQ(line.field()->text(), QStringLiteral("M11 Businesscase afronden vrijdag"));
    EXPECT_FALSE(line.partButton(ActionLine::Part::Party));
    EXPECT_TRUE(line.field()->hasFocus());
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), line.partButton(ActionLine::Part::Measure));
    key(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), line.partButton(ActionLine::Part::Day));
    key(Qt::Key_Delete);

    EXPECT_EQ(line.field()->text(), QStringLiteral("M11 Businesscase afronden"));
    EXPECT_EQ(QApplication::focusWidget(), line.partButton(ActionLine::Part::Measure));
    key(Qt::Key_Space);
    EXPECT_EQ(line.field()->text(), QStringLiteral("Businesscase afronden"));
    EXPECT_TRUE(line.field()->hasFocus());
    EXPECT_EQ(state().all<Action>(), actionsBefore) << "nothing is stored by it";
    line.field()->clear();
}

TEST_F(MatrixAndActions, WhatLeavesIsWhatTheFiltersLeave)
{
    window->programmeView()->showPage(QStringLiteral("actions"));
    ActionFilter filter;
    filter.term = ActionTerm::Late;
    filter.atBat = state().find(late().first())->ownerKind;
    actions().showOnly(filter);
    const int shown = actions().model()->open();
    ASSERT_GT(shown, 0);
    ASSERT_LT(shown, actionsBefore.size());
    const auto written = [this](const char *name, ActionFormat format) {
        const QString path = package.folder.filePath(QString::fromLatin1(name));
        actions().exportTo(path, format);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    };

    EXPECT_EQ(actions().exportCount(ActionFormat::Csv), shown);
    EXPECT_EQ(written("laat.csv", ActionFormat::Csv).count("\r\n"), shown + 1);
    EXPECT_EQ(written("laat.ics", ActionFormat::Ics).count("BEGIN:VEVENT"), shown);
    EXPECT_TRUE(window->toast()->text().contains(QString::number(shown)));
    filter.text = QStringLiteral("zoiets staat nergens");
    actions().showOnly(filter);
    EXPECT_EQ(actions().exportCount(ActionFormat::Xlsx), 0);
    EXPECT_EQ(written("niets.ics", ActionFormat::Ics).count("BEGIN:VEVENT"), 0);
}

TEST_F(MatrixAndActions, SeveralActionsAsOneStepByMouse)
{
    window->programmeView()->showPage(QStringLiteral("actions"));
    QApplication::processEvents();
    const QList<Id<Action>> ids = late();
    ASSERT_GE(ids.size(), 2);
    const qsizetype log = changes();

    clickAction(ids.first());
    clickAction(ids.at(1), Qt::ControlModifier);
    ASSERT_TRUE(actions().bulk()->isVisible());
    EXPECT_EQ(actions().bulk()->actions().size(), 2);
    EXPECT_TRUE(actions().bulk()->reminder().contains(state().find(ids.first())->text));
    click(actions().bulk()->doneButton());

    EXPECT_TRUE(actions().table()->hasFocus()) << "the bar is gone, the keyboard stays with the list";
    EXPECT_EQ(changes(), log + 1);
    EXPECT_EQ(state().find(ids.first())->state, ActionState::Done);
    EXPECT_EQ(late().size(), ids.size() - 2);
    ASSERT_TRUE(window->toast()->isVisible());
    click(window->toast()->actionButton());
    EXPECT_EQ(state().all<Action>(), actionsBefore);

    actions().bulk()->setActions(ids);
    actions().bulk()->postpone(QDate(2021, 5, 1));
    EXPECT_TRUE(late().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state().all<Action>(), actionsBefore);
}

TEST_F(MatrixAndActions, TheActionsThatAreLateAreOneStepFromTheOverview)
{
    Destination late;
    late.page = QStringLiteral("actions");
    late.tab = QStringLiteral("late");

    ASSERT_TRUE(window->programmeView()->go(late));
    EXPECT_EQ(actions().model()->open(), actions().model()->late());
    EXPECT_GT(actions().model()->late(), 0);
    window->programmeView()->showPage(QStringLiteral("overview"));
    window->programmeView()->goBack();

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("actions"));
    EXPECT_EQ(actions().model()->filter().term, ActionTerm::Late);
}

TEST_F(MatrixAndActions, TheActionsLeaveForSpreadsheetsCalendarsAndPaper)
{
    window->programmeView()->showPage(QStringLiteral("actions"));
    const auto written = [this](const char *name, ActionFormat format) {
        const QString path = package.folder.filePath(QString::fromLatin1(name));
        actions().exportTo(path, format);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    };

    EXPECT_TRUE(written("acties.xlsx", ActionFormat::Xlsx).startsWith("PK"));
    EXPECT_EQ(written("acties.csv", ActionFormat::Csv).count("\r\n"), actionsBefore.size() + 1);
    EXPECT_TRUE(written("acties.ics", ActionFormat::Ics).startsWith("BEGIN:VCALENDAR"));
    const Party *party = &state().all<Party>().first();
    QTimer::singleShot(0, window.get(), [this, party] {
        auto *dialog = window->findChild<ReportDialog *>();
        ASSERT_TRUE(dialog);
        EXPECT_EQ(dialog->choices()->kind()->currentData().toString(), QStringLiteral("actions"));
        EXPECT_EQ(dialog->choices()->party()->currentData().toLongLong(), party->id.value);
        dialog->reject();
    });
    emit actions().reportAsked(QStringLiteral("actions"), party->id);
}
