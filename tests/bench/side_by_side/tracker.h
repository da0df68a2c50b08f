#pragma once

#include "core/report/document.h"
#include "core/storage/programme_file.h"

namespace aanjager::bench {

/** The whole programme as a region's tracker has it: eight columns, a row for each measure in each municipality. */
report::Document trackerOf(const ProgrammeFile &file);

/** Opens a programme and writes its tracker as PDF: the whole of our process in the contest. Returns the exit code. */
int writeTracker(const QString &programme, const QString &pdf);

} // namespace aanjager::bench
