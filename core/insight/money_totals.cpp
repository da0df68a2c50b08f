#include "core/insight/money_totals.h"

#include <algorithm>

namespace aanjager {

namespace {

bool isSaving(MoneyKind kind)
{
    return kind >= MoneyKind::SavingPlanned && kind <= MoneyKind::SavingWrittenOff;
}

/** Known to the cent, or nearly: there are lines, and none is still open. */
bool isWhole(const MoneySum &sum)
{
    return sum.lines > 0 && sum.toBeDetermined == 0;
}

} // namespace

MoneyTotals::MoneyTotals(const State &state)
{
    for (const MoneyLine &line : state.all<MoneyLine>()) {
        if (!line.kind || !line.amount)
            continue;
        const bool isInEuros = line.amount->currency == QLatin1String("EUR");
        const auto add = [&](Sums &sums, std::optional<int> year) {
            MoneySum &sum = sums[{*line.kind, year}];
            if (isInEuros)
                sum.add(*line.amount);
            else
                ++sum.otherCurrencies;
        };
        for (Sums *sums : {&m_whole, &m_ofMeasure[line.measure]}) {
            add(*sums, std::nullopt);
            if (line.year)
                add(*sums, line.year);
        }
        if (line.duration && isSaving(*line.kind))
            m_durations[line.measure].insert(static_cast<int>(*line.duration));
    }
}

MoneySum MoneyTotals::of(MoneyKind kind, std::optional<int> year) const
{
    return m_whole.value({kind, year});
}

MoneySum MoneyTotals::of(Id<Measure> measure, MoneyKind kind, std::optional<int> year) const
{
    const auto sums = m_ofMeasure.constFind(measure);
    return sums == m_ofMeasure.cend() ? MoneySum() : sums->value({kind, year});
}

QList<int> MoneyTotals::years(const QList<MoneyKind> &kinds) const
{
    QList<int> years;
    for (auto sum = m_whole.cbegin(); sum != m_whole.cend(); ++sum)
        if (const auto &[kind, year] = sum.key(); year && sum->lines > 0 && kinds.contains(kind))
            years.append(*year);
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

std::optional<Duration> MoneyTotals::durationOf(Id<Measure> measure) const
{
    const QSet<int> durations = m_durations.value(measure);
    return durations.size() == 1 ? std::optional(static_cast<Duration>(*durations.begin())) : std::nullopt;
}

std::optional<SavingsDifference> differenceOf(const MoneySum &planned, const MoneySum &realised,
                                              const MoneySum &forecast)
{
    const bool isForecast = realised.lines == 0;
    const MoneySum &reached = isForecast ? forecast : realised;
    if (!isWhole(planned) || !isWhole(reached))
        return std::nullopt;
    return SavingsDifference{reached.cents - planned.cents, isForecast};
}

} // namespace aanjager
