#include "core/report/planning_figure.h"

#include "core/domain/replanning.h"
#include "core/domain/work_rules.h"
#include "core/report/cells.h"

#include <QRegularExpression>
#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype rowsInAFigure = 25;
constexpr qint64 showsQuarters = 365 * 6; ///< days; a longer planning names years alone

PlanChart::Mark markOf(const Milestone &milestone, QDate today)
{
    switch (stateOf(milestone, today)) {
    case MilestoneState::Reached:
        return {milestone.reached.last(), PlanChart::MarkKind::Reached};
    case MilestoneState::Missed:
        return {milestone.planned.last(), PlanChart::MarkKind::Missed};
    case MilestoneState::Later:
        return {milestone.expected.last(), PlanChart::MarkKind::ToCome};
    case MilestoneState::ToCome:
        break;
    }
    return {(milestone.planned.isNull() ? milestone.expected : milestone.planned).last(), PlanChart::MarkKind::ToCome};
}

PlanChart::Mark markOf(const Decision &decision, QDate today)
{
    if (isSettled(decision))
        return {(decision.decidedOn.isNull() ? decision.due : decision.decidedOn).last(), PlanChart::MarkKind::Decided};
    const QDate due = decision.due.last();
    return {due, isAwaited(decision) && due < today ? PlanChart::MarkKind::Overdue : PlanChart::MarkKind::Asked};
}

PlanChart::Row rowOf(const Details &details, const PlanningFacts &facts, const Measure &measure)
{
    const PlanSpan &span = facts.spans[measure.id];
    PlanChart::Row row;
    row.label =
        numberOf(measure) == measure.title ? measure.title : numberOf(measure) + QLatin1Char(' ') + measure.title;
    row.first = span.first.isValid() ? span.first : measure.ends.first;
    row.last = span.last.isValid() ? span.last : measure.starts.last();
    row.doneUntil = span.doneUntil;
    row.expected = span.expected;
    row.isLaterStill = span.isLaterStill;
    row.isStopped = measure.status == Status::Dropped || measure.status == Status::OnHold;
    if (const auto percent = facts.progress[measure.id].percent)
        row.trailing = details.words().percent(*percent);
    row.hasVerdict = true;
    row.verdict = overallHealth(measure, details.parts.programme.aspects);
    const auto add = [&](const PlanChart::Mark &mark) {
        if (mark.day.isValid())
            row.marks.append(mark);
    };
    for (const Milestone *each : details.milestones.value(measure.id))
        add(markOf(*each, details.today()));
    for (const Decision *each : details.decisions.value(measure.id))
        add(markOf(*each, details.today()));
    return row;
}

PlanChart::Row boardRow(const Details &details)
{
    PlanChart::Row row;
    row.label = details.say(QT_TRANSLATE_NOOP("Report", "Board meetings"));
    for (const Meeting *meeting : boardMeetings(details.state))
        row.marks.append(
            {meeting->day, meeting->day < details.today() ? PlanChart::MarkKind::Met : PlanChart::MarkKind::Meeting});
    return row;
}

/** How far the rows reach, and the years and quarters above them. */
void measureTime(PlanChart &chart, const Details &details)
{
    QDate first = details.today(), last = details.today();
    for (const PlanChart::Row &row : std::as_const(chart.rows))
        for (const QDate day : {row.first, row.last, row.expected})
            if (day.isValid() && row.first.isValid()) {
                first = std::min(first, day);
                last = std::max(last, day);
            }
    chart.first = ImpreciseDate::containing(first, Precision::Quarter).first;
    chart.last = ImpreciseDate::containing(last, Precision::Quarter).last();
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00a0}]"));
    const bool hasQuarters = chart.first.daysTo(chart.last) <= showsQuarters;
    ImpreciseDate each{chart.first, Precision::Quarter};
    for (; each.first <= chart.last; each = stepped(each, 1)) {
        if (each.first == chart.first || each.first.month() == 1)
            chart.periods.append(
                {each.first, details.words().date(ImpreciseDate::containing(each.first, Precision::Year)), true});
        if (hasQuarters)
            chart.periods.append({each.first, details.words().date(each).section(space, 0, 0), false});
    }
}

QString inWords(const Details &details, const PlanChart::Row &row)
{
    if (row.isHeading || !row.first.isValid())
        return {};
    QString words = details.say(QT_TRANSLATE_NOOP("Report", "%1 from %2 to %3"))
                        .arg(row.label, details.words().date(row.first), details.words().date(row.last));
    if (!row.trailing.isEmpty())
        words += details.say(QT_TRANSLATE_NOOP("Report", ", %1 done")).arg(row.trailing);
    if (row.hasVerdict)
        words += QStringLiteral(", ") + uncapitalised(details.words().verdict(row.verdict));
    if (row.expected.isValid())
        words += details.say(QT_TRANSLATE_NOOP("Report", ", expected %1")).arg(details.words().date(row.expected));
    return words;
}

Figure figureOf(const Details &details, PlanChart chart)
{
    QStringList told;
    for (const PlanChart::Row &row : std::as_const(chart.rows))
        if (const QString words = inWords(details, row); !words.isEmpty())
            told.append(words);
    const QString alternative =
        details.say(QT_TRANSLATE_NOOP("Report", "Planning as bars: %1.")).arg(told.join(QStringLiteral("; ")));
    return Figure{QString(), alternative, std::move(chart)};
}

} // namespace

PlanningFacts planningFacts(const Details &details)
{
    PlanningFacts facts;
    for (const Measure &measure : details.parts.measures) {
        const Progress progress = progressOf(measure, details.cells.value(measure.id), details.state);
        facts.progress.insert(measure.id, progress);
        facts.spans.insert(measure.id,
                           spanOf(measure, {progress.percent, details.milestones.value(measure.id)}, details.today()));
    }
    const auto expectedEnd = [&](Id<Measure> id) { return facts.spans.value(id).expected; };
    facts.links = dependenciesOf(details.state, expectedEnd, details.today());
    return facts;
}

QList<Block> planningFigures(const Details &details, const PlanningFacts &facts)
{
    PlanChart whole;
    for (const ThemeGroup &group : measuresByTheme(details.parts)) {
        PlanChart::Row heading;
        heading.isHeading = true;
        heading.label = group.theme ? group.theme->name : details.say(QT_TRANSLATE_NOOP("Report", "Without a theme"));
        whole.rows.append(heading);
        for (const Measure *measure : group.measures)
            whole.rows.append(rowOf(details, facts, *measure));
    }
    whole.today = details.today();
    whole.todayLabel = details.words().date(whole.today);
    whole.doneLegend = details.say(QT_TRANSLATE_NOOP("Report", "done"));
    whole.plannedLegend = details.say(QT_TRANSLATE_NOOP("Report", "planned"));
    whole.expectedLegend = details.say(QT_TRANSLATE_NOOP("Report", "expected later"));
    whole.milestoneLegend = details.say(QT_TRANSLATE_NOOP("Report", "milestone, filled when reached"));
    whole.missedLegend = details.say(QT_TRANSLATE_NOOP("Report", "missed"));
    whole.decisionLegend = details.say(QT_TRANSLATE_NOOP("Report", "decision, filled when taken"));
    measureTime(whole, details);
    QList<Block> blocks;
    PlanChart part = whole;
    for (qsizetype from = 0; from < whole.rows.size(); from += rowsInAFigure) {
        part.rows = whole.rows.mid(from, rowsInAFigure);
        if (PlanChart::Row board = boardRow(details); !board.marks.isEmpty())
            part.rows.prepend(board);
        blocks.append(figureOf(details, part));
    }
    return blocks;
}

} // namespace aanjager::report
