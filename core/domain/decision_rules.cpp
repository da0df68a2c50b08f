#include "core/domain/decision_rules.h"

#include "core/base/natural_order.h"

#include <algorithm>

namespace aanjager {

const DecisionVote *voteOf(const State &state, Id<Decision> decision, Id<Party> council)
{
    for (const DecisionVote &vote : state.all<DecisionVote>())
        if (vote.decision == decision && vote.party == council)
            return &vote;
    return nullptr;
}

QList<const DecisionVote *> votesOf(const State &state, Id<Decision> decision)
{
    QList<const DecisionVote *> votes;
    for (const DecisionVote &vote : state.all<DecisionVote>())
        if (vote.decision == decision)
            votes.append(&vote);
    std::sort(votes.begin(), votes.end(), [&](const DecisionVote *a, const DecisionVote *b) {
        const auto place = [&](const DecisionVote *vote) {
            const QDate day = vote->day.isValid() ? vote->day : vote->planned;
            const Party *council = state.find(vote->party);
            return std::tuple(!isDecided(vote->state), day.isValid() ? day : QDate(9999, 12, 31),
                              council ? council->name : QString(), vote->id);
        };
        return place(a) < place(b);
    });
    return votes;
}

bool isDecided(VoteState state)
{
    return isAdopted(state) || state == VoteState::Rejected;
}

bool isAdopted(VoteState state)
{
    return state == VoteState::Adopted || state == VoteState::Amended || state == VoteState::OwnVersion;
}

bool isLate(const DecisionVote &vote, QDate today)
{
    return !isDecided(vote.state) && vote.planned.isValid() && vote.planned < today;
}

bool isAtCouncils(const Decision &decision, const Adoption &adoption)
{
    return isAwaited(decision) && adoption.adopted > 0;
}

QList<const Measure *> measuresOf(const State &state, Id<Decision> decision)
{
    QList<const Measure *> measures;
    for (const DecisionMeasure &link : state.all<DecisionMeasure>())
        if (const Measure *measure = link.decision == decision ? state.find(link.measure) : nullptr)
            measures.append(measure);
    std::sort(measures.begin(), measures.end(), [](const Measure *a, const Measure *b) {
        const int compared = naturalCompare(a->number, b->number);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return measures;
}

} // namespace aanjager
