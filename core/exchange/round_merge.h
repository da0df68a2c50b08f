#pragma once

#include "core/exchange/ascending_ids.h"
#include "core/exchange/import_merge.h"

#include <QHash>
#include <QSet>

namespace aanjager {

/** Of what a report is. */
struct ReportPlace
{
    Id<Measure> measure = {};
    Id<Party> party = {};      ///< null for the lead
    bool isNewMeasure = false; ///< that the programme does not know yet: no report on it was ever closed
};

/** Holds the rounds and reports of a plan against those of a programme. */
class RoundMerge
{
public:
    Result<void> loadFrom(const Store &store, WorkProgress *progress);
    /** How many reports may come at most. */
    void expect(qsizetype reports);

    /** Knows rounds again by their labels, else by their reference dates, none twice; a new one is closed on that date,
     * unless it still runs. So is one that an import opened, when it is told of and runs no more, or a later one is
     * told of. Without `today` none runs. Fails with Storage. */
    Result<void> add(const QList<PlannedRound> &rounds, QDate today, ImportChanges &changes);

    /** Takes a report on a measure; its round must have been added. False where the programme holds it otherwise and
     * keeps that, since it was signed off or is of a round that was closed in the programme; that is told. */
    bool merge(const PlannedReport &planned, const ReportPlace &of, ImportChanges &changes);

    /** How many reports are new or became different until now. */
    qsizetype taken() const { return m_new.size() + m_changed.size(); }

    /** The last day that a party reported about on a measure: the reference date of the round, or the day of the report
     * where that was before it. Null where it never did. */
    QDate lastTold(Id<Measure> measure, Id<Party> party);

    /** Hands over what is new and what became different. */
    void finish(ImportChanges &changes);

private:
    using Key = std::pair<qint64, std::pair<qint64, qint64>>; ///< round, measure, party

    bool isSettled(const ProgressReport &report, bool isNewMeasure) const;
    void know(const QList<PlannedRound> &rounds);
    Result<void> closeEnded(const QList<PlannedRound> &rounds, QDate today, ImportChanges &changes);
    Result<bool> wasOpenedByImport(const Round &round) const;

    const Store *m_store = nullptr;

    QList<Round> m_rounds;
    QSet<Id<Round>> m_settled;           ///< closed, and not by an import
    QHash<QString, Id<Round>> m_roundOf; ///< by label in the plan
    QHash<Key, qsizetype> m_places;      ///< in `m_stored`, and behind its end in `m_new`
    QList<ProgressReport> m_stored;      ///< of the programme, as they become
    QList<ProgressReport> m_new;
    QSet<qsizetype> m_changed; ///< places in `m_stored`
    QSet<Id<Round>> m_ended;   ///< that this import closes
    std::optional<QHash<std::pair<Id<Measure>, Id<Party>>, QDate>> m_lastTold;
    AscendingIds m_ids;
};

} // namespace aanjager
