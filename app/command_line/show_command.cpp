// show: the answers of insight, as a table or as JSON.
#include "app/command_line/command.h"
#include "core/domain/work_rules.h"
#include "core/exchange/insight_json.h"
#include "core/insight/attention.h"
#include "core/insight/matrix.h"
#include "core/insight/overview.h"
#include "ui/text/change_text.h"
#include "ui/text/value_text.h"

namespace aanjager::commandLine {

namespace {

constexpr const char *answers = "overview, measures, matrix, attention, history";

QString percentText(const Console &console, std::optional<double> percent)
{
    return percent ? console.wording().percent(*percent) : QStringLiteral("–");
}

QList<QStringList> overviewRows(const View &view, const Console &console)
{
    const text::Wording &words = console.wording();
    const Overview overview = overviewOf(view);
    const auto say = [&](const char *source) { return console.say(source); };
    QList<QStringList> rows{
        {say(QT_TRANSLATE_NOOP("CommandLine", "As of")), words.date(view.today)},
        {report::capitalised(words.items(view.state.programme())), words.number(overview.measures)}};
    for (size_t i = 0; i < overview.byStatus.size(); ++i)
        if (overview.byStatus[i] > 0)
            rows.append(
                {QStringLiteral("  ") + words.label(static_cast<Status>(i)), words.number(overview.byStatus[i])});
    for (size_t i = 0; i < overview.byHealth.of.size(); ++i)
        rows.append(
            {QStringLiteral("  ") + words.label(static_cast<Health>(i)), words.number(overview.byHealth.of[i])});
    rows.append({QStringLiteral("  ") + words.verdict(std::nullopt), words.number(overview.byHealth.unknown)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Progress")), percentText(console, overview.progress.percent)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Plan")), percentText(console, overview.planned)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Savings planned")), words.money(overview.savingsPlanned)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Savings realised")), words.money(overview.savingsRealised)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Deficit")), words.money(overview.deficit)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Decisions asked")), words.number(overview.decisionsAsked)});
    rows.append({say(QT_TRANSLATE_NOOP("CommandLine", "Actions overdue")), words.number(overview.actionsOverdue)});
    return rows;
}

QList<QStringList> measureRows(const View &view, const Console &console)
{
    const text::Wording &words = console.wording();
    const auto cells = cellsByMeasure(view.state);
    QList<QStringList> rows;
    for (const Measure &measure : inOrder(view.state.all<Measure>())) {
        const auto progress = progressOf(measure, cells.value(measure.id), view.state).percent;
        rows.append({measure.number, words.label(measure.status),
                     words.verdict(overallHealth(measure, view.state.programme().aspects)),
                     percentText(console, progress), words.date(measure.ends), measure.title});
    }
    return rows;
}

QString cellText(const Applicability *cell, const Console &console)
{
    if (!cell)
        return QStringLiteral("·");
    if (!applies(*cell) || !cell->status)
        return console.wording().label(cell->degree);
    return console.wording().label(*cell->status);
}

QList<QStringList> matrixRows(const View &view, const Console &console)
{
    const Matrix matrix = matrixOf(view);
    QStringList header{QString()};
    for (const Party &municipality : matrix.columns)
        header.append(municipality.shortName.isEmpty() ? municipality.name : municipality.shortName);
    QList<QStringList> rows{header};
    for (const Matrix::Row &row : matrix.rows) {
        QStringList line{row.measure->number};
        for (const Applicability *cell : row.cells)
            line.append(cellText(cell, console));
        rows.append(line);
    }
    return rows;
}

QList<QStringList> attentionRows(const View &view, const Console &console)
{
    QList<QStringList> rows;
    for (const AttentionItem &item : attentionOf(view)) {
        const Measure *measure = view.state.find(item.measure);
        rows.append({console.wording().label(item.kind), measure ? measure->number : QString(),
                     console.wording().date(item.day), item.title});
    }
    return rows;
}

int showHistory(const ProgrammeFile &file, const View &view, const QCommandLineParser &parser, Console &console)
{
    HistoryFilter filter;
    if (parser.isSet(QStringLiteral("measure"))) {
        const QString number = parser.value(QStringLiteral("measure"));
        for (const Measure &measure : view.state.all<Measure>())
            if (measure.number.compare(number, Qt::CaseInsensitive) == 0)
                filter = {tableOf<Measure>, measure.id.value};
        if (filter.id == 0)
            return console.refuse(
                {ErrorKind::NotFound, {file.path(), QStringLiteral("measure"), QStringLiteral("number")}, number});
    }
    const auto entries = history(file, filter);
    if (!entries)
        return console.refuse(entries.error());
    QList<HistoryEntry> shown;
    for (const HistoryEntry &entry : *entries)
        if (entry.change.sequence <= view.sequence)
            shown.append(entry);
    if (parser.isSet(QStringLiteral("json"))) {
        console.json(historyJson(shown));
        return done;
    }
    const text::ChangeText words(console.wording(), view.state);
    QList<QStringList> rows;
    for (const HistoryEntry &entry : shown) {
        rows.append(
            {QString::number(entry.change.sequence), console.wording().dateTime(entry.change.at), words.entry(entry)});
        for (const RecordChange &record : entry.records)
            for (const FieldChange &field : record.fields)
                if (record.operation == Operation::Updated)
                    rows.append({QString(), QString(), QStringLiteral("  ") + words.field(field)});
    }
    console.table(rows);
    return done;
}

struct Answer
{
    const char *name;
    QJsonObject (*json)(const View &);
    QList<QStringList> (*rows)(const View &, const Console &);
};

constexpr Answer table[] = {{"overview", overviewJson, overviewRows},
                            {"measures", measuresJson, measureRows},
                            {"matrix", matrixJson, matrixRows},
                            {"attention", attentionJson, attentionRows}};

} // namespace

int runShow(const QCommandLineParser &parser, Console &console)
{
    const QString what = parser.positionalArguments()[1];
    auto file = openToRead(parser.positionalArguments()[0]);
    if (!file)
        return console.refuse(file.error());
    const auto view = viewOf(**file, parser);
    if (!view)
        return console.refuse(view.error());
    if (what == QLatin1String("history"))
        return showHistory(**file, *view, parser, console);
    for (const Answer &answer : table) {
        if (what != QLatin1String(answer.name))
            continue;
        if (parser.isSet(QStringLiteral("json")))
            console.json(answer.json(*view));
        else
            console.table(answer.rows(*view, console));
        return done;
    }
    return console.misused(console.say(QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be shown; what can: %2"))
                               .arg(what, QLatin1String(answers)));
}

} // namespace aanjager::commandLine
