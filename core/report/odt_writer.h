#pragma once

#include "core/base/result.h"
#include "core/report/figure_writer.h"

namespace aanjager::report {

/** The report as an OpenDocument text (ODF 1.2) to edit on: real headings, lists, tables and page numbers, in named
 * styles. The same document gives equal bytes. Fails with Storage when the package cannot be made. */
Result<QByteArray> odtOf(const Document &document, const FigureWriter &figures);

} // namespace aanjager::report
