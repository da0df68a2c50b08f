#include "core/domain/picture.h"

#include <QSize>
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

/** A picture within it that lies in another file, which whoever draws it would open. */
bool reachesOutside(const QXmlStreamReader &xml)
{
    if (xml.name() != u"image")
        return false;
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == u"href" && !attribute.value().startsWith(u"data:"))
            return true;
    return false;
}

bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool isRoot = true;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isRoot && xml.name() != u"svg")
            return false;
        if (reachesOutside(xml))
            return false;
        isRoot = false;
    }
    return !isRoot && !xml.hasError();
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
    if (!size)
        return isSvg(bytes) ? Result<Picture>(Picture{PictureKind::Svg, bytes})
                            : Result<Picture>(refused({}, QString::fromLatin1(kinds)));
    if (size->isEmpty() || size->width() > widestPicture || size->height() > widestPicture)
        return refused(QStringLiteral("%1 × %2").arg(size->width()).arg(size->height()),
                       QStringLiteral("≤ %1 × %1").arg(widestPicture));
    return Picture{png ? PictureKind::Png : PictureKind::Jpeg, bytes};
}

Result<Picture> readPicture(const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused({}, QStringLiteral("base64: %1").arg(QLatin1String(kinds)));
    return pictureOf(*decoded);
}

} // namespace aanjager
