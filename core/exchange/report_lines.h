#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** What a piece of a mail says of one measure, as far as it is understood: to be confirmed by a person. */
struct ReportLine
{
    int line = 0;                                 ///< where it begins, from 1
    QString text = {};                            ///< as it was pasted, with what goes on below it
    Id<Measure> measure = {};                     ///< null where the number that it names is not there
    QList<std::pair<QString, Value>> values = {}; ///< by the names of the fields of a report
    bool isUnchanged = false;                     ///< it says that nothing changed
    bool isGuess = false;                         ///< the measure or a value could be another

    /** Nothing is left to be taken over of it. */
    bool isEmpty() const { return measure.isNull() || (values.isEmpty() && !isUnchanged); }
};

/**
 * Reads a mail in plain text, such as "M03: 75%, oranje, wacht op de aanbesteding": for each measure that it names by
 * its number, or at the start of a line by its title, its status, lights, percentage and words. Lines without a name go
 * on with the measure before them; what stands before the first is left out.
 */
QList<ReportLine> readReportLines(const QString &text, const State &state);

} // namespace aanjager
