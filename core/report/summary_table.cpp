// Every measure in one table, and what is behind a verdict that is not good.
#include "core/report/report_parts.h"

#include "core/domain/measure_rules.h"

namespace aanjager::report {

namespace {

using CellsOf = QHash<Id<Measure>, QList<const Applicability *>>;

Cell verdictCell(const ReportParts &parts, std::optional<Health> health, bool isAsked)
{
    if (!health && !isAsked)
        return {};
    return {parts.wording.verdict(health), health ? Mark(*health) : Mark(NotReported()), true};
}

/** "beleidsadviseur jeugd (per gemeente)" without what stands between brackets at its end: a table has no room for it.
 */
QString withoutAside(const QString &name)
{
    const qsizetype bracket = name.lastIndexOf(QStringLiteral(" ("));
    return name.endsWith(QLatin1Char(')')) && bracket > 0 ? name.left(bracket) : name;
}

Cell ownerCell(const ReportParts &parts, const Measure &measure)
{
    const Party *party = parts.view.state.find(measure.leadParty);
    const QString name = withoutAside(!measure.lead.isEmpty() ? measure.lead : party ? party->name : QString());
    Cell cell{capitalised(name)};
    if (measure.ownerKind) {
        cell.mark = *measure.ownerKind;
        cell.spoken = uncapitalised(parts.wording.label(*measure.ownerKind));
    }
    return cell;
}

Cell progressCell(const ReportParts &parts, const Progress &progress)
{
    if (progress.percent)
        return {parts.wording.percent(*progress.percent)};
    return {parts.wording.verdict(std::nullopt), NotReported(), true};
}

/** A day is told as its month: the day is for whoever plans. */
QString endOf(const ReportParts &parts, const ImpreciseDate &date)
{
    return parts.wording.date(date.precision == Precision::Day ? ImpreciseDate::containing(date.first, Precision::Month)
                                                               : date);
}

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
    row.cells.append({endOf(parts, measure.ends)});
    return row;
}

QString shortAspect(const ReportParts &parts, const QString &aspect)
{
    if (aspect == QLatin1String("quality"))
        return parts.say(QT_TRANSLATE_NOOP("Report", "Qual."));
    return parts.wording.aspect(aspect);
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
    for (const Theme *theme : themesInOrder(parts.view.state) + QList<const Theme *>{nullptr}) {
        QList<Row> group;
        for (const Measure &measure : parts.measures)
            if (parts.view.state.find(measure.theme) == theme)
                group.append(measureRow(parts, measure, cells));
        if (group.isEmpty())
            continue;
        if (theme)
            rows.append(Row{{{theme->name}}, true});
        else if (!rows.isEmpty())
            rows.append(Row{{{parts.say(QT_TRANSLATE_NOOP("Report", "Without a theme"))}}, true});
        rows += group;
    }
    return rows;
}

Legend legendOf(const ReportParts &parts)
{
    Legend legend;
    for (const Health health : {Health::OnCourse, Health::Attention, Health::Intervene})
        legend.entries.append({uncapitalised(parts.wording.label(health)), health});
    legend.entries.append({uncapitalised(parts.wording.verdict(std::nullopt)), NotReported()});
    for (const OwnerKind kind :
         {OwnerKind::Municipality, OwnerKind::Provider, OwnerKind::Professional, OwnerKind::Region})
        if (parts.overview.byOwnerKind[static_cast<size_t>(kind)] > 0)
            legend.entries.append({uncapitalised(parts.wording.label(kind)), kind});
    return legend;
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

/** "M09 tijd, geld": the aspects that the verdict comes from. */
QString troubleOf(const ReportParts &parts, const Measure &measure, Health health)
{
    QStringList aspects;
    for (const QString &aspect : parts.programme.aspects)
        if (healthOf(measure, aspect) == health)
            aspects.append(uncapitalised(parts.wording.aspect(aspect)));
    return numbersOf({&measure}).first() + QLatin1Char(' ') + aspects.join(QStringLiteral(", "));
}

QList<Block> explanationsOf(const ReportParts &parts, Health health)
{
    const auto field = [](QStringView name) { return describe<Measure>().field(name); };
    Table table{parts.say(QT_TRANSLATE_NOOP("Report", "Cause, consequence and correction: %1"))
                    .arg(uncapitalised(parts.wording.label(health))),
                {{capitalised(parts.wording.item(parts.programme))},
                 {parts.wording.label(*field(u"cause"))},
                 {parts.wording.label(*field(u"consequence"))},
                 {parts.wording.label(*field(u"correction"))}},
                {}};
    const QString unsaid = parts.say(QT_TRANSLATE_NOOP("Report", "not explained"));
    const auto said = [&](const QString &text) { return Cell{text.isEmpty() ? unsaid : text}; };
    for (const Measure *measure : parts.withVerdict(health))
        if (!isEnded(measure->status))
            table.rows.append(Row{{Cell{troubleOf(parts, *measure, health).trimmed(), health, false, true},
                                   said(measure->cause), said(measure->consequence), said(measure->correction)}});
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, parts.wording.label(health)}, table};
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
    QList<Block> blocks = {Table{caption, columnsOf(parts), rowsByTheme(parts)}, legendOf(parts)};
    if (const QString note = incompleteRollUps(parts); !note.isEmpty())
        blocks.append(Paragraph{note, Tone::Small});
    return blocks;
}

QList<Block> explanations(const ReportParts &parts)
{
    return explanationsOf(parts, Health::Intervene);
}

} // namespace aanjager::report
