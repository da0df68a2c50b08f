// What is typed about a measure is never lost without a word, whatever makes the panel show another.
#include "tests/support/gui/held_file.h"
#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/measures/actions_tab.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/quick_add.h"
#include "ui/pages/measures/report_tab.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/toast.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <future>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class TypedText : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        page().choose(package.first.id);
    }

    CommitText *next() const { return panel().reportTab()->text("next_step")->editor(); }
    QString storedNext(Id<Measure> id) const { return stored(id).nextStep; }
    qsizetype changes() const { return window->session().file().log()->size(); }

    void typeNext() const
    {
        goTo(next());
        next()->selectAll();
        QTest::keyClicks(next(), typed);
    }

    void typeWrongEnd() const
    {
        CommitLine *end = panel().facts()->endField();
        goTo(end);
        end->selectAll();
        QTest::keyClicks(end, QStringLiteral("31-09-2021"));
    }

    void chooseInTable(Id<Measure> id) const
    {
        page().table()->selectionModel()->setCurrentIndex(
            page().model()->indexOf(id), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QApplication::processEvents();
    }

    /** Answers the question that comes up, and notes that it did. */
    void answer(bool lose)
    {
        QTimer::singleShot(0, window.get(), [this, lose] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return;
            asked = true;
            lose ? question->findChild<QPushButton *>(QStringLiteral("lose"))->click() : question->reject();
        });
    }

    bool asked = false;

    const QString typed = QStringLiteral("Bestuur vragen");
};

} // namespace

TEST_F(TypedText, IsStoredWhenAKeyGoesToTheNextMeasure)
{
    const qsizetype before = changes();
    typeNext();

    press(Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(storedNext(package.first.id), typed);
    EXPECT_EQ(storedNext(package.second.id), package.second.nextStep);
    EXPECT_EQ(changes(), before + 1);
}

TEST_F(TypedText, IsStoredWhenTheButtonGoesToTheNextMeasure)
{
    typeNext();

    for (QToolButton *button : panel().findChildren<QToolButton *>())
        if (button->toolTip().contains(QStringLiteral("Alt+↓")) ||
            button->toolTip().contains(QStringLiteral("Alt+Down")) ||
            button->toolTip().startsWith(QStringLiteral("Volgende")))
            QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(storedNext(package.first.id), typed);
}

TEST_F(TypedText, IsStoredWhenTheTableComesToAnotherMeasureByItself)
{
    typeNext();

    chooseInTable(package.third.id);

    EXPECT_EQ(page().chosen(), package.third.id);
    EXPECT_EQ(storedNext(package.first.id), typed);
    EXPECT_FALSE(panel().isPending());
}

TEST_F(TypedText, OfEveryFieldIsStoredAsAChangeOfItsOwn)
{
    const qsizetype before = changes();
    typeNext();
    panel().facts()->leadField()->setText(QStringLiteral("wijkteam "));
    panel().actionsTab()->newAction()->setText(QStringLiteral("Bellen"));

    press(Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(storedNext(package.first.id), typed);
    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("wijkteam"));
    EXPECT_EQ(window->session().state().all<Action>().size(), 2);
    EXPECT_EQ(changes(), before + 3);
}

TEST_F(TypedText, ThatIsRefusedKeepsThePanelOnItsMeasure)
{
    typeWrongEnd();

    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(page().chosen(), package.first.id);
    EXPECT_TRUE(panel().facts()->endField()->property("invalid").toBool()) << "it says so at the field";
    chooseInTable(package.third.id);

    EXPECT_EQ(page().chosen(), package.first.id);
    EXPECT_EQ(page().model()->measureAt(page().table()->currentIndex()), package.first.id);
    EXPECT_EQ(panel().facts()->endField()->text(), QStringLiteral("31-09-2021"));
    EXPECT_TRUE(panel().facts()->endField()->isRefused());
}

TEST_F(TypedText, ThatIsRefusedStaysInSightWhileTheTableIsSearchedAndGrouped)
{
    typeWrongEnd();

    page().searchField()->setText(QStringLiteral("huisarts"));
    QApplication::processEvents();
    page().model()->setGrouping(MeasureGrouping::Status);
    QApplication::processEvents();

    EXPECT_EQ(page().chosen(), package.first.id);
    EXPECT_EQ(panel().facts()->endField()->text(), QStringLiteral("31-09-2021"));
    EXPECT_EQ(stored(package.second.id), package.second);
}

TEST_F(TypedText, ThatCouldNotBeWrittenGoesWithTheNextStep)
{
    typeNext();
    {
        const HeldFile held(package.path());
        press(Qt::Key_Down, Qt::AltModifier);
        EXPECT_EQ(page().chosen(), package.first.id);
        EXPECT_TRUE(next()->isRefused());
    }

    press(Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(storedNext(package.first.id), typed);
}

TEST_F(TypedText, StaysWhenTheMeasureChangesElsewhereWhileTheWindowIsNotActive)
{
    typeNext();
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(next(), &away);
    panel().facts()->leadField()->setText(QStringLiteral("iemand anders"));

    ASSERT_TRUE(setField(window->session(), package.first.id, u"lead", Value(QStringLiteral("wijkteam"))));
    ASSERT_TRUE(setField(window->session(), package.first.id, u"next_step", Value(QStringLiteral("van elders"))));

    EXPECT_EQ(next()->toPlainText(), typed);
    EXPECT_EQ(panel().facts()->leadField()->text(), QStringLiteral("iemand anders"));
}

TEST_F(TypedText, AboutAMeasureThatIsRemovedElsewhereStaysInSight)
{
    typeNext();

    ASSERT_TRUE(removeMeasure(window->session(), package.first.id));
    QApplication::processEvents();

    EXPECT_TRUE(next()->isVisible());
    EXPECT_EQ(next()->toPlainText(), typed);
    EXPECT_TRUE(next()->isRefused());
    ASSERT_TRUE(window->session().undo());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(storedNext(package.first.id), typed);
}

TEST_F(TypedText, IsStoredBeforeItsMeasureIsRemovedSoThatItComesBackToo)
{
    typeNext();

    emit panel().removeAsked();
    ASSERT_FALSE(window->session().state().find(package.first.id));
    ASSERT_TRUE(window->session().undo());

    EXPECT_EQ(storedNext(package.first.id), typed);
}

TEST_F(TypedText, WithAFixedSpaceIsNotTakenForTyping)
{
    ASSERT_TRUE(setField(window->session(), package.first.id, u"next_step", Value(QStringLiteral("15\u00a0oktober"))));
    const qsizetype before = changes();

    EXPECT_FALSE(panel().isPending());
    press(Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(changes(), before);
}

TEST_F(TypedText, IsStoredWhenTheWindowClosesWhereverTheKeyboardIs)
{
    typeNext();
    panel().facts()->leadField()->setText(QStringLiteral("wijkteam"));

    EXPECT_TRUE(window->close());

    EXPECT_EQ(storedNext(package.first.id), typed);
    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("wijkteam"));
}

TEST_F(TypedText, ThatIsRefusedIsAskedAboutBeforeTheWindowClosesWithoutIt)
{
    typeWrongEnd();
    goTo(page().table());
    ASSERT_TRUE(panel().facts()->endField()->isRefused());

    answer(false);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(asked);
    EXPECT_EQ(panel().facts()->endField()->text(), QStringLiteral("31-09-2021"));

    asked = false;
    answer(true);
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(asked);
}

TEST_F(TypedText, StaysInSightAndCanBeGivenUpWhenTheFileTurnsOutDamaged)
{
    const auto gate = std::make_shared<std::promise<void>>();
    Session::Checking checking;
    checking.run = [opened = gate->get_future().share()](const QString &) -> Session::Findings {
        opened.wait();
        return QList<Finding>{{QStringLiteral("page"), {}}};
    };
    window->session().setChecking(checking);
    ASSERT_TRUE(window->openFile(package.path()));
    page().choose(package.first.id);
    panel().openTab(QStringLiteral("actions"));
    auto *action = panel().actionsTab()->newAction();
    goTo(action);
    QTest::keyClicks(action, typed);
    page().setDraft(typed); // with the keyboard still in the action: who leaves it waits for the check

    gate->set_value();
    window->session().finishCheck();
    QApplication::processEvents();
    ASSERT_FALSE(window->session().canEdit());

    EXPECT_EQ(page().newField()->text(), typed);
    EXPECT_FALSE(page().quickAdd()->isHidden());
    ASSERT_TRUE(action->isVisible());
    EXPECT_TRUE(action->isReadOnly());
    goTo(action);
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isPending());
    EXPECT_TRUE(page().leave());
}

TEST_F(TypedText, OfOneMeasureNeverComesToStandInAnother)
{
    typeNext();
    QObject::connect(&window->session(), &Session::changed, &page(), [&] { page().choose(package.third.id); });

    goTo(page().table());

    EXPECT_EQ(storedNext(package.first.id), typed);
    EXPECT_EQ(page().chosen(), package.third.id);
    EXPECT_EQ(next()->toPlainText(), package.third.nextStep);
}

TEST_F(TypedText, OfNothingButASpaceAsksForNothing)
{
    CommitText *support = panel().reportTab()->text("support_asked")->editor();
    goTo(support);
    QTest::keyClicks(support, QStringLiteral(" "));
    goTo(page().table());

    EXPECT_TRUE(stored(package.first.id).supportAsked.isEmpty());
    EXPECT_FALSE(panel().isPending());
}
