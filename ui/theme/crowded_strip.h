#pragma once

#include "ui/theme/painters.h"

namespace aanjager::theme {

/*
 * A strip of municipalities in a place of a given width. Where they are too many for it the cells get narrower, and
 * where those could not be told apart the strip shows how large a share each state has, what is furthest first.
 */

/** The place that a strip takes of this room: its own width, or all of it. */
QRectF stripIn(const QRectF &room, qsizetype cells);
/** Whether a strip of so many cells shows shares in this width. */
bool showsShares(qsizetype cells, double width, double height);
/** The municipality under a point of the place, or nothing, as everywhere in a strip that shows shares. */
std::optional<qsizetype> municipalityIn(const QRectF &place, qsizetype cells, const QPointF &point);
/** Paints into a place that `stripIn` gave. */
void paintStripIn(QPainter &painter, const QRectF &place, const QList<StripCell> &cells, const Palette &palette);

} // namespace aanjager::theme
