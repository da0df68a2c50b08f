#include "core/report/report_parts.h"

#include "core/domain/measure_rules.h"

#include <cmath>

namespace aanjager::report {

namespace {

constexpr qsizetype namesListed = 8; ///< more are counted

} // namespace

ReportParts::ReportParts(const View &shown, const std::optional<View> &shownBefore, const Wording &words)
    : view(shown)
    , since(shownBefore)
    , wording(words)
    , programme(view.state.programme())
    , overview(overviewOf(view))
    , before(since ? std::optional(overviewOf(*since)) : std::nullopt)
    , savings(savingsPlanOf(view))
    , round(roundToReport(view))
    , reporting(round ? reportingOf(view, *round) : Reporting())
    , measures(inOrder(view.state.all<Measure>()))
    , movements(since ? movementsOf(view, *since) : QList<Movement>())
{
}

QString ReportParts::countedItems(int n) const
{
    return wording.inWords(n) + QLatin1Char(' ') + items(n);
}

QString ReportParts::enumerated(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    if (names.size() > namesListed + 1) {
        const auto rest = static_cast<int>(names.size() - namesListed);
        return say(QT_TRANSLATE_N_NOOP("Report", "%1 and %n more"), rest)
            .arg(names.mid(0, namesListed).join(QStringLiteral(", ")));
    }
    return say(QT_TRANSLATE_NOOP("Report", "%1 and %2"))
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

std::optional<Health> ReportParts::verdictOf(const Measure &measure) const
{
    return overallHealth(measure, programme.aspects);
}

QList<const Measure *> ReportParts::withVerdict(Health health) const
{
    QList<const Measure *> found;
    for (const Measure &measure : measures)
        if (verdictOf(measure) == health)
            found.append(&measure);
    return found;
}

std::optional<int> ReportParts::pointsBehind() const
{
    if (!overview.progress.percent || !overview.planned)
        return std::nullopt;
    return static_cast<int>(std::round(*overview.planned) - std::round(*overview.progress.percent));
}

QStringList numbersOf(const QList<const Measure *> &measures)
{
    QStringList numbers;
    for (const Measure *measure : measures)
        numbers.append(measure->number.isEmpty() ? measure->title : measure->number);
    return numbers;
}

} // namespace aanjager::report
