// The pages of the decisions, the meetings and the planning where a window has little room, and what is typed there.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/models/adoption_model.h"
#include "ui/pages/decisions/adoption_list.h"
#include "ui/pages/decisions/council_plan.h"
#include "ui/pages/decisions/decision_panel.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/meetings/attendance_bar.h"
#include "ui/pages/meetings/body_panel.h"
#include "ui/pages/meetings/capture_line.h"
#include "ui/pages/meetings/meeting_lines.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/panel_button.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/pages/planning/planning_inspector.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class BoardRoom : public WindowTest
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

    ProgrammeView &view() const { return *window->programmeView(); }
    const State &state() const { return window->session().state(); }
    void type(const char *text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }

    void atLargestText(const char *page) const
    {
        emit window->actions()->textSizeChosen(200);
        QApplication::processEvents();
        window->resize(1280, 800);
        view().showPage(QString::fromLatin1(page));
        QApplication::processEvents();
    }

    /** Buttons that are in sight with less room than their words ask for, or that lie over one another. */
    static QStringList crushed(const QWidget &page)
    {
        QStringList found;
        QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
        buttons.removeIf([](const QAbstractButton *each) {
            const bool isOfField = qobject_cast<QLineEdit *>(each->parentWidget());
            return !each->isVisible() || each->text().isEmpty() || isOfField;
        });
        for (const QAbstractButton *each : std::as_const(buttons)) {
            const QRect room = each->visibleRegion().boundingRect();
            if (each->width() < each->sizeHint().width() - 1 || (!room.isEmpty() && room.width() < each->width()))
                found.append(each->text() + QStringLiteral(" is cut"));
            for (const QWidget *other : each->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                if (other != each && other->isVisible() && other->geometry().intersects(each->geometry()))
                    found.append(each->text() + QStringLiteral(" lies over ") +
                                 QString::fromLatin1(other->metaObject()->className()));
        }
        return found;
    }

    static void expectRoom(const QWidget &page)
    {
        EXPECT_TRUE(crushed(page).isEmpty()) << qPrintable(crushed(page).join(QLatin1Char('\n')));
    }
};

} // namespace

TEST_F(BoardRoom, TheDecisionStandsInThePlaceOfTheListAtTheLargestText)
{
    atLargestText("decisions");
    DecisionsPage &page = *view().decisions();
    expectRoom(page);
    ASSERT_TRUE(page.table()->isVisible());
    EXPECT_FALSE(page.panel()->isVisible());

    goTo(page.panelButton());
    press(Qt::Key_Space);
    EXPECT_TRUE(page.panel()->isVisible());
    EXPECT_FALSE(page.table()->isVisible());
    EXPECT_GT(page.panel()->width(), page.width() * 3 / 4);
    expectRoom(page);
    press(Qt::Key_Space);
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(BoardRoom, TheBodyStandsInThePlaceOfTheListAtTheLargestText)
{
    atLargestText("meetings");
    MeetingsPage &page = *view().meetings();
    expectRoom(page);
    ASSERT_TRUE(page.table()->isVisible());
    EXPECT_EQ(page.table()->horizontalScrollBar()->maximum(), 0) << "names are not scrolled out of sight";

    goTo(page.panelButton());
    press(Qt::Key_Space);
    EXPECT_TRUE(page.body()->isVisible());
    EXPECT_FALSE(page.table()->isVisible());
}

TEST_F(BoardRoom, EveryPartOfAMeetingIsReachedAtTheLargestText)
{
    atLargestText("meetings");
    MeetingsPage &page = *view().meetings();
    goTo(page.table());
    press(Qt::Key_Return);
    ASSERT_TRUE(page.isMeetingOpen());
    MeetingView &meeting = *page.meeting();
    QApplication::processEvents();

    EXPECT_TRUE(meeting.capture()->field()->hasFocus());
    EXPECT_GE(meeting.capture()->height(), meeting.capture()->minimumSizeHint().height());
    EXPECT_TRUE(meeting.attendance()->togetherChip()->isVisible()) << "one chip, not four rows of them";
    expectRoom(meeting);
    meeting.partSwitch()->pick(static_cast<int>(MeetingView::Part::Before));
    EXPECT_TRUE(meeting.agreedList()->isVisible());
    EXPECT_FALSE(meeting.capture()->isVisible());
    meeting.partSwitch()->pick(static_cast<int>(MeetingView::Part::Agenda));
    EXPECT_TRUE(meeting.agendaList()->isVisible());
    meeting.agendaList()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_TRUE(meeting.capture()->field()->hasFocus());
}

TEST_F(BoardRoom, TheChartAndWhatIsChosenHaveTheirTurnAtTheLargestText)
{
    atLargestText("planning");
    PlanningPage &page = *view().planning();
    expectRoom(page);
    ASSERT_TRUE(page.chart()->isVisible());
    EXPECT_GT(page.chart()->height(), page.height() / 3);

    goTo(page.panelButton());
    press(Qt::Key_Space);
    EXPECT_FALSE(page.chart()->isVisible());
    EXPECT_TRUE(page.inspector()->isVisible());
    EXPECT_TRUE(page.inspector()->waitsChip()->isVisible());
    expectRoom(page);
}

TEST_F(BoardRoom, TheCouncilPlanningOpensOnWhatIsNotPlannedAtTheLargestText)
{
    atLargestText("decisions");
    DecisionsPage &page = *view().decisions();

    page.showPlan(true);
    QApplication::processEvents();

    EXPECT_EQ(page.plan()->horizontalScrollBar()->value(), 0);
    EXPECT_FALSE(page.plan()->plan()->votesAt(page.plan()->plan()->index(0, 0)).isEmpty());
}

TEST_F(BoardRoom, TheMinutesHaveTheNotesOfTheTeamOnlyWhereThatIsAsked)
{
    view().showPage(QStringLiteral("meetings"));
    MeetingsPage &page = *view().meetings();
    goTo(page.table());
    press(Qt::Key_Return);
    MeetingView &meeting = *page.meeting();
    type("Ouderpanel leest de brief vooraf mee");
    press(Qt::Key_Return);
    const auto copied = [&] {
        meeting.copyMinutes();
        return QApplication::clipboard()->mimeData()->text();
    };

    EXPECT_FALSE(copied().contains(QStringLiteral("Ouderpanel leest")));
    meeting.withNotes()->trigger();
    EXPECT_TRUE(copied().contains(QStringLiteral("Ouderpanel leest de brief vooraf mee (alleen aanjaagteam)")));
}

TEST_F(BoardRoom, WhoIsAtTheTableStandsInOneRow)
{
    view().showPage(QStringLiteral("meetings"));
    MeetingsPage &page = *view().meetings();
    goTo(page.table());
    press(Qt::Key_Return);
    ASSERT_TRUE(page.isMeetingOpen());
    AttendanceBar &bar = *page.meeting()->attendance();
    for (const int width : {1440, 1280, 1024}) {
        window->resize(width, 900);
        QApplication::processEvents();
        std::optional<int> middle;
        for (const QWidget *each : QList<QWidget *>{bar.togetherChip(), bar.guestsChip(), bar.allButton()} +
                                       QList<QWidget *>(bar.chips().cbegin(), bar.chips().cend()))
            if (each->isVisible()) {
                const int here = each->mapTo(&bar, each->rect().center()).y();
                EXPECT_NEAR(middle.value_or(here), here, 3) << width;
                middle = here;
            }
        ASSERT_TRUE(middle);
        for (const ChipButton *chip : bar.chips())
            EXPECT_TRUE(chip->isVisible() || !chip->property("missing").toBool())
                << "a vacant seat is told at " << width;
    }
}

TEST_F(BoardRoom, ShowsAllAtOnceWhereThereIsRoom)
{
    view().showPage(QStringLiteral("decisions"));
    EXPECT_TRUE(view().decisions()->panel()->isVisible() && view().decisions()->table()->isVisible());
    view().showPage(QStringLiteral("meetings"));
    EXPECT_TRUE(view().meetings()->body()->isVisible() && view().meetings()->table()->isVisible());
    view().showPage(QStringLiteral("planning"));
    QApplication::processEvents();
    EXPECT_TRUE(view().planning()->inspector()->isVisible() && view().planning()->chart()->isVisible());
}

TEST_F(BoardRoom, TheNameOfAMeetingStandsBesideItsDay)
{
    view().showPage(QStringLiteral("meetings"));
    MeetingsPage &page = *view().meetings();
    goTo(page.table());
    press(Qt::Key_Return);
    QApplication::processEvents();

    QList<ElidedLabel *> labels = page.meeting()->findChildren<ElidedLabel *>();
    labels.removeIf([](const ElidedLabel *label) { return !label->isVisible() || label->whole().isEmpty(); });
    ASSERT_GE(labels.size(), 2);
    for (const ElidedLabel *one : std::as_const(labels))
        for (const ElidedLabel *other : std::as_const(labels))
            EXPECT_TRUE(one == other || one->parentWidget() != other->parentWidget() ||
                        !one->geometry().intersects(other->geometry()))
                << one->whole().toStdString() << " | " << other->whole().toStdString();
}

TEST_F(BoardRoom, ANewMeetingOfAFoldedBodyComesIntoSight)
{
    view().showPage(QStringLiteral("meetings"));
    MeetingsPage &page = *view().meetings();
    const QModelIndex folded = page.model()->index(0, 0);
    const Id<Body> body = page.model()->bodyAt(folded);
    page.model()->toggle(folded);
    page.table()->setCurrentIndex(page.model()->indexOf(body));
    goTo(page.newMeeting());

    type("3 juni 2021");
    press(Qt::Key_Return);

    const Id<Meeting> made = page.model()->meetingAt(page.table()->currentIndex());
    ASSERT_TRUE(made);
    EXPECT_EQ(state().find(made)->body, body);
}

TEST_F(BoardRoom, AMeetingIsPlannedForTheBodyThatTheLineNames)
{
    view().showPage(QStringLiteral("meetings"));
    MeetingsPage &page = *view().meetings();
    goTo(page.newMeeting());

    type("Dagelijks bestuur 4 juni 2021");
    press(Qt::Key_Return);
    const Id<Meeting> made = page.model()->meetingAt(page.table()->currentIndex());
    ASSERT_TRUE(made);
    EXPECT_EQ(state().find(state().find(made)->body)->name.left(17), QStringLiteral("Dagelijks bestuur"));

    const qsizetype before = state().all<Meeting>().size();
    goTo(page.newMeeting());
    type("ergens volgend jaar");
    press(Qt::Key_Return);
    EXPECT_EQ(state().all<Meeting>().size(), before);
    EXPECT_TRUE(page.refusal()->isVisible());
    EXPECT_TRUE(page.refusal()->text().contains(QStringLiteral("8-4-2021"))) << qPrintable(page.refusal()->text());
}

TEST_F(BoardRoom, ADayMakesAnAdoptionOfWhatWasPlanned)
{
    view().showPage(QStringLiteral("decisions"));
    DecisionsPage &page = *view().decisions();
    for (const Decision &decision : state().all<Decision>())
        if (decision.code == QLatin1String("B15"))
            page.choose(decision.id);
    goTo(page.panel()->councils());
    const Id<DecisionVote> vote = page.panel()->adoption()->voteAt(page.panel()->councils()->currentIndex())->id;

    press(Qt::Key_Return);
    type("20 april 2021"); // planned
    press(Qt::Key_Return);
    EXPECT_EQ(state().find(vote)->planned, QDate(2021, 4, 20));
    EXPECT_EQ(state().find(vote)->state, VoteState::Planned);
    press(Qt::Key_Tab);
    type("22 april 2021"); // decided
    press(Qt::Key_Return);
    EXPECT_EQ(state().find(vote)->day, QDate(2021, 4, 22));
    EXPECT_EQ(state().find(vote)->state, VoteState::Adopted);
}
