#include "core/exchange/text_decoding.h"

#include "core/exchange/byte_letters.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace aanjager {

namespace {

constexpr qsizetype decodedAtOnce = 1024 * 1024;

constexpr std::array<const char *, 4> encodingNames = {"utf-8", "utf-16", "windows-1252", "macintosh"};

/** Decodes a piece at a time; nothing when it is stopped, or at the first fault when that `isStrict` asks for. */
struct PieceWise
{
    WorkProgress *progress;
    bool isStopped = false;

    std::optional<QString> decode(QByteArrayView bytes, QStringConverter::Encoding encoding, bool isStrict)
    {
        QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
        QString text;
        for (qsizetype at = 0; at < bytes.size(); at += decodedAtOnce) {
            text += decoder(bytes.sliced(at, std::min(decodedAtOnce, bytes.size() - at)));
            if (isStrict && decoder.hasError())
                return std::nullopt;
            if (!goesOn(at, bytes.size()))
                return std::nullopt;
        }
        if (!endsAmidACharacter(bytes, encoding))
            return text;
        return isStrict ? std::nullopt : std::optional(text + QChar(QChar::ReplacementCharacter));
    }

    std::optional<QString> decode(QByteArrayView bytes, const HighLetters &letters)
    {
        QString text(bytes.size(), Qt::Uninitialized);
        for (qsizetype at = 0; at < bytes.size(); at += decodedAtOnce) {
            const qsizetype end = std::min(at + decodedAtOnce, bytes.size());
            std::transform(bytes.begin() + at, bytes.begin() + end, text.begin() + at,
                           [&letters](char byte) { return letterOf(static_cast<uchar>(byte), letters); });
            if (!goesOn(at, bytes.size()))
                return std::nullopt;
        }
        return text;
    }

private:
    bool goesOn(qsizetype at, qsizetype size)
    {
        isStopped = !aanjager::goesOn(progress, at, size);
        return !isStopped;
    }

    /** A decoder that keeps state takes half a character at the end for the begin of more. */
    static bool endsAmidACharacter(QByteArrayView bytes, QStringConverter::Encoding encoding)
    {
        if (encoding != QStringConverter::Utf8)
            return bytes.size() % 2 != 0;
        const qsizetype last = std::min<qsizetype>(bytes.size(), 3);
        for (qsizetype back = 1; back <= last; ++back) {
            const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
            if (byte < 0x80)
                return false;
            if (byte >= 0xC0)
                return back < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2);
        }
        return false;
    }
};

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

/** The text by an encoding that is given or known; nothing when `isStrict` and it is not that, or when stopped. */
std::optional<QString> decodedBy(Encoding encoding, const QByteArray &bytes, bool isStrict, PieceWise &pieces)
{
    const QByteArrayView view(bytes);
    const bool isBigEndian = bytes.startsWith("\xFE\xFF");
    switch (encoding) {
    case Encoding::Utf16:
        if (isBigEndian || bytes.startsWith("\xFF\xFE"))
            return pieces.decode(view.sliced(2), isBigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                                 false);
        return pieces.decode(view, unmarkedUtf16(bytes).value_or(QStringConverter::Utf16LE), false);
    case Encoding::Utf8:
        return pieces.decode(bytes.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view, QStringConverter::Utf8,
                             isStrict);
    case Encoding::MacRoman:
        return pieces.decode(view, macRoman);
    case Encoding::Windows1252:
        break;
    }
    return pieces.decode(bytes.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view, windows1252);
}

} // namespace

QString nameOf(Encoding encoding)
{
    return QString::fromLatin1(encodingNames[static_cast<size_t>(encoding)]);
}

std::optional<Encoding> encodingNamed(QStringView name)
{
    for (size_t i = 0; i < encodingNames.size(); ++i)
        if (name.compare(QLatin1String(encodingNames[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Encoding>(i);
    return std::nullopt;
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> given, WorkProgress *progress)
{
    PieceWise pieces{progress};
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || unmarkedUtf16(bytes);
    const bool isKnown = given || isUtf16;
    Encoding encoding = given.value_or(isUtf16 ? Encoding::Utf16 : Encoding::Utf8);
    auto text = decodedBy(encoding, bytes, !isKnown, pieces);
    if (!text && !pieces.isStopped) {
        encoding = readsAsMacRoman(bytes) ? Encoding::MacRoman : Encoding::Windows1252;
        text = decodedBy(encoding, bytes, false, pieces);
    }
    if (!text)
        return stopped();
    return DecodedText{*std::move(text), encoding};
}

} // namespace aanjager
