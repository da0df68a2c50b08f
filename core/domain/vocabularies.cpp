#include "core/domain/vocabularies.h"

#include <QtGlobal>

namespace aanjager {

template <> const Vocabulary &vocabularyOf<Status>()
{
    static constexpr Term terms[] = {
        {"not_started", QT_TRANSLATE_NOOP("Vocabulary", "Not started")},
        {"preparing", QT_TRANSLATE_NOOP("Vocabulary", "Preparing")},
        {"running", QT_TRANSLATE_NOOP("Vocabulary", "Running")},
        {"done", QT_TRANSLATE_NOOP("Vocabulary", "Done")},
        {"on_hold", QT_TRANSLATE_NOOP("Vocabulary", "Paused")},
        {"dropped", QT_TRANSLATE_NOOP("Vocabulary", "Dropped")},
    };
    static const Vocabulary vocabulary{"status", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Health>()
{
    static constexpr Term terms[] = {
        {"on_course", QT_TRANSLATE_NOOP("Vocabulary", "On course")},
        {"attention", QT_TRANSLATE_NOOP("Vocabulary", "Attention")},
        {"intervene", QT_TRANSLATE_NOOP("Vocabulary", "Adjust")},
    };
    static const Vocabulary vocabulary{"health", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Maturity>()
{
    static constexpr Term terms[] = {
        {"direction", QT_TRANSLATE_NOOP("Vocabulary", "Direction for a solution")},
        {"worked_out", QT_TRANSLATE_NOOP("Vocabulary", "Worked out")},
        {"adopted", QT_TRANSLATE_NOOP("Vocabulary", "Adopted")},
    };
    static const Vocabulary vocabulary{"maturity", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<OwnerKind>()
{
    static constexpr Term terms[] = {
        {"municipality", QT_TRANSLATE_NOOP("Vocabulary", "Municipality")},
        {"region", QT_TRANSLATE_NOOP("Vocabulary", "Region")},
        {"provider", QT_TRANSLATE_NOOP("Vocabulary", "Provider")},
        {"professional", QT_TRANSLATE_NOOP("Vocabulary", "Professional")},
    };
    static const Vocabulary vocabulary{"owner_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<PartyKind>()
{
    static constexpr Term terms[] = {
        {"municipality", QT_TRANSLATE_NOOP("Vocabulary", "Municipality")},
        {"provider", QT_TRANSLATE_NOOP("Vocabulary", "Provider")},
        {"professional", QT_TRANSLATE_NOOP("Vocabulary", "Professionals")},
        {"region", QT_TRANSLATE_NOOP("Vocabulary", "Region")},
        {"service_organisation", QT_TRANSLATE_NOOP("Vocabulary", "Service organisation")},
        {"school", QT_TRANSLATE_NOOP("Vocabulary", "Education")},
        {"referrer", QT_TRANSLATE_NOOP("Vocabulary", "Referrer")},
        {"safety_partner", QT_TRANSLATE_NOOP("Vocabulary", "Safety partner")},
        {"prevention", QT_TRANSLATE_NOOP("Vocabulary", "Prevention")},
        {"client_group", QT_TRANSLATE_NOOP("Vocabulary", "Young people and families")},
        {"supporter", QT_TRANSLATE_NOOP("Vocabulary", "Support")},
    };
    static const Vocabulary vocabulary{"party_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Degree>()
{
    static constexpr Term terms[] = {
        {"full", QT_TRANSLATE_NOOP("Vocabulary", "Fully applicable")},
        {"partly", QT_TRANSLATE_NOOP("Vocabulary", "Partly applicable")},
        {"already_running", QT_TRANSLATE_NOOP("Vocabulary", "Already running")},
        {"not_applicable", QT_TRANSLATE_NOOP("Vocabulary", "Not applicable")},
        {"undecided", QT_TRANSLATE_NOOP("Vocabulary", "To be decided")},
    };
    static const Vocabulary vocabulary{"degree", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<ReasonCategory>()
{
    static constexpr Term terms[] = {
        {"target_group", QT_TRANSLATE_NOOP("Vocabulary", "Target group")},
        {"form_of_help", QT_TRANSLATE_NOOP("Vocabulary", "Type of help")},
        {"scale", QT_TRANSLATE_NOOP("Vocabulary", "Scale")},
        {"already_arranged", QT_TRANSLATE_NOOP("Vocabulary", "Already arranged")},
        {"boards_choice", QT_TRANSLATE_NOOP("Vocabulary", "Board's choice")},
    };
    static const Vocabulary vocabulary{"reason_category", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<PartyRole>()
{
    static constexpr Term terms[] = {
        {"lead", QT_TRANSLATE_NOOP("Vocabulary", "Lead")},
        {"executes", QT_TRANSLATE_NOOP("Vocabulary", "Executes")},
        {"decides", QT_TRANSLATE_NOOP("Vocabulary", "Decides")},
        {"involved", QT_TRANSLATE_NOOP("Vocabulary", "Involved")},
        {"informed", QT_TRANSLATE_NOOP("Vocabulary", "Informed")},
    };
    static const Vocabulary vocabulary{"party_role", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<AskState>()
{
    static constexpr Term terms[] = {
        {"asked", QT_TRANSLATE_NOOP("Vocabulary", "Asked")},
        {"promised", QT_TRANSLATE_NOOP("Vocabulary", "Promised")},
        {"active", QT_TRANSLATE_NOOP("Vocabulary", "Active")},
        {"not_taken_up", QT_TRANSLATE_NOOP("Vocabulary", "Not taken up")},
    };
    static const Vocabulary vocabulary{"ask_state", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<RelationKind>()
{
    static constexpr Term terms[] = {
        {"depends_on", QT_TRANSLATE_NOOP("Vocabulary", "Depends on")},
        {"strengthens", QT_TRANSLATE_NOOP("Vocabulary", "Strengthens")},
        {"conflicts_with", QT_TRANSLATE_NOOP("Vocabulary", "Conflicts with")},
        {"shares_indicator", QT_TRANSLATE_NOOP("Vocabulary", "Shares an indicator with")},
    };
    static const Vocabulary vocabulary{"relation_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Level>()
{
    static constexpr Term terms[] = {
        {"board", QT_TRANSLATE_NOOP("Vocabulary", "Political")},
        {"staff", QT_TRANSLATE_NOOP("Vocabulary", "Administrative")},
        {"execution", QT_TRANSLATE_NOOP("Vocabulary", "Operational")},
    };
    static const Vocabulary vocabulary{"level", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Scale>()
{
    static constexpr Term terms[] = {
        {"local", QT_TRANSLATE_NOOP("Vocabulary", "Local")},
        {"regional", QT_TRANSLATE_NOOP("Vocabulary", "Regional")},
        {"supra_regional", QT_TRANSLATE_NOOP("Vocabulary", "Supra-regional")},
        {"national", QT_TRANSLATE_NOOP("Vocabulary", "National")},
    };
    static const Vocabulary vocabulary{"scale", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<ChangeKind>()
{
    static constexpr Term terms[] = {
        {"vision", QT_TRANSLATE_NOOP("Vocabulary", "Vision")},
        {"behaviour", QT_TRANSLATE_NOOP("Vocabulary", "Attitude and behaviour")},
        {"practice", QT_TRANSLATE_NOOP("Vocabulary", "Practice")},
        {"system", QT_TRANSLATE_NOOP("Vocabulary", "System")},
    };
    static const Vocabulary vocabulary{"change_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<ActionState>()
{
    static constexpr Term terms[] = {
        {"open", QT_TRANSLATE_NOOP("Vocabulary", "Open")},
        {"busy", QT_TRANSLATE_NOOP("Vocabulary", "Busy")},
        {"done", QT_TRANSLATE_NOOP("Vocabulary", "Done")},
        {"dropped", QT_TRANSLATE_NOOP("Vocabulary", "Dropped")},
    };
    static const Vocabulary vocabulary{"action_state", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<BodyKind>()
{
    static constexpr Term terms[] = {
        {"driver_team", QT_TRANSLATE_NOOP("Vocabulary", "Driver team")},
        {"steering_group", QT_TRANSLATE_NOOP("Vocabulary", "Steering group")},
        {"table", QT_TRANSLATE_NOOP("Vocabulary", "Development table")},
        {"project_group", QT_TRANSLATE_NOOP("Vocabulary", "Project group")},
        {"board_consultation", QT_TRANSLATE_NOOP("Vocabulary", "Board consultation")},
        {"executives", QT_TRANSLATE_NOOP("Vocabulary", "Municipal executives")},
        {"councils", QT_TRANSLATE_NOOP("Vocabulary", "Municipal councils")},
    };
    static const Vocabulary vocabulary{"body_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<DecisionType>()
{
    static constexpr Term terms[] = {
        {"adopt", QT_TRANSLATE_NOOP("Vocabulary", "Adopt")},
        {"agree", QT_TRANSLATE_NOOP("Vocabulary", "Agree")},
        {"take_note", QT_TRANSLATE_NOOP("Vocabulary", "Take note")},
        {"instruct", QT_TRANSLATE_NOOP("Vocabulary", "Instruct")},
    };
    static const Vocabulary vocabulary{"decision_type", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<AgendaKind>()
{
    static constexpr Term terms[] = {
        {"to_decide", QT_TRANSLATE_NOOP("Vocabulary", "For decision")},
        {"to_discuss", QT_TRANSLATE_NOOP("Vocabulary", "For discussion")},
        {"consent", QT_TRANSLATE_NOOP("Vocabulary", "Formality")},
        {"to_inform", QT_TRANSLATE_NOOP("Vocabulary", "For information")},
    };
    static const Vocabulary vocabulary{"agenda_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<AgendaState>()
{
    static constexpr Term terms[] = {
        {"open", QT_TRANSLATE_NOOP("Vocabulary", "To be handled")},
        {"handled", QT_TRANSLATE_NOOP("Vocabulary", "Handled")},
        {"held_over", QT_TRANSLATE_NOOP("Vocabulary", "Deferred")},
    };
    static const Vocabulary vocabulary{"agenda_state", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Presence>()
{
    static constexpr Term terms[] = {
        {"present", QT_TRANSLATE_NOOP("Vocabulary", "Present")},
        {"excused", QT_TRANSLATE_NOOP("Vocabulary", "Sent apologies")},
        {"absent", QT_TRANSLATE_NOOP("Vocabulary", "Absent")},
    };
    static const Vocabulary vocabulary{"presence", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<MinuteKind>()
{
    static constexpr Term terms[] = {
        {"decision", QT_TRANSLATE_NOOP("Vocabulary", "Decision")},
        {"action", QT_TRANSLATE_NOOP("Vocabulary", "Action")},
        {"commitment", QT_TRANSLATE_NOOP("Vocabulary", "Commitment")},
        {"note", QT_TRANSLATE_NOOP("Vocabulary", "Note")},
    };
    static const Vocabulary vocabulary{"minute_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<SlideKind>()
{
    static constexpr Term terms[] = {
        {"title", QT_TRANSLATE_NOOP("Vocabulary", "Title")},
        {"state", QT_TRANSLATE_NOOP("Vocabulary", "State in one look")},
        {"since", QT_TRANSLATE_NOOP("Vocabulary", "What changed")},
        {"theme", QT_TRANSLATE_NOOP("Vocabulary", "Theme")},
        {"measure", QT_TRANSLATE_NOOP("Vocabulary", "Measure")},
        {"matrix", QT_TRANSLATE_NOOP("Vocabulary", "Matrix")},
        {"money", QT_TRANSLATE_NOOP("Vocabulary", "Money")},
        {"decisions", QT_TRANSLATE_NOOP("Vocabulary", "Decisions asked")},
        {"commitments", QT_TRANSLATE_NOOP("Vocabulary", "Commitments")},
        {"thanks", QT_TRANSLATE_NOOP("Vocabulary", "Thanks")},
    };
    static const Vocabulary vocabulary{"slide_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<DecisionRule>()
{
    static constexpr Term terms[] = {
        {"all", QT_TRANSLATE_NOOP("Vocabulary", "All agree")},
        {"majority", QT_TRANSLATE_NOOP("Vocabulary", "Majority")},
        {"each_its_own", QT_TRANSLATE_NOOP("Vocabulary", "Each council its own")},
    };
    static const Vocabulary vocabulary{"decision_rule", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<DecisionState>()
{
    static constexpr Term terms[] = {
        {"asked", QT_TRANSLATE_NOOP("Vocabulary", "Asked")},
        {"scheduled", QT_TRANSLATE_NOOP("Vocabulary", "Scheduled")},
        {"taken", QT_TRANSLATE_NOOP("Vocabulary", "Taken")},
        {"amended", QT_TRANSLATE_NOOP("Vocabulary", "Amended")},
        {"postponed", QT_TRANSLATE_NOOP("Vocabulary", "Postponed")},
        {"rejected", QT_TRANSLATE_NOOP("Vocabulary", "Rejected")},
    };
    static const Vocabulary vocabulary{"decision_state", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<VoteState>()
{
    static constexpr Term terms[] = {
        {"planned", QT_TRANSLATE_NOOP("Vocabulary", "Planned")},
        {"adopted", QT_TRANSLATE_NOOP("Vocabulary", "Adopted")},
        {"amended", QT_TRANSLATE_NOOP("Vocabulary", "Adopted with amendment")},
        {"own_version", QT_TRANSLATE_NOOP("Vocabulary", "Own version")},
        {"postponed", QT_TRANSLATE_NOOP("Vocabulary", "Postponed")},
        {"rejected", QT_TRANSLATE_NOOP("Vocabulary", "Rejected")},
    };
    static const Vocabulary vocabulary{"vote_state", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<MoneyKind>()
{
    static constexpr Term terms[] = {
        {"spend", QT_TRANSLATE_NOOP("Vocabulary", "Spending")},
        {"state_grant", QT_TRANSLATE_NOOP("Vocabulary", "National grant")},
        {"deficit", QT_TRANSLATE_NOOP("Vocabulary", "Deficit")},
        {"cost", QT_TRANSLATE_NOOP("Vocabulary", "Investment")},
        {"saving_planned", QT_TRANSLATE_NOOP("Vocabulary", "Saving planned")},
        {"saving_realised", QT_TRANSLATE_NOOP("Vocabulary", "Saving realised")},
        {"saving_forecast", QT_TRANSLATE_NOOP("Vocabulary", "Saving forecast")},
        {"saving_written_off", QT_TRANSLATE_NOOP("Vocabulary", "Saving written off")},
    };
    static const Vocabulary vocabulary{"money_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Duration>()
{
    static constexpr Term terms[] = {
        {"incidental", QT_TRANSLATE_NOOP("Vocabulary", "One-off")},
        {"structural", QT_TRANSLATE_NOOP("Vocabulary", "Structural")},
    };
    static const Vocabulary vocabulary{"duration", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<GoalKind>()
{
    static constexpr Term terms[] = {
        {"norm", QT_TRANSLATE_NOOP("Vocabulary", "Norm")},
        {"agenda", QT_TRANSLATE_NOOP("Vocabulary", "Agenda")},
        {"goal", QT_TRANSLATE_NOOP("Vocabulary", "Goal")},
        {"line", QT_TRANSLATE_NOOP("Vocabulary", "Line of action")},
    };
    static const Vocabulary vocabulary{"goal_kind", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<DeriveRule>()
{
    static constexpr Term terms[] = {
        {"manual", QT_TRANSLATE_NOOP("Vocabulary", "Set by hand")},
        {"worst", QT_TRANSLATE_NOOP("Vocabulary", "Worst")},
        {"majority", QT_TRANSLATE_NOOP("Vocabulary", "Majority")},
    };
    static const Vocabulary vocabulary{"derive_rule", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<WeightingKey>()
{
    static constexpr Term terms[] = {
        {"equal", QT_TRANSLATE_NOOP("Vocabulary", "Equal")},
        {"population", QT_TRANSLATE_NOOP("Vocabulary", "Population")},
        {"youth", QT_TRANSLATE_NOOP("Vocabulary", "Young people")},
    };
    static const Vocabulary vocabulary{"weighting_key", terms};
    return vocabulary;
}

template <> const Vocabulary &vocabularyOf<Visibility>()
{
    static constexpr Term terms[] = {
        {"team", QT_TRANSLATE_NOOP("Vocabulary", "Driver team")},
        {"staff", QT_TRANSLATE_NOOP("Vocabulary", "Administrative")},
        {"board", QT_TRANSLATE_NOOP("Vocabulary", "Board")},
        {"public", QT_TRANSLATE_NOOP("Vocabulary", "Public")},
    };
    static const Vocabulary vocabulary{"visibility", terms};
    return vocabulary;
}

} // namespace aanjager
