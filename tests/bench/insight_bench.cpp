#include "core/insight/standing.h"
#include "core/storage/state_loader.h"
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

constexpr double incrementalGoal = 0.0001; ///< seconds

/** Overview and attention after one measure was edited, beside the count of all; the table of records is in neither. */
void benchStanding(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    View view = viewAt(*file, {}, QDate(2021, 4, 8)).value();
    Standing standing;
    (void)standing.overview(view);
    (void)standing.measuresAsking(view);
    std::vector<double> ours, full;
    qsizetype at = 0;
    for (auto _ : state) {
        Measure edited = view.state.all<Measure>()[at = (at + 7919) % view.state.all<Measure>().size()];
        edited.status = edited.status == Status::Running ? Status::Dropped : Status::Running;
        edited.healthTime = edited.healthTime == Health::Intervene ? Health::OnCourse : Health::Intervene;
        const QList<RowChange> rows{{tableOf<Measure>, edited.id.value, Operation::Updated}};
        const double before = secondsOf([&] { standing.leave(view, rows); });
        view.state.table<Measure>().put(edited);
        const double after = secondsOf([&] {
            standing.enter(view, rows);
            benchmark::DoNotOptimize(standing.overview(view));
            benchmark::DoNotOptimize(standing.measuresAsking(view).size());
        });
        ours.push_back(before + after);
        full.push_back(secondsOf([&] {
            benchmark::DoNotOptimize(overviewOf(view));
            benchmark::DoNotOptimize(attentionOf(view));
        }));
        state.SetIterationTime(ours.back());
    }
    const std::string name = "overview and attention after an edit, " + std::to_string(measures) + " measures";
    ratios().push_back({name + ", beside full", median(ours), median(full), median(ours) / median(full), {}});
    ratios().push_back({name + ", beside goal", median(ours), incrementalGoal, median(ours) / incrementalGoal, 1.0});
}

} // namespace

void registerInsight(const std::vector<int> &sizes)
{
    for (const int measures : sizes)
        for (const auto &[name, run] :
             {std::pair("overview", &benchOverview), std::pair("overview and attention after an edit", &benchStanding)})
            benchmark::RegisterBenchmark(name, run, measures)
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond)
                ->Iterations(30);
}

} // namespace aanjager::bench
