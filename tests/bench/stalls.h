#pragma once

#include <QObject>
#include <functional>
#include <vector>

namespace aanjager::bench {

/** Processor time of this thread: what is computed beside the window does not hold it up. */
double threadSeconds();

template <class Work> double threadSecondsOf(Work &&work)
{
    const double start = threadSeconds();
    work();
    return threadSeconds() - start;
}

/** The longest piece of work between two looks at what the person does, until an event is asked for in vain. */
class Stalls : public QObject
{
public:
    Stalls();

    bool eventFilter(QObject *watched, QEvent *event) override;

    /** Of what is done from now on. */
    double longestWhile(const std::function<void()> &work);

private:
    void begin() { m_since = threadSeconds(); }
    void end();

    double m_since = 0, m_longest = 0;
};

/** What at most 95 in a hundred took. */
double p95(std::vector<double> times);

} // namespace aanjager::bench
