// The facts of a measure, its progress as a drawing, and its verdicts with what is behind them.
#include "core/insight/trend.h"
#include "core/report/cells.h"
#include "core/report/full_parts.h"
#include "core/report/measure_cells.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype roundsShown = 4;
constexpr qint64 oneWithToday = 31; ///< days: a reference date this near to now would be drawn on top of it

/** Where its milestones say that it ends later than planned; null where they do not. */
ImpreciseDate expectedEnd(const Details &details, const Measure &measure)
{
    ImpreciseDate expected;
    for (const Milestone *milestone : details.milestones.value(measure.id))
        if (milestone->reached.isNull() && !milestone->expected.isNull() &&
            milestone->expected.last() > measure.ends.last() &&
            (expected.isNull() || milestone->expected.last() > expected.last()))
            expected = milestone->expected;
    return isEnded(measure.status) ? ImpreciseDate() : expected;
}

/** "55%, plan 48%; 7 van 10 gemeld". */
Cell progressFact(const Details &details, const Measure &measure)
{
    const Progress progress = progressOf(measure, details.cells.value(measure.id), details.state);
    if (!progress.percent)
        return {};
    Cell cell{details.words().percent(*progress.percent)};
    QStringList beside;
    if (const auto planned = plannedProgress(measure, details.today()))
        beside.append(details.say(QT_TRANSLATE_NOOP("Report", "plan %1")).arg(details.words().percent(*planned)));
    if (const QString reported = reportedOf(details.words(), progress); !reported.isEmpty())
        beside.append(reported);
    cell.quiet = beside.join(QStringLiteral("; "));
    if (!cell.quiet.isEmpty())
        cell.text += QLatin1Char(',');
    return cell;
}

Cell verdictsCell(const Details &details, const Measure &measure)
{
    const auto verdicts = verdictsOf(measure, details.reports, details.parts.programme.aspects, roundsShown);
    if (isEnded(measure.status) && !verdicts.last())
        return {};
    Cell cell;
    cell.mark = verdictMark(verdicts.last());
    if (verdicts.size() == 1) {
        cell.text = details.words().verdict(verdicts.last());
        return cell;
    }
    QStringList spoken;
    for (const auto &verdict : verdicts)
        spoken.append(uncapitalised(details.words().verdict(verdict)));
    for (const auto &verdict : verdicts.mid(0, verdicts.size() - 1))
        cell.earlier.append(verdictMark(verdict));
    cell.spoken = spoken.join(QStringLiteral(", "));
    const auto count = static_cast<int>(verdicts.size());
    cell.quiet =
        details.say(QT_TRANSLATE_N_NOOP("Report", "last %1 rounds"), count).arg(details.words().inWords(count));
    return cell;
}

Table factsOf(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Facts of %1")).arg(numberOf(measure)), {{}, {}}, {}, true};
    const auto add = [&](const QString &label, const Cell &cell) {
        if (!cell.text.isEmpty() || !cell.quiet.isEmpty())
            table.rows.append(Row{{{label}, cell}});
    };
    if (measure.ownerKind)
        add(measureLabel(parts, u"owner_kind"), {parts.wording.label(*measure.ownerKind), *measure.ownerKind});
    Cell lead{capitalised(measure.lead)};
    const QString party = details.nameOf(measure.leadParty);
    (lead.text.isEmpty() ? lead.text : lead.below) =
        party.compare(measure.lead, Qt::CaseInsensitive) == 0 ? QString() : party;
    add(measureLabel(parts, u"lead"), lead);
    add(measureLabel(parts, u"starts"), {monthOf(parts, measure.starts)});
    add(measureLabel(parts, u"ends"), endCell(details, measure));
    add(measureLabel(parts, u"progress"), progressFact(details, measure));
    add(parts.say(QT_TRANSLATE_NOOP("Report", "Saving")), savingCell(details, measure));
    add(parts.say(QT_TRANSLATE_NOOP("Report", "Verdict")), verdictsCell(details, measure));
    return table;
}

/** The aspects, the worst first, those that were not reported last. */
QStringList aspectsByVerdict(const Details &details, const Measure &measure)
{
    QStringList aspects = details.parts.programme.aspects;
    const auto weight = [&](const QString &aspect) {
        const auto health = healthOf(measure, aspect);
        return health ? -static_cast<int>(*health) : 1;
    };
    std::stable_sort(aspects.begin(), aspects.end(),
                     [&](const QString &a, const QString &b) { return weight(a) < weight(b); });
    return aspects;
}

Cell aspectCell(const Details &details, const Measure &measure, const QString &aspect)
{
    const auto health = healthOf(measure, aspect);
    Cell cell{details.words().aspect(aspect), verdictMark(health), false, true};
    cell.quiet = uncapitalised(details.words().verdict(health));
    return cell;
}

/** The verdicts on these aspects in one line. */
Legend verdictLine(const Details &details, const Measure &measure, const QStringList &aspects)
{
    Legend legend;
    for (const QString &aspect : aspects)
        legend.entries.append(
            {QStringLiteral("%1 %2").arg(details.words().aspect(aspect),
                                         uncapitalised(details.words().verdict(healthOf(measure, aspect)))),
             verdictMark(healthOf(measure, aspect))});
    return legend;
}

/** Cause, consequence and correction are told once, in the row of the worst aspect: they are of the whole verdict. */
Table verdictTable(const Details &details, const Measure &measure)
{
    const ReportParts &parts = details.parts;
    Table table{parts.say(QT_TRANSLATE_NOOP("Report", "Verdict on %1 by aspect")).arg(numberOf(measure)),
                {{parts.say(QT_TRANSLATE_NOOP("Report", "Aspect"))},
                 {measureLabel(parts, u"cause")},
                 {measureLabel(parts, u"consequence")},
                 {measureLabel(parts, u"correction")}},
                {}};
    const QString unsaid = parts.say(QT_TRANSLATE_NOOP("Report", "not explained"));
    const auto said = [&](const QString &text) { return Cell{text.isEmpty() ? unsaid : text}; };
    Row row{{aspectCell(details, measure, aspectsByVerdict(details, measure).first()), said(measure.cause),
             said(measure.consequence), said(measure.correction)}};
    if (const QString previous = previousCorrection(measure, details.reports); !previous.isEmpty())
        row.cells.last().below = parts.say(QT_TRANSLATE_NOOP("Report", "Before: %1")).arg(previous);
    table.rows.append(row);
    return table;
}

} // namespace

Cell endCell(const Details &details, const Measure &measure)
{
    Cell cell{monthOf(details.parts, measure.ends)};
    if (const ImpreciseDate expected = expectedEnd(details, measure); !expected.isNull()) {
        const QString text =
            details.say(QT_TRANSLATE_NOOP("Report", "expected %1")).arg(monthOf(details.parts, expected));
        if (cell.text.isEmpty())
            return {text};
        cell.text += QLatin1Char(',');
        cell.quiet = text;
    }
    return cell;
}

Cell savingCell(const Details &details, const Measure &measure)
{
    const MoneyTotals &money = details.money;
    const SavingsPlan &plan = details.parts.savings;
    const MoneySum planned = money.of(measure.id, MoneyKind::SavingPlanned, plan.plannedYear);
    const MoneySum realised = money.of(measure.id, MoneyKind::SavingRealised, plan.realisedYear);
    if (planned.lines + realised.lines == 0)
        return {};
    QStringList plannedWords;
    if (planned.lines > 0) {
        plannedWords = {details.words().money(planned)};
        if (plan.plannedYear)
            plannedWords.append(QString::number(*plan.plannedYear));
        if (const auto duration = money.durationOf(measure.id))
            plannedWords.append(uncapitalised(details.words().label(*duration)));
    }
    const QString plannedText = plannedWords.join(QStringLiteral(", "));
    if (realised.lines == 0)
        return {details.say(QT_TRANSLATE_NOOP("Report", "planned %1")).arg(plannedText)};
    Cell cell{details.words().money(realised)};
    if (!plannedText.isEmpty())
        cell.quiet = details.say(QT_TRANSLATE_NOOP("Report", "of %1")).arg(plannedText);
    return cell;
}

std::optional<Figure> progressOfMeasure(const Details &details, const Measure &measure)
{
    const QList<const Applicability *> cells = details.cells.value(measure.id);
    const auto reached = progressOf(measure, cells, details.state).percent;
    const auto planned = plannedProgress(measure, details.today());
    if (!reached || !planned)
        return std::nullopt;
    ProgressChart chart;
    chart.small = true;
    chart.now = details.today();
    for (const TrendPoint &point : progressTrend(measure, cells, details.reports, details.parts.view))
        if (const auto before = point.at.daysTo(chart.now); point.planned && (before <= 0 || before > oneWithToday))
            chart.points.append({point.at, *point.planned, point.reached});
    if (chart.points.size() < 2)
        return std::nullopt;
    const QString reachedText = details.words().percent(*reached), plannedText = details.words().percent(*planned);
    chart.plannedLabel = details.say(QT_TRANSLATE_NOOP("Report", "plan"));
    chart.reachedLabel = reachedText;
    const QString alternative =
        details.say(QT_TRANSLATE_NOOP("Report", "Line chart: on %1 %2 was reached and %3 was planned."))
            .arg(details.words().longDate(chart.now), reachedText, plannedText);
    return Figure{details.say(QT_TRANSLATE_NOOP("Report", "Progress against plan")), alternative, chart};
}

QList<Block> measureFacts(const Details &details, const Measure &measure)
{
    const Table facts = factsOf(details, measure);
    const auto figure = progressOfMeasure(details, measure);
    Columns columns;
    if (!facts.rows.isEmpty())
        columns.parts.append(QList<Block>{facts});
    if (figure)
        columns.parts.append(QList<Block>{*figure});
    if (columns.parts.size() < 2)
        return columns.parts.value(0);
    return {std::make_shared<const Columns>(columns)};
}

QList<Block> measureVerdicts(const Details &details, const Measure &measure)
{
    const auto verdict = details.parts.verdictOf(measure);
    if (isEnded(measure.status) || !verdict || details.parts.programme.aspects.isEmpty())
        return {};
    const QStringList aspects = aspectsByVerdict(details, measure);
    if (*verdict == Health::OnCourse)
        return {Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Verdict"))},
                verdictLine(details, measure, aspects)};
    QList<Block> blocks = {
        Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Verdict: cause, consequence, correction"))},
        verdictTable(details, measure)};
    if (aspects.size() > 1)
        blocks.append(verdictLine(details, measure, aspects.mid(1)));
    return blocks;
}

} // namespace aanjager::report
