// How long it takes before a reading that is stopped has stopped, at moments spread over all of it.
#include "core/exchange/import.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/tracker_files.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <thread>

namespace aanjager::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int moments = 6;
constexpr double longestWait = 0.1; ///< seconds, at any size
constexpr TrackerSize cancelledSize{120'000, 0};

/** Seconds from the stop, `after` so many seconds, until the work is over. */
double waitAfter(double after, const std::function<void(WorkProgress &)> &work)
{
    WorkProgress progress;
    Clock::time_point stoppedAt = Clock::now();
    std::thread watcher([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(after));
        stoppedAt = Clock::now();
        progress.stop();
    });
    work(progress);
    const Clock::time_point ended = Clock::now();
    watcher.join();
    return std::chrono::duration<double>(ended - stoppedAt).count();
}

void benchCancel(benchmark::State &state, const char *name, QByteArray (*tracker)(const TrackerSize &))
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tracker"));
    const QString programme = folder.filePath(QStringLiteral("programme.aanjager"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(tracker(cancelledSize)) < 0 ||
        !ProgrammeFile::create(programme, fixtures::aProgramme()))
        qFatal("no tracker");
    file.close();
    const auto opened = ProgrammeFile::open(programme).value();
    const auto read = [&](WorkProgress &progress) { (void)readTracker(path, opened->store(), {}, &progress); };
    WorkProgress unwatched;
    const double whole = secondsOf([&] { read(unwatched); });
    double longest = 0;
    for (auto _ : state) {
        for (int moment = 1; moment <= moments; ++moment)
            longest = std::max(longest, waitAfter(whole * moment / (moments + 1), read));
        state.SetIterationTime(longest);
    }
    ratios().push_back({name, longest, longestWait, longest / longestWait, 1});
}

} // namespace

void registerCancel()
{
    benchmark::RegisterBenchmark("cancel CSV", benchCancel, "cancel CSV of 120,000 rows, longest of 6 (twin: 100 ms)",
                                 csvTracker)
        ->UseManualTime()
        ->Iterations(1);
    benchmark::RegisterBenchmark("cancel xlsx", benchCancel, "cancel xlsx of 120,000 rows, longest of 6 (twin: 100 ms)",
                                 xlsxTracker)
        ->UseManualTime()
        ->Iterations(1);
}

} // namespace aanjager::bench
