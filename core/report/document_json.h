#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace aanjager::report {

/** A whole report as JSON, for keeping: equal documents give equal bytes, and it reads back as the same document. */
QByteArray jsonOf(const Document &document);

/** Reads what `jsonOf` wrote. Fails with Format. */
Result<Document> documentOf(const QByteArray &json);

} // namespace aanjager::report
