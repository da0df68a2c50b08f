#pragma once

#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/text/wording.h"

namespace aanjager {

class Navigator;
class Notices;

/** What every page works with; all of it outlives the pages. */
struct PageContext
{
    Session &session;
    Settings &settings;
    const text::Wording &words;
    Notices &notices;
    Navigator &navigator;

    /** Does something that can fail; a failure is told with the offer to try again. True when it was done. `work` may
     * run much later, so it holds all it needs, and follows up on its success itself. */
    bool attempt(const std::function<Result<void>()> &work) const;
    /** Tells that this failed, with the offer to try it again. */
    void offerAgain(const Error &error, const std::function<Result<void>()> &work) const;
};

} // namespace aanjager
