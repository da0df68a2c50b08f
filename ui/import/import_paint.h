#pragma once

#include "ui/import/import_roles.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace aanjager {

/** The shape of a mark: a check, an exclamation, a diamond. */
void paintMark(QPainter &painter, const QRect &rect, ImportMark mark);
/** The colour of the words beside a mark, and the fill and line of a cell that has it. */
QColor markInk(ImportMark mark);
QColor markFill(ImportMark mark);
QColor markLine(ImportMark mark);

/** A choice as it stands in a list before it is opened: words in a frame with an arrow. */
void paintChoice(QPainter &painter, const QRect &rect, const QString &words, bool isQuiet, bool isCurrent);

} // namespace aanjager
