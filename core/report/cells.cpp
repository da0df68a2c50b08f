#include "core/report/cells.h"

namespace aanjager::report {

namespace {

/** "beleidsadviseur jeugd (per gemeente)" without what stands between brackets at its end: a table has no room for it.
 */
QString withoutAside(const QString &name)
{
    const qsizetype bracket = name.lastIndexOf(QStringLiteral(" ("));
    return name.endsWith(QLatin1Char(')')) && bracket > 0 ? name.left(bracket) : name;
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

} // namespace

Mark verdictMark(std::optional<Health> health)
{
    return health ? Mark(*health) : Mark(NotReported());
}

Cell verdictCell(const ReportParts &parts, std::optional<Health> health, bool isAsked)
{
    if (!health && !isAsked)
        return {};
    return {parts.wording.verdict(health), health ? Mark(*health) : Mark(NotReported()), true};
}

Cell ownerCell(const ReportParts &parts, const Measure &measure)
{
    Cell cell{leadOf(parts, measure)};
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

QString reportedOf(const Wording &words, const Progress &progress)
{
    return progress.reported == 0 ? QString()
                                  : words.say(QT_TRANSLATE_NOOP("Report", "%1 of %2 reported"))
                                        .arg(words.number(progress.reported), words.number(progress.applicable));
}

QString monthOf(const ReportParts &parts, const ImpreciseDate &date)
{
    return parts.wording.date(date.precision == Precision::Day ? ImpreciseDate::containing(date.first, Precision::Month)
                                                               : date);
}

QString leadOf(const ReportParts &parts, const Measure &measure)
{
    const Party *party = parts.view.state.find(measure.leadParty);
    return capitalised(withoutAside(!measure.lead.isEmpty() ? measure.lead : party ? party->name : QString()));
}

Cell statusCell(const ReportParts &parts, Status status)
{
    return {parts.wording.label(status), status};
}

QString shortAspect(const ReportParts &parts, const QString &aspect)
{
    if (aspect == QLatin1String("quality"))
        return parts.say(QT_TRANSLATE_NOOP("Report", "Qual."));
    return parts.wording.aspect(aspect);
}

Legend verdictLegend(const ReportParts &parts)
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

QString measureLabel(const ReportParts &parts, QStringView field)
{
    return parts.wording.label(*describe<Measure>().field(field));
}

QString numberOf(const Measure &measure)
{
    return measure.number.isEmpty() ? measure.title : measure.number;
}

QList<Block> explanationsOf(const ReportParts &parts, const QList<const Measure *> &measures, Health health, int level)
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
    for (const Measure *measure : measures)
        if (!isEnded(measure->status))
            table.rows.append(Row{{Cell{troubleOf(parts, *measure, health).trimmed(), health, false, true},
                                   said(measure->cause), said(measure->consequence), said(measure->correction)}});
    if (table.rows.isEmpty())
        return {};
    return {Heading{level, parts.wording.label(health)}, table};
}

} // namespace aanjager::report
