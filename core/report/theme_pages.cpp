// The themes: the measures of each in one table, and what is behind their verdicts.
#include "core/report/cells.h"
#include "core/report/full_parts.h"

namespace aanjager::report {

QString nameOfGroup(const Details &details, const ThemeGroup &group)
{
    if (group.theme)
        return group.theme->name;
    const bool areThereThemes = !details.state.all<Theme>().isEmpty();
    return areThereThemes ? details.say(QT_TRANSLATE_NOOP("Report", "Without a theme"))
                          : capitalised(details.words().items(details.parts.programme));
}

namespace {

QList<Column> themeColumns(const ReportParts &parts)
{
    QList<Column> columns = {
        {measureLabel(parts, u"number")},
        {capitalised(parts.wording.item(parts.programme))},
        {measureLabel(parts, u"owner_kind") + QStringLiteral(", ") + uncapitalised(measureLabel(parts, u"lead"))},
        {measureLabel(parts, u"status")}};
    for (const QString &aspect : parts.programme.aspects)
        columns.append({shortAspect(parts, aspect), Align::Centre});
    columns.append({parts.say(QT_TRANSLATE_NOOP("Report", "Progr.")), Align::Right});
    columns.append({parts.say(QT_TRANSLATE_NOOP("Report", "Planning"))});
    return columns;
}

/** "jan 2020 – dec 2020"; one of both where the other is not known. */
QString planningOf(const ReportParts &parts, const Measure &measure)
{
    const QString starts = monthOf(parts, measure.starts), ends = monthOf(parts, measure.ends);
    if (starts.isEmpty() && ends.isEmpty())
        return {};
    return parts.say(QT_TRANSLATE_NOOP("Report", "%1 – %2")).arg(starts, ends).trimmed();
}

Row themeRow(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    Cell title{measure.title, {}, false, true};
    title.below = measure.achieved.isEmpty() ? measure.nextStep : measure.achieved;
    Row row{{{measure.number}, title, ownerCell(parts, measure), statusCell(parts, measure.status)}};
    for (const QString &aspect : parts.programme.aspects)
        row.cells.append(verdictCell(parts, healthOf(measure, aspect), !isEnded(measure.status)));
    row.cells.append(progressCell(parts, progressOf(measure, details.cells.value(measure.id), details.state)));
    row.cells.append({planningOf(parts, measure)});
    return row;
}

/** The measures of a theme in one table, and what is behind their verdicts; sub-headings are of this level. */
QList<Block> themeBlocks(const Details &details, const ThemeGroup &group, int level)
{
    const QString name = nameOfGroup(details, group);
    QList<Block> blocks;
    if (group.theme && !group.theme->description.trimmed().isEmpty())
        blocks.append(Paragraph{group.theme->description.trimmed(), level == 2 ? Tone::Lead : Tone::Body});
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "%1: status, verdict, progress and planning")).arg(name),
                themeColumns(details.parts),
                {}};
    for (const Measure *measure : group.measures)
        table.rows.append(themeRow(details, *measure));
    blocks.append(table);
    for (const Health health : {Health::Intervene, Health::Attention}) {
        QList<const Measure *> judged;
        for (const Measure *measure : group.measures)
            if (details.parts.verdictOf(*measure) == health)
                judged.append(measure);
        blocks += explanationsOf(details.parts, judged, health, level);
    }
    return blocks;
}

} // namespace

QList<Block> themePages(const Details &details)
{
    const QList<ThemeGroup> groups = measuresByTheme(details.parts);
    if (groups.isEmpty())
        return {};
    const bool isOne = groups.size() == 1;
    const QString title =
        isOne ? nameOfGroup(details, groups.first()) : details.say(QT_TRANSLATE_NOOP("Report", "By theme"));
    QList<Block> blocks = {PageBreak{Orientation::Portrait, title}, Heading{1, title}};
    for (const ThemeGroup &group : groups) {
        if (!isOne)
            blocks.append(Heading{2, nameOfGroup(details, group)});
        blocks += themeBlocks(details, group, isOne ? 2 : 3);
    }
    blocks.append(verdictLegend(details.parts));
    return blocks;
}

} // namespace aanjager::report
