#pragma once

#include "ui/paper/layout_record.h"

#include <QStringList>

namespace aanjager::test {

/* What may be wrong with a layout, each finding as a sentence that names page and words. Pages are counted from 1. */

/** Text that is seen outside the margins; on a cover, outside the page's edges. */
QStringList textOutsideMargins(const paper::LayoutRecord &record);
/** Blocks that take each other's place, or leave the room between header and footer. */
QStringList misplacedBlocks(const paper::LayoutRecord &record);
/** Texts that lie over each other. */
QStringList collidingTexts(const paper::LayoutRecord &record);
/** Text that is seen and sticks out of the block it is in, to any side: it runs into a neighbour or is cut. */
QStringList escapingTexts(const paper::LayoutRecord &record);
/** Figures in whose box nothing is drawn. */
QStringList emptyFigures(const paper::LayoutRecord &record);

/** All of the above. */
QStringList audit(const paper::LayoutRecord &record);

} // namespace aanjager::test
