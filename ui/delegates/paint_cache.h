#pragma once

#include <QRect>
#include <QString>
#include <functional>

class QColor;
class QPainter;

namespace aanjager {

/**
 * Paints through the pixmap cache: `paint` is called, with the origin at the rectangle's top left, only when the
 * picture of this key is not there yet for the size, theme and device pixel ratio. For the screen; paper paints
 * directly.
 */
void paintCached(QPainter &painter, const QRect &rect, const QString &key,
                 const std::function<void(QPainter &, const QRectF &)> &paint);

/** An icon of the theme through the same cache, centred in the rectangle. */
void paintCachedIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour);

} // namespace aanjager
