#include "ui/pages/page_context.h"

#include "ui/pages/notices.h"

namespace aanjager {

bool PageContext::attempt(const std::function<Result<void>()> &work) const
{
    const Result<void> done = work();
    if (!done)
        offerAgain(done.error(), work);
    return done.has_value();
}

void PageContext::offerAgain(const Error &error, const std::function<Result<void>()> &work) const
{
    notices.failed(error, [context = *this, work] { context.attempt(work); });
}

} // namespace aanjager
