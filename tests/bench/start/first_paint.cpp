// Loaded before a Qt program (LD_PRELOAD): once its first window has painted itself and nothing is left to do, says
// what that took and ends the process. So the program itself knows nothing of being measured.
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

namespace {

long residentKibibytes()
{
    long pages = 0, resident = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

/** Prints processor time in microseconds and resident memory in KiB. */
[[noreturn]] void tell()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    const long long user = used.ru_utime.tv_sec * 1000000LL + used.ru_utime.tv_usec;
    const long long system = used.ru_stime.tv_sec * 1000000LL + used.ru_stime.tv_usec;
    std::printf("first-paint %lld %ld\n", user + system, residentKibibytes());
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
                tell();
            m_events = 0;
        });
        m_idle.start(0);
    }

private:
    QTimer m_idle;
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
