#include "core/exchange/tracker.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace aanjager {

namespace {

/** Fills what is told of the file. */
void lookAt(Tracker &tracker)
{
    tracker.bytes = QFileInfo(tracker.path).size();
    if (tracker.sheets.isEmpty() || !tracker.sheets.first().form.encoding) {
        QFile file(tracker.path);
        const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(200) : QByteArray();
        const bool isOpenDocument = head.contains("application/vnd.oasis.opendocument");
        tracker.kind = isOpenDocument ? TrackerKind::OpenDocument : TrackerKind::Excel;
        return;
    }
    const TextForm &form = tracker.sheets.first().form;
    tracker.encoding = form.encoding;
    tracker.separator = form.separator.value_or(QChar());
}

/** Adds what was odd in reading the sheet, its columns called by their headers. */
void addReadingProblems(ImportPlan &plan, const QList<ImportProblem> &problems)
{
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
    Tracker tracker{path};
    auto sheets = readSheets(path, {form, progress});
    if (!sheets)
        return tl::unexpected(sheets.error());
    tracker.sheets = *std::move(sheets);
    lookAt(tracker);
    return tracker;
}

Result<qsizetype> sheetOf(const Tracker &tracker, const QString &wanted)
{
    qsizetype best = 0;
    double most = -1;
    QStringList names;
    for (qsizetype i = 0; i < tracker.sheets.size(); ++i) {
        const Sheet &sheet = tracker.sheets[i];
        names.append(sheet.table.name);
        if (names.last().compare(wanted, Qt::CaseInsensitive) == 0 || QString::number(i + 1) == wanted)
            return i;
        if (!wanted.isEmpty())
            continue;
        if (const double likeness = likenessToMeasures(sheet.table); likeness > most && !sheet.isHidden) {
            most = likeness;
            best = i;
        }
    }
    if (!wanted.isEmpty() || tracker.sheets.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("no such sheet"), {tracker.path}, wanted,
                    names.join(QStringLiteral(", ")));
    return best;
}

Sheet corrected(Sheet sheet, const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections) {
        const bool isThere = correction.row >= 0 && correction.row < sheet.table.rowCount() && correction.column >= 0;
        if (correction.sheet == sheet.table.name && isThere)
            sheet.table.setCell(correction.row, correction.column, correction.text);
    }
    return sheet;
}

Result<ImportPlan> planTracker(const Tracker &tracker, const QList<Party> &parties, const ImportOptions &options,
                               WorkProgress *progress)
{
    const QString wanted = options.sheet.isEmpty() && options.mapping ? options.mapping->sheet : options.sheet;
    const auto chosen = sheetOf(tracker, wanted);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const Sheet &read = tracker.sheets[*chosen];
    std::optional<Sheet> altered;
    if (!options.corrections.isEmpty())
        altered = corrected(read, options.corrections);
    const Sheet &sheet = altered ? *altered : read;
    auto plan = planImport(sheet, options.mapping, parties, progress);
    if (!plan && plan.error().place.file.isEmpty())
        plan.error().place.file = tracker.path;
    if (plan)
        addReadingProblems(*plan, sheet.problems);
    return plan;
}

} // namespace aanjager
