#include "ui/theme/cell_parts.h"

#include <QPainter>
#include <algorithm>

namespace aanjager::theme {

void paintHatch(QPainter &painter, const QRectF &cell, const QColor &colour, double step, double line)
{
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::FlatCap));
    for (double start = cell.left() - cell.height() + step; start < cell.right(); start += step) {
        const double from = std::max(0.0, cell.left() - start);
        const double to = std::min(cell.height(), cell.right() - start);
        if (to > from)
            painter.drawLine(QPointF(start + from, cell.bottom() - from), QPointF(start + to, cell.bottom() - to));
    }
}

QPen dottedPen(const QColor &colour)
{
    QPen pen(colour, 1, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 1.5});
    return pen;
}

std::optional<QColor> cellLine(Status status, const Palette &palette)
{
    switch (status) {
    case Status::NotStarted:
        return palette.r0line;
    case Status::Preparing:
        return palette.r1line;
    case Status::OnHold:
    case Status::Dropped:
        return palette.st4;
    case Status::Running:
    case Status::Done:
        break;
    }
    return std::nullopt;
}

} // namespace aanjager::theme
