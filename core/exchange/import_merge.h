#pragma once

#include "core/domain/action.h"
#include "core/domain/applicability.h"
#include "core/domain/goal.h"
#include "core/domain/money_line.h"
#include "core/exchange/import_plan.h"
#include "core/storage/edit.h"

namespace aanjager {

/** What a plan changes in a programme: records that are new and records that become different. */
struct ImportChanges
{
    QList<Theme> themes = {};
    QList<Party> parties = {};
    QList<Measure> created = {};
    QList<Measure> changed = {};
    QList<MeasureParty> roles = {};
    QList<MoneyLine> amounts = {};
    QList<MoneyLine> changedAmounts = {};
    QList<Action> actions = {};
    QList<Action> changedActions = {};
    QList<Applicability> cells = {};
    QList<Applicability> changedCells = {};
    QList<Round> rounds = {};
    QList<Round> changedRounds = {};
    QList<ProgressReport> reports = {};
    QList<ProgressReport> changedReports = {};
    int updated = 0;                    ///< measures of which anything becomes different
    int unchanged = 0;                  ///< measures that already are as the tracker says
    QStringList same = {};              ///< how those are called, by number or title
    QList<ImportProblem> problems = {}; ///< what the programme holds otherwise, and what could be meant otherwise
};

/**
 * Holds a plan against a programme. A measure is known again by its number, or by its title where one of the two has no
 * number, the n-th of the same by the n-th; a theme and a party by name, an amount by measure, kind, year and header,
 * an action by its text, a round by its label or else its reference date, a report by round, measure and party. What a
 * row does not give is left as it is. So is, and that is told, the state of a measure on which something later was
 * reported, with its municipalities, amounts and actions, and a report that was signed off or whose round was closed in
 * the programme: then the measure does not follow it either. A round that an import opened is closed when a list tells
 * of it after its reference date, or of a later one. A plan that is given away is
 * let go as it is used. Fails with Storage, and when it is stopped.
 */
Result<ImportChanges> mergeImport(const Store &store, ImportPlan plan, WorkProgress *progress = nullptr);

/** Writes the changes. Fails as the edit does, and when it is stopped. */
Result<void> writeChanges(Edit &edit, const ImportChanges &changes, WorkProgress *progress = nullptr);

} // namespace aanjager
