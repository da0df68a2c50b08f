#include "tests/faults/victim.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

namespace aanjager::faults {

namespace {

/** How long a piece of work takes, learned from the victims so far; kills fall within it. */
std::chrono::microseconds pace{2000};

} // namespace

Victim::Victim(const std::function<void(const Acknowledge &)> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    m_process = ::fork();
    if (m_process < 0)
        std::abort();
    m_pipe = ends[0];
    if (m_process > 0) {
        ::close(ends[1]);
        return;
    }
    ::close(ends[0]);
    work([&](qint64 number) {
        if (::write(ends[1], &number, sizeof number) != sizeof number)
            ::_exit(1);
    });
    ::_exit(1);
}

Victim::~Victim()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_pipe);
}

bool Victim::receive()
{
    qint64 number = 0;
    if (::read(m_pipe, &number, sizeof number) != sizeof number)
        return false;
    m_acknowledged.append(number);
    return true;
}

QList<qint64> Victim::killAtRandom(Random &random)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const auto waitFor = static_cast<qsizetype>(random() % 4);
    while (m_acknowledged.size() < waitFor && receive()) {
    }
    if (waitFor > 0)
        pace = (pace * 3 + std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start) / waitFor) / 4;
    ::usleep(static_cast<useconds_t>(random() % static_cast<std::uint64_t>(pace.count() * 3 / 2 + 1)));
    ::kill(m_process, SIGKILL);
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    m_gaveUp = !WIFSIGNALED(status);
    while (receive()) {
    }
    return m_acknowledged;
}

} // namespace aanjager::faults
