#pragma once

#include "core/domain/money_rules.h"
#include "core/insight/view.h"

namespace aanjager {

/** Sums of the amounts of a programme by kind, year and measure, made in one pass. They are those of `sumOf`. */
class MoneyTotals
{
public:
    explicit MoneyTotals(const State &state);

    /** Of the whole programme; in every year together when nothing. */
    MoneySum of(MoneyKind kind, std::optional<int> year = {}) const;
    /** Of one measure; of what belongs to none when null. */
    MoneySum of(Id<Measure> measure, MoneyKind kind, std::optional<int> year = {}) const;
    /** The years that any of these kinds has lines in euros for, in order. */
    QList<int> years(const QList<MoneyKind> &kinds) const;
    /** Whether all savings of a measure that say so recur, or are once only; nothing when none says so or they differ.
     */
    std::optional<Duration> durationOf(Id<Measure> measure) const;

private:
    using Key = std::pair<MoneyKind, std::optional<int>>; ///< kind and year; no year for every year together
    using Sums = QMap<Key, MoneySum>;

    Sums m_whole;
    QHash<Id<Measure>, Sums> m_ofMeasure;
    QHash<Id<Measure>, QSet<int>> m_durations;
};

/** How a year's savings compare with what was planned for it: realised where any was, else the forecast. */
struct SavingsDifference
{
    qint64 cents = 0;        ///< above zero is favourable (V), below zero unfavourable (N)
    bool isForecast = false; ///< against the forecast, for nothing was realised yet
};

/** Nothing where the plan or what it is compared with is not known in full. */
std::optional<SavingsDifference> differenceOf(const MoneySum &planned, const MoneySum &realised,
                                              const MoneySum &forecast);

} // namespace aanjager
