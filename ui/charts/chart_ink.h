#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QLocale>

namespace aanjager::charts {

/** What a chart is drawn with: the colours, the fonts of its labels, and how many of the painter's units make a point.
 */
struct ChartInk
{
    theme::Palette palette;
    QFont label;  ///< 8.5 pt on paper
    QFont strong; ///< the same, semibold
    double unit = 1;
    QLocale locale; ///< of the numbers on an axis
};

} // namespace aanjager::charts
