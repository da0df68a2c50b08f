#pragma once

#include "core/base/result.h"

#include <exception>

namespace aanjager {

/** What work gives, a Result; where it throws, such as for want of memory, Storage with what was thrown: in a thread of
 * its own that would end the program. */
template <class Work> auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &problem) {
        return fail(ErrorKind::Storage, QString::fromUtf8(problem.what()));
    }
}

} // namespace aanjager
