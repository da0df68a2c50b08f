#include "core/domain/picture.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

namespace aanjager {

namespace {

const char *const kinds = "PNG, JPEG, SVG";

/** Width and height as the head of a PNG gives them; nothing when it is no PNG. */
std::optional<QSize> pngSize(const QByteArray &bytes)
{
    static const QByteArray head("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    if (!bytes.startsWith(head) || bytes.size() < 24)
        return std::nullopt;
    const auto at = [&](qsizetype offset) {
        return static_cast<int>(std::min<quint32>(qFromBigEndian<quint32>(bytes.constData() + offset), 1U << 30));
    };
    return QSize(at(16), at(20));
}

/** A segment that begins a frame carries its size; three markers of that range are tables. */
bool beginsFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/** Width and height as the first frame of a JPEG gives them; nothing when it is no JPEG. */
std::optional<QSize> jpegSize(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xD8\xFF"))
        return std::nullopt;
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(bytes[at]); };
    const auto word = [&](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    for (qsizetype at = 2; at + 9 < bytes.size() && byte(at) == 0xFF;) {
        if (byte(at + 1) == 0xFF) { // fill
            ++at;
            continue;
        }
        if (beginsFrame(byte(at + 1)))
            return QSize(word(at + 7), word(at + 5));
        at += 2 + word(at + 2);
    }
    return std::nullopt;
}

/** Without its unit: only the shape counts. */
double lengthOf(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*([0-9.]+)\\s*(px|pt|mm|cm|in)?\\s*$"));
    return number.match(text.toString()).captured(1).toDouble();
}

QSizeF svgSize(const QXmlStreamAttributes &attributes)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    const QStringList box = attributes.value(QLatin1String("viewBox")).toString().split(between, Qt::SkipEmptyParts);
    const QSizeF size = box.size() == 4 ? QSizeF(lengthOf(box[2]), lengthOf(box[3]))
                                        : QSizeF(lengthOf(attributes.value(QLatin1String("width"))),
                                                 lengthOf(attributes.value(QLatin1String("height"))));
    return size.isEmpty() ? QSizeF() : size;
}

/** A style that whoever draws it would read more for. */
bool fetches(QStringView style)
{
    static const QRegularExpression outside(QStringLiteral("@import|url\\(\\s*+['\"]?+(?!#|data:)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return style.contains(outside);
}

/** A picture that lies within the address itself, of a kind that reaches for nothing else. */
bool isWithin(QStringView address)
{
    const qsizetype comma = address.indexOf(u',');
    if (!address.startsWith(u"data:") || !address.left(comma).endsWith(u";base64"))
        return false;
    const QByteArray bytes = QByteArray::fromBase64(address.mid(comma + 1).toLatin1());
    const auto png = pngSize(bytes);
    const auto size = png ? png : jpegSize(bytes);
    return size && size->width() <= widestPicture && size->height() <= widestPicture;
}

/** Whether an address leads to what the file brings itself; pictures are drawn only from the older attribute. */
bool staysInside(const QXmlStreamAttribute &address, QStringView element)
{
    const bool isImage = element == u"image" && address.qualifiedName() == u"xlink:href";
    return element == u"a" || address.value().startsWith(u'#') || (isImage && isWithin(address.value()));
}

/** Runs nothing, and no other file is opened when it is drawn. */
bool isSelfContained(const QXmlStreamReader &xml)
{
    if (xml.name() == u"script" || xml.name() == u"foreignObject")
        return false;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const bool leadsOut = attribute.name() == u"href" && !staysInside(attribute, xml.name());
        if (leadsOut || fetches(attribute.value()) || attribute.name().startsWith(u"on"))
            return false;
    }
    return true;
}

/** What stands at this place of an SVG may be part of a picture. */
bool isHarmless(const QXmlStreamReader &xml)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::DTD:
        return xml.entityDeclarations().isEmpty();
    case QXmlStreamReader::ProcessingInstruction:
        return xml.processingInstructionTarget() != u"xml-stylesheet";
    case QXmlStreamReader::StartElement:
        return isSelfContained(xml);
    case QXmlStreamReader::Characters:
        return !fetches(xml.text());
    default:
        return true;
    }
}

/** The size of an SVG, empty where it does not tell; nothing when it is none that reports can show. */
std::optional<QSizeF> drawingSize(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    std::optional<QSizeF> size;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (!isHarmless(xml))
            return std::nullopt;
        if (token != QXmlStreamReader::StartElement || size)
            continue;
        if (xml.name() != u"svg")
            return std::nullopt;
        size = svgSize(xml.attributes());
    }
    return xml.hasError() ? std::nullopt : size;
}

tl::unexpected<Error> refused(const QString &found, const QString &accepted)
{
    return fail(ErrorKind::Invalid, QStringLiteral("no picture that reports can show"), {}, found, accepted);
}

} // namespace

Result<Picture> pictureOf(const QByteArray &bytes)
{
    if (bytes.size() > largestPicture)
        return refused(QStringLiteral("%1 kB").arg(bytes.size() / 1024),
                       QStringLiteral("≤ %1 kB").arg(largestPicture / 1024));
    const auto png = pngSize(bytes);
    const auto size = png ? png : jpegSize(bytes);
    if (!size) {
        const auto drawing = drawingSize(bytes);
        return drawing ? Result<Picture>(Picture{PictureKind::Svg, bytes, *drawing})
                       : Result<Picture>(refused({}, QString::fromLatin1(kinds)));
    }
    if (size->isEmpty() || size->width() > widestPicture || size->height() > widestPicture)
        return refused(QStringLiteral("%1 × %2").arg(size->width()).arg(size->height()),
                       QStringLiteral("≤ %1 × %1").arg(widestPicture));
    return Picture{png ? PictureKind::Png : PictureKind::Jpeg, bytes, *size};
}

Result<Picture> readPicture(const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused({}, QStringLiteral("base64: %1").arg(QLatin1String(kinds)));
    return pictureOf(*decoded);
}

} // namespace aanjager
