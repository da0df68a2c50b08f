#pragma once

#include "core/exchange/ascending_ids.h"
#include "core/exchange/import_merge.h"

#include <QHash>
#include <QSet>

namespace aanjager {

/** Holds the rounds and reports of a plan against those of a programme. */
class RoundMerge
{
public:
    Result<void> loadFrom(const Store &store, WorkProgress *progress);
    /** How many reports may come at most. */
    void expect(qsizetype reports);

    /** Knows a round again by its label, else by its reference date; a new one is closed on that date. */
    void add(const PlannedRound &round, ImportChanges &changes);

    /** Takes a report on a measure; whether it is new or becomes different. Its round must have been added. */
    bool merge(const PlannedReport &planned, Id<Measure> measure, Id<Party> party);

    /** Hands over what is new and what became different. */
    void finish(ImportChanges &changes);

private:
    using Key = std::pair<qint64, std::pair<qint64, qint64>>; ///< round, measure, party

    QList<Round> m_rounds;
    QHash<QString, Id<Round>> m_roundOf; ///< by label in the plan
    QHash<Key, qsizetype> m_places;      ///< in `m_stored`, and behind its end in `m_new`
    QList<ProgressReport> m_stored;      ///< of the programme, as they become
    QList<ProgressReport> m_new;
    QSet<qsizetype> m_changed; ///< places in `m_stored`
    AscendingIds m_ids;
};

} // namespace aanjager
