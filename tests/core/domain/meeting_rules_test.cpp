#include "core/domain/meeting_rules.h"

#include "core/domain/decision_rules.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

const QDate today(2021, 4, 8);

Id<Seat> addSeat(State &state, Id<Body> body, PartyKind sector, const QString &function)
{
    Seat seat;
    seat.id = newId<Seat>();
    seat.body = body;
    seat.sector = sector;
    seat.functionTitle = function;
    state.table<Seat>().put(seat);
    return seat.id;
}

Id<Meeting> addMeeting(State &state, Id<Body> body, QDate day)
{
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.body = body;
    meeting.day = day;
    state.table<Meeting>().put(meeting);
    return meeting.id;
}

Id<Body> addBody(State &state)
{
    Body body;
    body.id = newId<Body>();
    state.table<Body>().put(body);
    return body.id;
}

Action actionFrom(Id<Meeting> meeting, ActionState actionState, QDate due)
{
    Action action;
    action.id = newId<Action>();
    action.meeting = meeting;
    action.state = actionState;
    action.due = due;
    return action;
}

} // namespace

TEST(MeetingRules, MissesASectorWhoseSeatNobodyHolds)
{
    State state;
    const Id<Body> body = addBody(state);
    addSeat(state, body, PartyKind::Provider, QStringLiteral("regiomanager"));
    addSeat(state, body, PartyKind::Referrer, {});

    const QList<SectorSeats> sectors = sectorsOf(state, body, today);

    ASSERT_EQ(sectors.size(), 2);
    EXPECT_EQ(sectors[0], (SectorSeats{PartyKind::Provider, 1, 1, 0}));
    EXPECT_TRUE(sectors[1].isMissing());
}

TEST(MeetingRules, MissesASectorWhoseOnlySeatEnded)
{
    State state;
    const Id<Body> body = addBody(state);
    const Id<Seat> id = addSeat(state, body, PartyKind::School, QStringLiteral("rector"));
    Seat ended = *state.find(id);
    ended.until = {today.addDays(-1), Precision::Day};
    state.table<Seat>().put(ended);

    const QList<SectorSeats> sectors = sectorsOf(state, body, today);

    ASSERT_EQ(sectors.size(), 1);
    EXPECT_TRUE(sectors[0].isMissing());
    EXPECT_EQ(sectors[0].seats, 0);
    EXPECT_FALSE(sectorsOf(state, body, today.addDays(-1))[0].isMissing());
}

TEST(MeetingRules, CountsWhoIsPresentOfThoseWhoHoldASeat)
{
    State state;
    const Id<Body> body = addBody(state);
    const Id<Meeting> meeting = addMeeting(state, body, today);
    const Id<Seat> here = addSeat(state, body, PartyKind::Municipality, QStringLiteral("wethouder"));
    const Id<Seat> away = addSeat(state, body, PartyKind::Municipality, QStringLiteral("beleidsadviseur"));
    state.table<Attendance>().put({newId<Attendance>(), meeting, here, {}, {}, Presence::Present});
    state.table<Attendance>().put({newId<Attendance>(), meeting, away, {}, {}, Presence::Excused});

    const QList<SectorSeats> sectors = sectorsAt(state, *state.find(meeting));

    ASSERT_EQ(sectors.size(), 1);
    EXPECT_EQ(sectors[0].taken, 2);
    EXPECT_EQ(sectors[0].present, 1);
}

TEST(MeetingRules, LooksBackOnTheLastListAndOnWhatIsOpenOfEarlierOnes)
{
    State state;
    const Id<Body> body = addBody(state);
    const Id<Meeting> first = addMeeting(state, body, today.addDays(-60));
    const Id<Meeting> second = addMeeting(state, body, today.addDays(-30));
    const Id<Meeting> now = addMeeting(state, body, today);
    const Id<Meeting> other = addMeeting(state, addBody(state), today.addDays(-30));
    state.table<Action>().put(actionFrom(first, ActionState::Done, today.addDays(-40)));
    const Action left = actionFrom(first, ActionState::Open, today.addDays(-40));
    state.table<Action>().put(left);
    const Action done = actionFrom(second, ActionState::Done, today.addDays(-10));
    state.table<Action>().put(done);
    const Action open = actionFrom(second, ActionState::Busy, today.addDays(10));
    state.table<Action>().put(open);
    state.table<Action>().put(actionFrom(other, ActionState::Open, today));
    state.table<Action>().put(actionFrom(now, ActionState::Open, today));

    const QList<Agreed> agreed = agreedBefore(state, *state.find(now));

    ASSERT_EQ(agreed.size(), 3);
    EXPECT_EQ(agreed[0].id(), done.id.value);
    EXPECT_EQ(agreed[1].id(), left.id.value);
    EXPECT_TRUE(agreed[1].isLate(today));
    EXPECT_EQ(agreed[2].id(), open.id.value);
    EXPECT_TRUE(agreedBefore(state, *state.find(first)).isEmpty());
}

TEST(MeetingRules, PutsTheAgendaInTheOrderOfItsKinds)
{
    State state;
    const Id<Meeting> meeting = addMeeting(state, addBody(state), today);
    const auto add = [&](AgendaKind kind, int order) {
        AgendaItem item;
        item.id = newId<AgendaItem>();
        item.meeting = meeting;
        item.kind = kind;
        item.order = order;
        state.table<AgendaItem>().put(item);
        return item.id;
    };
    const auto told = add(AgendaKind::ToInform, 1);
    const auto second = add(AgendaKind::ToDecide, 3);
    const auto first = add(AgendaKind::ToDecide, 2);

    QList<Id<AgendaItem>> order;
    for (const AgendaItem *item : agendaOf(state, meeting))
        order.append(item->id);

    EXPECT_EQ(order, (QList<Id<AgendaItem>>{first, second, told}));
}

TEST(MeetingRules, KnowsTheDecisionsThatABodyTookOnTheDayOfItsMeeting)
{
    State state;
    const Id<Body> body = addBody(state);
    const Id<Meeting> meeting = addMeeting(state, body, today);
    Decision taken;
    taken.id = newId<Decision>();
    taken.body = body;
    taken.decidedOn = {today, Precision::Day};
    state.table<Decision>().put(taken);
    Decision inTheMonth = taken;
    inTheMonth.id = newId<Decision>();
    inTheMonth.decidedOn = {QDate(2021, 4, 1), Precision::Month};
    state.table<Decision>().put(inTheMonth);

    const QList<const Decision *> decisions = decisionsOf(state, *state.find(meeting));

    ASSERT_EQ(decisions.size(), 1);
    EXPECT_EQ(decisions[0]->id, taken.id);
}

TEST(DecisionRules, OrdersCouncilsByWhatTheyDidAndThenByWhenTheyCome)
{
    State state;
    const Id<Decision> decision = newId<Decision>();
    const auto add = [&](VoteState vote, QDate planned, QDate day) {
        DecisionVote each;
        each.id = newId<DecisionVote>();
        each.decision = decision;
        each.state = vote;
        each.planned = planned;
        each.day = day;
        state.table<DecisionVote>().put(each);
        return each.id;
    };
    const auto later = add(VoteState::Planned, today.addDays(20), {});
    const auto late = add(VoteState::Planned, today.addDays(-2), {});
    const auto done = add(VoteState::Adopted, today.addDays(30), today.addDays(-1));
    const auto unplanned = add(VoteState::Planned, {}, {});

    QList<Id<DecisionVote>> order;
    for (const DecisionVote *vote : votesOf(state, decision))
        order.append(vote->id);

    EXPECT_EQ(order, (QList<Id<DecisionVote>>{done, late, later, unplanned}));
    EXPECT_TRUE(isLate(*state.find(late), today));
    EXPECT_FALSE(isLate(*state.find(done), today));
}

TEST(MeetingRules, TellHowMuchLaterAMeetingEnds)
{
    State state;
    const Id<Meeting> id = addMeeting(state, addBody(state), today);
    Meeting meeting = *state.find(id);
    const auto add = [&](int planned, AgendaState itemState) {
        AgendaItem item;
        item.id = newId<AgendaItem>();
        item.meeting = id;
        item.minutesPlanned = planned;
        item.state = itemState;
        state.table<AgendaItem>().put(item);
        return item.id;
    };
    add(10, AgendaState::Handled);
    const Id<AgendaItem> current = add(20, AgendaState::Open);
    add(30, AgendaState::Open);
    constexpr int minute = 60;
    EXPECT_FALSE(paceOf(state, meeting, current, 0, QTime(10, 0))) << "it has not begun";

    meeting.began = QStringLiteral("10:00");
    EXPECT_TRUE(isRunning(meeting));
    const auto pace = [&](int minutesSpent, QTime now) {
        return *paceOf(state, meeting, current, minutesSpent * minute, now);
    };
    EXPECT_EQ(pace(5, QTime(10, 15)), (MeetingPace{QTime(10, 0), QTime(11, 0), 0}));
    EXPECT_EQ(pace(5, QTime(10, 19)).over, 4) << "the first item took longer";
    EXPECT_EQ(pace(26, QTime(10, 36)).over, 6) << "the current one does";
    EXPECT_EQ(pace(2, QTime(10, 7)).over, -5);

    meeting.ended = QStringLiteral("11:12");
    EXPECT_FALSE(isRunning(meeting));
    EXPECT_EQ(pace(0, QTime(15, 0)).over, 12) << "afterwards it is what it was";
}

TEST(MeetingRules, KnowWhoCameWithoutASeat)
{
    State state;
    const Id<Body> body = addBody(state);
    const Id<Meeting> meeting = addMeeting(state, body, today);
    const Id<Seat> seat = addSeat(state, body, PartyKind::Provider, QStringLiteral("regiomanager"));
    const Attendance guest{newId<Attendance>(), meeting, {}, QStringLiteral("inkoopadviseur"), {}, Presence::Present};
    state.table<Attendance>().put(guest);
    state.table<Attendance>().put({newId<Attendance>(), meeting, seat, {}, {}, Presence::Present});

    ASSERT_EQ(guestsOf(state, meeting).size(), 1);
    EXPECT_EQ(guestsOf(state, meeting).first()->name, guest.name);
    EXPECT_EQ(sectorsAt(state, *state.find(meeting)).first().present, 1) << "a guest holds no seat";
}

TEST(DecisionRules, SettleWhatIsTakenAmendedOrRejectedAndNotWhatIsPostponed)
{
    Decision decision;
    for (const DecisionState open : {DecisionState::Asked, DecisionState::Scheduled, DecisionState::Postponed}) {
        decision.state = open;
        EXPECT_FALSE(isSettled(decision)) << static_cast<int>(open);
    }
    for (const DecisionState settled : {DecisionState::Taken, DecisionState::Amended, DecisionState::Rejected}) {
        decision.state = settled;
        EXPECT_TRUE(isSettled(decision)) << static_cast<int>(settled);
    }
}

TEST(MeetingRules, KeepWhatIsTickedOffOfAnEarlierListInSight)
{
    State state;
    const Id<Body> body = addBody(state);
    const Id<Meeting> first = addMeeting(state, body, today.addDays(-60));
    addMeeting(state, body, today.addDays(-30));
    const Meeting now = *state.find(addMeeting(state, body, today));
    Action action = actionFrom(first, ActionState::Open, today);
    state.table<Action>().put(action);
    ASSERT_EQ(agreedBefore(state, now).size(), 1);

    action.state = ActionState::Done;
    action.doneOn = today;
    state.table<Action>().put(action);
    ASSERT_EQ(agreedBefore(state, now).size(), 1) << "it was open at the meeting before";

    action.doneOn = today.addDays(-40);
    state.table<Action>().put(action);
    EXPECT_TRUE(agreedBefore(state, now).isEmpty());
}
