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

/** Savings against the deficit. The themes add up to the totals of the overview for the same years. */
struct SavingsPlan
{
    MoneySum deficit;
    std::optional<int> plannedYear, realisedYear;
    MoneySum planned, realised;
    qint64 remainder = 0;          ///< cents of the deficit that no plan covers; never negative
    bool remainderIsKnown = false; ///< not when the deficit is only known to be over an amount that the plans cover
    QList<ThemeSavings> themes;    ///< those with any saving, in the order of the themes
};

/** `view` must outlive the result. */
SavingsPlan savingsPlanOf(const View &view);

/** Themes by their place, then by name. Pointers are into the state. */
QList<const Theme *> themesInOrder(const State &state);

} // namespace aanjager
