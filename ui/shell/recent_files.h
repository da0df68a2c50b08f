#pragma once

#include "ui/session/settings.h"
#include "ui/shell/recent_list.h"
#include "ui/text/wording.h"

namespace aanjager {

/** The remembered files as the start page shows them, in words. */
QList<RecentFile> recentFiles(const QList<RememberedFile> &files, const text::Wording &words);

} // namespace aanjager
