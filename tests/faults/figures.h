#pragma once

#include <QStringList>
#include <chrono>
#include <cstdint>
#include <vector>

namespace aanjager::faults {

/** How hard a fault is tried, and from which seed. */
struct Effort
{
    std::uint64_t seed = 1;
    int cases = 0;
    QString folder = {}; ///< where the files lie; empty: memory-backed where there is such a folder
};

/** What came of one fault. */
struct Figure
{
    QString fault;
    std::int64_t cases = 0;
    std::int64_t lost = 0;    ///< an acknowledged change is gone, or a refused one is there
    std::int64_t torn = 0;    ///< a change is there in part
    std::int64_t corrupt = 0; ///< the file does not open, or the check finds something
    double seconds = 0;
    QString note = {};        ///< what shows that the fault was met
    bool isControl = false;   ///< must fail, or the test sees nothing
    QStringList details = {}; ///< the first few failures

    std::int64_t failures() const { return lost + torn + corrupt; }
    bool holds() const { return cases > 0 && isControl == (failures() > 0); }
    void tell(const QString &detail);
};

/** The figures as lines of a plain table. */
QString table(const std::vector<Figure> &figures);

/** Counts the seconds of its life into a figure. */
class Stopwatch
{
public:
    explicit Stopwatch(Figure &figure) : m_figure(figure) {}
    ~Stopwatch();
    Stopwatch(const Stopwatch &) = delete;
    Stopwatch &operator=(const Stopwatch &) = delete;

private:
    Figure &m_figure;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace aanjager::faults
