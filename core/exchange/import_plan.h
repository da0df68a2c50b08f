#pragma once

#include "core/base/progress.h"
#include "core/domain/action.h"
#include "core/domain/measure.h"
#include "core/domain/party.h"
#include "core/domain/round.h"
#include "core/exchange/import_notes.h"
#include "core/exchange/import_problem.h"
#include "core/exchange/mapping.h"
#include "core/exchange/table_reader.h"

namespace aanjager {

/** An amount that a row gives. */
struct PlannedAmount
{
    MoneyKind kind = MoneyKind::Cost;
    std::optional<int> year = {};
    QDate peildatum = {};
    Money amount = {};
    QString header; ///< where it stood; kept in its note
};

/** What a row says of its measure in one municipality. */
struct PlannedCell
{
    QString municipality; ///< name or short name
    DegreeWord word = {};
    QDate told = {}; ///< the reference date of the report that tells it; invalid for the row itself
};

/** An action that a row gives, or a row below it. */
struct PlannedAction
{
    int row = 0; ///< from 1
    Action action = {};
    QList<const Field *> set = {}; ///< the fields that it gives
};

/** A reporting round that a tracker tells of. */
struct PlannedRound
{
    QString label = {};
    QDate peildatum = {};
    bool isRunning = false; ///< its reference date is yet to come; else it is closed
    bool operator==(const PlannedRound &) const = default;
};

/** What a tracker tells of a measure in a round, by its lead or by a municipality. */
struct PlannedReport
{
    int row = 0;        ///< from 1
    QString sheet = {}; ///< that the row is on
    QString round = {}; ///< label
    QDate peildatum = {};
    QString municipality = {};
    ProgressReport report = {};
    QList<const Field *> set = {}; ///< the fields that the row gives
    QList<NoteEntry> notes = {};
};

/** What one row of a tracker becomes, before it is held against the programme. */
struct PlannedMeasure
{
    int row = 0; ///< from 1
    Measure measure = {};
    QList<const Field *> set = {}; ///< the fields that the row gives; the others are left as they are
    QString theme = {};
    QString leadParty = {};
    NoteEntry mergedInto = {}; ///< number or title of another measure, in the programme or in the table
    QList<OwnerWord> owners = {};
    QList<PlannedAmount> amounts = {};
    QList<NoteEntry> notes = {};
    QList<PlannedAction> actions = {};
    QList<PlannedCell> cells = {};
    QString sheet = {}; ///< that the row is on
    QList<PlannedReport> reports = {};
    QList<const Field *> fromRounds = {}; ///< fields of `measure` as its last report tells them, not the row itself
    QDate reportedOn = {};                ///< the reference date of that report
    QDate told = {};                      ///< that of the round which the row as a whole is about
    QDate listed = {};                    ///< the day of the list, where only its columns about rounds tell it
};

/** A table that a sheet also holds. */
struct OtherTable
{
    int number = 0; ///< from 1, as `--sheet "NAME#2"` names it
    QString title = {};
    QStringList headers = {};
};

/** Which table of a sheet is read, and by which shape. */
struct ChosenTable
{
    TableShape shape = {};
    int number = 0; ///< from 1; 0 where it was said by its header
    QList<OtherTable> others = {};
};

/** What a table becomes: measures with what is wrong. Nothing is stored yet. */
struct ImportPlan
{
    QString sheet = {};
    Mapping mapping = {};
    QStringList banner = {}; ///< the texts above the header, which no measure holds
    QStringList themes = {}; ///< in order of the table, also those without a measure
    QList<PlannedMeasure> measures = {};
    QList<ImportProblem> problems = {};
    QList<PlannedRound> rounds = {};    ///< that anything is told of, in order of their reference dates
    QList<OtherTable> otherTables = {}; ///< on the same sheet, not read
    int table = 0;                      ///< number of the one that was read, from 1; 0 where its header was said
    QStringList otherSheets = {};       ///< not empty, not read
    QDate today = {};                   ///< on which it was made; invalid where that does not matter
};

/** Which table of a file is read. */
struct TableChoice
{
    qsizetype sheet = 0;
    int table = 0; ///< its number on the sheet, from 1; 0 for the one that looks most like measures
};

/**
 * Reads the table of a sheet as a mapping says, or by a guessed one. `parties` are those of the programme, known by
 * name. Every cell that is not empty ends in a measure, a note, the banner or a problem. Fails with Format when there
 * is no table or no column for a title or number, with Invalid when the mapping does not fit, and when it is stopped.
 */
Result<ImportPlan> planImport(const Sheet &sheet, const std::optional<Mapping> &mapping, const QList<Party> &parties,
                              WorkProgress *progress = nullptr);

/**
 * The same for a table of a file with several sheets: those of other quarters with the same measures become closed
 * rounds.
 */
Result<ImportPlan> planImport(const QList<Sheet> &sheets, const TableChoice &choice,
                              const std::optional<Mapping> &mapping, const QList<Party> &parties,
                              WorkProgress *progress = nullptr);

} // namespace aanjager
