#pragma once

#include "core/base/vocabulary.h"

namespace aanjager {

/** Where a measure (or its local part) is in its life. */
enum class Status : quint8 { NotStarted, Preparing, Running, Done, OnHold, Dropped };
/** The verdict on one aspect; not reported is the absence of one. */
enum class Health : quint8 { OnCourse, Attention, Intervene };
/** How far a measure is decided. */
enum class Maturity : quint8 { Direction, WorkedOut, Adopted };
/** Which kind of party is at bat. */
enum class OwnerKind : quint8 { Municipality, Region, Provider, Professional };
/** What kind of party it is. */
enum class PartyKind : quint8 {
    Municipality,
    Provider,
    Professional,
    Region,
    ServiceOrganisation,
    School,
    Referrer,
    SafetyPartner,
    Prevention,
    ClientGroup,
    Supporter
};
/** To what degree a measure applies to a municipality. */
enum class Degree : quint8 { Full, Partly, AlreadyRunning, NotApplicable, Undecided };
/** Why a measure does not fully apply. */
enum class ReasonCategory : quint8 { TargetGroup, FormOfHelp, Scale, AlreadyArranged, BoardsChoice };
/** What a party is to a measure. */
enum class PartyRole : quint8 { Lead, Executes, Decides, Involved, Informed };
/** How far a party has taken up what is asked of it. */
enum class AskState : quint8 { Asked, Promised, Active, NotTakenUp };
/** How one measure bears on another. */
enum class RelationKind : quint8 { DependsOn, Strengthens, ConflictsWith, SharesIndicator };
/** The level at which something is settled. */
enum class Level : quint8 { Board, Staff, Execution };
/** How wide something reaches. */
enum class Scale : quint8 { Local, Regional, SupraRegional, National };
/** What kind of change a measure or theme makes. */
enum class ChangeKind : quint8 { Vision, Behaviour, Practice, System };
/** The state of an action. */
enum class ActionState : quint8 { Open, Busy, Done, Dropped };
/** What kind of body meets. */
enum class BodyKind : quint8 {
    DriverTeam,
    SteeringGroup,
    Table,
    ProjectGroup,
    BoardConsultation,
    Executives,
    Councils
};
/** What a body is asked to do. */
enum class DecisionType : quint8 { Adopt, Agree, TakeNote, Instruct };
/** How a matter is put on the agenda. */
enum class AgendaKind : quint8 { ToDecide, ToDiscuss, Consent, ToInform };
/** Where an item of an agenda is. */
enum class AgendaState : quint8 { Open, Handled, HeldOver };
/** Whether somebody was at a meeting. */
enum class Presence : quint8 { Present, Excused, Absent };
/** What a line of minutes writes down. */
enum class MinuteKind : quint8 { Decision, Action, Commitment, Note };
/** What a slide of a presentation is about. */
enum class SlideKind : quint8 { Title, State, Since, Theme, Measure, Matrix, Money, Decisions, Commitments, Thanks };
/** When a decision is taken. */
enum class DecisionRule : quint8 { All, Majority, EachItsOwn };
/** Where a decision is. */
enum class DecisionState : quint8 { Asked, Scheduled, Taken, Amended, Postponed, Rejected };
/** Where one council is with a decision. */
enum class VoteState : quint8 { Planned, Adopted, Amended, OwnVersion, Postponed, Rejected };
/** What an amount is. */
enum class MoneyKind : quint8 {
    Spend,
    StateGrant,
    Deficit,
    Cost,
    SavingPlanned,
    SavingRealised,
    SavingForecast,
    SavingWrittenOff
};
/** Whether an amount recurs. */
enum class Duration : quint8 { Incidental, Structural };
/** The level of a goal. */
enum class GoalKind : quint8 { Norm, Agenda, Goal, Line };
/** How the state of a measure follows from its municipalities. */
enum class DeriveRule : quint8 { Manual, Worst, Majority };
/** How municipalities weigh in a roll-up. */
enum class WeightingKey : quint8 { Equal, Population, Youth };
/** Who may see it: its level and what is more open. */
enum class Visibility : quint8 { Team, Staff, Board, Public };

template <> const Vocabulary &vocabularyOf<Status>();
template <> const Vocabulary &vocabularyOf<Health>();
template <> const Vocabulary &vocabularyOf<Maturity>();
template <> const Vocabulary &vocabularyOf<OwnerKind>();
template <> const Vocabulary &vocabularyOf<PartyKind>();
template <> const Vocabulary &vocabularyOf<Degree>();
template <> const Vocabulary &vocabularyOf<ReasonCategory>();
template <> const Vocabulary &vocabularyOf<PartyRole>();
template <> const Vocabulary &vocabularyOf<AskState>();
template <> const Vocabulary &vocabularyOf<RelationKind>();
template <> const Vocabulary &vocabularyOf<Level>();
template <> const Vocabulary &vocabularyOf<Scale>();
template <> const Vocabulary &vocabularyOf<ChangeKind>();
template <> const Vocabulary &vocabularyOf<ActionState>();
template <> const Vocabulary &vocabularyOf<BodyKind>();
template <> const Vocabulary &vocabularyOf<DecisionType>();
template <> const Vocabulary &vocabularyOf<AgendaKind>();
template <> const Vocabulary &vocabularyOf<AgendaState>();
template <> const Vocabulary &vocabularyOf<Presence>();
template <> const Vocabulary &vocabularyOf<MinuteKind>();
template <> const Vocabulary &vocabularyOf<SlideKind>();
template <> const Vocabulary &vocabularyOf<DecisionRule>();
template <> const Vocabulary &vocabularyOf<DecisionState>();
template <> const Vocabulary &vocabularyOf<VoteState>();
template <> const Vocabulary &vocabularyOf<MoneyKind>();
template <> const Vocabulary &vocabularyOf<Duration>();
template <> const Vocabulary &vocabularyOf<GoalKind>();
template <> const Vocabulary &vocabularyOf<DeriveRule>();
template <> const Vocabulary &vocabularyOf<WeightingKey>();
template <> const Vocabulary &vocabularyOf<Visibility>();

/** True for done and dropped: no verdict is asked for, and nothing of it can be late. */
constexpr bool isEnded(Status status)
{
    return status == Status::Done || status == Status::Dropped;
}

} // namespace aanjager
