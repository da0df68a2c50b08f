#pragma once

#include "core/domain/vocabularies.h"

#include <QStringList>
#include <optional>

namespace aanjager {

/** A state that some of the words of a line name, and how many of them do. */
template <class S> struct SpokenState
{
    S state;
    qsizetype words = 0;

    bool operator==(const SpokenState &) const = default;
};

/** What became of a decision, as the words from `at` begin to say it; the longest saying counts. Words are folded; in
 * Dutch and English. */
std::optional<SpokenState<DecisionState>> decisionStateAt(const QStringList &words, qsizetype at = 0);

/** The same of one council, which also goes its own way. */
std::optional<SpokenState<VoteState>> voteStateAt(const QStringList &words, qsizetype at = 0);

/** What a council did that is named with a decision and of which nothing else is said. */
VoteState voteWith(DecisionState state);

/** Words behind a state that take it back: another state, or of one that was adopted a "niet". */
bool takesBack(const QStringList &words, DecisionState state);

/** A word is written as these codes are: the letters of one of them, and a number. */
bool isWrittenAs(const QString &word, const QStringList &codes);

} // namespace aanjager
