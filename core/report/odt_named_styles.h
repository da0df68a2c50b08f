#pragma once

#include "core/report/odt_styles.h"

namespace aanjager::report {

/** The named paragraph, character and list styles of a report, readable in its language. */
void writeNamedStyles(Markup &out, const QString &language, const FigureWriter &figures);

/** The white below a paragraph of this named style, in points. */
double whiteBelow(const QString &style);

} // namespace aanjager::report
