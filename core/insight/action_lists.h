#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** What one party has to do, and by when; each part with the first due first. Pointers are into the view. */
struct ActionList
{
    const Party *party = nullptr; ///< null for what is nobody's
    QList<const Action *> late;
    QList<const Action *> soon;  ///< due in this month or the next
    QList<const Action *> later; ///< due after that
    QList<const Action *> withoutDay;
    QList<const Action *> done; ///< since the earlier moment; none without one

    int open() const { return static_cast<int>(late.size() + soon.size() + later.size() + withoutDay.size()); }
};

/** Who must act: the party of an action, else the one that its owner is the name of, else the lead of its measure; null
 * where none is known, and where the owner is a function of another kind of party than the lead is. */
const Party *holderOf(const Action &action, const State &state);

/** The last day of the month after the one that holds `today`: what is due by then is soon. */
QDate soonUntil(QDate today);

/** The lists of all that have or had an action: municipalities by name, then the others by name, then what is nobody's.
 * Every open action is in exactly one. Both views must outlive the result. */
QList<ActionList> actionListsOf(const View &view, const View *since);

} // namespace aanjager
