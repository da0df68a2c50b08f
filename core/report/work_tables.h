#pragma once

#include "core/report/details.h"

/* How a report shows work in a table, on whichever page. */
namespace aanjager::report {

/** Whether the party that must act asks support for the measure that the action is for. */
bool isSupportAsked(const Details &details, const Action &action);
/** The state of an action: days late, support asked, or its label. */
Cell actionState(const Details &details, const Action &action);
/** Who does it: the function, else the party. */
QString doerOf(const Details &details, const Action &action);
/** A day, in alarm where it has passed. */
Cell dueCell(const Details &details, const ImpreciseDate &due, bool isLate);
/** Code and title, or the one that is there. */
QString titleOf(const Decision &decision);
/** Where a decision is, and how many councils adopted it. */
Cell decisionState(const Details &details, const Decision &decision);
/** Promises with who made them and by when. */
Table commitmentsTable(const Details &details, const QString &caption, const QList<const Commitment *> &commitments);
/** What a party is asked, and how far it has taken that up. */
Cell askStateCell(const Details &details, const MeasureParty &role);

} // namespace aanjager::report
