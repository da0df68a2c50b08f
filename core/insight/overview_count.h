#pragma once

#include "core/insight/money_tally.h"
#include "core/insight/overview.h"
#include "core/insight/reporting.h"

namespace aanjager {

/** What one measure adds to the overview. */
struct MeasureShare
{
    Status status = Status::NotStarted;
    std::optional<OwnerKind> ownerKind;
    std::optional<Health> health;
    std::array<std::optional<Health>, 4> byAspect; ///< as `verdictAspects`
    std::optional<double> reached, planned;        ///< percent
    bool isAsked = false, isReported = false;      ///< in the round that is open
};

/**
 * The counts of the overview, to which records are added and from which they can be taken out again, in any order. It
 * stands for one programme record, one set of parties and rounds and one day: when these change it is counted anew.
 */
class OverviewCount
{
public:
    /** Counts all records. */
    void load(const View &view);

    /** Adds the record that `view` holds, or with -1 takes it out; what no figure depends on is passed over. */
    template <class E> void add(const E &, const View &, int) {}
    void add(const Measure &measure, const View &view, int times);
    void add(const Applicability &cell, const View &view, int times);
    void add(const ProgressReport &report, const View &view, int times);
    void add(const MoneyLine &line, const View &view, int times);
    void add(const Decision &decision, const View &view, int times);
    void add(const Action &action, const View &view, int times);

    /** Brings the shares of the measures up to date that were touched since. */
    void settle(const View &view);

    /** As the figures stand; `view` must outlive the result. */
    Overview overview(const View &view) const;

private:
    struct Tally
    {
        RollUp cells;
        int reports = 0; ///< of the lead in the open round
        bool isCounted = false, isTouched = false;
        MeasureShare share; ///< what is in the counts, where it is
    };

    Tally &touched(Id<Measure> measure);
    MeasureShare shareOf(const Measure &measure, const Tally &tally, const View &view) const;
    void count(const MeasureShare &share, int times);

    QHash<qint64, Tally> m_tallies; ///< by measure
    QList<qint64> m_touched;
    std::optional<Round> m_round; ///< the one that is open
    Expectations m_expected;      ///< in it

    int m_measures = 0;
    std::array<int, 6> m_byStatus = {};
    HealthCounts m_byHealth;
    std::array<HealthCounts, 4> m_byAspect; ///< as `verdictAspects`
    std::array<std::array<int, 6>, 5> m_atBat = {};
    ProgressSums m_progress;
    int m_asked = 0, m_reported = 0;
    int m_decisions = 0, m_open = 0, m_overdue = 0;
    MoneyTally m_money;
};

} // namespace aanjager
