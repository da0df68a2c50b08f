#pragma once

#include <QString>

class QColor;
class QFont;
class QPainter;
class QRectF;

namespace aanjager::theme {

/** The width of a text when each digit takes a slot of the widest digit: Inter has no equal digits on screen before
 * Qt 6.7. */
double figuresWidth(const QString &text, const QFont &font);

/** Writes a text with its digits in equal slots, on the right of the rectangle and centred in height. */
void paintFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour);

} // namespace aanjager::theme
