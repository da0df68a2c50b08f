#include "core/insight/overview.h"

#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"
#include "core/insight/savings.h"

namespace aanjager {

namespace {

void countMeasures(Overview &overview, const State &state)
{
    const QStringList &aspects = state.programme().aspects;
    for (const QString &aspect : aspects)
        overview.byAspect.append({aspect, {}});
    for (const Measure &measure : state.all<Measure>()) {
        ++overview.measures;
        ++overview.byStatus[static_cast<size_t>(measure.status)];
        overview.byHealth.count(overallHealth(measure, aspects));
        for (auto &[aspect, counts] : overview.byAspect)
            counts.count(healthOf(measure, aspect));
        const auto atBat = measure.ownerKind ? static_cast<size_t>(*measure.ownerKind) : overview.atBat.size() - 1;
        ++overview.atBat[atBat][static_cast<size_t>(measure.status)];
        if (measure.ownerKind)
            ++overview.byOwnerKind[atBat];
    }
}

void measureProgress(Overview &overview, const View &view)
{
    const MeanProgress mean = meanProgress(view);
    overview.progress = mean.reached;
    overview.planned = mean.planned;
}

void sumMoney(Overview &overview, const State &state)
{
    overview.savingsYear = lastYearOf(state, MoneyKind::SavingPlanned);
    overview.savingsPlanned = sumOf(state, MoneyKind::SavingPlanned, overview.savingsYear);
    overview.savingsRealised = sumOf(state, MoneyKind::SavingRealised);
    overview.deficit = deficitOf(state);
    overview.savingsInOtherCurrencies =
        sumOf(state, MoneyKind::SavingPlanned).otherCurrencies + overview.savingsRealised.otherCurrencies;
    QSet<int> years;
    for (const MoneyLine &line : state.all<MoneyLine>())
        if (line.year && line.kind >= MoneyKind::SavingPlanned && line.kind <= MoneyKind::SavingWrittenOff)
            years.insert(*line.year);
    QList<int> sorted(years.begin(), years.end());
    std::sort(sorted.begin(), sorted.end());
    for (const int year : sorted)
        overview.savings.append(
            {year, sumOf(state, MoneyKind::SavingPlanned, year), sumOf(state, MoneyKind::SavingRealised, year),
             sumOf(state, MoneyKind::SavingForecast, year), sumOf(state, MoneyKind::SavingWrittenOff, year)});
}

void countWork(Overview &overview, const View &view)
{
    for (const Decision &decision : view.state.all<Decision>())
        overview.decisionsAsked += isAwaited(decision) ? 1 : 0;
    for (const Action &action : view.state.all<Action>()) {
        overview.actionsOpen += isOpen(action) ? 1 : 0;
        overview.actionsOverdue += isOverdue(action, view.today) ? 1 : 0;
    }
    overview.openRound = openRound(view.state, view.today);
    if (!overview.openRound)
        return;
    const Reporting reporting = reportingOf(view, *overview.openRound);
    overview.roundReported = reporting.reported;
    overview.roundExpected = reporting.expected;
}

} // namespace

void HealthCounts::count(std::optional<Health> health)
{
    if (health)
        ++of[static_cast<size_t>(*health)];
    else
        ++unknown;
}

MeanProgress meanProgress(const State &state, QDate day,
                          const std::function<Progress(const Measure &)> &progressOfMeasure,
                          const std::function<bool(const Measure &)> &counts)
{
    MeanProgress mean;
    double reached = 0, planned = 0;
    int withPlan = 0;
    for (const Measure &measure : state.all<Measure>()) {
        if (measure.status == Status::Dropped || (counts && !counts(measure)))
            continue;
        ++mean.reached.applicable;
        if (const auto percent = progressOfMeasure(measure).percent) {
            ++mean.reached.reported;
            reached += *percent;
        }
        if (const auto percent = plannedProgress(measure, day)) {
            ++withPlan;
            planned += *percent;
        }
    }
    if (mean.reached.reported > 0)
        mean.reached.percent = reached / mean.reached.reported;
    if (withPlan > 0)
        mean.planned = planned / withPlan;
    return mean;
}

MeanProgress meanProgress(const View &view, const std::function<bool(const Measure &)> &counts)
{
    // A cell that reported nothing does not move the mean.
    QHash<Id<Measure>, QList<const Applicability *>> cells;
    for (const Applicability &cell : view.state.all<Applicability>())
        if (cell.progress)
            cells[cell.measure].append(&cell);
    return meanProgress(
        view.state, view.today,
        [&](const Measure &measure) { return progressOf(measure, cells.value(measure.id), view.state); }, counts);
}

Overview overviewOf(const View &view)
{
    Overview overview;
    overview.asOf = view.today;
    countMeasures(overview, view.state);
    measureProgress(overview, view);
    sumMoney(overview, view.state);
    countWork(overview, view);
    return overview;
}

} // namespace aanjager
