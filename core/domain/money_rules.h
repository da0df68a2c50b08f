#pragma once

#include "core/domain/state.h"

#include <functional>

namespace aanjager {

/** A sum of amounts in cents; amounts to be determined never count, but are counted. */
struct MoneySum
{
    qint64 cents = 0;
    int lines = 0;
    int toBeDetermined = 0;
    int otherCurrencies = 0;                ///< lines left out because they are not in euros; not in `lines`
    Qualifier qualifier = Qualifier::Exact; ///< the loosest of what was added

    void add(const Money &money);
    void add(const MoneySum &other);

    bool operator==(const MoneySum &) const = default;
};

/** The sum of all lines of a kind in a year (of every year when nothing), of one measure where given. Lines of another
 * currency than the euro are left out, but counted. */
MoneySum sumOf(const State &state, MoneyKind kind, std::optional<int> year = {}, Id<Measure> measure = {});

/** As above, of the lines that `wanted` accepts. */
MoneySum sumOf(const State &state, MoneyKind kind, std::optional<int> year,
               const std::function<bool(const MoneyLine &)> &wanted);

/** The last year that has lines of a kind in euros; nothing when there is none. */
std::optional<int> lastYearOf(const State &state, MoneyKind kind);

/**
 * Splits a shared amount by weights to the cent: the shares add up to the amount, and what rounding leaves goes to the
 * largest share. All zero when no weight is positive. `cents` may be negative.
 */
QList<qint64> allocate(qint64 cents, const QList<double> &weights);

} // namespace aanjager
