#include "app/command_line/command.h"

namespace aanjager::commandLine {

namespace {

void declareJson(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("JSON on stdout")});
}

void declareMoment(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("as-of"), QStringLiteral("2020-10-15, round:2020-Q3, change:12"), QStringLiteral("moment")});
}

void declareShow(QCommandLineParser &parser)
{
    declareJson(parser);
    declareMoment(parser);
    parser.addOption({QStringLiteral("measure"), QStringLiteral("history of one measure"), QStringLiteral("number")});
}

void declareImport(QCommandLineParser &parser)
{
    declareJson(parser);
    parser.addOption({QStringLiteral("from"), QStringLiteral("the tracker, a CSV file"), QStringLiteral("tracker")});
    parser.addOption(
        {QStringLiteral("map"), QStringLiteral("mapping, as --save-map writes it"), QStringLiteral("map")});
    parser.addOption(
        {QStringLiteral("sheet"), QStringLiteral("sheet of a workbook, by number or name"), QStringLiteral("sheet")});
    parser.addOption({QStringLiteral("save-map"), QStringLiteral("writes the mapping"), QStringLiteral("map")});
    parser.addOption({QStringLiteral("dry-run"), QStringLiteral("tells, and changes nothing")});
}

void declareExport(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("to"), QStringLiteral("OUT.json or OUT.csv"), QStringLiteral("file")});
    parser.addOption({QStringLiteral("what"), QStringLiteral("entity of a CSV"), QStringLiteral("entity"),
                      QStringLiteral("measure")});
    declareMoment(parser);
}

void declareReport(QCommandLineParser &parser)
{
    declareMoment(parser);
    parser.addOption({QStringLiteral("kind"), QStringLiteral("summary, full, actions, planning"),
                      QStringLiteral("kind"), QStringLiteral("summary")});
    parser.addOption({QStringLiteral("output"), QStringLiteral("OUT.pdf, OUT.html, OUT.odt"), QStringLiteral("file")});
    parser.addOption({QStringLiteral("since"), QStringLiteral("moment to compare with"), QStringLiteral("moment")});
    parser.addOption({QStringLiteral("visibility"), QStringLiteral("team, staff, board, public"),
                      QStringLiteral("level"), QStringLiteral("board")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("nl, en"), QStringLiteral("language")});
    parser.addOption({QStringLiteral("party"), QStringLiteral("only this party, by name, short name or CBS code"),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("version"), QStringLiteral("as it is called, e.g. 2"), QStringLiteral("version")});
    parser.addOption({QStringLiteral("draft"), QStringLiteral("says that it may still change")});
    parser.addOption({QStringLiteral("final"), QStringLiteral("says that it no longer changes")});
}

void declarePresent(QCommandLineParser &parser)
{
    declareMoment(parser);
    parser.addOption({QStringLiteral("output"), QStringLiteral("SLIDES.pdf"), QStringLiteral("file")});
    parser.addOption({QStringLiteral("meeting"), QStringLiteral("its day"), QStringLiteral("day")});
    parser.addOption({QStringLiteral("since"), QStringLiteral("moment to compare with"), QStringLiteral("moment")});
    parser.addOption(
        {QStringLiteral("visibility"), QStringLiteral("team, staff, board, public"), QStringLiteral("level")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("nl, en"), QStringLiteral("language")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("for a dark room")});
}

void declareForms(QCommandLineParser &parser)
{
    declareJson(parser);
    parser.addOption({QStringLiteral("output"), QStringLiteral("folder"), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("party"), QStringLiteral("only this party, by name, short name or CBS code"),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("round"), QStringLiteral("label of an open round, or none"), QStringLiteral("round")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("nl, en"), QStringLiteral("language")});
    parser.addOption({QStringLiteral("dry-run"), QStringLiteral("tells, and changes nothing")});
    parser.addOption({QStringLiteral("overwrite"), QStringLiteral("also what was changed since")});
}

void declareShot(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("page"), QStringLiteral("start, measures, …"), QStringLiteral("page")});
    parser.addOption(
        {QStringLiteral("size"), QStringLiteral("1440x900"), QStringLiteral("size"), QStringLiteral("1440x900")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("1 – 3"), QStringLiteral("scale"), QStringLiteral("1")});
    parser.addOption(
        {QStringLiteral("text-size"), QStringLiteral("100 – 200"), QStringLiteral("percent"), QStringLiteral("100")});
    parser.addOption({QStringLiteral("measure"), QStringLiteral("the measure that is chosen"), QStringLiteral("M11")});
    parser.addOption(
        {QStringLiteral("tab"), QStringLiteral("report, actions, municipalities, …"), QStringLiteral("tab")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("TRACKER of the import"), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("step"), QStringLiteral("1 – 4, of the import"), QStringLiteral("step"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("slide"), QStringLiteral("number of the slide"), QStringLiteral("number")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("dark theme; of slides, for a dark room")});
    parser.addOption(
        {QStringLiteral("language"), QStringLiteral("nl, en"), QStringLiteral("language"), QStringLiteral("nl")});
    parser.addOption({QStringLiteral("output"), QStringLiteral("OUT.png"), QStringLiteral("file")});
}

void help(Console &console)
{
    console.line(QStringLiteral("aanjager [FILE]"));
    console.line(QString());
    QList<QStringList> rows;
    for (const Command &command : commands())
        rows.append({usageOf(command), console.say(command.summary)});
    console.table(rows);
}

} // namespace

QString usageOf(const Command &command)
{
    return QStringLiteral("aanjager %1 %2").arg(QString::fromUtf8(command.name), QString::fromUtf8(command.usage));
}

const QList<Command> &commands()
{
    static const QList<Command> all = {
        {"demo", "FILE", QT_TRANSLATE_NOOP("CommandLine", "writes the demonstration programme"), 1, 1, false,
         [](QCommandLineParser &) {}, runDemo},
        {"import",
         "FILE --from TRACKER [--sheet NUMBER|NAME] [--map MAP.json] [--save-map MAP.json] [--dry-run] [--json]",
         QT_TRANSLATE_NOOP("CommandLine", "takes in a tracker as one change; makes FILE where it is not there"), 1, 1,
         false, declareImport, runImport},
        {"forms",
         "FILE --output FOLDER [--party NAME …] [--round LABEL|none] [--language nl|en] [--json] | FILE FORM.xlsx … "
         "[--dry-run] [--overwrite] [--json]",
         QT_TRANSLATE_NOOP("CommandLine", "writes a form to fill in for each party, or takes in those that came back"),
         1, 999, false, declareForms, runForms},
        {"export", "FILE --to OUT.{json,csv} [--what ENTITY] [--as-of MOMENT]",
         QT_TRANSLATE_NOOP("CommandLine", "writes everything as JSON, or one entity as CSV"), 1, 1, false,
         declareExport, runExport},
        {"report",
         "FILE --output OUT.{pdf,html,odt} [--kind summary|full|actions|decisions|matrix|planning] [--party NAME] "
         "[--as-of MOMENT] [--since MOMENT] [--visibility LEVEL] [--language nl|en] "
         "[--version VERSION] [--draft|--final]",
         QT_TRANSLATE_NOOP("CommandLine", "writes a report as accessible PDF, as HTML or as ODT"), 1, 1, true,
         declareReport, runReport},
        {"present",
         "FILE --output SLIDES.pdf [--meeting DAY] [--as-of MOMENT] [--since MOMENT] [--visibility LEVEL] "
         "[--language nl|en] [--dark]",
         QT_TRANSLATE_NOOP("CommandLine", "writes the slides of a meeting as accessible PDF"), 1, 1, true,
         declarePresent, runPresent},
        {"show", "FILE overview|measures|matrix|attention|history [--json] [--as-of MOMENT] [--measure NUMBER]",
         QT_TRANSLATE_NOOP("CommandLine", "tells what the programme holds"), 2, 2, false, declareShow, runShow},
        {"set", "FILE MEASURE|programme field=value …",
         QT_TRANSLATE_NOOP("CommandLine", "edits a measure or the settings of the programme, as one change"), 3, 99,
         false, [](QCommandLineParser &) {}, runSet},
        {"undo", "FILE", QT_TRANSLATE_NOOP("CommandLine", "takes back the last change"), 1, 1, false,
         [](QCommandLineParser &) {}, runUndo},
        {"redo", "FILE", QT_TRANSLATE_NOOP("CommandLine", "does again what was taken back"), 1, 1, false,
         [](QCommandLineParser &) {}, runRedo},
        {"check", "FILE [--json]", QT_TRANSLATE_NOOP("CommandLine", "checks everything that can be checked of a file"),
         1, 1, false, declareJson, runCheck},
        {"shot",
         "[FILE] --page PAGE --output OUT.png [--size 1440x900] [--scale 1] [--text-size 100] [--measure M11] "
         "[--tab money] [--slide 1] [--dark] [--language nl|en] [--from TRACKER --step 1]",
         QT_TRANSLATE_NOOP("CommandLine", "writes a page of the window as a picture"), 0, 1, true, declareShot,
         runShot},
    };
    return all;
}

const Command *find(const char *name)
{
    for (const Command &command : commands())
        if (qstrcmp(command.name, name) == 0)
            return &command;
    return nullptr;
}

int run(const Command &command, const QStringList &arguments)
{
    Console console;
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    command.declare(parser);
    if (!parser.parse(QStringList{QLatin1String(command.name)} + arguments))
        return console.misused(parser.errorText() + QLatin1Char('\n') + usageOf(command));
    if (parser.isSet(QStringLiteral("help"))) {
        console.line(usageOf(command));
        console.line(console.say(command.summary));
        return done;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < command.minimum || given > command.maximum)
        return console.misused(usageOf(command));
    return command.run(parser, console);
}

int runGeneral(const QStringList &arguments)
{
    Console console;
    const QString first = arguments.value(0);
    if (arguments.size() == 1 && (first == QLatin1String("--version") || first == QLatin1String("-v"))) {
        console.line(QStringLiteral("Aanjager " AANJAGER_VERSION));
        return done;
    }
    static const QStringList asksForHelp = {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")};
    if (arguments.size() == 1 && asksForHelp.contains(first)) {
        help(console);
        return done;
    }
    return console.misused(
        console.say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no command; see aanjager --help")).arg(first));
}

} // namespace aanjager::commandLine
