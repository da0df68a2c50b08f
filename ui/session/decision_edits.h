#pragma once

#include "ui/session/record_edits.h"

namespace aanjager {

/*
 * What a person does to decisions and to their adoption per council; each is one change in the log and fails as
 * Session::edit does.
 */

/** The number after the highest of the decisions, in their own form: "B17" after "B16"; "B01" for the first. */
QString nextDecisionCode(const State &state);

/** Asks a decision under the next number; with `measure`, about that measure. */
Result<Id<Decision>> askDecision(Session &session, Decision decision, Id<Measure> measure = {});

/** Says that a decision is about a measure, or that it no longer is. */
Result<void> concern(Session &session, Id<Decision> decision, Id<Measure> measure, bool concerns);

/** Asks every council that was not asked yet. */
Result<void> askCouncils(Session &session, Id<Decision> decision);

/** Writes where a council is with a decision: an adoption or rejection is of `day`, or of the day that it has; what is
 * planned or postponed has none. Asks the council where it was not asked. */
Result<void> noteVote(Session &session, Id<Decision> decision, Id<Party> council, VoteState state, QDate day);

/** Writes a field of a vote, with what follows from it: a day on which was decided or an amendment makes an adoption of
 * what was planned, without its day it is planned again, and a state is as in `noteVote` with `day`. */
Result<void> writeVote(Session &session, Id<DecisionVote> vote, const QString &field, const Value &value, QDate day);

/** Plans a council's vote on a day; asks the council where it was not asked. */
Result<void> planVote(Session &session, Id<Decision> decision, Id<Party> council, QDate day);

/** Writes what became of a decision: what is taken, amended or rejected is decided on `day` where no day is known yet;
 * what is awaited again has none. */
Result<void> settleDecision(Session &session, Id<Decision> decision, DecisionState state, QDate day);

} // namespace aanjager
