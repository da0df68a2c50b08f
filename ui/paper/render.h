#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace aanjager::paper {

struct LayoutRecord;

/**
 * A report as a tagged A4 PDF (PDF/UA-1 and PDF/A-2a). Equal documents give equal bytes. Needs a QGuiApplication.
 * With `record` it is told there what landed where. Fails as PdfDevice::finish.
 */
Result<QByteArray> renderPdf(const report::Document &document, LayoutRecord *record = nullptr);

} // namespace aanjager::paper
