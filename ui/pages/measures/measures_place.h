#pragma once

#include "ui/pages/page_context.h"

namespace aanjager {

class MeasuresPage;

/** Notes for the next start of the open programme which measure is chosen, and in the table or on which board. */
void keepPlace(const MeasuresPage &page, const PageContext &context);
/** Shows the measures as the open programme was left, and the panel as a person wants it; what is not there any more is
 * not missed. */
void bringPlace(MeasuresPage &page, const PageContext &context);

} // namespace aanjager
