#include "core/insight/overview_count.h"

#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"

namespace aanjager {

void OverviewCount::load(const View &view)
{
    *this = {};
    if (const Round *round = openRound(view.state, view.today))
        m_round = *round;
    if (m_round)
        m_expected = Expectations(view.state, m_round->id);
    m_tallies.reserve(view.state.all<Measure>().size());
    const auto addAll = [&](const auto &records) {
        for (const auto &record : records)
            add(record, view, 1);
    };
    addAll(view.state.all<Measure>());
    addAll(view.state.all<Applicability>());
    if (m_round)
        addAll(view.state.reportsAtHand());
    addAll(view.state.all<MoneyLine>());
    addAll(view.state.all<Decision>());
    addAll(view.state.all<Action>());
    settle(view);
}

OverviewCount::Tally &OverviewCount::touched(Id<Measure> measure)
{
    Tally &tally = m_tallies[measure.value];
    if (!tally.isTouched)
        m_touched.append(measure.value);
    tally.isTouched = true;
    return tally;
}

void OverviewCount::add(const Measure &measure, const View &, int)
{
    touched(measure.id);
}

void OverviewCount::add(const Applicability &cell, const View &view, int times)
{
    touched(cell.measure).cells.add(cell, view.state, times);
}

void OverviewCount::add(const ProgressReport &report, const View &, int times)
{
    if (m_round && isOfLead(report, *m_round))
        touched(report.measure).reports += times;
}

void OverviewCount::add(const MoneyLine &line, const View &, int times)
{
    m_money.add(line, times);
}

void OverviewCount::add(const Decision &decision, const View &, int times)
{
    m_decisions += isAwaited(decision) ? times : 0;
}

void OverviewCount::add(const Action &action, const View &view, int times)
{
    m_open += isOpen(action) ? times : 0;
    m_overdue += isOverdue(action, view.today) ? times : 0;
}

void OverviewCount::settle(const View &view)
{
    for (const qint64 id : std::as_const(m_touched)) {
        Tally &tally = m_tallies[id];
        if (tally.isCounted)
            count(tally.share, -1);
        const Measure *measure = view.state.find(Id<Measure>{id});
        tally.isTouched = false;
        tally.isCounted = measure != nullptr;
        if (!measure)
            continue;
        tally.share = shareOf(*measure, tally, view);
        count(tally.share, 1);
    }
    m_touched.clear();
}

MeasureShare OverviewCount::shareOf(const Measure &measure, const Tally &tally, const View &view) const
{
    MeasureShare share;
    share.status = measure.status;
    share.ownerKind = measure.ownerKind;
    share.health = overallHealth(measure, view.state.programme().aspects);
    for (size_t aspect = 0; aspect < share.byAspect.size(); ++aspect)
        share.byAspect[aspect] = healthOf(measure, verdictAspects()[static_cast<qsizetype>(aspect)]);
    share.reached = tally.cells.progress(measure.progress).percent;
    share.planned = plannedProgress(measure, view.today);
    share.isAsked = m_expected.asksLead(measure);
    share.isReported = share.isAsked && tally.reports > 0;
    return share;
}

void OverviewCount::count(const MeasureShare &share, int times)
{
    const auto status = static_cast<size_t>(share.status);
    m_measures += times;
    m_byStatus[status] += times;
    m_byHealth.count(share.health, times);
    for (size_t aspect = 0; aspect < m_byAspect.size(); ++aspect)
        m_byAspect[aspect].count(share.byAspect[aspect], times);
    m_atBat[share.ownerKind ? static_cast<size_t>(*share.ownerKind) : m_atBat.size() - 1][status] += times;
    m_progress.add(share.status, share.reached, share.planned, times);
    m_asked += share.isAsked ? times : 0;
    m_reported += share.isReported ? times : 0;
}

Overview OverviewCount::overview(const View &view) const
{
    Overview overview;
    overview.asOf = view.today;
    overview.measures = m_measures;
    overview.byStatus = m_byStatus;
    overview.byHealth = m_byHealth;
    HealthCounts none;
    none.unknown = m_measures;
    for (const QString &aspect : view.state.programme().aspects) {
        const qsizetype at = verdictAspects().indexOf(aspect);
        overview.byAspect.append({aspect, at < 0 ? none : m_byAspect[static_cast<size_t>(at)]});
    }
    overview.atBat = m_atBat;
    for (size_t kind = 0; kind < overview.byOwnerKind.size(); ++kind)
        for (const int measures : m_atBat[kind])
            overview.byOwnerKind[kind] += measures;
    const MeanProgress mean = m_progress.mean();
    overview.progress = mean.reached;
    overview.planned = mean.planned;
    overview.savingsYear = m_money.lastYear(MoneyKind::SavingPlanned);
    overview.savingsPlanned = m_money.of(MoneyKind::SavingPlanned, overview.savingsYear);
    overview.savingsRealised = m_money.of(MoneyKind::SavingRealised);
    overview.deficit = m_money.deficit();
    overview.savingsInOtherCurrencies =
        m_money.of(MoneyKind::SavingPlanned).otherCurrencies + overview.savingsRealised.otherCurrencies;
    for (const int year : m_money.savingsYears())
        overview.savings.append(
            {year, m_money.of(MoneyKind::SavingPlanned, year), m_money.of(MoneyKind::SavingRealised, year),
             m_money.of(MoneyKind::SavingForecast, year), m_money.of(MoneyKind::SavingWrittenOff, year)});
    overview.decisionsAsked = m_decisions;
    overview.actionsOpen = m_open;
    overview.actionsOverdue = m_overdue;
    overview.openRound = m_round ? view.state.find(m_round->id) : nullptr;
    overview.roundReported = overview.openRound ? m_reported : 0;
    overview.roundExpected = overview.openRound ? m_asked : 0;
    return overview;
}

} // namespace aanjager
