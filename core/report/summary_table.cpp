// Every measure in one table, and what is behind a verdict that is not good.
#include "core/report/cells.h"
#include "core/report/details.h"

#include "core/domain/measure_rules.h"

namespace aanjager::report {

namespace {

using CellsOf = QHash<Id<Measure>, QList<const Applicability *>>;

Row measureRow(const ReportParts &parts, const Measure &measure, const CellsOf &cells)
{
    Row row;
    row.cells = {{measure.number},
                 {measure.title, {}, false, true},
                 ownerCell(parts, measure),
                 {parts.wording.label(measure.status), measure.status}};
    for (const QString &aspect : parts.programme.aspects)
        row.cells.append(verdictCell(parts, healthOf(measure, aspect), !isEnded(measure.status)));
    row.cells.append(progressCell(parts, progressOf(measure, cells.value(measure.id), parts.view.state)));
    row.cells.append({monthOf(parts, measure.ends)});
    return row;
}

QList<Column> columnsOf(const ReportParts &parts)
{
    const auto label = [&](QStringView field) { return parts.wording.label(*describe<Measure>().field(field)); };
    QList<Column> columns = {{label(u"number")},
                             {capitalised(parts.wording.item(parts.programme))},
                             {label(u"owner_kind") + QStringLiteral(", ") + uncapitalised(label(u"lead"))},
                             {label(u"status")}};
    for (const QString &aspect : parts.programme.aspects)
        columns.append({shortAspect(parts, aspect), Align::Centre});
    columns.append({parts.say(QT_TRANSLATE_NOOP("Report", "Progr.")), Align::Right});
    columns.append({label(u"ends"), Align::Right});
    return columns;
}

/** The measures of each theme under its name; what has no theme comes last, under none where there are no themes. */
QList<Row> rowsByTheme(const ReportParts &parts)
{
    const CellsOf cells = cellsByMeasure(parts.view.state);
    QList<Row> rows;
    for (const ThemeGroup &group : measuresByTheme(parts)) {
        if (group.theme)
            rows.append(Row{{{group.theme->name}}, true});
        else if (!rows.isEmpty())
            rows.append(Row{{{parts.say(QT_TRANSLATE_NOOP("Report", "Without a theme"))}}, true});
        for (const Measure *measure : group.measures)
            rows.append(measureRow(parts, *measure, cells));
    }
    return rows;
}

/** On how much each rolled-up progress rests, where not every municipality reported. */
QString incompleteRollUps(const ReportParts &parts)
{
    const CellsOf cells = cellsByMeasure(parts.view.state);
    QStringList told;
    for (const Measure &measure : parts.measures) {
        const Progress progress = progressOf(measure, cells.value(measure.id), parts.view.state);
        if (progress.percent && progress.reported > 0 && progress.reported < progress.applicable)
            told.append(parts.say(QT_TRANSLATE_NOOP("Report", "%1 on %2 of %3"))
                            .arg(measure.number, parts.wording.number(progress.reported),
                                 parts.wording.number(progress.applicable)));
    }
    if (told.isEmpty())
        return {};
    return parts.say(QT_TRANSLATE_NOOP("Report", "Progress rests on municipalities that reported: %1."))
        .arg(told.join(QStringLiteral(", ")));
}

} // namespace

QString tableTitle(const ReportParts &parts)
{
    const Reporting &reporting = parts.reporting;
    const int intervene = parts.overview.byHealth.of[static_cast<size_t>(Health::Intervene)];
    QString reported;
    if (!parts.round)
        reported = capitalised(parts.countedItems(parts.overview.measures));
    else if (reporting.missing.isEmpty())
        reported =
            parts.say(QT_TRANSLATE_NOOP("Report", "All %1 reported")).arg(parts.countedItems(reporting.expected));
    else
        reported =
            parts.say(QT_TRANSLATE_NOOP("Report", "%1 of %2 reported"))
                .arg(capitalised(parts.wording.inWords(reporting.reported)), parts.countedItems(reporting.expected));
    const QString verdict = intervene == 0 ? parts.say(QT_TRANSLATE_NOOP("Report", "none must be adjusted"))
                                           : parts.say(QT_TRANSLATE_N_NOOP("Report", "%1 must be adjusted"), intervene)
                                                 .arg(parts.wording.inWords(intervene));
    return reported + QStringLiteral(", ") + verdict;
}

QList<Block> measuresTable(const ReportParts &parts)
{
    const QString caption = parts.say(QT_TRANSLATE_NOOP("Report", "All %1 by theme: status, verdict, progress and end"))
                                .arg(parts.wording.items(parts.programme));
    QList<Block> blocks = {Table{caption, columnsOf(parts), rowsByTheme(parts)}, verdictLegend(parts)};
    if (const QString note = incompleteRollUps(parts); !note.isEmpty())
        blocks.append(Paragraph{note, Tone::Small});
    return blocks;
}

QList<Block> explanations(const ReportParts &parts)
{
    return explanationsOf(parts, parts.withVerdict(Health::Intervene), Health::Intervene);
}

} // namespace aanjager::report
