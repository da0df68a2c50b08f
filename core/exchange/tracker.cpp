#include "core/exchange/tracker.h"

#include "core/exchange/header_periods.h"
#include "core/exchange/round_reports.h"
#include "core/exchange/round_sheets.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace aanjager {

namespace {

/** Fills what is told of the file. */
void lookAt(Tracker &tracker)
{
    QFile file(tracker.path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    tracker.bytes = file.size();
    const QByteArray head = file.read(200);
    if (head.startsWith("PK"))
        tracker.kind =
            head.contains("application/vnd.oasis.opendocument") ? TrackerKind::OpenDocument : TrackerKind::Excel;
    else if (!tracker.sheets.isEmpty())
        tracker.form = tracker.sheets.first().form;
}

/** False for the sheet of a quarter that the file does not have: it has that of another. */
bool isThereOrLasting(const QList<Sheet> &sheets, const QString &name)
{
    return !periodIn(name) || std::any_of(sheets.begin(), sheets.end(), [&name](const Sheet &sheet) {
        return sheet.table.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/** Adds what was odd in reading the sheet, its columns called by their headers. */
void addReadingProblems(ImportPlan &plan, const QList<ImportProblem> &problems)
{
    if (problems.isEmpty())
        return;
    for (ImportProblem problem : problems) {
        problem.sheet = plan.sheet;
        for (const ColumnMapping &column : plan.mapping.columns)
            if (columnLetter(column.column) == problem.letter)
                problem.column = column.header;
        plan.problems.append(problem);
    }
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const ImportProblem &a, const ImportProblem &b) { return a.row < b.row; });
}

} // namespace

Result<Tracker> openTracker(const QString &path, WorkProgress *progress, const TextForm &form)
{
    if (!goesOn(progress, 0))
        return stopped();
    Tracker tracker{path};
    auto sheets = readSheets(path, {form, progress});
    if (!sheets)
        return tl::unexpected(sheets.error());
    tracker.sheets = *std::move(sheets);
    lookAt(tracker);
    return tracker;
}

QList<Sheet> corrected(QList<Sheet> sheets, const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections)
        for (Sheet &sheet : sheets) {
            const bool isThere =
                correction.row >= 0 && correction.row < sheet.table.rowCount() && correction.column >= 0;
            if (correction.sheet == sheet.table.name && isThere)
                sheet.table.setCell(correction.row, correction.column, correction.text);
        }
    return sheets;
}

Result<TableChoice> tableFor(const Tracker &tracker, const ImportOptions &options)
{
    if (options.place && options.place->sheet >= 0 && options.place->sheet < tracker.sheets.size())
        return *options.place;
    const bool isOfMapping =
        options.sheet.isEmpty() && options.mapping && isThereOrLasting(tracker.sheets, options.mapping->sheet);
    return chooseTable(tracker.sheets, isOfMapping ? options.mapping->sheet : options.sheet);
}

Result<ImportPlan> planTracker(const Tracker &tracker, const QList<Party> &parties, const ImportOptions &options,
                               WorkProgress *progress)
{
    const auto inFile = [&tracker](Error error) {
        if (error.place.file.isEmpty())
            error.place.file = tracker.path;
        return error;
    };
    const auto chosen = tableFor(tracker, options).map_error(inFile);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const QList<Sheet> sheets = corrected(tracker.sheets, options.corrections);
    auto plan = planImport(sheets, *chosen, options.mapping, parties, progress).map_error(inFile);
    if (plan) {
        addReadingProblems(*plan, sheets[chosen->sheet].problems);
        keepRunningRoundsOpen(*plan, options.today);
    }
    return plan;
}

} // namespace aanjager
