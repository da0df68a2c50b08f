#pragma once

#include "core/insight/view.h"

namespace aanjager::report {

/**
 * The view with only what a reader of this level may see: records less open than it are gone, with their parts and with
 * what is about a measure that is gone; fields less open are empty; references to what is gone are empty. The programme
 * itself always stays. Every figure of a report is computed from the result, so that totals and rows agree.
 */
View visibleTo(const View &view, Visibility level);

} // namespace aanjager::report
