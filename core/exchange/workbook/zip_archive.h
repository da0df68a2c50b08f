#pragma once

#include "core/base/result.h"

#include <QByteArray>
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

/** Is asked now and then while something long runs, with the bytes done so far; false stops it. */
using GoOn = std::function<bool(qint64 done)>;

/**
 * A zip file in memory, whose parts are unpacked as a stream. Nothing is ever written or opened by a name from inside.
 * What comes out is counted as it comes, so that a part that lies about its size stops at the limit all the same.
 */
class ZipArchive
{
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /** Fails with Format for what is no zip, is packed with a password, or has too many parts. Keeps `bytes`. */
    static Result<ZipArchive> open(const QByteArray &bytes, const UnpackLimits &limits = {}, GoOn goOn = {});

    bool has(const QString &name) const;
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

    QByteArray m_bytes;
    std::unique_ptr<zip, Discard> m_zip;
    UnpackLimits m_limits;
    GoOn m_goOn;
    qint64 m_unpacked = 0;
};

} // namespace aanjager
