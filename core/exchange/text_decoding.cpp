#include "core/exchange/text_decoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>

namespace aanjager {

namespace {

/** Windows-1252 from 0x80; the five bytes it leaves open keep their Latin-1 value, as everywhere. */
constexpr std::array<char16_t, 32> highControls = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text)
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(highControls[character.unicode() - 0x80u]);
    return text;
}

std::optional<QString> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/** Which UTF-16 it is when of nearly every pair in the first kilobytes the same byte is a NUL. */
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size() / 2, 2048);
    qsizetype evenNuls = 0;
    qsizetype oddNuls = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenNuls += bytes[2 * i] == '\0';
        oddNuls += bytes[2 * i + 1] == '\0';
    }
    if (pairs >= 4 && oddNuls * 10 > pairs * 8 && evenNuls * 10 < pairs)
        return QStringConverter::Utf16LE;
    if (pairs >= 4 && evenNuls * 10 > pairs * 8 && oddNuls * 10 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xFF\xFE"))
        return {QStringDecoder(QStringConverter::Utf16LE)(view.sliced(2)), Encoding::Utf16};
    if (bytes.startsWith("\xFE\xFF"))
        return {QStringDecoder(QStringConverter::Utf16BE)(view.sliced(2)), Encoding::Utf16};
    if (const auto encoding = unmarkedUtf16(bytes))
        return {QStringDecoder(*encoding)(view), Encoding::Utf16};
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (auto text = decoded(isMarked ? view.sliced(3) : view, QStringConverter::Utf8))
        return {*std::move(text), Encoding::Utf8};
    return {fromWindows1252(isMarked ? bytes.sliced(3) : bytes), Encoding::Windows1252};
}

} // namespace aanjager
