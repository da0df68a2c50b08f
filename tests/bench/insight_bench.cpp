#include "core/insight/overview.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"

#include <array>

namespace aanjager::bench {

namespace {

constexpr double overviewGoal = 2;

/** What the least that counts the same records would do: one pass over each array. */
qint64 countPlainly(const State &state)
{
    std::array<int, 6> byStatus = {};
    std::array<int, 4> byHealth = {};
    qint64 progress = 0;
    for (const Measure &measure : state.all<Measure>()) {
        ++byStatus[static_cast<size_t>(measure.status)];
        for (const auto &health : {measure.healthTime, measure.healthMoney, measure.healthQuality})
            ++byHealth[health ? static_cast<size_t>(*health) : 3];
        progress += measure.progress.value_or(0);
    }
    for (const Applicability &cell : state.all<Applicability>())
        progress += cell.progress.value_or(0) * (cell.degree == Degree::Full);
    for (const ProgressReport &report : state.all<ProgressReport>())
        progress += !report.submitted.isNull();
    return progress + byStatus[0] + byHealth[0];
}

void benchOverview(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    const View view = viewAt(*file, {}, QDate(2021, 4, 8)).value();
    besideTwin(
        state, "overview, " + std::to_string(measures) + " measures", overviewGoal,
        [&] { benchmark::DoNotOptimize(overviewOf(view)); },
        [&] { benchmark::DoNotOptimize(countPlainly(view.state)); });
}

} // namespace

void registerInsight(const std::vector<int> &sizes)
{
    for (const int measures : sizes)
        benchmark::RegisterBenchmark("overview", benchOverview, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(30);
}

} // namespace aanjager::bench
