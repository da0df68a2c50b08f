#pragma once

#include <QByteArray>
#include <QChar>
#include <array>

namespace aanjager {

/** The characters of the upper 128 bytes of an encoding of one byte a character. */
using HighLetters = std::array<char16_t, 128>;

/** Windows-1252; the five bytes it leaves open keep their Latin-1 value, as everywhere. */
extern const HighLetters windows1252;
/** Mac Roman with the euro, as Excel for Mac writes its CSV. */
extern const HighLetters macRoman;

inline QChar letterOf(uchar byte, const HighLetters &letters)
{
    return QChar(byte < 0x80 ? char16_t(byte) : letters[byte - 0x80u]);
}

/**
 * Whether Mac Roman makes better Dutch, French or English of the upper bytes than Windows-1252 does: letters with an
 * accent inside words, quotes around them, dashes and euros between them.
 */
bool readsAsMacRoman(const QByteArray &bytes);

} // namespace aanjager
