#include "ui/reporting/cell_painting.h"

#include "core/report/picture_book.h"
#include "ui/theme/cell_parts.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"

#include <QFont>
#include <QPainter>

namespace aanjager {

using report::MatrixCell;

namespace {

/** Without the note, which a writer sets as text beside the cell. */
theme::MatrixCellLook bareLook(const MatrixCell &cell, bool sample)
{
    theme::MatrixCellLook look{cell.degree, cell.status, cell.supportAsked};
    look.sample = sample;
    return look;
}

/** Of the words in a cell. */
QFont signFont(double height)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qRound(height * 0.42));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void paintCell(QPainter &painter, const QRectF &box, const MatrixCell &cell)
{
    theme::MatrixCellLook look = bareLook(cell, false);
    if (report::drawsWord(cell))
        look.word = cell.word;
    theme::paintMatrixCell(painter, box, look, signFont(box.height()), theme::lightPalette());
}

void paintCellSample(QPainter &painter, const QRectF &box, const MatrixCell &cell)
{
    theme::paintMatrixCell(painter, box, bareLook(cell, true), signFont(box.height()), theme::lightPalette());
}

void paintCellSign(QPainter &painter, const QRectF &box, const MatrixCell &cell)
{
    if (!cell.status)
        return;
    const theme::Palette &palette = theme::lightPalette();
    const double side = std::min(box.height(), box.width());
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(box.center() - QPointF(cell.supportAsked ? side / 2 : 0, 0));
    theme::paintStatusGlyph(painter, glyph, *cell.status, theme::cellInk(*cell.status, palette));
    if (cell.supportAsked)
        theme::paintIcon(painter, glyph.translated(side, 0), QStringLiteral("hand"),
                         *cell.status == Status::Done ? palette.onr3 : palette.ink);
}

void paintCellShares(QPainter &painter, const QRectF &box, const report::CellShares &shares)
{
    const int counts[] = {shares.done, shares.running, shares.preparing, shares.notStarted, shares.notReported};
    int all = 0;
    for (const int count : counts)
        all += count;
    if (all == 0)
        return;
    const theme::PaintScope scope(painter);
    const theme::Palette &palette = theme::lightPalette();
    const QColor fills[] = {palette.r3, palette.r2, palette.r1};
    const double unit = box.height() / 7;
    double left = box.left();
    for (size_t i = 0; i < std::size(counts); ++i) {
        const double width = box.width() * counts[i] / all;
        const bool last = left + width >= box.right() - unit / 2;
        const QRectF part(left, box.top(), std::max(width - (last ? 0 : unit), 0.0), box.height());
        left += width;
        if (counts[i] == 0)
            continue;
        if (i < std::size(fills)) {
            painter.fillRect(part, fills[i]);
            continue;
        }
        const double line = 0.7 * unit;
        const QRectF inner = part.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        if (i == 4)
            theme::paintHatch(painter, inner, palette.r0line, 3 * unit, line);
        painter.setPen(QPen(palette.r0line, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, unit, unit);
    }
}

} // namespace aanjager
