#pragma once

#include "core/domain/replanning.h"
#include "ui/session/record_edits.h"

namespace aanjager {

/*
 * What a person does to the planning; each is one change in the log and fails as Session::edit does.
 */

/** Gives a measure another plan. */
Result<void> replan(Session &session, Id<Measure> id, const Plan &plan);

/** Adds a milestone to a measure, planned on the day that stands at the end of its text, else at the measure's end. */
Result<Id<Milestone>> addMilestone(Session &session, Id<Measure> measure, const QString &text);

/** Makes a measure wait for another, or lets it do so no more. Refused where the other waits for it, at once or by way
 * of others, or is itself. */
Result<void> waitFor(Session &session, Id<Measure> measure, Id<Measure> other, bool waits);
/** The other waits for this measure, at once or by way of others; or is this one. */
bool dependsOn(const State &state, Id<Measure> other, Id<Measure> measure);

/** Marks a milestone as reached today, or as still to be reached. */
Result<void> reach(Session &session, Id<Milestone> id, bool reached);

} // namespace aanjager
