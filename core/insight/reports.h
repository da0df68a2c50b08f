#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** What was reported on one measure, in the order of the reference dates. Pointers are into the view, or into what was
 * read for it. */
struct ReportsOnMeasure
{
    QList<const ProgressReport *> byLead;
    QList<const ProgressReport *> byParties;

    /** The lead's report in a round; null when there is none. */
    const ProgressReport *inRound(Id<Round> round) const;
    /** The last that a party reported; null when it never did. */
    const ProgressReport *lastOf(Id<Party> party) const;
};

/** Every report that was submitted for a round whose reference date has come. */
struct ReportsByMeasure
{
    QList<const Round *> rounds; ///< that have come, in the order of their reference dates
    QHash<Id<Measure>, ReportsOnMeasure> of;
    QList<ProgressReport> read = {}; ///< late, for this alone
};

/** The rounds whose reference date has come, in the order of these. Into the view. */
QList<const Round *> roundsThatCame(const View &view);

/** Made in one pass over a state that is whole. `view` must outlive the result. */
ReportsByMeasure reportsByMeasure(const View &view);

/** As above, of one measure alone; what the view does not hold is read. Fails as late reports do. */
Result<ReportsByMeasure> reportsOn(const View &view, Id<Measure> measure);

/** As above, of its leads alone. */
ReportsByMeasure leadReportsOn(const View &view, Id<Measure> measure);

/** The verdict on a measure in each round that has come, at most the last `count`: what the lead reported then, and for
 * the last one what holds now. Nothing where none was reported. */
QList<std::optional<Health>> verdictsOf(const Measure &measure, const ReportsByMeasure &reports,
                                        const QStringList &aspects, qsizetype count);

/** What the lead wrote as correction before the last round, where it is another than now; empty otherwise. */
QString previousCorrection(const Measure &measure, const ReportsByMeasure &reports);

/** The measure asks for support that would still help: it has not ended. */
bool asksSupport(const Measure &measure);

/** Whether a party asks support for a measure that has not ended: in its last report, or as its lead. */
bool asksSupport(const Measure &measure, Id<Party> party, const ReportsByMeasure &reports);

} // namespace aanjager
