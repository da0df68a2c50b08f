#pragma once

#include "ui/models/value_look.h"

class QPainter;
class QRectF;

namespace aanjager {

/** Paints "Voorbereiding → In uitvoering" with the glyphs, shapes and bar that the values have; what has no room is
 * elided, the value after it first keeps its place. */
void paintValueChange(QPainter &painter, const QRectF &rect, const ChangeLook &change, bool enabled = true);

} // namespace aanjager
