#include "ui/pages/page_context.h"

#include "ui/pages/notices.h"

namespace aanjager {

bool PageContext::attempt(const std::function<Result<void>()> &work) const
{
    const Result<void> done = work();
    if (!done)
        notices.failed(done.error(), [context = *this, work] { context.attempt(work); });
    return done.has_value();
}

} // namespace aanjager
