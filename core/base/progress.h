#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>

namespace aanjager {

/** What long work is busy with. */
enum class WorkStage {
    Reading,   ///< bytes of a file, or cells
    Planning,  ///< rows of a table
    Comparing, ///< measures held against the programme
    Storing,   ///< records
    Finishing  ///< it can no longer be stopped
};

/**
 * Between long work and the one that watches it: how far the work is, and whether it is to stop. The worker calls
 * `goesOn` at least every few milliseconds and, once it says no, fails with `stopped()`.
 */
struct WorkProgress
{
    using Clock = std::chrono::steady_clock;
    std::atomic<bool> isStopped = false; ///< set by whoever watches; never taken back
    std::atomic<qint64> done = 0;        ///< of `total`, in a unit of the worker's choice
    std::atomic<qint64> total = 0;       ///< 0 while it is not known
    std::atomic<WorkStage> stage = WorkStage::Reading;
    /** Called by the worker now and then, in its thread: so that a window whose own thread works can paint and listen.
     * Set before the work begins. */
    std::function<void()> breathe = {};
    std::chrono::milliseconds breathEvery{15};
    Clock::time_point nextBreath = {}; ///< the worker's own

    void stop() { isStopped.store(true, std::memory_order_relaxed); }
};

/** How far work was when it was looked at. */
struct WorkTold
{
    WorkStage stage = WorkStage::Reading;
    qint64 done = 0;
    qint64 total = 0;

    /** Below zero while it is not known. */
    int percent() const { return total > 0 ? static_cast<int>(std::clamp<qint64>(done * 100 / total, 0, 100)) : -1; }
};

inline WorkTold toldBy(const WorkProgress &progress)
{
    return {progress.stage.load(std::memory_order_relaxed), progress.done.load(std::memory_order_relaxed),
            progress.total.load(std::memory_order_relaxed)};
}

/** Whether work is to go on that has nothing new to tell. */
inline bool goesOn(WorkProgress *progress)
{
    if (!progress)
        return true;
    if (progress->breathe) {
        if (const auto now = WorkProgress::Clock::now(); now >= progress->nextBreath) {
            progress->breathe();
            progress->nextBreath = WorkProgress::Clock::now() + progress->breathEvery;
        }
    }
    return !progress->isStopped.load(std::memory_order_relaxed);
}

/** Tells how far the work is and whether it is to go on; work that nobody watches always is. */
inline bool goesOn(WorkProgress *progress, qint64 done, qint64 total = 0)
{
    if (!progress)
        return true;
    progress->done.store(done, std::memory_order_relaxed);
    progress->total.store(total, std::memory_order_relaxed);
    return goesOn(progress);
}

/** Begins another stage; false when the work is to stop. */
inline bool beginStage(WorkProgress *progress, WorkStage stage)
{
    if (progress)
        progress->stage.store(stage, std::memory_order_relaxed);
    return goesOn(progress, 0);
}

/** What work fails with that was stopped: Refused, with "stopped" as its detail. */
inline tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Refused, QStringLiteral("stopped"));
}

inline bool wasStopped(const Error &error)
{
    return error.kind == ErrorKind::Refused && error.detail == QLatin1String("stopped");
}

} // namespace aanjager
