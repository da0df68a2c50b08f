#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** What became of a decision, as it is typed in one line while it is taken. */
struct DecisionNote
{
    struct Vote
    {
        Id<Party> council;
        VoteState state = VoteState::Adopted;
        bool operator==(const Vote &) const = default;
    };

    Id<Decision> decision; ///< null for one that is not written down yet
    DecisionState state = DecisionState::Taken;
    QString outcome;
    QList<Vote> votes;
    QStringList unknown = {}; ///< a number that none has, and words behind an @ that name no council and no state

    bool operator==(const DecisionNote &) const = default;
};

/** Which decisions a line may mean without their code. */
struct DecisionsAsked
{
    QList<Id<Decision>> numbered; ///< by the number that is seen beside each, from 1
    Id<Decision> otherwise = {};  ///< of a line that names none; null for one that is not written down yet
};

/**
 * Reads a line such as "2 gewijzigd: in twee stappen @ALB, DOR @GOR eigen versie". A number at the start names the
 * decision among those asked, a code any decision; "nieuw" one that is not written down yet. A word for what became of
 * it may follow; without one it is taken. Behind each @ stand councils by short name, name or the start of one, or
 * "alle", and what they did; without that, what became of the decision. Behind "behalve" stand those of "alle" of which
 * nothing is said. Words in Dutch and English.
 */
DecisionNote readDecisionNote(const QString &line, const DecisionsAsked &asked, const State &state);

} // namespace aanjager
