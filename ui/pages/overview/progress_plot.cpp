#include "ui/pages/overview/progress_plot.h"

#include "core/base/late_part.h"

namespace aanjager {

ProgressPlot *ProgressPlot::make(QWidget *parent, int atRight)
{
    using Make = ProgressPlot *(*)(QWidget *, int);
    static const auto make =
        reinterpret_cast<Make>(functionOfPart(QStringLiteral("aanjager_plot"), "aanjagerMakePlot"));
    return make ? make(parent, atRight) : nullptr;
}

} // namespace aanjager
