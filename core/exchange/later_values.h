#pragma once

#include "core/exchange/import_merge.h"

namespace aanjager {

/** A row of a list as it is held against the measure that it is about. */
struct HeldRow
{
    const PlannedMeasure &planned;
    Id<Measure> measure = {};
    QDate day = {};      ///< that the row as a whole tells of; invalid where it says none
    QDate reported = {}; ///< when the programme was last told of the measure; invalid for never

    /** Whether the programme knows of a later day than the row tells of. */
    bool isOld() const { return day.isValid() && reported.isValid() && day < reported; }
};

/** Says that a value stays as it is, for the programme knows a later one than the list; nothing where they are the
 * same. `place` is what a person calls the place of the value: a municipality, a header, an action. */
void tellLater(const HeldRow &row, const QString &place, const Field &field, const Value &told, const Value &held,
               ImportChanges &changes);

/** Says something of the row of a measure; it can be added to until more is told. */
ImportProblem &tell(ProblemKind kind, const char *code, const PlannedMeasure &planned, const QString &found,
                    const QString &accepted, ImportChanges &changes);

} // namespace aanjager
