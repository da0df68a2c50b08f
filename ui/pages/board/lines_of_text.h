#pragma once

#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace aanjager {

/** Writes a text from the top of a box on at most so many lines, in the painter's font and pen; what does not fit ends
 * in an ellipsis. */
void drawLines(QPainter &painter, const QRectF &box, const QString &text, int lines);

/** The height of a line of running text in whole pixels: somewhat more than the font asks. */
int lineHeight(const QFont &font);

/** How many lines a text takes at a width, at most `most`. */
int linesOf(const QString &text, const QFont &font, double width, int most);

} // namespace aanjager
