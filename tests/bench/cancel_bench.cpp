// How long it takes before an import that is stopped has stopped, at moments spread over all of it; and how much memory
// one takes.
#include "core/exchange/import.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/tracker_files.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace aanjager::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int moments = 6;
constexpr double longestWait = 0.1; ///< seconds, at any size
constexpr TrackerSize cancelledSize{120'000, 0};
constexpr TrackerSize largeSize{15'000, 8}; ///< 120,000 reports
constexpr double mostMemory = 200.0 * 1024 * 1024;

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

/** A tracker, and a programme to import it into. */
struct Files
{
    Files(const QTemporaryDir &folder, const QByteArray &bytes)
        : tracker(folder.filePath(QStringLiteral("tracker")))
        , programme(folder.filePath(QStringLiteral("programme.aanjager")))
    {
        QFile file(tracker);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 ||
            !ProgrammeFile::create(programme, fixtures::aProgramme()))
            qFatal("no tracker");
    }

    QString tracker;
    QString programme;
};

/** Bytes that were resident at most while the program imported. */
qint64 peakOfImport(const QString &programme, const QString &tracker)
{
    const QByteArray from = QFile::encodeName(tracker), to = QFile::encodeName(programme);
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout))
            _exit(127);
        execl(AANJAGER_PROGRAM, AANJAGER_PROGRAM, "import", to.constData(), "--from", from.constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage used = {};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0)
        qFatal("the tracker was not imported");
    return used.ru_maxrss * 1024LL;
}

void benchCancel(benchmark::State &state, const char *name, QByteArray (*tracker)(const TrackerSize &))
{
    const QTemporaryDir folder;
    const Files files(folder, tracker(cancelledSize));
    const auto opened = ProgrammeFile::open(files.programme).value();
    const auto read = [&](WorkProgress &progress) { (void)readTracker(files.tracker, opened->store(), {}, &progress); };
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

/** The same while an import of 120,000 reports is held against the programme and stored. */
void benchCancelStoring(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Files files(folder, csvTracker(largeSize));
    const auto opened = ProgrammeFile::open(files.programme).value();
    const auto plan = readTracker(files.tracker, opened->store()).value();
    const auto store = [&](WorkProgress &progress) {
        if (applyImport(*opened, plan, &progress))
            (void)opened->undo();
    };
    WorkProgress unwatched;
    const double whole = secondsOf([&] { (void)applyImport(*opened, plan, &unwatched); });
    (void)opened->undo();
    double longest = 0;
    for (auto _ : state) {
        for (int moment = 1; moment <= moments; ++moment)
            longest = std::max(longest, waitAfter(whole * 0.85 * moment / (moments + 1), store));
        state.SetIterationTime(longest);
    }
    ratios().push_back({"cancel storing 120,000 reports, longest of 6 (twin: 100 ms)", longest, longestWait,
                        longest / longestWait, 1});
}

/** The most memory that the program itself takes to import a tracker into a programme of its own. */
void benchMemory(benchmark::State &state, const char *name, QByteArray (*tracker)(const TrackerSize &))
{
    const QTemporaryDir folder;
    const Files files(folder, tracker(largeSize));
    double most = 0;
    for (auto _ : state) {
        most = static_cast<double>(peakOfImport(files.programme, files.tracker));
        state.SetIterationTime(1);
    }
    ratios().push_back({name, most, mostMemory, most / mostMemory, 1, Unit::Kibibytes});
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
    benchmark::RegisterBenchmark("cancel storing", benchCancelStoring)->UseManualTime()->Iterations(1);
    benchmark::RegisterBenchmark("import memory CSV", benchMemory,
                                 "memory of importing CSV, 120,000 reports (twin: 200 MiB)", csvTracker)
        ->UseManualTime()
        ->Iterations(1);
    benchmark::RegisterBenchmark("import memory xlsx", benchMemory,
                                 "memory of importing xlsx, 120,000 reports (twin: 200 MiB)", xlsxTracker)
        ->UseManualTime()
        ->Iterations(1);
}

} // namespace aanjager::bench
