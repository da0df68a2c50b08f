#pragma once

#include "core/report/matrix_blocks.h"

#include <QRectF>

class QPainter;

/* The cells of a matrix as a report draws them, in the light palette; each scales with its rectangle. */
namespace aanjager {

/** A cell without its note; its word where it is to be drawn. */
void paintCell(QPainter &painter, const QRectF &box, const report::MatrixCell &cell);
/** Its ground alone, as a sample for a legend. */
void paintCellSample(QPainter &painter, const QRectF &box, const report::MatrixCell &cell);
/** The glyph of its status, and the hand beside it where support is asked. */
void paintCellSign(QPainter &painter, const QRectF &box, const report::MatrixCell &cell);

/** How many cells are in each state, as one bar. */
void paintCellShares(QPainter &painter, const QRectF &box, const report::CellShares &shares);

} // namespace aanjager
