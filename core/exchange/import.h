#pragma once

#include "core/exchange/tracker.h"
#include "core/storage/rehearsal.h"

namespace aanjager {

/** What an import did, or would do. */
struct ImportReport
{
    int measures = 0; ///< in the tracker
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    QStringList same = {};   ///< what is unchanged, by number or title
    int themes = 0;          ///< created
    int parties = 0;         ///< created
    int rounds = 0;          ///< created, closed
    int reports = 0;         ///< created or changed
    QString sheet = {};      ///< that it was read from
    bool isApplied = false;  ///< it became a change; false also when there was nothing to change
    QStringList banner = {}; ///< texts above the header
    Mapping mapping = {};    ///< the mapping it went by, guessed or given
    QList<ImportProblem> problems = {};
};

/** Reads a tracker and what it would become in a programme; changes nothing. Fails as `openTracker` and `planTracker`.
 */
Result<ImportPlan> readTracker(const QString &path, const Store &store, const ImportOptions &options = {},
                               WorkProgress *progress = nullptr);

/** What a plan would do to a programme; changes nothing. */
Result<ImportReport> previewImport(const Store &store, const ImportPlan &plan);

/** What a plan would do, in counts and field by field. */
struct ImportRehearsal
{
    ImportReport report = {};
    QList<RecordChange> records = {};
    QList<Theme> themes = {}; ///< that would be new; what changes may refer to them
    QList<Party> parties = {};
};

/** Makes the import in a copy of the programme and takes it back there. Fails as `rehearse`, and when it is stopped. */
Result<ImportRehearsal> rehearseImport(const Snapshot &snapshot, const ImportPlan &plan,
                                       WorkProgress *progress = nullptr);

/** Does what a plan says as one change that can be undone; none when the programme already is as the tracker says.
 * A plan that is given away is let go as it is used. Nothing is changed when it is stopped. */
Result<ImportReport> applyImport(ProgrammeFile &file, ImportPlan plan, WorkProgress *progress = nullptr);

/**
 * For the command line: "measures", "created", "updated", "unchanged", "problems" (each with sheet, row, column, found,
 * accepted, kind, code), and "themes", "parties", "applied", "banner", "mapping".
 */
QJsonObject toJson(const ImportReport &report);

} // namespace aanjager
