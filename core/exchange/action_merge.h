#pragma once

#include "core/exchange/later_values.h"

#include <QHash>

namespace aanjager {

/** Holds the actions of a plan against those of a programme. */
class ActionMerge
{
public:
    /** Fails with Storage, and when it is stopped. */
    Result<void> loadFrom(const Store &store, WorkProgress *progress);

    /** Takes the actions of a row, each known again by its text; whether any is new or becomes different. The state of
     * an action stays where the programme knows a later one, and that is told. */
    bool merge(const HeldRow &row, ImportChanges &changes);

private:
    QHash<Id<Measure>, QList<Action>> m_actions;
};

} // namespace aanjager
