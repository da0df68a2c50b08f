#pragma once

#include "core/exchange/column_findings.h"
#include "core/exchange/saved_mappings.h"
#include "core/exchange/tracker.h"

namespace aanjager {

/**
 * One sheet of a tracker with all that a person is shown of it. What could not be read further says why in `error`: a
 * sheet without a table has no shape, and one without a title a mapping but no plan.
 */
struct SheetReading
{
    qsizetype place = 0;                     ///< of the sheet in its tracker
    std::shared_ptr<const Sheet> sheet = {}; ///< with the corrections made
    std::shared_ptr<const Sheet> part = {};  ///< what of it is the table that is read: all but tables beside it
    std::optional<TableShape> shape = {};
    Mapping mapping = {};          ///< given, kept, or guessed
    QList<FoundTable> tables = {}; ///< of the sheet; only where the mapping was not given
    int table = 0;                 ///< the number of the one that is read, from 1; 0 for none of them
    QHash<QString, std::shared_ptr<const Sheet>> roundSheets = {}; ///< with the corrections made, by name
    QString keptAs = {}; ///< the name of the kept mapping it goes by; empty for none
    std::optional<ImportPlan> plan = {};
    QList<ColumnFinding> findings = {}; ///< one per column of the plan's mapping
    std::optional<Error> error = {};
};

/** What a sheet is read by, beside what a person chose. */
struct ReadingWay
{
    QList<Party> parties = {};
    std::optional<SavedMappings> saved = {}; ///< looked through where no mapping is given
};

/** Reads one sheet as far as it goes. Fails as `chooseTable`, and when it is stopped. */
Result<SheetReading> readSheetOf(const Tracker &tracker, const ImportOptions &options, const ReadingWay &way,
                                 WorkProgress *progress = nullptr);

} // namespace aanjager
