#pragma once

#include "core/domain/state.h"

#include <QSet>

namespace aanjager {

/** Open or busy, and due before today. */
bool isOverdue(const Action &action, QDate today);

/** Still to be done: open or busy. */
bool isOpen(const Action &action);

/** Not reached while its planned day has passed, or expected later than planned. */
bool hasSlipped(const Milestone &milestone, QDate today);

/** Asked or scheduled: somebody still has to decide. */
bool isAwaited(const Decision &decision);

/** Taken, amended or rejected: it is done with. What was postponed is not: it comes back and is still to be taken. */
bool isSettled(const Decision &decision);

/** Awaited, and due within `soonWithinDays` from today, or overdue. */
bool isDue(const Decision &decision, QDate today, int soonWithinDays);

/** A promise that is not kept while its day has passed. */
bool isOverdue(const Commitment &commitment, QDate today);

/** The round that is open: opened on or before today (or without such a day) and not closed; the earliest by reference
 * date. Null when none is. */
const Round *openRound(const State &state, QDate today);

/** The last closed round by reference date that closed on or before today; null when none is. */
const Round *lastClosedRound(const State &state, QDate today);

/** Whether a report was submitted by the lead for a round. */
bool isOfLead(const ProgressReport &report, const Round &round);

/** Ids of the measures on which the lead reported in a round. */
QSet<Id<Measure>> reportedIn(const State &state, const Round &round);

/** How many councils adopted (also amended or by their own version) of how many that are asked. */
struct Adoption
{
    int adopted = 0;
    int asked = 0;
};

Adoption adoptionOf(const Decision &decision, const State &state);

} // namespace aanjager
