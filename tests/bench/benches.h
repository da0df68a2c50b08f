#pragma once

#include <QString>
#include <vector>

namespace aanjager::bench {

/** The generated programme of a number of measures (× 10 municipalities × 8 rounds); made once a run. */
QString programmeOf(int measures);

/** Each area registers its benchmarks for these sizes; main calls them all. */
void registerStorage(const std::vector<int> &sizes);
void registerInsight(const std::vector<int> &sizes);
void registerExchange(const std::vector<int> &sizes);
void registerPaper(const std::vector<int> &sizes);

} // namespace aanjager::bench
