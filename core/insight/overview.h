#pragma once

#include "core/domain/measure_rules.h"
#include "core/domain/money_rules.h"
#include "core/insight/view.h"

#include <array>
#include <functional>

namespace aanjager {

/** Counts of a verdict: on course, attention, intervene, and not reported. */
struct HealthCounts
{
    std::array<int, 3> of = {};
    int unknown = 0;

    /** Counts a verdict, or with -1 takes one out. */
    void count(std::optional<Health> health, int times = 1);
    int reported() const { return of[0] + of[1] + of[2]; }

    bool operator==(const HealthCounts &) const = default;
};

/** Planned, realised, forecast and written off savings of one year. */
struct SavingsOfYear
{
    int year = 0;
    MoneySum planned, realised, forecast, writtenOff;

    bool operator==(const SavingsOfYear &) const = default;
};

/** Plain means of the programme over measures that are not dropped. */
struct MeanProgress
{
    Progress reached;              ///< `reported` and `applicable` count measures
    std::optional<double> planned; ///< percent, over the measures that have a plan
};

/** The sums behind the means: exact, so that a measure can be taken out again without a trace. */
class ProgressSums
{
public:
    /** Adds a measure, or with -1 takes one out; `reached` and `planned` in percent. */
    void add(Status status, std::optional<double> reached, std::optional<double> planned, int times = 1);
    MeanProgress mean() const;

private:
    struct Sum
    {
        __int128 percents = 0; ///< times 2^64
        int measures = 0;

        void add(std::optional<double> percent, int times);
        std::optional<double> mean() const;
    };

    int m_measures = 0;
    Sum m_reached, m_planned;
};

/** The means on a day, with the progress that `progressOfMeasure` gives every measure; of those that `counts` where it
 * is given. */
MeanProgress meanProgress(const State &state, QDate day,
                          const std::function<Progress(const Measure &)> &progressOfMeasure,
                          const std::function<bool(const Measure &)> &counts = {});
/** The means of what is known now. */
MeanProgress meanProgress(const View &view, const std::function<bool(const Measure &)> &counts = {});

/** The state of a programme in one look; every number here is the only one of its kind. */
struct Overview
{
    QDate asOf;
    int measures = 0;
    std::array<int, 6> byStatus = {}; ///< indexed by Status
    HealthCounts byHealth;            ///< of the whole
    QList<std::pair<QString, HealthCounts>> byAspect;
    std::array<int, 4> byOwnerKind = {}; ///< indexed by OwnerKind
    /** Who is at bat by status: indexed by OwnerKind and Status; the last row is of what nobody is at bat for. */
    std::array<std::array<int, 6>, 5> atBat = {};

    Progress progress; ///< as `meanProgress`, of what is known now
    std::optional<double> planned;

    std::optional<int> savingsYear;   ///< the last year that is planned for
    MoneySum savingsPlanned;          ///< of that year
    MoneySum savingsRealised;         ///< of all years together
    MoneySum deficit;                 ///< of one year, as `deficitOf`
    int savingsInOtherCurrencies = 0; ///< planned or realised in any year, and in no sum
    QList<SavingsOfYear> savings;

    int decisionsAsked = 0;
    int actionsOpen = 0;
    int actionsOverdue = 0;

    const Round *openRound = nullptr; ///< owned by the state; null when none is open
    int roundReported = 0;
    int roundExpected = 0;

    bool operator==(const Overview &) const = default;
};

/** Computes it afresh. `view` must outlive the result. */
Overview overviewOf(const View &view);

} // namespace aanjager
