#pragma once

#include <QColor>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <functional>

namespace aanjager::test {

/** What a painting function paints on a plain ground of this size, at a device pixel ratio of 2. */
inline QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint, const QColor &ground = Qt::white)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/** A fingerprint of the pixels: equal pictures have equal fingerprints. */
inline QByteArray fingerprint(const QImage &image)
{
    const QByteArrayView bytes(image.constBits(), image.sizeInBytes());
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

/** Keeps a picture for looking at, when AANJAGER_GALLERY names a folder. */
inline void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("AANJAGER_GALLERY");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace aanjager::test
