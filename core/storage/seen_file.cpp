#include "core/storage/seen_file.h"

namespace aanjager {

Result<SeenFile> seenNow(const ProgrammeFile &file)
{
    return file.sequenceAt({}).and_then([&](qint64 sequence) {
        return file.uidOf(sequence).map([&](const QByteArray &uid) { return SeenFile{file.path(), sequence, uid}; });
    });
}

Result<std::unique_ptr<ProgrammeFile>> openSeen(const SeenFile &seen)
{
    auto file = ProgrammeFile::open(seen.path, {Access::ReadOnly, Durability::Full, {}});
    if (file && (*file)->uidOf(seen.sequence) != seen.lastChange)
        return fail(ErrorKind::Busy, QStringLiteral("another file is there now"), {seen.path});
    return file;
}

} // namespace aanjager
