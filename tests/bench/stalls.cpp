#include "tests/bench/stalls.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <algorithm>
#include <ctime>

namespace aanjager::bench {

double threadSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

Stalls::Stalls()
{
    qApp->installEventFilter(this);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &Stalls::begin);
}

bool Stalls::eventFilter(QObject *, QEvent *)
{
    end();
    return false;
}

double Stalls::longestWhile(const std::function<void()> &work)
{
    m_longest = 0;
    begin();
    work();
    end();
    return m_longest;
}

void Stalls::end()
{
    m_longest = std::max(m_longest, threadSeconds() - m_since);
    begin();
}

double p95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::min(times.size() - 1, times.size() * 95 / 100)];
}

} // namespace aanjager::bench
