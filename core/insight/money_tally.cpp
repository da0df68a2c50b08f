#include "core/insight/money_tally.h"

#include <algorithm>

namespace aanjager {

namespace {

bool isOfSavings(MoneyKind kind)
{
    return kind >= MoneyKind::SavingPlanned && kind <= MoneyKind::SavingWrittenOff;
}

} // namespace

MoneyTally::MoneyTally(const State &state)
{
    for (const MoneyLine &line : state.all<MoneyLine>())
        add(line);
}

void MoneyTally::add(const MoneyLine &line, int times)
{
    if (!line.kind)
        return;
    const auto at = m_sums.try_emplace({*line.kind, line.year}).first;
    Sums &sums = at->second;
    sums.entries += times;
    if (line.amount && line.amount->currency != QLatin1String("EUR")) {
        sums.otherCurrencies += times;
    } else if (line.amount) {
        sums.lines += times;
        if (line.amount->isDetermined()) {
            sums.cents += times * line.amount->cents;
            sums.qualified[static_cast<size_t>(line.amount->qualifier)] += times;
        } else {
            sums.toBeDetermined += times;
        }
    }
    if (sums.entries == 0)
        m_sums.erase(at);
}

void MoneyTally::Sums::addTo(MoneySum &sum) const
{
    sum.add(MoneySum{cents, lines, toBeDetermined, otherCurrencies});
    for (size_t qualifier = 0; qualifier < qualified.size(); ++qualifier)
        if (qualified[qualifier] > 0)
            sum.add(MoneySum{0, 0, 0, 0, static_cast<Qualifier>(qualifier)});
}

MoneySum MoneyTally::of(MoneyKind kind, std::optional<int> year) const
{
    MoneySum sum;
    for (auto at = m_sums.lower_bound({kind, std::nullopt}); at != m_sums.end() && at->first.first == kind; ++at)
        if (!year || at->first.second == year)
            at->second.addTo(sum);
    return sum;
}

std::optional<int> MoneyTally::lastYear(MoneyKind kind) const
{
    std::optional<int> last;
    for (const auto &[key, sums] : m_sums)
        if (key.first == kind && key.second && sums.lines > 0)
            last = key.second; // years come in order
    return last;
}

QList<int> MoneyTally::savingsYears() const
{
    QList<int> years;
    for (const auto &[key, sums] : m_sums)
        if (key.second && isOfSavings(key.first))
            years.append(*key.second);
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

MoneySum MoneyTally::deficit() const
{
    const auto planned = lastYear(MoneyKind::SavingPlanned);
    MoneySum deficit = planned ? of(MoneyKind::Deficit, planned) : MoneySum();
    if (deficit.lines == 0)
        deficit = of(MoneyKind::Deficit, lastYear(MoneyKind::Deficit));
    deficit.otherCurrencies = of(MoneyKind::Deficit).otherCurrencies;
    return deficit;
}

} // namespace aanjager
