#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/measures/actions_tab.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/report_tab.h"
#include "ui/shell/access_band.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

using CoordinatorsDay = WindowTest;

TEST_F(CoordinatorsDay, SetsStatusAndVerdictByKeyboardAndFindsItAllBackInTheFile)
{
    page().choose(package.first.id);
    goTo(page().table());

    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_2);
    EXPECT_TRUE(page().table()->hasFocus()) << "the focus goes back to where it came from";
    press(Qt::Key_Down);
    press(Qt::Key_G, Qt::AltModifier);
    press(Qt::Key_3);

    show();
    ASSERT_TRUE(window->openFile(package.path()));
    EXPECT_EQ(stored(package.first.id).status, Status::Done);
    EXPECT_EQ(stored(package.first.id).healthTime, Health::Attention);
    EXPECT_EQ(stored(package.second.id).healthMoney, Health::Intervene);
    EXPECT_FALSE(stored(package.second.id).healthTime);
}

TEST_F(CoordinatorsDay, TakesBackAStatusThatTheMenuCallsByItsName)
{
    page().choose(package.first.id);
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(window->actions()->undo()->text(), QStringLiteral("Ongedaan maken: status M01"));

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(stored(package.first.id).status, Status::Running);
    EXPECT_EQ(window->actions()->redo()->text(), QStringLiteral("Opnieuw: status M01"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(package.first.id).status, Status::Done);
}

TEST_F(CoordinatorsDay, TakesAVerdictAwayWithZero)
{
    page().choose(package.first.id);
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_1);
    ASSERT_EQ(stored(package.first.id).healthQuality, Health::OnCourse);

    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_0);

    EXPECT_FALSE(stored(package.first.id).healthQuality);
}

TEST_F(CoordinatorsDay, AddsAMeasureInOneLineAndStandsOnIt)
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Regionaal dashboard"));
    press(Qt::Key_Return);

    const Id<Measure> chosen = page().chosen();
    EXPECT_EQ(stored(chosen).title, QStringLiteral("Regionaal dashboard"));
    EXPECT_EQ(stored(chosen).number, QStringLiteral("M11"));
    EXPECT_EQ(page().newField()->text(), QString());
    EXPECT_TRUE(page().newField()->hasFocus());
}

TEST_F(CoordinatorsDay, RemovesAMeasureAndTakesThatBackFromTheMessage)
{
    page().choose(package.first.id);
    goTo(page().table());

    press(Qt::Key_Delete);
    ASSERT_FALSE(window->session().state().find(package.first.id));
    ASSERT_TRUE(window->toast()->isVisible());
    window->toast()->actionButton()->click();

    EXPECT_EQ(stored(package.first.id), package.first);
}

TEST_F(CoordinatorsDay, IsAskedForAnExplanationButMayLeaveIt)
{
    page().choose(package.first.id);
    MeasureText *cause = panel().reportTab()->text("cause");
    EXPECT_FALSE(cause->isVisible());

    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_3);

    EXPECT_TRUE(cause->isVisible());
    EXPECT_EQ(stored(package.first.id).healthTime, Health::Intervene);
}

TEST_F(CoordinatorsDay, StoresATextWhenTheFieldIsLeftAsOneChange)
{
    page().choose(package.first.id);
    CommitText *next = panel().reportTab()->text("next_step")->editor();
    const qsizetype before = window->session().file().log()->size();
    goTo(next);

    QTest::keyClicks(next, QStringLiteral("Bestuur vragen"));
    goTo(page().table());

    EXPECT_EQ(stored(package.first.id).nextStep, QStringLiteral("Bestuur vragen"));
    EXPECT_EQ(window->session().file().log()->size(), before + 1);
}

TEST_F(CoordinatorsDay, ReadsADateAsPeopleWriteItAndRefusesOneThatDoesNotExist)
{
    page().choose(package.first.id);
    CommitLine *end = panel().facts()->endField();
    goTo(end);

    end->selectAll();
    QTest::keyClicks(end, QStringLiteral("Q3 2021"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(package.first.id).ends, *ImpreciseDate::parse(u"2021-Q3"));

    end->selectAll();
    QTest::keyClicks(end, QStringLiteral("31-09-2021"));
    press(Qt::Key_Return);
    EXPECT_TRUE(end->isRefused());
    EXPECT_EQ(end->text(), QStringLiteral("31-09-2021"));
    EXPECT_EQ(stored(package.first.id).ends, *ImpreciseDate::parse(u"2021-Q3"));
}

TEST_F(CoordinatorsDay, ChecksAnActionOff)
{
    page().choose(package.first.id);
    panel().tabs()->setCurrentWidget(panel().actionsTab());
    auto *box = panel().findChild<QCheckBox *>(QStringLiteral("action-%1").arg(package.action.id.value));
    ASSERT_TRUE(box);

    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));

    EXPECT_EQ(window->session().state().find(package.action.id)->state, ActionState::Done);
    EXPECT_EQ(panel().actionsTab()->open(), 0);
}

TEST_F(CoordinatorsDay, ChoosesWhatASearchFindsSoThatNoKeyChangesWhatItHides)
{
    page().choose(package.third.id);
    press(Qt::Key_F, Qt::ControlModifier);

    QTest::keyClicks(page().searchField(), QStringLiteral("huisarts"));

    EXPECT_EQ(page().model()->found(), 1);
    EXPECT_EQ(page().chosen(), package.second.id);
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(stored(package.third.id).status, package.third.status);
    EXPECT_EQ(stored(package.second.id).status, Status::OnHold);

    press(Qt::Key_Escape);

    EXPECT_TRUE(page().searchField()->text().isEmpty());
    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(page().model()->measureAt(page().table()->currentIndex()), package.second.id);
}

TEST_F(CoordinatorsDay, ChangesNothingByKeyWhereASearchFindsNothing)
{
    page().choose(package.third.id);
    page().searchField()->setText(QStringLiteral("bestaat niet"));

    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(stored(package.third.id).status, package.third.status);

    page().searchField()->clear();
    EXPECT_FALSE(page().chosen().isNull());
}

TEST_F(CoordinatorsDay, KeepsTheTextAndOffersToTryAgainWhenStoringFails)
{
    page().choose(package.first.id);
    CommitText *next = panel().reportTab()->text("next_step")->editor();
    goTo(next);
    QTest::keyClicks(next, QStringLiteral("Gaat niet verloren"));
    {
        SQLite::Database other(package.path().toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Transaction held(other, SQLite::TransactionBehavior::EXCLUSIVE);
        goTo(page().table());
        EXPECT_EQ(next->toPlainText(), QStringLiteral("Gaat niet verloren"));
        EXPECT_TRUE(next->isRefused());
        EXPECT_TRUE(window->toast()->isVisible());
    }

    window->toast()->actionButton()->click();

    EXPECT_EQ(stored(package.first.id).nextStep, QStringLiteral("Gaat niet verloren"));
    EXPECT_FALSE(next->isRefused());
}

TEST_F(CoordinatorsDay, ReadsAFileThatAColleagueHasOpenAndIsToldWho)
{
    Settings others(package.folder.filePath(QStringLiteral("others.ini")));
    MainWindow second(others);
    second.show();

    ASSERT_TRUE(second.openFile(package.path()));

    EXPECT_TRUE(second.programmeView()->accessBand()->isVisible());
    EXPECT_TRUE(second.programmeView()->accessBand()->text().contains(QSysInfo::machineHostName()));
    EXPECT_FALSE(second.programmeView()->measures()->newField()->isVisible());
    EXPECT_EQ(second.statusLine()->savedText(), QStringLiteral("Alleen lezen"));
}

TEST_F(CoordinatorsDay, WalksTheWindowWithF6)
{
    goTo(page().searchField());

    press(Qt::Key_F6);
    EXPECT_TRUE(page().table()->hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(page().searchField()->hasFocus());
}

TEST_F(CoordinatorsDay, SpeaksEnglishOnTheSameMeasure)
{
    page().choose(package.second.id);

    emit window->actions()->languageChosen(QStringLiteral("en"));
    QApplication::processEvents();

    EXPECT_EQ(page().chosen(), package.second.id);
    EXPECT_EQ(page().model()->headerData(static_cast<int>(MeasureColumn::Lead), Qt::Horizontal).toString(),
              QStringLiteral("Lead"));
    EXPECT_EQ(window->actions()->undo()->text(), QStringLiteral("Undo: record added"));
}

TEST_F(CoordinatorsDay, CallsTheItemsAsTheProgrammeDoes)
{
    Programme programme = window->session().state().programme();
    programme.itemLabel = QStringLiteral("opgave");
    programme.itemPlural = QStringLiteral("opgaven");
    ASSERT_TRUE(window->session().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(programme); }));

    EXPECT_EQ(page().model()->headerData(static_cast<int>(MeasureColumn::Title), Qt::Horizontal).toString(),
              QStringLiteral("Opgave"));
    EXPECT_TRUE(page().newField()->accessibleName().startsWith(QStringLiteral("Opgave")));
}

TEST_F(CoordinatorsDay, BeginsAnEmptyProgrammeByTypingTheFirstMeasure)
{
    ASSERT_TRUE(window->session().create(package.folder.filePath(QStringLiteral("leeg.aanjager")), aProgramme(), {}));
    QApplication::processEvents();
    ASSERT_TRUE(page().emptyState()->field()->hasFocus());

    QTest::keyClicks(page().emptyState()->field(), QStringLiteral("Verhaal over gewoon opgroeien"));
    press(Qt::Key_Return);

    EXPECT_EQ(stored(page().chosen()).number, QStringLiteral("M01"));
    EXPECT_TRUE(page().table()->isVisible());
    EXPECT_FALSE(page().emptyState()->isVisible());
}

TEST_F(CoordinatorsDay, GoesOnWhereTheTableIsWhenAProgrammeOpens)
{
    EXPECT_TRUE(page().table()->hasFocus());
    EXPECT_EQ(page().chosen(), package.first.id);
}
