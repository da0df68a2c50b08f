#pragma once

#include "core/domain/money_rules.h"

#include <array>
#include <map>

namespace aanjager {

/** Sums of the amounts of a programme by kind and year, as `sumOf` has them; lines may come and go in any order. */
class MoneyTally
{
public:
    MoneyTally() = default;
    explicit MoneyTally(const State &state);

    /** Adds a line, or with -1 takes one out that was added. */
    void add(const MoneyLine &line, int times = 1);

    /** In every year together when nothing. */
    MoneySum of(MoneyKind kind, std::optional<int> year = {}) const;
    /** As `lastYearOf`. */
    std::optional<int> lastYear(MoneyKind kind) const;
    /** The years that any line of savings is about, in order. */
    QList<int> savingsYears() const;
    /** As `deficitOf`. */
    MoneySum deficit() const;

private:
    struct Sums
    {
        int entries = 0; ///< lines of any currency, and those without an amount
        qint64 cents = 0;
        int lines = 0, toBeDetermined = 0, otherCurrencies = 0;
        std::array<int, 5> qualified = {}; ///< amounts that are known, by Qualifier

        void addTo(MoneySum &sum) const;
    };
    using Key = std::pair<MoneyKind, std::optional<int>>;

    std::map<Key, Sums> m_sums; ///< without what has no entries
};

} // namespace aanjager
