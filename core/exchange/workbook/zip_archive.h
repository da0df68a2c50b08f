#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QHash>
#include <functional>
#include <memory>

struct zip;

namespace aanjager {

/** How much of a file may come out of a packed one. */
struct UnpackLimits
{
    qint64 bytes = 200LL * 1024 * 1024; ///< of all parts together
    int ratio = 100;                    ///< unpacked to packed, beyond the first mebibyte of a part
    int parts = 10'000;
};

/**
 * A zip file in memory, whose parts are unpacked as a stream. Nothing is ever written or opened by a name from inside.
 * What comes out is counted as it comes, so that a part that lies about its size stops at the limit all the same.
 */
class ZipArchive
{
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /** Fails with Format for what is no zip, is packed with a password, or has too many parts. Keeps `bytes`. */
    static Result<ZipArchive> open(const QByteArray &bytes, const UnpackLimits &limits = {},
                                   WorkProgress *progress = nullptr);

    /** Names are found whatever their case, and with the slashes of Windows too, as careless writers make them. */
    bool has(const QString &name) const { return placeOf(name) >= 0; }
    /** Gives the whole of a part to `sink`, piece by piece. Fails with NotFound, with Format (damaged, too large) or
     * with what the sink fails with; with Refused when it was stopped. */
    Result<void> read(const QString &name, const Sink &sink);
    /** A small part as a whole. */
    Result<QByteArray> readWhole(const QString &name);

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    ZipArchive() = default;
    qint64 placeOf(const QString &name) const;

    QByteArray m_bytes;
    std::unique_ptr<zip, Discard> m_zip;
    UnpackLimits m_limits;
    WorkProgress *m_progress = nullptr;
    QHash<QString, qint64> m_places; ///< per name, folded
    qint64 m_unpacked = 0;
};

} // namespace aanjager
