#include "ui/theme/cell_parts.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"

#include <algorithm>
#include <cmath>

namespace aanjager::theme {

namespace {

constexpr double stripHeight = 15;
constexpr double cellPitch = 10;
constexpr double cellWidth = 8;
constexpr double partWidth = 4;
constexpr double capHeight = 2;
constexpr double cellRadius = 1.5;

void paintBody(QPainter &painter, const QRectF &cell, std::optional<Status> status, const Palette &palette)
{
    const std::optional<QColor> line = status ? cellLine(*status, palette) : palette.r0line;
    const double inset = line ? 0.5 : 0;
    const QRectF body = cell.adjusted(inset, inset, -inset, -inset);
    if (!status)
        paintHatch(painter, body, palette.r0line);
    painter.setPen(line ? QPen(*line, 1) : QPen(Qt::NoPen));
    painter.setBrush(status ? QBrush(cellFill(*status, palette)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(body, cellRadius, cellRadius);
    if (status == Status::OnHold) {
        painter.setPen(QPen(palette.st4, 1));
        painter.drawLine(QPointF(body.left(), body.center().y()), QPointF(body.right(), body.center().y()));
    } else if (status == Status::Dropped) {
        painter.drawLine(body.bottomLeft(), body.topRight());
    }
}

void paintCell(QPainter &painter, double left, const StripCell &cell, const Palette &palette)
{
    QRectF slot(left, 0, cellWidth, stripHeight);
    switch (cell.degree) {
    case Degree::NotApplicable:
        painter.fillRect(QRectF(left, stripHeight - 1.5, cellWidth, 1.5), palette.na);
        return;
    case Degree::Undecided:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dottedPen(palette.r0line));
        painter.drawRoundedRect(slot.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
        return;
    case Degree::AlreadyRunning:
        painter.fillRect(QRectF(left, 0, cellWidth, capHeight), palette.st2);
        slot.setTop(capHeight + 1);
        break;
    case Degree::Partly:
        slot.setWidth(partWidth);
        break;
    case Degree::Full:
        break;
    }
    paintBody(painter, slot, cell.status, palette);
}

} // namespace

QColor cellFill(Status status, const Palette &palette)
{
    static constexpr QColor Palette::*fills[] = {&Palette::r0, &Palette::r1, &Palette::r2,
                                                 &Palette::r3, &Palette::p4, &Palette::p4};
    return palette.*fills[static_cast<size_t>(status)];
}

GlyphInk cellInk(Status status, const Palette &palette)
{
    static constexpr QColor Palette::*inks[] = {&Palette::st0,  &Palette::onr1, &Palette::onr2,
                                                &Palette::onr3, &Palette::st4,  &Palette::st4};
    return {palette.*inks[static_cast<size_t>(status)], cellFill(status, palette)};
}

double municipalityStripWidth(qsizetype cells, double height)
{
    return static_cast<double>(cells) * cellPitch * height / stripHeight;
}

std::optional<qsizetype> municipalityAt(const QRectF &rect, qsizetype cells, const QPointF &point)
{
    const double pitch = cellPitch * rect.height() / stripHeight;
    const auto index = static_cast<qsizetype>(std::floor((point.x() - rect.left()) / pitch));
    if (index < 0 || index >= cells || point.y() < rect.top() || point.y() > rect.bottom())
        return std::nullopt;
    return index;
}

void paintMunicipalityStrip(QPainter &painter, const QRectF &rect, const QList<StripCell> &cells,
                            const Palette &palette)
{
    const PaintScope scope(painter);
    const double unit = rect.height() / stripHeight;
    painter.translate(rect.topLeft());
    painter.scale(unit, unit);
    for (qsizetype i = 0; i < cells.size(); ++i)
        paintCell(painter, static_cast<double>(i) * cellPitch, cells.at(i), palette);
}

} // namespace aanjager::theme
