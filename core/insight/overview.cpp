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
                          const std::function<Progress(const Measure &)> &progressOfMeasure)
{
    ProgressSums sums;
    for (const Measure &measure : state.all<Measure>())
        if (measure.status != Status::Dropped)
            sums.add(measure.status, progressOfMeasure(measure).percent, plannedProgress(measure, day));
    return sums.mean();
}

Overview overviewOf(const View &view)
{
    OverviewCount count;
    count.load(view);
    return count.overview(view);
}

} // namespace aanjager
