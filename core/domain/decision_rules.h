#pragma once

#include "core/domain/work_rules.h"

namespace aanjager {

/** Where one council is with a decision; null where it is not asked. Into the state. */
const DecisionVote *voteOf(const State &state, Id<Decision> decision, Id<Party> council);

/** The votes of the councils in a decision, in the order in which they are done: decided ones by their day, then those
 * planned by theirs, those without a day last. Into the state. */
QList<const DecisionVote *> votesOf(const State &state, Id<Decision> decision);

/** The council is done with it: adopted, amended, in its own version, or rejected. */
bool isDecided(VoteState state);
/** The council adopted it, as it was, amended or in its own version. */
bool isAdopted(VoteState state);

/** A council whose planned day has passed while it did not decide. */
bool isLate(const DecisionVote &vote, QDate today);

/** Awaited, while at least one council is done with it. */
bool isAtCouncils(const Decision &decision, const Adoption &adoption);

/** The measures that a decision is about by name, by their numbers; empty for the whole package. */
QList<const Measure *> measuresOf(const State &state, Id<Decision> decision);

} // namespace aanjager
