// Loaded before a Qt program (LD_PRELOAD): once its first window has painted itself and nothing is left to do, says
// what that took and ends the process; with AANJAGER_UNTIL_IDLE it waits until all threads of the process have come to
// rest, and says what is resident then. So the program itself knows nothing of being measured.
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

namespace {

/** A line of /proc/self/status in KiB: VmRSS is resident now, VmHWM the most that ever was. */
long kibibytes(const char *what)
{
    long found = 0;
    if (std::FILE *file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file))
            if (std::strncmp(line, what, std::strlen(what)) == 0)
                found = std::strtol(line + std::strlen(what) + 1, nullptr, 10);
        std::fclose(file);
    }
    return found;
}

/** Of all threads together, in microseconds. */
long long processorTime()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000LL + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
}

/** Prints processor time in microseconds, and resident and most resident memory in KiB. */
[[noreturn]] void tell()
{
    std::printf("first-paint %lld %ld %ld\n", processorTime(), kibibytes("VmRSS"), kibibytes("VmHWM"));
    std::fflush(stdout);
    _exit(0);
}

/** Counts what the program does between two turns of a timer that only runs when nothing else waits. */
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_idle)
            return false;
        ++m_events;
        m_isPainted = m_isPainted || (event->type() == QEvent::Paint && watched->isWidgetType());
        return false;
    }

    void watch()
    {
        connect(&m_idle, &QTimer::timeout, this, [this] {
            if (m_isPainted && m_events == 0)
                paintedFirst();
            m_events = 0;
        });
        m_idle.start(0);
    }

private:
    void paintedFirst()
    {
        if (!std::getenv("AANJAGER_UNTIL_IDLE"))
            tell();
        m_idle.stop();
        connect(&m_looks, &QTimer::timeout, this, &FirstPaint::look);
        m_looks.start(betweenLooks);
    }

    void look()
    {
        const long long now = processorTime();
        m_restful = now - m_used < asGoodAsNothing ? m_restful + 1 : 0;
        m_used = now;
        if (m_restful >= looksAtRest)
            tell();
    }

    static constexpr int betweenLooks = 250, looksAtRest = 8; ///< milliseconds; two seconds in all
    static constexpr long long asGoodAsNothing = 5000;        ///< microseconds

    QTimer m_idle, m_looks;
    long long m_used = 0;
    int m_restful = 0; ///< looks
    int m_events = 0;
    bool m_isPainted = false;
};

void begin()
{
    auto *first = new FirstPaint(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(first);
    QMetaObject::invokeMethod(first, &FirstPaint::watch, Qt::QueuedConnection);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)
