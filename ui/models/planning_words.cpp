#include "ui/models/planning_words.h"

#include "core/report/cells.h"

#include <cmath>

namespace aanjager {

namespace {

constexpr qint64 mostInDays = 13, mostInWeeks = 62;
constexpr double daysPerMonth = 365.25 / 12;

} // namespace

QString PlanningWords::span(qint64 days) const
{
    const qint64 all = std::abs(days);
    if (all <= mostInDays)
        return tr("%n day(s)", nullptr, static_cast<int>(all));
    if (all <= mostInWeeks)
        return tr("%n week(s)", nullptr, static_cast<int>(std::lround(static_cast<double>(all) / 7)));
    return tr("%n month(s)", nullptr, static_cast<int>(std::lround(static_cast<double>(all) / daysPerMonth)));
}

QString PlanningWords::moved(qint64 days) const
{
    return days < 0 ? tr("%1 earlier").arg(span(days)) : tr("%1 later").arg(span(days));
}

QString PlanningWords::plan(const Plan &plan) const
{
    if (plan.isNull())
        return tr("not planned yet");
    if (plan.ends.isNull())
        return tr("from %1, end not known").arg(m_words.date(plan.starts));
    if (plan.starts.isNull())
        return tr("until %1, start not known").arg(m_words.date(plan.ends));
    return tr("%1 – %2").arg(m_words.date(plan.starts), m_words.date(plan.ends));
}

QString PlanningWords::expectation(const PlanRow &row) const
{
    if (!row.span.expected.isValid())
        return {};
    const QString day = m_words.date(ImpreciseDate::containing(row.span.expected, Precision::Month));
    const QString later = moved(row.span.last.daysTo(row.span.expected));
    return row.span.isLaterStill ? tr("expected not before %1 (%2 or more)").arg(day, later)
                                 : tr("expected %1 (%2)").arg(day, later);
}

QString PlanningWords::progress(const PlanRow &row) const
{
    if (!row.progress.percent)
        return {};
    QStringList parts{tr("%1 done").arg(m_words.percent(*row.progress.percent)),
                      report::reportedOf(m_words, row.progress)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString PlanningWords::warning(const PlanLink &link) const
{
    switch (link.broken) {
    case ChainBreak::Stopped:
        return tr("%1 waits for %2, which has stopped.").arg(link.number, link.onNumber);
    case ChainBreak::EndsLater:
        return tr("%1 begins before %2 is planned to end: %3 too early.")
            .arg(link.number, link.onNumber, span(link.days));
    case ChainBreak::ExpectedLater:
        return tr("%1 begins before %2 is expected to be ready: %3 too early.")
            .arg(link.number, link.onNumber, span(link.days));
    case ChainBreak::None:
        break;
    }
    return {};
}

QString PlanningWords::kindOf(const PlanMark &mark) const
{
    switch (mark.kind) {
    case PlanMarkKind::Decision:
        return tr("decision");
    case PlanMarkKind::Meeting:
        return tr("meeting");
    case PlanMarkKind::Milestone:
    case PlanMarkKind::Expectation:
        break;
    }
    return mark.isCritical ? tr("critical milestone") : tr("milestone");
}

QString PlanningWords::standing(const PlanMark &mark, QDate today) const
{
    const QString date = m_words.date(mark.date);
    if (mark.kind == PlanMarkKind::Expectation)
        return tr("expected %1, planned %2").arg(date, m_words.date(mark.planned));
    if (mark.kind == PlanMarkKind::Meeting)
        return mark.asked > 0 ? tr("%1, %n decision(s) asked", nullptr, mark.asked).arg(date) : date;
    if (mark.kind == PlanMarkKind::Decision)
        return mark.isSettled       ? tr("decided %1").arg(date)
               : mark.isPostponed   ? tr("postponed, was asked by %1").arg(date)
               : mark.day() < today ? tr("due %1, %2 late").arg(date, span(mark.day().daysTo(today)))
                                    : tr("due %1").arg(date);
    switch (mark.state) {
    case MilestoneState::Reached:
        return tr("reached %1").arg(date);
    case MilestoneState::Missed:
        return tr("planned %1, %2 late").arg(date, span(mark.day().daysTo(today)));
    case MilestoneState::Later:
    case MilestoneState::ToCome:
        break;
    }
    return tr("planned %1").arg(date);
}

QString PlanningWords::mark(const PlanMark &mark, QDate today) const
{
    const QString kind = report::capitalised(kindOf(mark));
    return mark.title.isEmpty() ? QStringLiteral("%1: %2").arg(kind, standing(mark, today))
                                : QStringLiteral("%1 %2: %3").arg(kind, mark.title, standing(mark, today));
}

QString PlanningWords::row(const PlanRow &row, const QList<PlanLink> &links, QDate today) const
{
    if (row.kind == PlanRow::Kind::Heading)
        return row.title;
    QStringList parts;
    if (row.kind == PlanRow::Kind::Measure) {
        parts = {m_words.label(row.status), m_words.verdict(row.verdict), plan(row.plan)};
        parts.append(progress(row));
        parts.append(expectation(row));
    }
    for (const PlanMark &each : row.marks)
        parts.append(mark(each, today));
    for (const PlanLink &link : links)
        if (link.measure == row.measure())
            parts.append(warning(link));
    parts.removeAll(QString());
    const QString name = row.number.isEmpty() ? row.title : row.number + QLatin1Char(' ') + row.title;
    return parts.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral("; ")));
}

QString PlanningWords::slipped(const Slip &slip) const
{
    switch (slip.kind) {
    case SlipKind::Start:
        return tr("Start");
    case SlipKind::End:
        return tr("End");
    case SlipKind::Milestone:
        return tr("Milestone %1").arg(slip.milestone->text);
    case SlipKind::Expectation:
        return tr("Milestone %1, expected").arg(slip.milestone->text);
    case SlipKind::Passed:
        return tr("Milestone %1 not reached").arg(slip.milestone->text);
    case SlipKind::Decision:
        break;
    }
    return tr("Decision due");
}

} // namespace aanjager
