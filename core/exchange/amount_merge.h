#pragma once

#include "core/exchange/later_values.h"

#include <QHash>
#include <QSet>

namespace aanjager {

/** Holds the amounts of a plan against those of a programme. */
class AmountMerge
{
public:
    /** Fails with Storage, and when it is stopped. */
    Result<void> loadFrom(const Store &store, WorkProgress *progress);

    /** Notes the headers of all amounts: a line that stood under another of them is not the one that an amount is
     * about. */
    void noteHeaders(const Mapping &mapping);

    /**
     * Takes the amounts of a row: each is about the line of that kind and year that is called after its header, or else
     * about one that no column is called after. What the programme knows of a later day stays, and that is told.
     * Whether any is new or becomes different.
     */
    bool merge(const HeldRow &row, ImportChanges &changes);

private:
    QList<std::optional<MoneyLine>> linesOf(Id<Measure> measure, const QList<PlannedAmount> &amounts);

    QHash<Id<Measure>, QList<MoneyLine>> m_lines; ///< per measure, those that no amount was about yet
    QSet<QString> m_headers;
};

} // namespace aanjager
