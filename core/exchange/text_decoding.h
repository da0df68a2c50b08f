#pragma once

#include <QByteArray>
#include <QString>

namespace aanjager {

enum class Encoding { Utf8, Utf16, Windows1252 };

struct DecodedText
{
    QString text;
    Encoding encoding = Encoding::Utf8;
};

/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-16 when every other byte is a NUL, else
 * UTF-8 when that is valid, else Windows-1252. The mark is no part of the text.
 */
DecodedText decodeText(const QByteArray &bytes);

} // namespace aanjager
