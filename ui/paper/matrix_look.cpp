#include "ui/paper/matrix_look.h"

#include "ui/theme/cell_parts.h"
#include "ui/theme/painters.h"

#include <QFont>

namespace aanjager::paper {

namespace {

/** Of the notes and words in cells. */
QFont cellFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qRound(8.25 * PdfDevice::dotsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

theme::MatrixCellLook lookOf(const report::MatrixCell &cell)
{
    theme::MatrixCellLook look{cell.degree, cell.status, cell.supportAsked};
    look.note = cell.note > 0 ? QString::number(cell.note) : QString();
    look.word = cell.word;
    return look;
}

/** What tells one look from another. */
QByteArray keyOf(const theme::MatrixCellLook &look)
{
    const int status = look.status ? static_cast<int>(*look.status) : -1;
    const int state =
        (static_cast<int>(look.degree) * 16 + status + 1) * 4 + (look.supportAsked ? 2 : 0) + (look.sample ? 1 : 0);
    return "cell " + QByteArray::number(state) + ' ' + look.note.toUtf8() + '/' + look.word.toUtf8();
}

void paintLook(const theme::MatrixCellLook &look, const QRectF &box, Canvas &canvas)
{
    static const QFont font = cellFont();
    canvas.stamp(keyOf(look), box, [&look](QPainter &painter, const QRectF &place) {
        theme::paintMatrixCell(painter, place, look, font, theme::lightPalette());
    });
}

} // namespace

void paintCell(const report::MatrixCell &cell, const QRectF &box, Canvas &canvas)
{
    if (canvas.draws())
        paintLook(lookOf(cell), box, canvas);
}

void paintSample(const report::MatrixCell &cell, const QRectF &box, Canvas &canvas)
{
    theme::MatrixCellLook look{cell.degree, cell.status, cell.supportAsked};
    look.sample = true;
    if (canvas.draws())
        paintLook(look, box, canvas);
}

void paintShares(const report::CellShares &shares, const QRectF &box, Canvas &canvas)
{
    const int counts[] = {shares.done, shares.running, shares.preparing, shares.notStarted, shares.notReported};
    int all = 0;
    for (const int count : counts)
        all += count;
    if (all == 0)
        return;
    canvas.paint(box, [&](QPainter &painter, const QRectF &place) {
        const theme::Palette &palette = theme::lightPalette();
        const QColor fills[] = {palette.r3, palette.r2, palette.r1};
        const double unit = PdfDevice::dotsPerPoint;
        const double line = 0.6 * unit;
        double left = place.left();
        for (size_t i = 0; i < std::size(counts); ++i) {
            const double width = place.width() * counts[i] / all;
            const QRectF part(left, place.top(),
                              std::max(width - (left + width < place.right() - 1 ? unit * 0.75 : 0), 0.0),
                              place.height());
            left += width;
            if (counts[i] == 0)
                continue;
            if (i < std::size(fills)) {
                painter.fillRect(part, fills[i]);
                continue;
            }
            const QRectF inner = part.adjusted(line / 2, line / 2, -line / 2, -line / 2);
            if (i == 4)
                theme::paintHatch(painter, inner, palette.r0line, 2.4 * unit, line);
            painter.setPen(QPen(palette.r0line, line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(inner, unit, unit);
        }
    });
}

} // namespace aanjager::paper
