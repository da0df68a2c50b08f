#include "ui/reporting/cell_painting.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"

#include <QPainter>

namespace aanjager {

using report::MatrixCell;

namespace {

constexpr double unitsHigh = 20; ///< a cell is measured in twentieths of its height

const theme::Palette &palette()
{
    return theme::lightPalette();
}

/** The part of the cell that its status fills. */
QRectF bodyOf(const QRectF &box, Degree degree)
{
    const double unit = box.height() / unitsHigh;
    QRectF body = box;
    if (degree == Degree::Partly)
        body.setWidth(box.width() / 2);
    if (degree == Degree::AlreadyRunning)
        body.setTop(box.top() + 4 * unit);
    return body;
}

bool holdsStatus(Degree degree)
{
    return degree != Degree::NotApplicable && degree != Degree::Undecided;
}

void outline(QPainter &painter, const QRectF &box, const QColor &colour, double unit, bool dotted = false)
{
    QPen pen(colour, unit, Qt::SolidLine, Qt::FlatCap);
    if (dotted)
        pen.setDashPattern({1.5, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2), 2 * unit, 2 * unit);
}

void hatch(QPainter &painter, const QRectF &box, double unit)
{
    painter.setPen(QPen(palette().r0line, 0.8 * unit, Qt::SolidLine, Qt::FlatCap));
    const double step = 4 * unit;
    for (double start = box.left() - box.height() + step; start < box.right(); start += step) {
        const double from = std::max(0.0, box.left() - start);
        const double to = std::min(box.height(), box.right() - start);
        if (to > from)
            painter.drawLine(QPointF(start + from, box.bottom() - from), QPointF(start + to, box.bottom() - to));
    }
}

void fillBody(QPainter &painter, const QRectF &body, std::optional<Status> status, double unit)
{
    if (!status) {
        hatch(painter, body, unit);
        outline(painter, body, palette().r0line, unit);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::cellFill(*status, palette()));
    painter.drawRoundedRect(body, 2 * unit, 2 * unit);
    if (*status == Status::NotStarted)
        outline(painter, body, palette().r0line, unit);
}

} // namespace

void paintCellBody(QPainter &painter, const QRectF &box, const MatrixCell &cell)
{
    const theme::PaintScope scope(painter);
    const double unit = box.height() / unitsHigh;
    if (cell.degree == Degree::NotApplicable) {
        const QRectF dash(box.center().x() - 6 * unit, box.center().y() - 0.6 * unit, 12 * unit, 1.2 * unit);
        painter.fillRect(dash, palette().ink3);
        return;
    }
    if (cell.degree == Degree::Undecided) {
        outline(painter, box, palette().r0line, unit, true);
        return;
    }
    if (cell.degree == Degree::AlreadyRunning)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2.4 * unit), palette().st2);
    if (cell.degree == Degree::Partly)
        outline(painter, box, palette().r2, unit);
    fillBody(painter, bodyOf(box, cell.degree), cell.status, unit);
}

void paintCellSign(QPainter &painter, const QRectF &box, const MatrixCell &cell)
{
    if (!cell.status || !holdsStatus(cell.degree))
        return;
    const theme::GlyphInk ink = theme::cellInk(*cell.status, palette());
    const double side = std::min(box.height(), box.width());
    const double shift = cell.supportAsked ? side / 2 : 0;
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(box.center() - QPointF(shift, 0));
    theme::paintStatusGlyph(painter, glyph, *cell.status, ink);
    if (cell.supportAsked)
        theme::paintIcon(painter, glyph.translated(2 * shift, 0), QStringLiteral("hand"), ink.line);
}

void paintWholeCell(QPainter &painter, const QRectF &box, const MatrixCell &cell)
{
    const double unit = box.height() / unitsHigh;
    paintCellBody(painter, box, cell);
    const QRectF body = bodyOf(box, cell.degree);
    QRectF sign(0, 0, body.width(), 13 * unit);
    sign.moveCenter(body.center());
    paintCellSign(painter, sign, cell);
}

void paintShares(QPainter &painter, const QRectF &box, const report::CellShares &shares)
{
    const std::pair<int, std::optional<Status>> parts[] = {{shares.done, Status::Done},
                                                           {shares.running, Status::Running},
                                                           {shares.preparing, Status::Preparing},
                                                           {shares.notStarted, Status::NotStarted},
                                                           {shares.notReported, std::nullopt}};
    int all = 0;
    for (const auto &[count, status] : parts)
        all += count;
    if (all == 0)
        return;
    const theme::PaintScope scope(painter);
    const double unit = box.height() / 7;
    double left = box.left();
    for (const auto &[count, status] : parts) {
        const double width = box.width() * count / all;
        if (count > 0)
            fillBody(painter, QRectF(left, box.top(), width - (width > 2 * unit ? unit : 0), box.height()), status,
                     unit * 0.7);
        left += width;
    }
}

} // namespace aanjager
