#pragma once

#include <QString>
#include <benchmark/benchmark.h>
#include <vector>

namespace aanjager::bench {

/** The generated programme of a number of measures (× 10 municipalities × 8 rounds); made once a run. */
QString programmeOf(int measures);

/** Each area registers its benchmarks for these sizes; main calls them all. */
void registerStorage(const std::vector<int> &sizes);
void registerStart(const std::vector<int> &sizes);
void registerInsight(const std::vector<int> &sizes);
void registerSearch();
void registerOverview(const std::vector<int> &sizes);
void registerExchange(const std::vector<int> &sizes);
void registerCancel();
void registerPaper(const std::vector<int> &sizes);
void registerWindow(const std::vector<int> &sizes);
void registerPages(const std::vector<int> &sizes);
void registerMatrix();
void registerWeek();
void registerPresenting();

/** How much more memory a thousand pages take than a hundred, each made in a process of its own. */
void benchPageMemory(benchmark::State &state);
/** What such a process does: makes a report of about this many pages and prints what that took at most, and the size
 * of the file, in bytes. Returns the exit code. */
int measurePageMemory(int pages);

} // namespace aanjager::bench
