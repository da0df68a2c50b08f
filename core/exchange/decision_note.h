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
        QString amendment = {}; ///< what the council changed
        bool operator==(const Vote &) const = default;
    };

    Id<Decision> decision; ///< null for one that is not written down yet
    DecisionState state = DecisionState::Taken;
    QString outcome;
    QList<Vote> votes;
    QStringList unknown = {};            ///< a number or code that none has, and words behind an @ that say nothing
    std::optional<QString> unclear = {}; ///< the words that should say what became of it, where they do not

    /** Whether it may be written down. */
    bool isUnderstood() const { return unknown.isEmpty() && !unclear; }
    bool operator==(const DecisionNote &) const = default;
};

/** Which decisions a line may mean without their code. */
struct DecisionsAsked
{
    QList<Id<Decision>> numbered; ///< by the number that is seen beside each, from 1
    Id<Decision> otherwise = {};  ///< of a line that names none; null for one that is not written down yet
    bool isNewNamed = false;      ///< one that is not written down yet begins with "nieuw"
};

/**
 * Reads a line such as "2 gewijzigd: in twee stappen @ALB, DOR @GOR eigen versie". A number at the start names the
 * decision among those asked, a code any decision; "nieuw" one that is not written down yet. Then stands what became of
 * it in a word of `decisionStateAt`, and behind it, or behind a colon, the outcome; a line that says something else, or
 * takes it back before the colon ("akkoord, maar niet nu"), is unclear. One that is not written down yet is taken where
 * nothing stands before a colon. Behind each @ stand councils by short name, name or the start of one, or "alle", and
 * what they did; without that, what became of the decision. Behind "behalve" stand those of "alle" of which nothing is
 * said, or what follows; behind a colon what those changed that adopted it otherwise. Words in Dutch and English.
 */
DecisionNote readDecisionNote(const QString &line, const DecisionsAsked &asked, const State &state);

} // namespace aanjager
