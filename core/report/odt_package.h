#pragma once

#include "core/base/result.h"

#include <QList>

namespace aanjager::report {

/** One file in a package. */
struct PackageEntry
{
    QString name; ///< e.g. "Pictures/p1.svg"
    QString type; ///< media type
    QByteArray bytes;
};

/** An OpenDocument text of these files: the media type first, then the manifest that lists them. Dates are fixed, so
 * equal entries give equal bytes. Fails with Storage. */
Result<QByteArray> odtPackage(const QList<PackageEntry> &entries);

} // namespace aanjager::report
