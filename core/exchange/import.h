#pragma once

#include "core/exchange/import_plan.h"
#include "core/storage/programme_file.h"

namespace aanjager {

/** How a tracker is imported. */
struct ImportOptions
{
    std::optional<Mapping> mapping = {}; ///< guessed when not given
    QString sheet = {}; ///< its number (from 1) or name; the one that looks most like measures when empty
};

/** What an import did, or would do. */
struct ImportReport
{
    int measures = 0; ///< in the tracker
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int themes = 0;     ///< created
    int parties = 0;    ///< created
    int rounds = 0;     ///< created, closed
    int reports = 0;    ///< created or changed
    QString sheet = {}; ///< that it was read from
    bool isApplied = false;
    QStringList banner = {}; ///< texts above the header
    Mapping mapping = {};    ///< the mapping it went by, guessed or given
    QList<ImportProblem> problems = {};
};

/** Reads a tracker and what it would become in a programme; changes nothing. Fails as `readSheets` and `planImport`. */
Result<ImportPlan> readTracker(const QString &path, const Store &store, const ImportOptions &options = {});

/** What a plan would do to a programme; changes nothing. */
Result<ImportReport> previewImport(const Store &store, const ImportPlan &plan);

/** Does what a plan says as one change that can be undone; none when the programme already is as the tracker says. */
Result<ImportReport> applyImport(ProgrammeFile &file, const ImportPlan &plan);

/**
 * For the command line: "measures", "created", "updated", "unchanged", "problems" (each with sheet, row, column, found,
 * accepted, kind, code), and "themes", "parties", "applied", "banner", "mapping".
 */
QJsonObject toJson(const ImportReport &report);

} // namespace aanjager
