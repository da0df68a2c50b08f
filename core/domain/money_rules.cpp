#include "core/domain/money_rules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aanjager {

namespace {

bool isInEuros(const MoneyLine &line)
{
    return line.amount && line.amount->currency == QLatin1String("EUR");
}

/** What two qualifiers make together: two different ones are no better than about. */
Qualifier looser(Qualifier a, Qualifier b)
{
    if (a == Qualifier::Exact || a == b)
        return b;
    return b == Qualifier::Exact ? a : Qualifier::About;
}

} // namespace

void MoneySum::add(const Money &money)
{
    ++lines;
    if (!money.isDetermined()) {
        ++toBeDetermined;
        return;
    }
    cents += money.cents;
    qualifier = looser(qualifier, money.qualifier);
}

void MoneySum::add(const MoneySum &other)
{
    cents += other.cents;
    lines += other.lines;
    toBeDetermined += other.toBeDetermined;
    otherCurrencies += other.otherCurrencies;
    qualifier = looser(qualifier, other.qualifier);
}

MoneySum sumOf(const State &state, MoneyKind kind, std::optional<int> year,
               const std::function<bool(const MoneyLine &)> &wanted)
{
    MoneySum sum;
    for (const MoneyLine &line : state.all<MoneyLine>()) {
        if (line.kind != kind || (year && line.year != year) || !line.amount || !wanted(line))
            continue;
        if (isInEuros(line))
            sum.add(*line.amount);
        else
            ++sum.otherCurrencies;
    }
    return sum;
}

MoneySum sumOf(const State &state, MoneyKind kind, std::optional<int> year, Id<Measure> measure)
{
    return sumOf(state, kind, year,
                 [measure](const MoneyLine &line) { return measure.isNull() || line.measure == measure; });
}

std::optional<int> lastYearOf(const State &state, MoneyKind kind)
{
    std::optional<int> last;
    for (const MoneyLine &line : state.all<MoneyLine>())
        if (line.kind == kind && isInEuros(line) && line.year && (!last || *line.year > *last))
            last = line.year;
    return last;
}

QList<qint64> allocate(qint64 cents, const QList<double> &weights)
{
    QList<qint64> shares(weights.size(), 0);
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(total > 0))
        return shares;
    for (qsizetype i = 0; i < weights.size(); ++i)
        shares[i] = std::llround(static_cast<double>(cents) * weights[i] / total);
    const qint64 given = std::accumulate(shares.begin(), shares.end(), qint64{0});
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    shares[largest] += cents - given;
    return shares;
}

} // namespace aanjager
