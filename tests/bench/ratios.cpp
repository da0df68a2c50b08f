#include "tests/bench/ratios.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace aanjager::bench {

namespace {

constexpr double slopeAllowed = 1.1;

std::string said(double value, Unit unit)
{
    char text[32];
    if (unit == Unit::Milliseconds)
        std::snprintf(text, sizeof text, "%.3f ms", value * 1000);
    else
        std::snprintf(text, sizeof text, "%.1f KiB", value / 1024);
    return text;
}

} // namespace

std::vector<Ratio> &ratios()
{
    static std::vector<Ratio> all;
    return all;
}

double median(std::vector<double> times)
{
    if (times.empty())
        return 0;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void addGrowth(const std::string &name, double small, double large, double factor)
{
    ratios().push_back({name + " (slope)", large, small, std::log(large / small) / std::log(factor), slopeAllowed});
}

std::string table(const std::vector<Ratio> &all)
{
    std::string text;
    char line[200];
    std::snprintf(line, sizeof line, "%-52s %14s %14s %8s %8s\n", "name", "ours", "twin", "ratio", "goal");
    text += line;
    for (const Ratio &ratio : all) {
        char goal[16] = "-";
        if (ratio.goal)
            std::snprintf(goal, sizeof goal, "%.2f", *ratio.goal);
        std::snprintf(line, sizeof line, "%-52s %14s %14s %8.2f %8s%s\n", ratio.name.c_str(),
                      said(ratio.ours, ratio.unit).c_str(), said(ratio.twin, ratio.unit).c_str(), ratio.ratio, goal,
                      ratio.goal && ratio.ratio > *ratio.goal ? "  OVER" : "");
        text += line;
    }
    return text;
}

} // namespace aanjager::bench
