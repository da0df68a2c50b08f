#pragma once

#include <QStringList>

class QPainter;
class QRectF;

namespace aanjager {

/** Paints keys as they stand on the keyboard, each in a small frame, at the right of the rectangle; returns how wide
 * they are together. */
double paintKeyCaps(QPainter &painter, const QRectF &rect, const QStringList &keys);

} // namespace aanjager
