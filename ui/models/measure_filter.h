#pragma once

#include "core/domain/measure.h"
#include "core/domain/party.h"

#include <QSet>
#include <set>

namespace aanjager {

/**
 * Which measures are shown. Every part that says something must hold; within one part any of its values will do. An
 * empty part asks nothing, and an empty filter shows all.
 */
struct MeasureFilter
{
    QString text; ///< as typed; every word of it must be found
    QSet<qint64> themes;
    QSet<OwnerKind> atBat;
    QSet<QString> leads;
    QSet<Status> statuses;
    std::set<std::optional<Health>> verdicts; ///< on the whole; nothing stands for not reported
    QSet<qint64> municipalities;              ///< the measure applies in one of them
    bool needsAttention = false;              ///< it has a line in the attention list
    bool asksSupport = false;
    bool awaitsReport = false;  ///< nothing was reported on it in the open round
    bool endsThisMonth = false; ///< by its last day
    QSet<qint64> only;          ///< these measures, as when a figure leads to the rows behind it
    QString onlyWords;          ///< what `only` stands for, as shown to a person

    /** Whether anything but the text asks for something. */
    bool hasChoices() const
    {
        MeasureFilter other = *this;
        other.text.clear();
        return !other.isEmpty();
    }
    bool isEmpty() const { return *this == MeasureFilter(); }
    bool operator==(const MeasureFilter &) const = default;
};

} // namespace aanjager
