#pragma once

#include "core/report/document.h"
#include "ui/charts/chart_ink.h"

#include <QRectF>

class QPainter;

namespace aanjager::charts {

/** What is said of a point below the axis: its quarter, "Q3 ’20", or the day of now, "8 apr". */
QString pointName(const QDate &at, const QDate &now, const QLocale &locale);

/** The height the chart is drawn for, in points. */
constexpr double progressChartHeight = 158;
/** The same for the small one. */
constexpr double smallProgressChartHeight = 102;

/** Draws progress against plan over time in the rectangle, labels included; the same on screen, slide and paper. */
void paintProgressChart(QPainter &painter, const QRectF &area, const report::ProgressChart &chart, const ChartInk &ink);

} // namespace aanjager::charts
