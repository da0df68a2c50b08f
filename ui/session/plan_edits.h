#pragma once

#include "core/domain/replanning.h"
#include "ui/session/record_edits.h"

namespace aanjager {

/*
 * What a person does to the planning; each is one change in the log and fails as Session::edit does.
 */

/** Gives a measure another plan. */
Result<void> replan(Session &session, Id<Measure> id, const Plan &plan);

/** Adds a milestone to a measure, planned at its end. */
Result<Id<Milestone>> addMilestone(Session &session, Id<Measure> measure, const QString &text);

/** Marks a milestone as reached today, or as still to be reached. */
Result<void> reach(Session &session, Id<Milestone> id, bool reached);

} // namespace aanjager
