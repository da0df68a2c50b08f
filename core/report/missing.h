#pragma once

#include "core/report/report.h"

namespace aanjager::report {

/** What a report still lacks, in the order in which it is told. */
enum class Lack { RoundOpen, NotReported, Unargued, Unexplained, Proposed, NoLogo, NoColophon };

/** One thing that should be filled in before a report is sent. */
struct Missing
{
    Lack lack = Lack::RoundOpen;
    QStringList names = {};           ///< labels, codes or numbers of what it is about
    QList<const Field *> fields = {}; ///< that are empty
    Id<Measure> measure = {};         ///< where it can be filled in; null where that is no measure

    bool operator==(const Missing &) const = default;
};

/**
 * What a report of this kind lacks, of what its reader would see: the round is still open, measures not reported on,
 * asked decisions without advice or consequence, measures off course without cause, consequence or correction, words
 * that are still proposed, no logo, no colophon. A list of actions needs the last two alone.
 */
QList<Missing> missingFor(Kind kind, const View &view, Visibility level);

} // namespace aanjager::report
