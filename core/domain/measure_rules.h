#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** The aspects that a verdict may have; a programme uses some of them. */
const QStringList &verdictAspects();

/** The verdict on one aspect ("time", "money", "quality", "risk") of a measure; nothing when not reported. */
std::optional<Health> healthOf(const Measure &measure, QStringView aspect);

/** The worst verdict on the programme's aspects; nothing when none was reported. */
std::optional<Health> worstAspect(const Measure &measure, const QStringList &aspects);

/** The verdict on the whole: what was set by hand, else the worst of the programme's aspects; nothing when none was
 * reported. */
std::optional<Health> overallHealth(const Measure &measure, const QStringList &aspects);

/** As above, of what was reported in a round. */
std::optional<Health> healthOf(const ProgressReport &report, QStringView aspect);
std::optional<Health> overallHealth(const ProgressReport &report, const QStringList &aspects);

/** The measure after one more report of its lead: status, progress and verdict that it does not tell are as they were.
 */
void followReport(Measure &measure, const ProgressReport &report);

/** Progress in percent with what it rests on: always shown as "n of m reported". */
struct Progress
{
    std::optional<double> percent; ///< 0–100; nothing when nothing was reported
    int reported = 0;
    int applicable = 0;

    bool operator==(const Progress &) const = default;
};

/** 0–100: how heavily a degree counts. Full and already running 100, partly its percent (50 where it is not given), the
 * rest 0. */
int degreeWeight(const Applicability &cell);

/** How heavily a municipality counts by the programme's key: 1, its population or its young people; 0 where that is
 * unknown. */
double keyWeight(const Party &municipality, WeightingKey key);

/**
 * The weighted mean over applicable municipalities that reported; weight = degree × key. Where the key's figure of one
 * of them is not known they weigh equally, for a missing figure is no zero. Cells without a known municipality are left
 * out. Cells come in any order, and one that came can go again without a trace.
 */
class RollUp
{
public:
    /** Adds a cell, or with -1 takes one out that was added with the same municipality and key. */
    void add(const Applicability &cell, const State &state, int times = 1) { add(cell, cell.progress, state, times); }
    /** The same with another figure than its own. */
    void add(const Applicability &cell, std::optional<int> progress, const State &state, int times = 1);

    /** Nothing as percent where no cell reported. */
    Progress progress() const;
    /** The cells' where any reported, else the figure that the lead gave, 0–100. */
    Progress progress(std::optional<int> leadFigure) const;

private:
    struct Mean
    {
        qint64 sum = 0, weights = 0;
    };

    int m_applicable = 0, m_reported = 0;
    int m_withoutKey = 0; ///< reported by municipalities whose figure for the key is not known
    Mean m_byKey, m_equal;
};

/** All these cells rolled up. */
Progress rollUp(const QList<const Applicability *> &cells, const State &state);

/** Progress of a measure: its municipal figures rolled up where any exists, else the lead's figure. */
Progress progressOf(const Measure &measure, const QList<const Applicability *> &cells, const State &state);

/** As above, with the figure that the lead gave, 0–100. */
Progress progressOf(std::optional<int> leadFigure, const QList<const Applicability *> &cells, const State &state);

/** Planned progress in percent on a day: linear from the first day of the start to the last day of the end; nothing
 * without both. */
std::optional<double> plannedProgress(const Measure &measure, QDate today);

/** Days since the last report, or nothing when there never was one. */
std::optional<int> daysSinceReport(const Measure &measure, QDate today);

/** Stalled: not ended, started, and not reported for longer than the programme's threshold. */
bool isStale(const Measure &measure, const Programme &programme, QDate today);

/** A verdict of attention or intervene asks for a cause, consequence and correction; not when the measure has ended. */
bool lacksExplanation(const Measure &measure, const QStringList &aspects);

/** The cells of every measure, in no particular order. */
QHash<Id<Measure>, QList<const Applicability *>> cellsByMeasure(const State &state);

/** The columns of the matrix: municipalities that are no group, by name. */
QList<Party> municipalities(const State &state);

/** Measures in the order of the package: by their place, then by number in the way people count (M2 before M10). */
QList<Measure> inOrder(const QList<Measure> &measures);
/** As above, as pointers into `measures`, which must outlive them. */
QList<const Measure *> measuresInOrder(const QList<Measure> &measures);

} // namespace aanjager
