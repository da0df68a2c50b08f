#pragma once

#include "core/insight/matrix.h"
#include "core/insight/money_totals.h"
#include "core/insight/reports.h"
#include "core/report/report_parts.h"

namespace aanjager::report {

/** A theme with its measures in the order of the package; no theme for those that have none. */
struct ThemeGroup
{
    const Theme *theme = nullptr;
    QList<const Measure *> measures;
};

/** What the pages about single records are made from: every record found by what it is about, indexed once. Stays where
 * it is made. */
class Details
{
public:
    Details(const ReportParts &shared, const ReportOptions &asked);
    Details(const Details &) = delete;
    Details &operator=(const Details &) = delete;

    const ReportParts &parts;
    const ReportOptions &options;
    const State &state;
    const Matrix matrix;
    const ReportsByMeasure reports;
    const MoneyTotals money;
    const QHash<Id<Measure>, QList<const Applicability *>> cells;

    QHash<Id<Measure>, QList<const Action *>> actions; ///< open, the first due first
    QHash<Id<Measure>, int> actionsDone;
    QHash<Id<Measure>, QList<const Milestone *>> milestones; ///< the first planned first
    QHash<Id<Measure>, QList<const MeasureParty *>> parties;
    QHash<Id<Party>, QList<const MeasureParty *>> asks;    ///< that say what, in the order of the package
    QHash<Id<Measure>, QList<const Decision *>> decisions; ///< by code
    QHash<Id<Decision>, QList<const Measure *>> measuresOf;
    QHash<Id<Measure>, QList<const Commitment *>> commitments; ///< open, the first due first
    QHash<Id<Party>, QList<const Commitment *>> promises;      ///< as above, by who made them
    QHash<Id<Measure>, qsizetype> rowOf;                       ///< in the matrix

    QString say(const char *source, int n = -1) const { return parts.say(source, n); }
    const Wording &words() const { return parts.wording; }
    QDate today() const { return parts.view.today; }
    const QString &nameOf(Id<Party> party) const;

private:
    void indexWork();
    void indexDecisions();
};

/** Every measure once: the themes in their order, then what has none. */
QList<ThemeGroup> measuresByTheme(const ReportParts &parts);

/** Promises that were not kept yet, the first due first, those without a day last. */
QList<const Commitment *> openCommitments(const State &state);

} // namespace aanjager::report
