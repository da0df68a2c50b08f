#include "core/insight/shifts.h"

#include "core/insight/meetings.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

struct TwoMoments
{
    TwoMoments()
    {
        for (View *view : {&before, &now})
            view->state.table<Programme>().put(aProgramme());
        now.today = QDate(2020, 10, 15);
        before.today = QDate(2020, 9, 10);
    }

    void put(const Measure &was, const Measure &is)
    {
        before.state.table<Measure>().put(was);
        now.state.table<Measure>().put(is);
    }

    View before, now;
};

Meeting aMeeting(const Body &body, QDate day)
{
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.body = body.id;
    meeting.day = day;
    return meeting;
}

} // namespace

TEST(Shifts, PutsWhatBecameWorseBeforeTheRest)
{
    TwoMoments moments;
    Measure better = aMeasure(QStringLiteral("M01")), worse = aMeasure(QStringLiteral("M02"));
    better.healthTime = Health::Intervene;
    worse.healthTime = Health::Attention;
    Measure betterNow = better, worseNow = worse;
    betterNow.healthTime = Health::OnCourse;
    worseNow.healthTime = Health::Intervene;
    worseNow.progress = 30;
    moments.put(better, betterNow);
    moments.put(worse, worseNow);

    const QList<Shift> shifts = shiftsSince(moments.now, moments.before);

    ASSERT_EQ(shifts.size(), 3);
    EXPECT_EQ(shifts[0].measure->number, QStringLiteral("M02"));
    EXPECT_TRUE(shifts[0].worsened());
    EXPECT_EQ(shifts[1].measure->number, QStringLiteral("M01"));
    EXPECT_EQ(shifts[2].kind, ShiftKind::Progress);
    EXPECT_EQ(shifts[2].percent, 30);
    EXPECT_FALSE(shifts[2].percentBefore);
}

TEST(Shifts, KnowsWhatIsNewAndWhatWasSaved)
{
    TwoMoments moments;
    const Measure old = aMeasure(QStringLiteral("M01")), added = aMeasure(QStringLiteral("M02"));
    moments.put(old, old);
    moments.now.state.table<Measure>().put(added);
    MoneyLine line;
    line.id = newId<MoneyLine>();
    line.kind = MoneyKind::SavingRealised;
    line.measure = old.id;
    line.amount = Money::euros(90'000);
    moments.now.state.table<MoneyLine>().put(line);

    const QList<Shift> shifts = shiftsSince(moments.now, moments.before);

    ASSERT_EQ(shifts.size(), 2);
    EXPECT_EQ(shifts[0].kind, ShiftKind::Savings);
    EXPECT_EQ(shifts[0].saved - shifts[0].savedBefore, 9'000'000);
    EXPECT_EQ(shifts[1].kind, ShiftKind::Added);
    EXPECT_EQ(shifts[1].measure->number, QStringLiteral("M02"));
}

TEST(Shifts, AreNoneBetweenEqualMoments)
{
    TwoMoments moments;
    const Measure measure = aMeasure();
    moments.put(measure, measure);

    EXPECT_TRUE(shiftsSince(moments.now, moments.before).isEmpty());
}

TEST(BoardMeetings, AreTheNearestOnEitherSideOfToday)
{
    TwoMoments moments;
    Body board, team;
    board.id = newId<Body>();
    board.kind = BodyKind::BoardConsultation;
    team.id = newId<Body>();
    team.kind = BodyKind::DriverTeam;
    State &state = moments.now.state;
    state.table<Body>().put(board);
    state.table<Body>().put(team);
    EXPECT_EQ(previousBoardMeeting(moments.now), nullptr);
    for (const QDate day : {QDate(2020, 6, 1), QDate(2020, 9, 10), QDate(2020, 10, 15), QDate(2020, 12, 1)})
        state.table<Meeting>().put(aMeeting(board, day));
    state.table<Meeting>().put(aMeeting(team, QDate(2020, 10, 14)));

    EXPECT_EQ(previousBoardMeeting(moments.now)->day, QDate(2020, 9, 10));
    EXPECT_EQ(nextBoardMeeting(moments.now)->day, QDate(2020, 10, 15)) << "today's is still to come";
}
