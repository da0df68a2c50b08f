// import and export: trackers in, everything out.
#include "app/command_line/command.h"
#include "core/exchange/export_csv.h"
#include "core/exchange/export_json.h"
#include "core/exchange/forms/form_files.h"
#include "core/exchange/import.h"
#include "core/exchange/insight_json.h"
#include "core/exchange/whole_file.h"
#include "core/storage/state_loader.h"
#include "ui/text/import_text.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace aanjager::commandLine {

namespace {

Result<std::optional<Mapping>> mappingOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("map")))
        return std::optional<Mapping>();
    const QString path = parser.value(QStringLiteral("map"));
    return readWhole(path).and_then([&](const QByteArray &bytes) -> Result<std::optional<Mapping>> {
        QJsonParseError parsed;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
        if (!document.isObject())
            return fail(ErrorKind::Format, QStringLiteral("no mapping"), {path}, parsed.errorString(),
                        QStringLiteral("JSON"));
        const QJsonObject object = document.object();
        const QJsonObject kept = object[QStringLiteral("mapping")].toObject(); // as the window keeps it
        return mappingFromJson(kept.isEmpty() ? object : kept).map([](Mapping mapping) {
            return std::optional(std::move(mapping));
        });
    });
}

/** What an import did, or would do; the latter field by field. */
struct Imported
{
    ImportReport report = {};
    std::optional<QList<RecordChange>> differences = {};
};

/** A programme that an import makes has the name of its file. */
Programme named(const QString &path)
{
    Programme programme;
    programme.name = QFileInfo(path).completeBaseName();
    return programme;
}

/** A tracker may be the start of a programme, which is there whole or not at all. */
Result<ImportReport> importNew(const QString &path, const QString &tracker, const ImportOptions &options,
                               WorkProgress *progress)
{
    ImportReport report;
    return ProgrammeFile::build(
               path, named(path), &QDateTime::currentDateTime,
               [&](ProgrammeFile &file) {
                   return readTracker(tracker, file.store(), options, progress)
                       .and_then([&](ImportPlan plan) { return applyImport(file, std::move(plan), progress); })
                       .map([&](const ImportReport &applied) { report = applied; });
               })
        .map([&] { return report; });
}

void tell(const ImportReport &report, Console &console)
{
    console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "%1 found: %2 new, %3 changed, %4 as they were."))
                     .arg(report.measures)
                     .arg(report.created)
                     .arg(report.updated)
                     .arg(report.unchanged));
    QList<QStringList> rows;
    for (const ImportProblem &problem : report.problems)
        rows.append({codeOf(problem.kind), problem.row > 0 ? QString::number(problem.row) : QString(), problem.column,
                     QString(problem.found).replace(QLatin1Char('\n'), QLatin1Char(' ')).left(60), problem.accepted});
    console.table(rows);
}

/** What the import would do to what a file holds now. */
Result<Imported> rehearsed(const ProgrammeFile &file, const ImportPlan &plan, WorkProgress *progress)
{
    return file.asOf({})
        .and_then([&](const std::unique_ptr<Snapshot> &snapshot) { return rehearseImport(*snapshot, plan, progress); })
        .map([](ImportRehearsal found) {
            return Imported{std::move(found.report), std::move(found.records)};
        });
}

/** The file itself, or one like it would be made when it is not there. */
Result<std::unique_ptr<ProgrammeFile>> openToRehearse(const QString &path, const QTemporaryDir &folder)
{
    if (QFileInfo::exists(path))
        return openToRead(path);
    const QString like = folder.filePath(QStringLiteral("new.aanjager"));
    return ProgrammeFile::create(like, named(path)).and_then([&] { return openToRead(like); });
}

/** The day that it is in a programme: pinned, or that of the calendar. */
Result<QDate> todayIn(const Store &store)
{
    return store.all<Programme>().map([](const QList<Programme> &programmes) {
        const QDate pinned = programmes.isEmpty() ? QDate() : programmes.first().pinnedToday;
        return pinned.isValid() ? pinned : QDate::currentDate();
    });
}

Result<Imported> import(const QCommandLineParser &parser, ImportOptions options, WorkProgress *progress)
{
    options.today = QDate::currentDate();
    const QString path = parser.positionalArguments().first();
    const QString tracker = parser.value(QStringLiteral("from"));
    const bool isDry = parser.isSet(QStringLiteral("dry-run"));
    if (!QFileInfo::exists(path) && !isDry)
        return importNew(path, tracker, options, progress).map([](ImportReport report) {
            return Imported{std::move(report)};
        });
    const QTemporaryDir folder;
    auto file = isDry ? openToRehearse(path, folder) : openToEdit(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto today = todayIn((*file)->store());
    if (!today)
        return tl::unexpected(today.error());
    options.today = *today;
    return readTracker(tracker, (*file)->store(), options, progress).and_then([&](ImportPlan plan) {
        return isDry ? rehearsed(**file, plan, progress)
                     : applyImport(**file, std::move(plan), progress).map([](ImportReport report) {
                           return Imported{std::move(report)};
                       });
    });
}

QJsonObject jsonOf(const Imported &imported)
{
    QJsonObject json = toJson(imported.report);
    if (imported.differences)
        json[QStringLiteral("differences")] = recordsJson(*imported.differences);
    return json;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/** An entity by its table, or by its English plural: "measure", "measures". */
const Description *calledBy(const QString &what)
{
    for (const Description *description : allDescriptions()) {
        const QString plural =
            QString::fromLatin1(description->plural).toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
        if (what == QLatin1String(description->table) || what == plural)
            return description;
    }
    return nullptr;
}

Result<QByteArray> exported(const Store &store, const QString &output, const QString &what)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix == QLatin1String("json"))
        return exportJson(store).map(bytesOf);
    if (suffix != QLatin1String("csv"))
        return fail(ErrorKind::Invalid, QStringLiteral("no such format"), {output}, suffix,
                    QStringLiteral("json, csv"));
    if (what == QLatin1String("matrix"))
        return loadState(store).map([](State state) { return exportMatrix({std::move(state), {}, 0, {}}); });
    if (const Description *description = calledBy(what))
        return exportCsv(store, *description);
    QStringList tables{QStringLiteral("matrix")};
    for (const Description *description : allDescriptions())
        tables.append(QString::fromLatin1(description->table));
    return fail(ErrorKind::Invalid, QStringLiteral("no such entity"), {}, what, tables.join(QStringLiteral(", ")));
}

} // namespace

int runImport(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(QStringLiteral("from")))
        return console.misused(usageOf(*find("import")));
    if (const QString from = parser.value(QStringLiteral("from")); isUpdateFormFile(from))
        return readForms(parser.positionalArguments().first(), {from}, parser, console);
    const auto mapping = mappingOf(parser);
    if (!mapping)
        return console.refuse(mapping.error());
    WorkProgress progress;
    const text::ImportText words(console.wording());
    if (console.isWatched())
        progress.breathe = [&] { console.showProgress(words.progress(toldBy(progress))); };
    const auto imported = import(parser, {*mapping, parser.value(QStringLiteral("sheet"))}, &progress);
    console.endProgress();
    if (!imported)
        return console.refuse(imported.error());
    const ImportReport &report = imported->report;
    if (parser.isSet(QStringLiteral("save-map")))
        if (const auto saved = writeWhole(parser.value(QStringLiteral("save-map")), bytesOf(toJson(report.mapping)));
            !saved)
            return console.refuse(saved.error());
    if (parser.isSet(QStringLiteral("json")))
        console.json(jsonOf(*imported));
    else
        tell(report, console);
    return done;
}

int runExport(const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(QStringLiteral("to")))
        return console.misused(usageOf(*find("export")));
    auto file = openToRead(parser.positionalArguments().first());
    if (!file)
        return console.refuse(file.error());
    const auto moment = Moment::parse(parser.value(QStringLiteral("as-of")));
    if (!moment)
        return console.refuse(moment.error());
    const QString output = parser.value(QStringLiteral("to"));
    const auto written = (*file)
                             ->asOf(*moment)
                             .and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
                                 return exported(snapshot->store(), output, parser.value(QStringLiteral("what")));
                             })
                             .and_then([&](const QByteArray &bytes) { return writeWhole(output, bytes); });
    if (!written)
        return console.refuse(written.error());
    console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(output));
    return done;
}

} // namespace aanjager::commandLine
