#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace aanjager::conformance {

/** A file of two pages with one of everything that the paint device can write: the file that is broken in each way. */
QByteArray sampler();

/** A report with every kind of block, some of them over more than one page, and with these words in it. */
report::Document everyBlock(const QString &words);

} // namespace aanjager::conformance
