#pragma once

#include "core/base/result.h"

#include <atomic>

namespace aanjager {

/**
 * Between a thread that does long work and the one that watches it: how far the work is, and whether it is to stop. The
 * worker calls `goesOn` at least every few milliseconds and, once it says no, fails with `stopped()`.
 */
struct WorkProgress
{
    std::atomic<bool> isStopped = false; ///< set by whoever watches; never taken back
    std::atomic<qint64> done = 0;        ///< of `total`, in a unit of the worker's choice
    std::atomic<qint64> total = 0;       ///< 0 while it is not known

    void stop() { isStopped.store(true, std::memory_order_relaxed); }
};

/** Tells how far the work is and whether it is to go on; work that nobody watches always is. */
inline bool goesOn(WorkProgress *progress, qint64 done, qint64 total = 0)
{
    if (!progress)
        return true;
    progress->done.store(done, std::memory_order_relaxed);
    progress->total.store(total, std::memory_order_relaxed);
    return !progress->isStopped.load(std::memory_order_relaxed);
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
