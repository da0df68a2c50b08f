#pragma once

#include "core/report/document.h"
#include "ui/charts/chart_ink.h"

#include <QRectF>

class QPainter;

namespace aanjager::charts {

/** The height in points that the chart needs at least: a row for the deficit, each theme and what is left, axis and
 * legend. In a higher rectangle its rows stand further apart. */
double savingsChartHeight(const report::SavingsChart &chart);

/** Where a row lies in the rectangle that the chart is drawn in, over its whole width: 0 the deficit, then each step,
 * then what is left. `unit` as in ChartInk. */
QRectF savingsChartRow(const QRectF &area, const report::SavingsChart &chart, int row, double unit);

/** Draws savings against the deficit as a waterfall in the rectangle, labels included; the same on screen, slide and
 * paper. */
void paintSavingsChart(QPainter &painter, const QRectF &area, const report::SavingsChart &chart, const ChartInk &ink);

} // namespace aanjager::charts
