#pragma once

#include <QRect>
#include <QString>
#include <functional>

class QPainter;

namespace aanjager {

/**
 * Paints through the pixmap cache: `paint` is called, with the origin at the rectangle's top left, only when the picture
 * of this key is not there yet for the size, theme and device pixel ratio. For the screen; paper paints directly.
 */
void paintCached(QPainter &painter, const QRect &rect, const QString &key,
                 const std::function<void(QPainter &, const QRectF &)> &paint);

} // namespace aanjager
