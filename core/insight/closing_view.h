#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** As `viewAtClosing` of an edit and a round, made from `before`: the whole programme as the last change before this
 * edit left it. Fails also with Conflict where it is another. */
Result<View> viewAtClosing(const Edit &edit, Id<Round> round, View before);

} // namespace aanjager
