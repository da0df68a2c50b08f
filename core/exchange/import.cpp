#include "core/exchange/import.h"

#include "core/exchange/import_merge.h"
#include "core/storage/roomy_cache.h"

#include <QJsonArray>

namespace aanjager {

namespace {

/** What a plan says of itself. */
ImportReport reportOf(const ImportPlan &plan)
{
    ImportReport report;
    report.measures = static_cast<int>(plan.measures.size());
    report.sheet = plan.sheet;
    report.banner = plan.banner;
    report.mapping = plan.mapping;
    report.problems = plan.problems;
    return report;
}

ImportReport withCounts(ImportReport report, const ImportChanges &changes)
{
    report.created = static_cast<int>(changes.created.size());
    report.updated = changes.updated;
    report.unchanged = changes.unchanged;
    report.same = changes.same;
    report.themes = static_cast<int>(changes.themes.size());
    report.parties = static_cast<int>(changes.parties.size());
    report.rounds = static_cast<int>(changes.rounds.size());
    report.reports = static_cast<int>(changes.reports.size() + changes.changedReports.size());
    report.problems += changes.problems;
    return report;
}

} // namespace

Result<ImportPlan> readTracker(const QString &path, const Store &store, const ImportOptions &options,
                               WorkProgress *progress)
{
    const auto tracker = openTracker(path, progress, options.form);
    if (!tracker)
        return tl::unexpected(tracker.error());
    return store.all<Party>().and_then(
        [&](const QList<Party> &parties) { return planTracker(*tracker, parties, options, progress); });
}

Result<ImportReport> previewImport(const Store &store, const ImportPlan &plan)
{
    return mergeImport(store, plan).map([&](const ImportChanges &changes) {
        return withCounts(reportOf(plan), changes);
    });
}

Result<ImportRehearsal> rehearseImport(const Snapshot &snapshot, const ImportPlan &plan, WorkProgress *progress)
{
    auto changes = mergeImport(snapshot.store(), plan, progress);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto work = [&](Edit &edit) { return writeChanges(edit, *changes, progress); };
    return rehearse(snapshot, work, progress).map([&](QList<RecordChange> records) {
        return ImportRehearsal{withCounts(reportOf(plan), *changes), std::move(records), changes->themes,
                               changes->parties};
    });
}

Result<ImportReport> applyImport(ProgrammeFile &file, ImportPlan plan, WorkProgress *progress)
{
    ImportReport report = reportOf(plan);
    auto changes = mergeImport(file.store(), std::move(plan), progress);
    if (!changes)
        return tl::unexpected(changes.error());
    report = withCounts(std::move(report), *changes);
    const Label label{QStringLiteral("import"), {QString::number(report.measures)}};
    const RoomyCache cache(file.store().database());
    const auto work = [&](Edit &edit) { return writeChanges(edit, *changes, progress); };
    const auto change = file.edit(label, work, progress);
    if (!change)
        return tl::unexpected(change.error());
    report.isApplied = change->has_value();
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
