#include "core/report/planning_report.h"

#include "core/insight/dependencies.h"
#include "core/insight/planning.h"
#include "core/insight/slips.h"
#include "core/report/cells.h"
#include "core/report/details.h"
#include "core/report/furniture.h"
#include "core/report/planning_figure.h"
#include "core/report/visible.h"

#include <algorithm>

namespace aanjager::report {

namespace {

QString enumeratedSentence(const Details &details, const QStringList &parts)
{
    return parts.isEmpty() ? details.say(QT_TRANSLATE_NOOP("Report", "Nothing of the planning is late."))
                           : capitalised(details.parts.enumerated(parts)) + QLatin1Char('.');
}

/** What of the planning asks for attention. */
QString planningLead(const Details &details, const PlanningFacts &facts)
{
    QStringList parts;
    const auto add = [&](int count, const char *source) {
        if (count > 0)
            parts.append(details.say(source, count).arg(details.words().inWords(count)));
    };
    int missed = 0, later = 0, broken = 0;
    for (const Measure &measure : details.parts.measures) {
        later += facts.spans[measure.id].expected.isValid();
        for (const Milestone *each : details.milestones.value(measure.id))
            missed += stateOf(*each, details.today()) == MilestoneState::Missed;
    }
    for (const Dependency &link : facts.links)
        broken += link.isBroken();
    add(missed, QT_TRANSLATE_N_NOOP("Report", "%1 milestones are late"));
    add(later, QT_TRANSLATE_N_NOOP("Report", "%1 bars are expected to end later than planned"));
    add(broken, QT_TRANSLATE_N_NOOP("Report", "%1 chains of dependencies are broken"));
    return enumeratedSentence(details, parts);
}

QString whyBroken(const Details &details, const Dependency &link)
{
    const QString number = numberOf(*link.measure), on = numberOf(*link.on);
    switch (link.broken) {
    case ChainBreak::Stopped:
        return details.say(QT_TRANSLATE_NOOP("Report", "%1 waits for %2, which has stopped.")).arg(number, on);
    case ChainBreak::EndsLater:
        return details.say(QT_TRANSLATE_NOOP("Report", "%1 begins before %2 is planned to end.")).arg(number, on);
    case ChainBreak::ExpectedLater:
    case ChainBreak::None:
        break;
    }
    return details.say(QT_TRANSLATE_NOOP("Report", "%1 begins before %2 is expected to be ready.")).arg(number, on);
}

QList<Block> brokenChains(const Details &details, const PlanningFacts &facts)
{
    List list;
    for (const Dependency &link : facts.links)
        if (link.isBroken())
            list.items.append(whyBroken(details, link));
    if (list.items.isEmpty())
        return {};
    return {Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Broken chains"))}, list};
}

QString movedBy(const Details &details, const Slip &slip)
{
    const auto days = static_cast<int>(std::abs(slip.days));
    if (slip.kind == SlipKind::Passed)
        return details.say(QT_TRANSLATE_N_NOOP("Report", "%n days late"), days);
    return slip.isLater() ? details.say(QT_TRANSLATE_N_NOOP("Report", "%n days later"), days)
                          : details.say(QT_TRANSLATE_N_NOOP("Report", "%n days earlier"), days);
}

Cell slipped(const Details &details, const Slip &slip)
{
    Cell cell;
    if (slip.decision) {
        cell.text = slip.decision->code + QLatin1Char(' ') + slip.decision->title;
        return cell;
    }
    cell.text = numberOf(*slip.measure) + QLatin1Char(' ') + slip.measure->title;
    cell.below = slip.milestone                 ? slip.milestone->text
                 : slip.kind == SlipKind::Start ? measureLabel(details.parts, u"starts")
                                                : measureLabel(details.parts, u"ends");
    return cell;
}

QList<Block> slips(const Details &details)
{
    if (!details.parts.since)
        return {};
    const View &since = *details.parts.since;
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "What slipped, with what it was and is")),
                {{details.say(QT_TRANSLATE_NOOP("Report", "What"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Was"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Is"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Moved"))}},
                {}};
    for (const Slip &slip : slipsSince(details.parts.view, plansOf(since.state, since.today))) {
        Cell moved{movedBy(details, slip)};
        moved.alarm = slip.isLater();
        const QString after = slip.kind == SlipKind::Passed ? details.say(QT_TRANSLATE_NOOP("Report", "not reached"))
                                                            : details.words().date(slip.after);
        table.rows.append(Row{{slipped(details, slip), {details.words().date(slip.before)}, {after}, moved}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "What slipped since %1"))
                           .arg(details.words().longDate(since.today))},
            table};
}

/** The milestones of a measure, one behind the other. */
Cell milestonesCell(const Details &details, const Measure &measure)
{
    Cell cell;
    QStringList told;
    for (const Milestone *each : details.milestones.value(measure.id)) {
        const MilestoneState state = stateOf(*each, details.today());
        const QString date = details.words().date(each->reached.isNull() ? each->planned : each->reached);
        const QString how = state == MilestoneState::Reached ? details.say(QT_TRANSLATE_NOOP("Report", "reached %1"))
                            : state == MilestoneState::Missed
                                ? details.say(QT_TRANSLATE_NOOP("Report", "late, planned %1"))
                                : details.say(QT_TRANSLATE_NOOP("Report", "planned %1"));
        told.append(QStringLiteral("%1 (%2)").arg(each->text, date.isEmpty() ? date : how.arg(date)));
        cell.alarm = cell.alarm || state == MilestoneState::Missed;
    }
    cell.text = told.join(QStringLiteral("; "));
    return cell;
}

QString waitsFor(const PlanningFacts &facts, const Measure &measure)
{
    QStringList numbers;
    for (const Dependency &link : facts.links)
        if (link.measure->id == measure.id)
            numbers.append(numberOf(*link.on));
    return numbers.join(QStringLiteral(", "));
}

QList<Block> everyMeasure(const Details &details, const PlanningFacts &facts)
{
    Table table{
        details.say(QT_TRANSLATE_NOOP("Report", "When each of the %1 begins and ends")).arg(details.parts.items(2)),
        {{measureLabel(details.parts, u"number")},
         {capitalised(details.words().item(details.parts.programme))},
         {measureLabel(details.parts, u"starts")},
         {measureLabel(details.parts, u"ends")},
         {details.say(QT_TRANSLATE_NOOP("Report", "Expected"))},
         {measureLabel(details.parts, u"progress")},
         {details.words().plural(describe<Milestone>())},
         {details.say(QT_TRANSLATE_NOOP("Report", "Waits for"))}},
        {}};
    for (const ThemeGroup &group : measuresByTheme(details.parts)) {
        const QString theme =
            group.theme ? group.theme->name : details.say(QT_TRANSLATE_NOOP("Report", "Without a theme"));
        table.rows.append(Row{{{theme}}, true});
        for (const Measure *measure : group.measures) {
            const PlanSpan &span = facts.spans[measure->id];
            Cell expected{span.expected.isValid()
                              ? details.words().date(ImpreciseDate::containing(span.expected, Precision::Month))
                              : QString()};
            expected.alarm = span.expected.isValid();
            Cell progress = progressCell(details.parts, facts.progress[measure->id]);
            progress.below = reportedOf(details.words(), facts.progress[measure->id]);
            table.rows.append(Row{{{numberOf(*measure)},
                                   {measure->title},
                                   {details.words().date(measure->starts)},
                                   {details.words().date(measure->ends)},
                                   expected,
                                   progress,
                                   milestonesCell(details, *measure),
                                   {waitsFor(facts, *measure)}}});
        }
    }
    return {table};
}

} // namespace

Document planningOf(const View &view, const std::optional<View> &since, const Wording &wording,
                    const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    Document document;
    furnish(document, parts, options, Kind::Planning);
    if (isClosedToReader(parts, view)) {
        document.blocks = closedReport(parts, options, Kind::Planning);
        return document;
    }
    const Details details(parts, options);
    const PlanningFacts facts = planningFacts(details);
    const QString footer = details.say(QT_TRANSLATE_NOOP("Report", "Planning"));
    document.blocks = {PageBreak{Orientation::Landscape, footer},
                       Heading{1, reportName(parts, options, Kind::Planning)},
                       Paragraph{planningLead(details, facts), Tone::Lead}};
    document.blocks += planningFigures(details, facts);
    document.blocks += slips(details);
    document.blocks += brokenChains(details, facts);
    if (parts.view.state.all<Measure>().isEmpty())
        return document;
    document.blocks.append(Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Every bar in words"))});
    document.blocks += everyMeasure(details, facts);
    return document;
}

} // namespace aanjager::report
