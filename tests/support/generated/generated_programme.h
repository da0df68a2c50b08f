#pragma once

#include "core/storage/programme_file.h"

namespace aanjager::fixtures {

/** How large a generated programme is. Reports: one per measure, municipality and round. */
struct ProgrammeSize
{
    int measures = 15;
    int municipalities = 10;
    int rounds = 8;
};

/** Builds a programme of this size in few changes: its measures and matrix in one, then each round in one, dated by its
 * closing. Equal sizes give equal content apart from ids. Fails as ProgrammeFile::build. */
Result<void> generateProgramme(const QString &path, const ProgrammeSize &size);

} // namespace aanjager::fixtures
