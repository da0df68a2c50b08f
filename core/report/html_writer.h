#pragma once

#include "core/report/figure_writer.h"

namespace aanjager::report {

/** The report as one HTML page that needs nothing beside itself and runs nothing: styles, drawings and logo lie in it.
 * The same document gives equal bytes. */
QByteArray htmlOf(const Document &document, const FigureWriter &figures);

} // namespace aanjager::report
