#pragma once

namespace aanjager {

/** Makes the carried resources readable. Needed before their first use, since they lie in a static library; may be
 * repeated. */
void carryResources();

} // namespace aanjager
