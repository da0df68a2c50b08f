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

    /** Knows rounds again by their labels, else by their reference dates, none twice; a new one is closed on that date,
     * unless it still runs. */
    void add(const QList<PlannedRound> &rounds, ImportChanges &changes);

    /** Takes a report on a measure; whether it is new or becomes different. Its round must have been added. What was
     * signed off, or is of a round that was closed in the programme, stays; that is told. */
    bool merge(const PlannedReport &planned, Id<Measure> measure, Id<Party> party, ImportChanges &changes);

    /** Hands over what is new and what became different. */
    void finish(ImportChanges &changes);

private:
    using Key = std::pair<qint64, std::pair<qint64, qint64>>; ///< round, measure, party

    bool isSettled(const ProgressReport &report) const;

    QList<Round> m_rounds;
    QSet<Id<Round>> m_settled;           ///< closed, and not by an import
    QHash<QString, Id<Round>> m_roundOf; ///< by label in the plan
    QHash<Key, qsizetype> m_places;      ///< in `m_stored`, and behind its end in `m_new`
    QList<ProgressReport> m_stored;      ///< of the programme, as they become
    QList<ProgressReport> m_new;
    QSet<qsizetype> m_changed; ///< places in `m_stored`
    AscendingIds m_ids;
};

} // namespace aanjager
