// Progress against plan, and savings against the deficit; each also in words.
#include "core/report/report_parts.h"

#include "core/insight/trend.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qint64 oneWithNow = 31; ///< days: a reference date this near to now would be drawn on top of it

std::optional<Figure> progressFigure(const ReportParts &parts)
{
    ProgressChart chart;
    chart.now = parts.view.today;
    for (const TrendPoint &point : progressTrend(parts.view))
        if (const auto before = point.at.daysTo(chart.now); point.planned && (before <= 0 || before > oneWithNow))
            chart.points.append({point.at, *point.planned, point.reached});
    const auto reached = parts.overview.progress.percent, planned = parts.overview.planned;
    if (!reached || !planned || chart.points.size() < 2)
        return std::nullopt;
    const QString reachedText = parts.wording.percent(*reached), plannedText = parts.wording.percent(*planned);
    chart.plannedLabel = parts.say(QT_TRANSLATE_NOOP("Report", "Plan %1")).arg(plannedText);
    chart.reachedLabel = parts.say(QT_TRANSLATE_NOOP("Report", "Reached %1")).arg(reachedText);
    QStringList history;
    for (const auto &point : chart.points)
        if (point.reached && point.at < chart.now)
            history.append(
                QStringLiteral("%1 %2").arg(parts.wording.date(point.at), parts.wording.percent(*point.reached)));
    QString alternative = parts.say(QT_TRANSLATE_NOOP("Report", "Line chart: on %1 %2 was reached and %3 was planned."))
                              .arg(parts.wording.longDate(chart.now), reachedText, plannedText);
    if (!history.isEmpty())
        alternative +=
            QLatin1Char(' ') +
            parts.say(QT_TRANSLATE_NOOP("Report", "Reached before: %1.")).arg(history.join(QStringLiteral(", ")));
    return Figure{parts.say(QT_TRANSLATE_NOOP("Report", "Progress against plan")), alternative, chart};
}

SavingsChart::Step stepOf(const ReportParts &parts, const ThemeSavings &savings)
{
    const QString name =
        savings.theme ? savings.theme->name : parts.say(QT_TRANSLATE_NOOP("Report", "Without a theme"));
    const bool onlyOpen = savings.planned.lines > 0 && savings.planned.lines == savings.planned.toBeDetermined;
    const QString text =
        onlyOpen ? parts.wording.money(savings.planned) : parts.wording.millions(-savings.planned.cents);
    return {name, savings.planned.cents, savings.realised.cents, text};
}

QString savingsInWords(const ReportParts &parts, const SavingsChart &chart)
{
    QStringList steps;
    for (const SavingsChart::Step &step : chart.steps)
        steps.append(step.label + QLatin1Char(' ') + step.plannedText);
    return parts
        .say(QT_TRANSLATE_NOOP("Report",
                               "Waterfall chart: deficit %1, planned savings %2, still to be covered %3; all in "
                               "millions of euros."))
        .arg(chart.deficitText, steps.join(QStringLiteral(", ")), chart.remainderText);
}

std::optional<Figure> savingsFigure(const ReportParts &parts)
{
    const SavingsPlan &savings = parts.savings;
    if (savings.deficit.cents <= 0 || savings.planned.lines == 0)
        return std::nullopt;
    SavingsChart chart;
    chart.deficitLabel = parts.say(QT_TRANSLATE_NOOP("Report", "Deficit"));
    chart.deficitText = parts.wording.millions(savings.deficit.cents, savings.deficit.qualifier);
    chart.deficit = savings.deficit.cents;
    for (const ThemeSavings &theme : savings.themes)
        chart.steps.append(stepOf(parts, theme));
    chart.remainderLabel = parts.say(QT_TRANSLATE_NOOP("Report", "Still to be covered"));
    chart.remainder = savings.remainder;
    chart.remainderText = parts.wording.millions(
        savings.remainder, savings.remainderIsKnown ? Qualifier::Exact : Qualifier::ToBeDetermined);
    const QString realised = savings.realisedYear ? QString::number(*savings.realisedYear) : QString();
    chart.realisedLegend = parts.say(QT_TRANSLATE_NOOP("Report", "realised %1")).arg(realised).trimmed();
    chart.expectedLegend = parts.say(QT_TRANSLATE_NOOP("Report", "still expected"));
    chart.remainderLegend = uncapitalised(chart.remainderLabel);
    chart.unitLabel = parts.say(QT_TRANSLATE_NOOP("Report", "€ million"));
    const QString year = savings.plannedYear ? QString::number(*savings.plannedYear) : QString();
    const QString title = parts.say(QT_TRANSLATE_NOOP("Report", "Savings %1 in € million")).arg(year).simplified();
    return Figure{title, savingsInWords(parts, chart), chart};
}

} // namespace

QList<Block> charts(const ReportParts &parts)
{
    Columns columns;
    for (const auto &figure : {progressFigure(parts), savingsFigure(parts)})
        if (figure)
            columns.parts.append(QList<Block>{*figure});
    if (columns.parts.isEmpty())
        return {};
    return {std::make_shared<const Columns>(columns)};
}

} // namespace aanjager::report
