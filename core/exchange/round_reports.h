#pragma once

#include "core/exchange/import_plan.h"

#include <QSet>

namespace aanjager {

/** What a row tells of a round, as a report by the lead: its reported fields and notes; nothing when it tells neither.
 */
std::optional<PlannedReport> reportOf(const PlannedMeasure &row, const PlannedRound &round);

/** Takes a row that is about a round as a whole: what it reports is of that round, and of now as far as nothing later
 * is known. */
void takeAsReported(PlannedMeasure &row, const PlannedRound &round);

/**
 * Adds what a row of an earlier round tells to its measure: a report by the lead, one by each municipality that it
 * tells of, and in the note of the report what stood there and differs from what the measure holds now.
 */
void addEarlier(PlannedMeasure &measure, const PlannedMeasure &earlier, const PlannedRound &round,
                const QList<NoteEntry> &differences);

/** The state of a measure by its last reports, where the mapping has no column for how it is now; and in each
 * municipality by the last report of that one, where the row has no cell for it. */
void takeStateOfRounds(PlannedMeasure &measure, const Mapping &mapping);

/** A row without some of its reports (by place), which were not taken: its state, and that of its municipalities, is by
 * the others alone. */
PlannedMeasure withoutReports(PlannedMeasure measure, const QSet<qsizetype> &places, const Mapping &mapping);

/** A round whose reference date is yet to come is not closed by an import, and what it tells was reported today. */
void keepRunningRoundsOpen(ImportPlan &plan, QDate today);

} // namespace aanjager
