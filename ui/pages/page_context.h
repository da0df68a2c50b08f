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

    /** Does something that can fail; a failure is told with the offer to try again. True when it was done. */
    bool attempt(const std::function<Result<void>()> &work) const;
};

} // namespace aanjager
