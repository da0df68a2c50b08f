#pragma once

#include "core/domain/vocabularies.h"
#include "ui/theme/palette.h"

#include <QPen>
#include <QRectF>
#include <optional>

class QPainter;

/* What the cells of strips and matrices are made of. */
namespace aanjager::theme {

/** Lines of 45° over a cell, `step` apart, cut to it by reckoning: paper has no use for a clip. */
void paintHatch(QPainter &painter, const QRectF &cell, const QColor &colour, double step = 4, double line = 1);
/** The pen of what is to be determined. */
QPen dottedPen(const QColor &colour);
/** The outline of a cell that is too pale to do without. */
std::optional<QColor> cellLine(Status status, const Palette &palette);

} // namespace aanjager::theme
