#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace aanjager::bench {

enum class Unit { Milliseconds, Kibibytes };

/** Ours beside its twin in one run: times in seconds, or sizes in bytes. */
struct Ratio
{
    std::string name;
    double ours = 0;
    double twin = 0;
    double ratio = 0;
    std::optional<double> goal = {}; ///< the ratio that may not be exceeded
    Unit unit = Unit::Milliseconds;
};

/** The ratios of this run, in the order in which they were taken. */
std::vector<Ratio> &ratios();

/** "name, ours, twin, ratio, goal" as lines; a ratio over its goal is marked. */
std::string table(const std::vector<Ratio> &ratios);

double median(std::vector<double> times);

template <class Work> double secondsOf(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/**
 * Runs ours and its twin in turn, so that both meet the same noise, each turn after an untimed `prepare`; the benchmark
 * counts the time of ours. Adds the ratio of the medians to the table. Returns the median of ours.
 */
template <class Prepare, class Ours, class Twin>
double besideTwin(benchmark::State &state, const std::string &name, std::optional<double> goal, Prepare &&prepare,
                  Ours &&ours, Twin &&twin)
{
    std::vector<double> oursTimes;
    std::vector<double> twinTimes;
    for (auto _ : state) {
        prepare();
        twinTimes.push_back(secondsOf(twin));
        oursTimes.push_back(secondsOf(ours));
        state.SetIterationTime(oursTimes.back());
    }
    const double oursMedian = median(oursTimes);
    const double twinMedian = median(twinTimes);
    state.counters["ratio"] = oursMedian / twinMedian;
    ratios().push_back({name, oursMedian, twinMedian, oursMedian / twinMedian, goal});
    return oursMedian;
}

template <class Ours, class Twin>
double besideTwin(benchmark::State &state, const std::string &name, std::optional<double> goal, Ours &&ours,
                  Twin &&twin)
{
    return besideTwin(
        state, name, goal, [] {}, ours, twin);
}

/** Adds how a time grows with the data: the log-log slope between two sizes, which may be 1.1. */
void addGrowth(const std::string &name, double small, double large, double factor);

} // namespace aanjager::bench
