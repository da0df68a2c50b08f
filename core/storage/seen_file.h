#pragma once

#include "core/storage/programme_file.h"

namespace aanjager {

/** A programme file as it was seen: for a thread beside the window, which reads it by a connection of its own. */
struct SeenFile
{
    QString path;
    qint64 sequence = 0;   ///< of its last change
    QByteArray lastChange; ///< the uid of that
    bool operator==(const SeenFile &) const = default;
};

/** How `file` is now. Fails when it cannot be read. */
Result<SeenFile> seenNow(const ProgrammeFile &file);

/** Opens it for reading only. Fails as `ProgrammeFile::open`, and with Busy where a file that does not hold its last
 * change took its place. */
Result<std::unique_ptr<ProgrammeFile>> openSeen(const SeenFile &seen);

} // namespace aanjager
