#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace aanjager {

enum class Encoding { Utf8, Utf16, Windows1252, MacRoman };

/** An encoding's usual name: "utf-8", "utf-16", "windows-1252", "macintosh"; and which one a name means. */
QString nameOf(Encoding encoding);
std::optional<Encoding> encodingNamed(QStringView name);

/** How a file of text is written, as far as it is given or known; all empty for a workbook. */
struct TextForm
{
    std::optional<Encoding> encoding = {};
    std::optional<QChar> separator = {};
    std::optional<QChar> quote = {}; ///< around cells: " or '

    bool operator==(const TextForm &) const = default;
};

struct DecodedText
{
    QString text;
    Encoding encoding = Encoding::Utf8;
};

/**
 * The text of a file. Without a given encoding it is known by its byte order mark, else it is UTF-16 when every other
 * byte is a NUL, else UTF-8 when it is valid as that, else Mac Roman or Windows-1252: the one that gives the words more
 * letters of Dutch and French. The mark is no part of the text. Bytes that mean nothing become U+FFFD. Fails only when
 * it was stopped.
 */
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> given = {},
                               WorkProgress *progress = nullptr);

} // namespace aanjager
