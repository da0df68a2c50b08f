// The key figures, each with what it must be read against.
#include "core/report/report_parts.h"

#include <cmath>

namespace aanjager::report {

namespace {

/** "+12 sinds 1 jul 2020"; empty without a comparison. */
QString pointsSince(const ReportParts &parts, double now, std::optional<double> before)
{
    if (!before)
        return {};
    const double change = std::round(now) - std::round(*before);
    const QString sign = change > 0 ? QStringLiteral("+") : QString();
    return parts.say(QT_TRANSLATE_NOOP("Report", "%1 since %2"))
        .arg(sign + parts.wording.number(change), parts.wording.date(parts.since->today));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

KeyFigure progressKey(const ReportParts &parts)
{
    const Progress &progress = parts.overview.progress;
    QString label = parts.say(QT_TRANSLATE_NOOP("Report", "Progress"));
    if (progress.reported < progress.applicable)
        label += QStringLiteral(", ") +
                 parts.say(QT_TRANSLATE_NOOP("Report", "%1 of %2 reported"))
                     .arg(parts.wording.number(progress.reported), parts.wording.number(progress.applicable));
    const QString plan =
        parts.overview.planned
            ? parts.say(QT_TRANSLATE_NOOP("Report", "plan %1")).arg(parts.wording.percent(*parts.overview.planned))
            : QString();
    if (!progress.percent)
        return {label, parts.say(QT_TRANSLATE_NOOP("Report", "not reported")), plan};
    const auto before = parts.before ? parts.before->progress.percent : std::nullopt;
    return {label, parts.wording.percent(*progress.percent),
            joined({plan, pointsSince(parts, *progress.percent, before)})};
}

QList<Cell> counted(const ReportParts &parts, const HealthCounts &counts)
{
    QList<Cell> cells;
    for (const Health health : {Health::OnCourse, Health::Attention, Health::Intervene})
        cells.append({parts.wording.number(counts.of[static_cast<size_t>(health)]), health, false, false,
                      uncapitalised(parts.wording.label(health))});
    if (counts.unknown > 0)
        cells.append({parts.wording.number(counts.unknown), NotReported(), false, false,
                      uncapitalised(parts.wording.verdict(std::nullopt))});
    return cells;
}

KeyFigure verdictKey(const ReportParts &parts)
{
    const HealthCounts &whole = parts.overview.byHealth;
    KeyFigure figure;
    figure.label = parts.say(QT_TRANSLATE_NOOP("Report", "Verdict known of %1 of %2"))
                       .arg(parts.wording.number(whole.reported()), parts.wording.number(parts.overview.measures));
    for (const auto &[aspect, counts] : parts.overview.byAspect)
        figure.marks.append({parts.wording.aspect(aspect), counted(parts, counts)});
    return figure;
}

QString plannedText(const ReportParts &parts)
{
    return parts.say(QT_TRANSLATE_NOOP("Report", "%1 in %2"))
        .arg(parts.wording.money(parts.overview.savingsPlanned), QString::number(*parts.overview.savingsYear));
}

/** "Één bedrag in een andere valuta telt niet mee"; empty when every amount counts. */
QString leftOut(const ReportParts &parts, int otherCurrencies)
{
    if (otherCurrencies == 0)
        return {};
    return parts.say(QT_TRANSLATE_N_NOOP("Report", "%1 amounts in another currency do not count"), otherCurrencies)
        .arg(parts.wording.inWords(otherCurrencies));
}

KeyFigure savedKey(const ReportParts &parts)
{
    const Overview &overview = parts.overview;
    const QString others = leftOut(parts, overview.savingsInOtherCurrencies);
    if (overview.savingsRealised.lines == 0) {
        const QString year = overview.savingsYear ? parts.say(QT_TRANSLATE_NOOP("Report", "in %1; none reported yet"))
                                                        .arg(QString::number(*overview.savingsYear))
                                                  : QString();
        return {parts.say(QT_TRANSLATE_NOOP("Report", "Saving planned")), parts.wording.money(overview.savingsPlanned),
                joined({year, others})};
    }
    const QString planned =
        overview.savingsYear ? parts.say(QT_TRANSLATE_NOOP("Report", "planned %1")).arg(plannedText(parts)) : QString();
    return {parts.say(QT_TRANSLATE_NOOP("Report", "Saved so far")), parts.wording.money(overview.savingsRealised),
            joined({planned, others})};
}

KeyFigure deficitKey(const ReportParts &parts)
{
    const SavingsPlan &savings = parts.savings;
    const QString deficit = parts.wording.money(savings.deficit);
    const QString others = leftOut(parts, savings.deficit.otherCurrencies);
    const bool isPlannedElsewhere = savings.planned.lines == 0 && savings.planned.otherCurrencies > 0;
    if (savings.deficit.lines == 0 || isPlannedElsewhere)
        return {parts.say(QT_TRANSLATE_NOOP("Report", "Deficit")), deficit, others};
    if (savings.planned.lines == 0)
        return {parts.say(QT_TRANSLATE_NOOP("Report", "Deficit")), deficit,
                joined({parts.say(QT_TRANSLATE_NOOP("Report", "no saving planned yet")), others})};
    const Money left{savings.remainder, savings.remainderIsKnown ? Qualifier::Exact : Qualifier::ToBeDetermined};
    return {parts.say(QT_TRANSLATE_NOOP("Report", "Still to be covered")), parts.wording.money(left),
            joined({parts.say(QT_TRANSLATE_NOOP("Report", "deficit %1")).arg(deficit), others})};
}

KeyFigure actionsKey(const ReportParts &parts)
{
    const Overview &overview = parts.overview;
    return {parts.say(QT_TRANSLATE_NOOP("Report", "Actions overdue")), parts.wording.number(overview.actionsOverdue),
            parts.say(QT_TRANSLATE_NOOP("Report", "of %1 open")).arg(parts.wording.number(overview.actionsOpen))};
}

} // namespace

KeyFigures moneyFigures(const ReportParts &parts)
{
    KeyFigures figures;
    const Overview &overview = parts.overview;
    if (overview.savingsRealised.lines > 0 || overview.savingsYear || overview.savingsInOtherCurrencies > 0)
        figures.figures.append(savedKey(parts));
    if (overview.deficit.lines + overview.deficit.otherCurrencies > 0)
        figures.figures.append(deficitKey(parts));
    return figures;
}

KeyFigures keyFigures(const ReportParts &parts)
{
    KeyFigures figures{{progressKey(parts), verdictKey(parts)}};
    figures.figures += moneyFigures(parts).figures;
    if (figures.figures.size() < 4)
        figures.figures.append(actionsKey(parts));
    return figures;
}

} // namespace aanjager::report
