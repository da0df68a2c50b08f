#pragma once

#include "core/report/plan_chart.h"
#include "ui/charts/chart_ink.h"

#include <QRectF>

class QPainter;

namespace aanjager::charts {

/** The height in points that the chart needs: two rows of time, a row for each bar and heading, and the legend. */
double planChartHeight(const report::PlanChart &chart);

/** Draws measures in time: names at the left, bars and marks under the years, and the line of today. */
void paintPlanChart(QPainter &painter, const QRectF &area, const report::PlanChart &chart, const ChartInk &ink);

} // namespace aanjager::charts
