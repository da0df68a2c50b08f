#pragma once

#include "core/report/document.h"

namespace aanjager::test {

/** The two-page summary of the demo programme as a report would build it: fifteen measures in six themes, figures of 15
 * October 2020. */
report::Document aSummary();

/** A document around these blocks, with everything else filled in. */
report::Document aDocument(const QList<report::Block> &blocks);

/** A table of this many rows in groups of ten; each row names itself "Maatregel N". */
report::Table aTable(int rows);

} // namespace aanjager::test
