// Two stories of the coordinator's week in the real window: the councils adopt a proposal one by one, and a meeting of
// the driver team is minuted while people talk. By keyboard, and taken back.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/models/attention_model.h"
#include "ui/pages/decisions/adoption_list.h"
#include "ui/pages/decisions/council_plan.h"
#include "ui/pages/decisions/decision_panel.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/meetings/attendance_bar.h"
#include "ui/pages/meetings/body_panel.h"
#include "ui/pages/meetings/capture_line.h"
#include "ui/pages/meetings/meeting_lines.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/attention_card.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeetingsAndCouncils : public WindowTest
{
protected:
    void SetUp() override
    {
        const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(demo));
        show();
        ASSERT_TRUE(window->openFile(demo));
        window->session().finishCheck();
    }

    void type(const char *text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    const State &state() const { return window->session().state(); }
    qsizetype changes() const { return window->session().file().log()->size(); }

    void undo(int times) const
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
    }

    /** Opens the menu of a chip by Space and presses these keys in it; the menu must be gone then. */
    void pressInMenu(ChipButton *chip, const QList<Qt::Key> &keys) const
    {
        goTo(chip);
        QTimer::singleShot(0, chip, [chip, keys] {
            ASSERT_TRUE(chip->menu()->isVisible());
            for (const Qt::Key key : keys)
                QTest::keyClick(chip->menu(), key);
            chip->menu()->close();
        });
        press(Qt::Key_Space);
        QApplication::setActiveWindow(window.get()); // a platform without windows does not give it back
        QApplication::processEvents();
    }

    DecisionsPage &decisions() const
    {
        window->programmeView()->showPage(QStringLiteral("decisions"));
        return *window->programmeView()->decisions();
    }

    MeetingsPage &meetings() const
    {
        window->programmeView()->showPage(QStringLiteral("meetings"));
        return *window->programmeView()->meetings();
    }

    /** Opens the meeting that comes next by keyboard, on a clock that stands still. */
    MeetingView &openNext() const
    {
        MeetingsPage &page = meetings();
        page.table()->setFocus(Qt::TabFocusReason);
        EXPECT_EQ(page.model()->meetingAt(page.table()->currentIndex()), nextOfTheTeam()->id);
        press(Qt::Key_Return);
        EXPECT_TRUE(page.isMeetingOpen());
        page.meeting()->setClock([] { return QTime(10, 8); });
        return *page.meeting();
    }

    /** The meeting of the driver team that comes next in the demo. */
    const Meeting *nextOfTheTeam() const
    {
        for (const Body &body : state().all<Body>())
            if (body.kind == BodyKind::DriverTeam)
                return nextMeeting(state(), body.id, window->session().today());
        return nullptr;
    }
};

} // namespace

TEST_F(MeetingsAndCouncils, SevenOfTenCouncilsAdoptByKeyboardAndIsTakenBack)
{
    DecisionsPage &page = decisions();
    const auto before = state().all<DecisionVote>();
    const qsizetype log = changes();

    page.takeKeyboard();
    press(Qt::Key_Insert);
    ASSERT_TRUE(page.newField()->hasFocus());
    type("M13 Afbouw van verblijf vaststellen @gemeenteraden 30 juni");
    press(Qt::Key_Return);
    const Decision asked = *state().find(page.chosen());
    EXPECT_EQ(asked.code, QStringLiteral("B17"));
    EXPECT_EQ(asked.title, QStringLiteral("Afbouw van verblijf vaststellen"));
    EXPECT_EQ(asked.due.first, QDate(2021, 6, 30));
    EXPECT_EQ(measuresOf(state(), asked.id).size(), 1);

    goTo(page.table());
    press(Qt::Key_D);
    ASSERT_TRUE(page.panel()->councils()->hasFocus());
    EXPECT_EQ(adoptionOf(asked, state()).asked, 10);
    for (int council = 0; council < 5; ++council)
        press(Qt::Key_D);
    press(Qt::Key_3); // with an amendment
    press(Qt::Key_4); // in its own version
    EXPECT_EQ(adoptionOf(asked, state()).adopted, 7);
    EXPECT_EQ(page.model()->adoptionWords(asked), QStringLiteral("7 van 10"));
    EXPECT_EQ(page.model()->stateWords(*state().find(asked.id)), QStringLiteral("Bij de raden"));
    EXPECT_FALSE(page.panel()->conclude()->isVisible());

    for (int council = 0; council < 3; ++council)
        press(Qt::Key_D);
    ASSERT_TRUE(page.panel()->conclude()->isVisible());
    goTo(page.panel()->conclude());
    press(Qt::Key_Space);
    EXPECT_EQ(state().find(asked.id)->state, DecisionState::Taken);
    EXPECT_EQ(state().find(asked.id)->decidedOn.first, window->session().today());

    undo(static_cast<int>(changes() - log));
    EXPECT_EQ(state().find(asked.id), nullptr);
    EXPECT_EQ(state().all<DecisionVote>().size(), before.size());
}

TEST_F(MeetingsAndCouncils, ALongTitleHasTwoLinesAndTheFactsOneLeftEdge)
{
    DecisionsPage &page = decisions();
    QApplication::processEvents();
    const auto heightOf = [&](const char *code) {
        for (const Decision &each : state().all<Decision>())
            if (each.code == QLatin1String(code))
                return page.table()->visualRect(page.model()->indexOf(each.id, DecisionColumn::Title)).height();
        return 0;
    };
    EXPECT_GT(heightOf("B15"), heightOf("B11")) << "the title is longer than its column";

    std::optional<int> left;
    const QWidget &panel = *page.panel();
    for (const char *name : {"due", "advice", "consequence", "cover"}) {
        const auto *editor = panel.findChild<FieldEditor *>(QString::fromLatin1(name));
        ASSERT_TRUE(editor) << name;
        const QWidget *control = editor->control();
        const auto *text = qobject_cast<const QPlainTextEdit *>(control);
        const int words = text ? text->mapTo(&panel, text->viewport()->mapTo(text, text->cursorRect().topLeft())).x()
                               : control->mapTo(&panel, QPoint(10, 0)).x();
        EXPECT_NEAR(left.value_or(words), words, 1) << name;
        left = words;
    }
}

TEST_F(MeetingsAndCouncils, AProposalIsPlannedAMonthLaterInOneCouncil)
{
    DecisionsPage &page = decisions();
    const auto awaited = std::find_if(state().all<Decision>().cbegin(), state().all<Decision>().cend(),
                                      [](const Decision &each) { return each.code == QStringLiteral("B15"); });
    ASSERT_NE(awaited, state().all<Decision>().cend());
    const Id<Decision> decision = awaited->id;
    const Id<Party> council = votesOf(state(), decision).first()->party;

    page.showPlan(true);
    page.plan()->setFocus(Qt::TabFocusReason);
    page.plan()->setCurrentIndex(page.plan()->plan()->indexOf(decision, council));
    press(Qt::Key_Right, Qt::AltModifier);

    const QDate planned = voteOf(state(), decision, council)->planned;
    EXPECT_EQ(planned, window->session().today().addMonths(1));
    EXPECT_EQ(page.plan()->plan()->monthAt(page.plan()->currentIndex().column()),
              QDate(planned.year(), planned.month(), 1));
    press(Qt::Key_Return);
    EXPECT_FALSE(page.isPlan());
    EXPECT_EQ(page.chosen(), decision);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(voteOf(state(), decision, council)->planned.isValid());
}

TEST_F(MeetingsAndCouncils, WhatAsksForADecisionOnTheOverviewLeadsToIt)
{
    const auto due = std::find_if(state().all<Decision>().cbegin(), state().all<Decision>().cend(),
                                  [](const Decision &each) { return each.code == QStringLiteral("B16"); });
    ASSERT_NE(due, state().all<Decision>().cend());

    window->programmeView()->go({QStringLiteral("decisions"), {}, {}, {}, due->id.value});

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("decisions"));
    EXPECT_EQ(window->programmeView()->decisions()->chosen(), due->id);
    window->programmeView()->go({QStringLiteral("decisions"), {}, {}, QStringLiteral("due")});
    EXPECT_TRUE(window->programmeView()->decisions()->model()->filter().onlyDue);
}

TEST_F(MeetingsAndCouncils, ADriverTeamMeetingIsMinutedLiveAndTakenBack)
{
    const Meeting meeting = *nextOfTheTeam();
    const qsizetype log = changes(), actions = state().all<Action>().size();
    MeetingView &view = openNext();
    ASSERT_TRUE(view.capture()->field()->hasFocus());

    type("B Afbouw start pas als tien plekken open zijn");
    EXPECT_EQ(view.capture()->kind(), MinuteKind::Decision);
    press(Qt::Key_Return);
    type("A Planning in een overzicht zetten @Serviceorganisatie vrijdag");
    press(Qt::Key_Return);
    type("T Wij melden maandelijks het aantal plaatsingen @Pleegzorgorganisatie 1 mei");
    press(Qt::Key_Return);
    type("Ouderpanel leest de brief vooraf mee");
    press(Qt::Key_Return);

    const auto lines = minutesOf(state(), meeting.id);
    ASSERT_EQ(lines.size(), 4);
    const Decision *decision = state().find(lines[0]->decision);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->state, DecisionState::Taken);
    EXPECT_EQ(decision->body, meeting.body);
    EXPECT_EQ(decision->decidedOn.first, meeting.day);
    const Action *action = state().find(lines[1]->action);
    ASSERT_TRUE(action);
    EXPECT_EQ(action->text, QStringLiteral("Planning in een overzicht zetten"));
    EXPECT_EQ(action->due, QDate(2021, 4, 16)) << "the Friday after the meeting, which is yet to be";
    EXPECT_EQ(action->meeting, meeting.id);
    EXPECT_EQ(state().find(action->party)->name, QStringLiteral("Serviceorganisatie Jeugd Zuid-Holland Zuid"));
    EXPECT_EQ(state().find(action->measure)->number, QStringLiteral("M13")); // of the item
    EXPECT_EQ(state().find(lines[2]->commitment)->due, QDate(2021, 5, 1));
    EXPECT_EQ(lines[3]->visibility, Visibility::Team);
    EXPECT_EQ(lines[3]->at, QStringLiteral("10:08"));
    EXPECT_EQ(view.minutes()->index(0, 0).data().toString(), QStringLiteral("Ouderpanel leest de brief vooraf mee"));

    undo(static_cast<int>(changes() - log));
    EXPECT_EQ(state().all<Action>().size(), actions);
    EXPECT_TRUE(minutesOf(state(), meeting.id).isEmpty());
}

TEST_F(MeetingsAndCouncils, FromAMeetingThereIsAWayBackToTheListOfThem)
{
    openNext();
    const MeetingsPage &page = *window->programmeView()->meetings();

    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("meetings"));
    EXPECT_FALSE(page.isMeetingOpen());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page.opened(), nextOfTheTeam()->id.value);
}

TEST_F(MeetingsAndCouncils, TheAgendaIsWalkedAndTheListOfTheLastTimeTickedOff)
{
    const qsizetype log = changes();
    MeetingView &view = openNext();
    const Id<AgendaItem> first = view.item();
    EXPECT_EQ(state().find(first)->text, QStringLiteral("Fasering verblijf: uitwerking van B12"));

    press(Qt::Key_Down, Qt::ControlModifier);
    const Id<AgendaItem> second = view.item();
    EXPECT_EQ(state().find(first)->state, AgendaState::Handled);
    EXPECT_NE(second, first);
    goTo(view.holdButton());
    press(Qt::Key_Space);
    EXPECT_EQ(state().find(second)->state, AgendaState::HeldOver);

    goTo(view.attendance()->allButton());
    press(Qt::Key_Space);
    EXPECT_EQ(view.attendance()->tally(), QStringLiteral("11 van 11"));

    const int done = view.agreed()->done();
    ASSERT_GT(view.agreed()->rowCount(), done);
    view.capture()->field()->setFocus(Qt::TabFocusReason);
    for (int pane = 0; pane < 6 && !view.agreedList()->hasFocus(); ++pane)
        press(Qt::Key_F6);
    ASSERT_TRUE(view.agreedList()->hasFocus()) << "F6 goes to the previous list";
    press(Qt::Key_Home);
    for (int row = 0; row < done; ++row)
        press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(view.agreed()->done(), done + 1);

    undo(static_cast<int>(changes() - log));
    EXPECT_EQ(state().find(second)->state, AgendaState::Open);
    EXPECT_EQ(view.agreed()->done(), done);
}

TEST_F(MeetingsAndCouncils, ANewMeetingTakesUpWhatWasHeldOver)
{
    MeetingsPage &page = meetings();
    const Meeting meeting = *nextOfTheTeam();
    page.open(meeting.id.value);
    MeetingView &view = *page.meeting();
    const QString held = state().find(view.item())->text;
    goTo(view.holdButton());
    press(Qt::Key_Space);
    goTo(view.backButton());
    press(Qt::Key_Space);
    ASSERT_FALSE(page.isMeetingOpen());

    page.newMeeting()->setFocus(Qt::TabFocusReason);
    type("20 mei 2021");
    press(Qt::Key_Return);

    const Id<Meeting> made = page.model()->meetingAt(page.table()->currentIndex());
    ASSERT_TRUE(made);
    EXPECT_EQ(state().find(made)->day, QDate(2021, 5, 20));
    ASSERT_EQ(agendaOf(state(), made).size(), 1);
    EXPECT_EQ(agendaOf(state(), made).first()->text, held);
}

TEST_F(MeetingsAndCouncils, ABodySaysWhichSectorIsMissing)
{
    MeetingsPage &page = meetings();
    const Meeting meeting = *nextOfTheTeam();

    page.open(meeting.body.value);

    EXPECT_EQ(page.opened(), meeting.body.value);
    EXPECT_TRUE(page.body()->warning().contains(QStringLiteral("verwijzer"))) << page.body()->warning().toStdString();
}

TEST_F(MeetingsAndCouncils, TheClockOfAMeetingRunsPerItemAndIsTakenBack)
{
    const Meeting meeting = *nextOfTheTeam();
    const qsizetype log = changes();
    MeetingView &view = openNext();
    QTime now(10, 0);
    view.setClock([&now] { return now; });
    EXPECT_FALSE(view.elapsed()->isVisible());

    goTo(view.runButton());
    press(Qt::Key_Space);
    EXPECT_EQ(state().find(meeting.id)->began, QStringLiteral("10:00"));
    ASSERT_TRUE(view.capture()->field()->hasFocus()) << "on to what is said";
    const Id<AgendaItem> first = view.item();
    now = QTime(10, 23);
    type("Tempo per kwartaal volgen");
    press(Qt::Key_Return);
    EXPECT_EQ(view.elapsed()->text(), QStringLiteral("23:00"));
    EXPECT_EQ(view.pace()->whole(), QStringLiteral("10:00 – 11:05, loopt 3 min uit"));

    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(state().find(first)->minutesSpent, 23);
    EXPECT_EQ(state().find(first)->state, AgendaState::Handled);
    EXPECT_EQ(view.elapsed()->text(), QStringLiteral("00:00"));

    now = QTime(10, 40);
    goTo(view.runButton());
    press(Qt::Key_Space);
    EXPECT_EQ(state().find(meeting.id)->ended, QStringLiteral("10:40"));
    EXPECT_EQ(state().find(view.item())->minutesSpent, 17);
    ASSERT_TRUE(view.minutesButton()->hasFocus());

    undo(static_cast<int>(changes() - log));
    EXPECT_TRUE(state().find(meeting.id)->began.isEmpty());
    EXPECT_FALSE(state().find(first)->minutesSpent);
}

TEST_F(MeetingsAndCouncils, AGuestIsNamedInOneLineAndTakenBack)
{
    const Meeting meeting = *nextOfTheTeam();
    const qsizetype log = changes();
    MeetingView &view = openNext();

    pressInMenu(view.attendance()->guestsChip(), {Qt::Key_Up, Qt::Key_Return}); // the last choice adds one
    ASSERT_TRUE(view.attendance()->newGuest()->hasFocus());
    type("inkoopadviseur @Serviceorganisatie");
    press(Qt::Key_Return);
    type("stagiair");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);

    const auto guests = guestsOf(state(), meeting.id);
    ASSERT_EQ(guests.size(), 2);
    EXPECT_EQ(guests[0]->name, QStringLiteral("inkoopadviseur"));
    EXPECT_EQ(state().find(guests[0]->party)->name, QStringLiteral("Serviceorganisatie Jeugd Zuid-Holland Zuid"));
    EXPECT_TRUE(guests[1]->party.isNull());
    EXPECT_EQ(view.attendance()->guestsChip()->text(), QStringLiteral("2 gasten"));
    undo(static_cast<int>(changes() - log));
    EXPECT_TRUE(guestsOf(state(), meeting.id).isEmpty());
}

TEST_F(MeetingsAndCouncils, TheChosenLevelIsWhatTheMinutesTell)
{
    MeetingView &view = openNext();
    const Qt::Key down = Qt::Key_Down; // all levels, bestuurlijk, ambtelijk, uitvoering
    pressInMenu(view.levelChip(), {down, down, down, down, Qt::Key_Return});
    ASSERT_EQ(view.agenda()->level(), Level::Execution);

    view.copyMinutes();

    const QString told = QApplication::clipboard()->mimeData()->text();
    EXPECT_TRUE(told.contains(QStringLiteral("Spiegelgesprekken: wie volgt"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("(uitvoering)"))) << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral("Structurele dekking vanaf 2022: advies"))) << "that is the board's";
}

TEST_F(MeetingsAndCouncils, AVacantSeatOnTheOverviewLeadsToItsBody)
{
    window->programmeView()->showPage(QStringLiteral("overview"));
    auto *card = window->findChild<AttentionCard *>();
    ASSERT_TRUE(card);
    ASSERT_TRUE(QTest::qWaitFor([card] { return card->model()->rowCount() > 0; }));
    QModelIndex vacant;
    for (int row = 0; row < card->model()->rowCount(); ++row) {
        const auto shown = card->model()->rowAt(card->model()->index(row));
        if (shown.kind == AttentionKind::MissingSector && !shown.isHeading)
            vacant = card->model()->index(row);
    }
    ASSERT_TRUE(vacant.isValid());
    EXPECT_EQ(vacant.data().toString(), QStringLiteral("Aanjaagteam Omdenken Jeugdhulp: verwijzer"));

    card->list()->setFocus(Qt::TabFocusReason);
    card->list()->setCurrentIndex(vacant);
    press(Qt::Key_Return);

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("meetings"));
    EXPECT_EQ(window->programmeView()->meetings()->opened(), nextOfTheTeam()->body.value);
}

TEST_F(MeetingsAndCouncils, TheMeetingsOfTheBoardStandOnTheFirstRowOfThePlanning)
{
    window->programmeView()->showPage(QStringLiteral("planning"));
    const PlanRow &row = window->programmeView()->planning()->model()->row(0);

    QDate next;
    int meetings = 0, asked = 0;
    for (const PlanMark &mark : row.marks) {
        if (mark.kind != PlanMarkKind::Meeting)
            continue;
        ++meetings;
        asked += mark.asked;
        if (!next.isValid() && mark.day() >= window->session().today())
            next = mark.day();
    }
    EXPECT_EQ(meetings, 14);
    EXPECT_EQ(next, QDate(2021, 4, 22));
    EXPECT_EQ(asked, 2) << "B15 and B16 wait for it";
}
