#include "core/exchange/import.h"

#include "core/exchange/import_merge.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/table_reader.h"

#include <QJsonArray>
#include <algorithm>

namespace aanjager {

namespace {

ImportReport reportOf(const ImportPlan &plan, const ImportChanges &changes)
{
    ImportReport report;
    report.measures = static_cast<int>(plan.measures.size());
    report.created = static_cast<int>(changes.created.size());
    report.updated = changes.updated;
    report.unchanged = changes.unchanged;
    report.themes = static_cast<int>(changes.themes.size());
    report.parties = static_cast<int>(changes.parties.size());
    report.rounds = static_cast<int>(changes.rounds.size());
    report.reports = static_cast<int>(changes.reports.size() + changes.changedReports.size());
    report.sheet = plan.sheet;
    report.banner = plan.banner;
    report.mapping = plan.mapping;
    report.problems = plan.problems;
    return report;
}

Error inFile(Error error, const QString &path)
{
    error.place.file = path;
    return error;
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

Result<ImportPlan> readTracker(const QString &path, const Store &store, const ImportOptions &options)
{
    const auto sheets = readSheets(path);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const QString wanted = options.sheet.isEmpty() && options.mapping ? options.mapping->sheet : options.sheet;
    const auto chosen = chooseTable(*sheets, wanted);
    if (!chosen)
        return tl::unexpected(inFile(chosen.error(), path));
    const auto parties = store.all<Party>();
    if (!parties)
        return tl::unexpected(parties.error());
    auto plan = planImport(*sheets, *chosen, options.mapping, *parties);
    if (!plan && plan.error().place.file.isEmpty())
        plan.error().place.file = path;
    if (plan)
        addReadingProblems(*plan, sheets->at(chosen->sheet).problems);
    return plan;
}

Result<ImportReport> previewImport(const Store &store, const ImportPlan &plan)
{
    return mergeImport(store, plan).map([&](const ImportChanges &changes) { return reportOf(plan, changes); });
}

Result<ImportReport> applyImport(ProgrammeFile &file, const ImportPlan &plan)
{
    const auto changes = mergeImport(file.store(), plan);
    if (!changes)
        return tl::unexpected(changes.error());
    ImportReport report = reportOf(plan, *changes);
    const Label label{QStringLiteral("import"),
                      {QString::number(report.measures), QString::number(report.created),
                       QString::number(report.updated), QString::number(report.unchanged)}};
    const auto change = file.edit(label, [&](Edit &edit) { return writeChanges(edit, *changes); });
    if (!change)
        return tl::unexpected(change.error());
    report.isApplied = true;
    return report;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(toJson(problem));
    return {{QStringLiteral("measures"), report.measures},
            {QStringLiteral("created"), report.created},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("themes"), report.themes},
            {QStringLiteral("parties"), report.parties},
            {QStringLiteral("rounds"), report.rounds},
            {QStringLiteral("reports"), report.reports},
            {QStringLiteral("applied"), report.isApplied},
            {QStringLiteral("sheet"), report.sheet},
            {QStringLiteral("banner"), QJsonArray::fromStringList(report.banner)},
            {QStringLiteral("mapping"), toJson(report.mapping)},
            {QStringLiteral("problems"), problems}};
}

} // namespace aanjager
