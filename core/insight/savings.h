#pragma once

#include "core/domain/money_rules.h"
#include "core/insight/view.h"

namespace aanjager {

/** The savings of one theme: planned for the last year that is planned for, realised in the last year that was realised
 * in. */
struct ThemeSavings
{
    const Theme *theme = nullptr; ///< into the view; null for what belongs to no theme
    MoneySum planned, realised;
};

/** Savings of one year against the deficit of one year. The themes add up to the totals of the overview for the same
 * years. */
struct SavingsPlan
{
    MoneySum deficit; ///< as `deficitOf`
    std::optional<int> plannedYear, realisedYear;
    MoneySum planned, realised;
    std::optional<Duration> plannedDuration, realisedDuration; ///< where every line that counts says the same
    qint64 remainder = 0;          ///< cents of the deficit that no plan covers; never negative
    bool remainderIsKnown = false; ///< not when deficit or plans are partly to be determined, nor when the deficit is
                                   ///< only known to be over an amount that the plans cover
    QList<ThemeSavings> themes;    ///< those with any saving, in the order of the themes
};

/**
 * The deficit of one year: of the year that savings are planned for where that has one, else of the last year that has;
 * what has no year where no year has any. `otherCurrencies` counts those of every year.
 */
MoneySum deficitOf(const State &state);

/** `view` must outlive the result. */
SavingsPlan savingsPlanOf(const View &view);

/** Themes by their place, then by name. Pointers are into the state. */
QList<const Theme *> themesInOrder(const State &state);

} // namespace aanjager
