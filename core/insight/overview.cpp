#include "core/insight/overview.h"

#include "core/insight/overview_count.h"

#include <cmath>

namespace aanjager {

namespace {

constexpr int fraction = 64; ///< bits behind the point

} // namespace

void HealthCounts::count(std::optional<Health> health, int times)
{
    if (health)
        of[static_cast<size_t>(*health)] += times;
    else
        unknown += times;
}

void ProgressSums::Sum::add(std::optional<double> percent, int times)
{
    if (!percent)
        return;
    percents += times * static_cast<__int128>(std::ldexp(*percent, fraction));
    measures += times;
}

std::optional<double> ProgressSums::Sum::mean() const
{
    if (measures == 0)
        return std::nullopt;
    return std::ldexp(static_cast<double>(percents), -fraction) / measures;
}

void ProgressSums::add(Status status, std::optional<double> reached, std::optional<double> planned, int times)
{
    if (status == Status::Dropped)
        return;
    m_measures += times;
    m_reached.add(reached, times);
    m_planned.add(planned, times);
}

MeanProgress ProgressSums::mean() const
{
    return {{m_reached.mean(), m_reached.measures, m_measures}, m_planned.mean()};
}

MeanProgress meanProgress(const State &state, QDate day,
                          const std::function<Progress(const Measure &)> &progressOfMeasure,
                          const std::function<bool(const Measure &)> &counts)
{
    ProgressSums sums;
    for (const Measure &measure : state.all<Measure>())
        if (!counts || counts(measure))
            sums.add(measure.status, progressOfMeasure(measure).percent, plannedProgress(measure, day));
    return sums.mean();
}

MeanProgress meanProgress(const View &view, const std::function<bool(const Measure &)> &counts)
{
    QHash<Id<Measure>, RollUp> cells;
    for (const Applicability &cell : view.state.all<Applicability>())
        cells[cell.measure].add(cell, view.state);
    return meanProgress(
        view.state, view.today,
        [&](const Measure &measure) { return cells.value(measure.id).progress(measure.progress); }, counts);
}

Overview overviewOf(const View &view)
{
    OverviewCount count;
    count.load(view);
    return count.overview(view);
}

} // namespace aanjager
