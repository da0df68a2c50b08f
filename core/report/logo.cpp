#include "core/report/logo.h"

#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>

namespace aanjager::report {

namespace {

QSizeF pngSize(const QByteArray &file)
{
    if (file.size() < 24)
        return {};
    return {static_cast<double>(qFromBigEndian<quint32>(file.constData() + 16)),
            static_cast<double>(qFromBigEndian<quint32>(file.constData() + 20))};
}

/** From the frame header, which lies behind segments that each tell their length. */
QSizeF jpegSize(const QByteArray &file)
{
    for (qsizetype at = 2; at + 9 < file.size();) {
        const auto marker = static_cast<uchar>(file.at(at + 1));
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return {static_cast<double>(qFromBigEndian<quint16>(file.constData() + at + 7)),
                    static_cast<double>(qFromBigEndian<quint16>(file.constData() + at + 5))};
        at += 2 + qFromBigEndian<quint16>(file.constData() + at + 2);
    }
    return {};
}

double lengthOf(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*([0-9.]+)\\s*(px|pt|mm|cm|in)?\\s*$"));
    return number.match(text.toString()).captured(1).toDouble();
}

QSizeF svgSize(const QXmlStreamAttributes &attributes)
{
    const QStringList box = attributes.value(QLatin1String("viewBox"))
                                .toString()
                                .split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts);
    if (box.size() == 4)
        return {box.at(2).toDouble(), box.at(3).toDouble()};
    return {lengthOf(attributes.value(QLatin1String("width"))), lengthOf(attributes.value(QLatin1String("height")))};
}

} // namespace

LogoFile logoFile(const QByteArray &logo)
{
    if (logo.startsWith("\x89PNG\r\n\x1a\n"))
        return {"image/png", "png", pngSize(logo)};
    if (logo.startsWith("\xff\xd8\xff"))
        return {"image/jpeg", "jpg", jpegSize(logo)};
    QXmlStreamReader svg(logo);
    if (svg.readNextStartElement() && svg.name() == QLatin1String("svg"))
        return {"image/svg+xml", "svg", svgSize(svg.attributes())};
    return {};
}

} // namespace aanjager::report
