#pragma once

#include "core/report/word_blocks.h"
#include "ui/theme/palette.h"

class QPainter;
class QRectF;

namespace aanjager::paper {

/** A box to tick off, or the icon of what else a symbol stands for. */
void paintSymbol(QPainter &painter, const QRectF &box, report::Symbol symbol, const theme::Palette &palette);

} // namespace aanjager::paper
