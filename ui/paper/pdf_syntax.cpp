#include "ui/paper/pdf_syntax.h"

#include <QRectF>
#include <array>
#include <charconv>
#include <cmath>

namespace aanjager::paper {

void appendNumber(QByteArray &out, double value, int decimals)
{
    static constexpr std::array<int64_t, 7> scales = {1, 10, 100, 1000, 10000, 100000, 1000000};
    const int64_t scale = scales[static_cast<size_t>(decimals)];
    const double bounded = std::isfinite(value) ? std::clamp(value, -1e9, 1e9) : 0;
    const int64_t scaled = std::llround(bounded * static_cast<double>(scale));
    std::array<char, 32> text;
    char *end = text.data();
    if (scaled < 0)
        *end++ = '-';
    const int64_t size = std::abs(scaled);
    end = std::to_chars(end, text.data() + text.size(), size / scale).ptr;
    if (int64_t rest = size % scale; rest > 0) {
        *end++ = '.';
        for (int64_t place = scale / 10; rest > 0; rest %= place, place /= 10)
            *end++ = static_cast<char>('0' + rest / place);
    }
    *end++ = ' ';
    out.append(text.data(), end - text.data());
}

void appendMatrix(QByteArray &out, const QTransform &matrix)
{
    for (const double part : {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22()})
        appendNumber(out, part, 5);
    appendNumber(out, matrix.dx());
    appendNumber(out, matrix.dy());
}

QByteArray reference(PdfRef object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray byteString(const QByteArray &bytes)
{
    QByteArray text = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            text += '\\';
        if (byte == '\r')
            text += "\\r";
        else
            text += byte;
    }
    return text + ')';
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.unicode() >> 8);
        bytes += static_cast<char>(unit.unicode() & 0xFF);
    }
    return bytes.toHex();
}

QByteArray textString(const QString &text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    return plain ? byteString(text.toLatin1()) : "<feff" + utf16Hex(text) + '>';
}

QByteArray rectangle(const QRectF &box, double pageHeight)
{
    QByteArray text = "[";
    for (const double edge : {box.left(), pageHeight - box.bottom(), box.right(), pageHeight - box.top()})
        appendNumber(text, edge);
    text.back() = ']';
    return text;
}

QByteArray pdfDate(const QDateTime &moment)
{
    const bool local = moment.timeSpec() == Qt::LocalTime;
    const QDateTime written = local ? QDateTime(moment.date(), moment.time(), Qt::UTC) : moment.toUTC();
    return "D:" + written.toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + 'Z';
}

} // namespace aanjager::paper
