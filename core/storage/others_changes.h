#pragma once

#include "core/storage/changeset.h"
#include "core/storage/programme_file.h"

namespace aanjager {

/**
 * What another program changed in a file that is only read here, after the change of number `since`. Calls `follow`
 * with the rows, once for all of these changes and not where there are none; nobody changes the file meanwhile. Does
 * not wait for who is just writing: fails with Busy then, else with Storage.
 */
Result<void> followOthers(const ProgrammeFile &file, qint64 since,
                          const std::function<void(const QList<RowChange> &)> &follow);

} // namespace aanjager
