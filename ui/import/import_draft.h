#pragma once

#include "core/exchange/import.h"
#include "core/exchange/sheet_reading.h"
#include "ui/import/background_work.h"
#include "ui/import/rehearsal_stage.h"
#include "ui/session/session.h"

#include <QSet>

namespace aanjager {

/**
 * An import that is being prepared: the tracker, what a person chose and corrected, how its sheet reads by that, and
 * what it would change. Reading, planning and rehearsing run in a thread of their own; nothing is stored before
 * `apply`.
 */
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    /** `mappings` is the folder of kept mappings. The session outlives it and has a programme open. */
    ImportDraft(Session &session, const QString &mappings, QObject *parent = nullptr);

    /** Reads a tracker in place of the one that is there. */
    void open(const QString &path);
    /** Stops what runs; what was there before stays, and so does how it was read. */
    void stop();
    BackgroundWork &work() { return m_work; }

    const QString &path() const { return m_path; }
    /** Null until a tracker was read. */
    const Tracker *tracker() const { return m_tracker.get(); }
    /** How the chosen sheet reads; null until then. What shows it keeps it, for another may take its place. */
    const std::shared_ptr<const SheetReading> &reading() const { return m_reading; }
    /** The mapping as it was last chosen; the reading may be of an earlier one. */
    const Mapping &mapping() const { return m_mapping; }
    const QString &keptAs() const { return m_keptAs; }
    const QList<Correction> &corrections() const { return m_corrections; }
    /** What the import would change; null until it was asked for and found. */
    const ImportRehearsal *rehearsal() const { return m_rehearsal.get(); }
    const SavedMappings &saved() const { return m_saved; }
    /** Those of the programme. */
    const QList<Party> &parties() const { return m_session.state().all<Party>(); }

    void chooseSheet(qsizetype place);
    void chooseHeader(int row);
    void setColumn(const ColumnMapping &column) { setColumns({column}); }
    /** Several at once, so that it is read again once. */
    void setColumns(const QList<ColumnMapping> &columns);
    /** Whether measures are those of their numbers, also where most of them have other titles. */
    void setNumbersEnough(bool areEnough);
    /** Another label or reference date for a round that columns or a sheet tell. */
    void setRound(const QString &label, const RoundMapping &round);
    /** One of several tables on the sheet, by its number from 1. */
    void chooseTable(int number);
    /** The tables of the sheet; one or none where there is nothing to choose. */
    const QList<FoundTable> &tables() const { return m_tables; }
    /** The number of the table that is read; 0 where a person said which row its header is. */
    int table() const { return m_table; }
    /** What a text becomes in a column; a null code leaves it to be read. Of the sheet that is read, or of a round's.
     */
    void decide(const QString &sheet, int column, const QString &text, const QString &code);
    void decide(int column, const QString &text, const QString &code) { decide(sheetName(), column, text, code); }
    /** Another text for a cell (from 0) of a sheet; an empty one empties it. */
    void correct(const QString &sheet, int row, int column, const QString &text);
    void correct(int row, int column, const QString &text) { correct(sheetName(), row, column, text); }
    /** Several at once: one for each row and column. */
    void correct(const QList<Correction> &corrections);
    /** A kept mapping in place of the one that is there. Columns that the table does not have are left out. */
    void use(const SavedMapping &saved);
    void guessAgain();

    /** A person looked at it and says it is well. */
    void confirm(const ImportProblem &problem);
    bool isConfirmed(const ImportProblem &problem) const;

    /** Finds out what the import would change. */
    void rehearse();
    /** Does the import as one change, in this thread. Fails as `applyImport`. */
    Result<ImportReport> apply(WorkProgress *progress = nullptr);

signals:
    /** The tracker was read, or the way to read its sheet became otherwise: `mapping` is set, the reading follows. */
    void mappingChanged();
    /** The reading is up to date. */
    void read();
    void rehearsed();
    void failed(const Error &error);

private:
    struct Opened
    {
        std::shared_ptr<const Tracker> tracker;
        std::shared_ptr<const SheetReading> reading;
    };

    void readAgain(bool isAsked);
    void goBack();
    void take(const std::shared_ptr<const SheetReading> &reading);
    QString sheetName() const;
    ReadingWay way() const;

    Session &m_session;
    SavedMappings m_saved;
    QString m_path;
    std::shared_ptr<const Tracker> m_tracker;
    std::shared_ptr<const SheetReading> m_reading;
    std::shared_ptr<const ImportRehearsal> m_rehearsal;
    std::shared_ptr<RehearsalStage> m_stage = std::make_shared<RehearsalStage>();
    qsizetype m_sheet = 0;
    QList<FoundTable> m_tables;
    int m_table = 0;
    Mapping m_mapping;
    QString m_keptAs;
    QList<Correction> m_corrections;
    QList<FoundTable> m_readTables; ///< `m_tables`,
    int m_readTable = 0;            ///< `m_table`,
    QString m_readAs;               ///< `m_keptAs` and
    QList<Correction> m_readWith;   ///< `m_corrections` of the reading
    bool m_isAhead = false;         ///< more was chosen than the reading goes by
    QSet<QString> m_confirmed;
    BackgroundWork m_work; ///< last: what runs is waited for before the rest goes
};

} // namespace aanjager
