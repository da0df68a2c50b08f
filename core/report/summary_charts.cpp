// Progress against plan, and savings against the deficit; each also in words.
#include "core/report/chart_figures.h"
#include "core/report/report_parts.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qint64 oneWithNow = 31; ///< days: a reference date this near to now would be drawn on top of it

SavingsChart::Step stepOf(const Wording &wording, const ThemeSavings &savings)
{
    const QString name =
        savings.theme ? savings.theme->name : wording.say(QT_TRANSLATE_NOOP("Report", "Without a theme"));
    const bool onlyOpen = savings.planned.lines > 0 && savings.planned.lines == savings.planned.toBeDetermined;
    const QString text = onlyOpen ? wording.money(savings.planned) : wording.millions(-savings.planned.cents);
    return {name, savings.planned.cents, savings.realised.cents, text};
}

QString savingsInWords(const Wording &wording, const SavingsChart &chart)
{
    QStringList steps;
    for (const SavingsChart::Step &step : chart.steps)
        steps.append(step.label + QLatin1Char(' ') + step.plannedText);
    return wording
        .say(QT_TRANSLATE_NOOP("Report",
                               "Waterfall chart: deficit %1, planned savings %2, still to be covered %3; all in "
                               "millions of euros."))
        .arg(chart.deficitText, steps.join(QStringLiteral(", ")), chart.remainderText);
}

} // namespace

std::optional<Figure> progressFigure(const QList<TrendPoint> &trend, const Overview &overview, const Wording &wording)
{
    ProgressChart chart;
    chart.now = overview.asOf;
    for (const TrendPoint &point : trend)
        if (const auto before = point.at.daysTo(chart.now); point.planned && (before <= 0 || before > oneWithNow))
            chart.points.append({point.at, *point.planned, point.reached});
    const auto reached = overview.progress.percent, planned = overview.planned;
    if (!reached || !planned || chart.points.size() < 2)
        return std::nullopt;
    const QString reachedText = wording.percent(*reached), plannedText = wording.percent(*planned);
    chart.plannedLabel = wording.say(QT_TRANSLATE_NOOP("Report", "Plan %1")).arg(plannedText);
    chart.reachedLabel = wording.say(QT_TRANSLATE_NOOP("Report", "Reached %1")).arg(reachedText);
    QStringList history;
    for (const auto &point : chart.points)
        if (point.reached && point.at < chart.now)
            history.append(QStringLiteral("%1 %2").arg(wording.date(point.at), wording.percent(*point.reached)));
    QString alternative =
        wording.say(QT_TRANSLATE_NOOP("Report", "Line chart: on %1 %2 was reached and %3 was planned."))
            .arg(wording.longDate(chart.now), reachedText, plannedText);
    if (!history.isEmpty())
        alternative +=
            QLatin1Char(' ') +
            wording.say(QT_TRANSLATE_NOOP("Report", "Reached before: %1.")).arg(history.join(QStringLiteral(", ")));
    return Figure{wording.say(QT_TRANSLATE_NOOP("Report", "Progress against plan")), alternative, chart};
}

std::optional<Figure> savingsFigure(const SavingsPlan &savings, const Wording &wording)
{
    if (savings.deficit.cents <= 0 || savings.planned.lines == 0)
        return std::nullopt;
    SavingsChart chart;
    chart.deficitLabel = wording.say(QT_TRANSLATE_NOOP("Report", "Deficit"));
    chart.deficitText = wording.millions(savings.deficit.cents, savings.deficit.qualifier);
    chart.deficit = savings.deficit.cents;
    for (const ThemeSavings &theme : savings.themes)
        chart.steps.append(stepOf(wording, theme));
    chart.remainderLabel = wording.say(QT_TRANSLATE_NOOP("Report", "Still to be covered"));
    chart.remainder = savings.remainder;
    chart.remainderText =
        wording.millions(savings.remainder, savings.remainderIsKnown ? Qualifier::Exact : Qualifier::ToBeDetermined);
    const QString realised = savings.realisedYear ? QString::number(*savings.realisedYear) : QString();
    chart.realisedLegend = wording.say(QT_TRANSLATE_NOOP("Report", "realised %1")).arg(realised).trimmed();
    chart.expectedLegend = wording.say(QT_TRANSLATE_NOOP("Report", "still expected"));
    chart.remainderLegend = uncapitalised(chart.remainderLabel);
    chart.unitLabel = wording.say(QT_TRANSLATE_NOOP("Report", "€ million"));
    const QString year = savings.plannedYear ? QString::number(*savings.plannedYear) : QString();
    const QString title = wording.say(QT_TRANSLATE_NOOP("Report", "Savings %1 in € million")).arg(year).simplified();
    return Figure{title, savingsInWords(wording, chart), chart};
}

QList<Block> charts(const ReportParts &parts)
{
    Columns columns;
    for (const auto &figure : {progressFigure(progressTrend(parts.view), parts.overview, parts.wording),
                               savingsFigure(parts.savings, parts.wording)})
        if (figure)
            columns.parts.append(QList<Block>{*figure});
    if (columns.parts.isEmpty())
        return {};
    return {std::make_shared<const Columns>(columns)};
}

} // namespace aanjager::report
