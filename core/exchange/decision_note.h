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

    Id<Decision> decision;
    DecisionState state = DecisionState::Taken;
    QString outcome;
    QList<Vote> votes;
    QStringList unknown = {}; ///< words behind an @ that name no council and no state

    bool operator==(const DecisionNote &) const = default;
};

/**
 * Reads a line such as "2 gewijzigd: in twee stappen @ALB, DOR @GOR eigen versie". A number at the start names the
 * decision among `asked`, a code any decision; without one it is the first of `asked`. A word for what became of it may
 * follow; without one it is taken. Behind each @ stand councils by short name, name or the start of one, or "alle", and
 * what they did; without that, what became of the decision. Words in Dutch and English.
 */
DecisionNote readDecisionNote(const QString &line, const QList<Id<Decision>> &asked, const State &state);

} // namespace aanjager
