#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>

namespace aanjager {

enum class PictureKind { Png, Jpeg, Svg };

/** A picture file that reports can show. */
struct Picture
{
    PictureKind kind;
    QByteArray bytes;
    QSizeF size; ///< in units of its own; empty when an SVG does not tell
};

inline constexpr qsizetype largestPicture = qsizetype{512} * 1024; ///< bytes of the file
inline constexpr int widestPicture = 4096; ///< pixels of a side: what a small file may grow to is bounded

/**
 * Takes the bytes of a file for a picture: PNG and JPEG by their heads, SVG as XML that is well formed, without
 * entities of its own, that runs nothing and needs no other file. Fails with Invalid when it is no such picture, or too
 * large; `found` and `accepted` say so.
 */
Result<Picture> pictureOf(const QByteArray &bytes);

/** The picture in a text of base64. Fails as `pictureOf`, and when the text is no base64. */
Result<Picture> readPicture(const QString &base64);

} // namespace aanjager
