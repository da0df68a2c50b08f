#pragma once

#include "core/exchange/import_plan.h"

namespace aanjager {

/**
 * Adds the sheets of other quarters to a guessed mapping of one sheet: those with a period in their name or banner
 * ("Q1 2020", "Voortgang per 1 okt 2020") on which the same measures stand. Is the sheet of the mapping itself one of
 * them, then it is a round too.
 */
void guessRoundSheets(Mapping &mapping, const QList<Sheet> &sheets, qsizetype chosen, const QList<Party> &parties);

/**
 * Brings a mapping of which other sheets tell rounds to the sheets of another file: where one of its sheets is not
 * there, or the sheet that it is held against is another, the sheets of this file are looked for anew and what was
 * decided of a column counts for the column of the same header.
 */
void fitRoundSheets(Mapping &mapping, const QList<Sheet> &sheets, qsizetype chosen, const QList<Party> &parties);

/**
 * The table that a person names: by number (from 1) or name of the sheet, with "#2" behind it for the second table on
 * it. Without a name the visible sheet that looks most like a list of measures and, of sheets about quarters, the
 * latest. Fails with Invalid when there is no such sheet.
 */
Result<TableChoice> chooseTable(const QList<Sheet> &sheets, const QString &wanted);

} // namespace aanjager
