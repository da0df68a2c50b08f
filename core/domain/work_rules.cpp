#include "core/domain/work_rules.h"

namespace aanjager {

bool isOpen(const Action &action)
{
    return action.state == ActionState::Open || action.state == ActionState::Busy;
}

bool isOverdue(const Action &action, QDate today)
{
    return isOpen(action) && action.due.isValid() && action.due < today;
}

bool hasSlipped(const Milestone &milestone, QDate today)
{
    if (!milestone.reached.isNull() || milestone.planned.isNull())
        return false;
    const bool later = !milestone.expected.isNull() && milestone.expected.last() > milestone.planned.last();
    return later || milestone.planned.last() < today;
}

bool isAwaited(const Decision &decision)
{
    return decision.state == DecisionState::Asked || decision.state == DecisionState::Scheduled;
}

bool isSettled(const Decision &decision)
{
    return decision.state == DecisionState::Taken || decision.state == DecisionState::Amended ||
           decision.state == DecisionState::Rejected;
}

bool isDue(const Decision &decision, QDate today, int soonWithinDays)
{
    return isAwaited(decision) && !decision.due.isNull() && decision.due.first <= today.addDays(soonWithinDays);
}

bool isOverdue(const Commitment &commitment, QDate today)
{
    return !commitment.keptOn.isValid() && commitment.due.isValid() && commitment.due < today;
}

const Round *openRound(const State &state, QDate today)
{
    const Round *open = nullptr;
    for (const Round &round : state.all<Round>()) {
        const bool opened = !round.opens.isValid() || round.opens <= today;
        if (opened && !round.closed.isValid() && (!open || round.peildatum < open->peildatum))
            open = &round;
    }
    return open;
}

const Round *lastClosedRound(const State &state, QDate today)
{
    const Round *last = nullptr;
    for (const Round &round : state.all<Round>())
        if (round.closed.isValid() && round.closed <= today && (!last || round.peildatum > last->peildatum))
            last = &round;
    return last;
}

bool isOfLead(const ProgressReport &report, const Round &round)
{
    return report.round == round.id && report.party.isNull() && report.submitted.isValid();
}

QSet<Id<Measure>> reportedIn(const State &state, const Round &round)
{
    QSet<Id<Measure>> measures;
    for (const ProgressReport &report : state.reportsAtHand())
        if (isOfLead(report, round))
            measures.insert(report.measure);
    return measures;
}

Adoption adoptionOf(const Decision &decision, const State &state)
{
    Adoption result;
    for (const DecisionVote &vote : state.all<DecisionVote>()) {
        if (vote.decision != decision.id)
            continue;
        ++result.asked;
        const bool adopted =
            vote.state == VoteState::Adopted || vote.state == VoteState::Amended || vote.state == VoteState::OwnVersion;
        result.adopted += adopted ? 1 : 0;
    }
    return result;
}

} // namespace aanjager
