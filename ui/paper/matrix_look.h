#pragma once

#include "ui/paper/canvas.h"

namespace aanjager::paper {

constexpr double matrixCellHeight = 17.25;

/** Paints a cell of a matrix or strip in its box: seen only, its words are said apart. */
void paintCell(const report::MatrixCell &cell, const QRectF &box, Canvas &canvas);
/** A cell as a sample for a legend: its ground without what is drawn on it. */
void paintSample(const report::MatrixCell &cell, const QRectF &box, Canvas &canvas);
/** How many cells are how far, as a bar; nothing when there are none. */
void paintShares(const report::CellShares &shares, const QRectF &box, Canvas &canvas);

} // namespace aanjager::paper
