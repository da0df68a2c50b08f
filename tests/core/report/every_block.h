#pragma once

#include "core/report/document.h"

namespace aanjager::fixtures {

/** A report that holds every kind of block, each text once and unlike any other. */
report::Document everyBlock();

/** The same with this in every text of it, numbers of footnotes aside. */
report::Document everyBlockSaying(const QString &words);

} // namespace aanjager::fixtures
