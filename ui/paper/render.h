#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"

#include <QByteArray>

namespace aanjager::paper {

struct LayoutRecord;

/**
 * A report as a tagged A4 PDF (PDF/UA-1 and PDF/A-2a). Equal documents give equal bytes. Needs a QGuiApplication.
 * With `record` it is told there what landed where; `progress` is told of sections. Fails as PdfDevice::finish, and
 * when it is stopped.
 */
Result<QByteArray> renderPdf(const report::Document &document, LayoutRecord *record = nullptr,
                             WorkProgress *progress = nullptr);

} // namespace aanjager::paper
