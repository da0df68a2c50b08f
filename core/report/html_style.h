#pragma once

#include "core/report/figure_writer.h"

namespace aanjager::report {

/** The style sheet of an HTML report, in the colours of the light palette. Holds no character that markup escapes. */
QString htmlStyle(const FigureWriter &figures);

} // namespace aanjager::report
