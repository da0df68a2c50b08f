#pragma once

#include "core/report/document.h"

namespace aanjager::bench {

/** Writes what a report says as a workbook that a person would print: one sheet, wrapped cells, A4 upright, as wide as
 * the page, the head on each page. */
void writeWorkbook(const report::Document &document, const QString &path);

} // namespace aanjager::bench
