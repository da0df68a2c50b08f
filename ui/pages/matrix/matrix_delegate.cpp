#include "ui/pages/matrix/matrix_delegate.h"

#include "ui/delegates/paint_cache.h"
#include "ui/models/matrix_model.h"
#include "ui/theme/cell_parts.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr double radius = 3;
constexpr double shapeSide = 13;
constexpr double capShare = 5.0 / 23; ///< of a cell, with the gap below it
constexpr double exampleSide = 5;     ///< the corner that marks an example to others

QFont smallFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setPixelSize(theme::Theme::instance().length(11));
    return font;
}

bool appliesNow(Degree degree)
{
    return degree != Degree::NotApplicable && degree != Degree::Undecided;
}

bool isTold(const MatrixLook &look)
{
    switch (look.subject) {
    case MatrixSubject::Health:
        return look.verdict.has_value();
    case MatrixSubject::Progress:
        return look.progress.has_value();
    case MatrixSubject::Freshness:
        return !look.figure.isEmpty();
    case MatrixSubject::Status:
        break;
    }
    return look.cell.status.has_value();
}

void paintPlate(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/** How far, as a fill from the left, with the figure over it. */
void paintReached(QPainter &painter, const QRectF &rect, const MatrixLook &look, const theme::Palette &palette)
{
    paintPlate(painter, rect, palette.surface, palette.r1line);
    QRectF reached = rect.adjusted(1, 1, -1, -1);
    reached.setWidth(reached.width() * *look.progress / 100.0);
    painter.fillRect(reached, palette.r1);
}

/** Another subject than the status, on a cell that applies and was reported. */
void paintTold(QPainter &painter, const QRectF &rect, const MatrixLook &look, const theme::Palette &palette)
{
    if (look.subject == MatrixSubject::Health) {
        const QColor fill = look.isOfLead ? palette.surface : theme::verdictFill(look.verdict, palette);
        paintPlate(painter, rect, fill, look.isOfLead ? palette.r0line : fill);
        const double side = shapeSide * rect.height() / MatrixDelegate::cellHeight;
        QRectF shape(0, 0, side, side);
        shape.moveCenter(rect.center());
        theme::paintVerdict(painter, shape, look.verdict, palette);
        return;
    }
    QColor ink = palette.ink;
    if (look.isOfLead) {
        paintPlate(painter, rect, palette.surface, palette.r0line);
        ink = palette.ink2;
    } else if (look.subject == MatrixSubject::Progress) {
        paintReached(painter, rect, look, palette);
    } else {
        paintPlate(painter, rect, look.isStale ? palette.warnsoft : palette.r1,
                   look.isStale ? palette.warnline : palette.r1);
        ink = look.isStale ? palette.warntext : palette.onr1;
    }
    painter.setFont(smallFont());
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, look.figure);
}

/** What marks a degree that is not full where another subject than the status fills the cell. */
void paintDegree(QPainter &painter, const QRectF &rect, Degree degree, const theme::Palette &palette)
{
    if (degree == Degree::AlreadyRunning)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 3), palette.st2);
    else if (degree == Degree::Partly)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width() / 2, 3), palette.st2);
}

void paintLook(QPainter &painter, const QRectF &rect, const MatrixLook &look, const theme::Palette &palette)
{
    theme::MatrixCellLook plain = look.cell;
    if (look.subject == MatrixSubject::Status || !appliesNow(plain.degree)) {
        theme::paintMatrixCell(painter, rect, plain, smallFont(), palette);
    } else if (!isTold(look)) {
        plain.status.reset();
        plain.supportAsked = false;
        theme::paintMatrixCell(painter, rect, plain, smallFont(), palette);
    } else {
        const theme::PaintScope scope(painter);
        paintTold(painter, rect, look, palette);
        paintDegree(painter, rect, plain.degree, palette);
    }
    if (!look.isExample)
        return;
    const theme::PaintScope scope(painter);
    // Under the cap of what is already running, which it would seem to cut off.
    const double cap = plain.degree == Degree::AlreadyRunning ? rect.height() * capShare : 0;
    const QPointF corner = rect.topRight() + QPointF(0, cap);
    const QPointF ear[] = {corner - QPointF(exampleSide + 3, 0), corner, corner + QPointF(0, exampleSide + 3)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.c2);
    painter.drawPolygon(ear, 3);
}

QString keyOf(const MatrixLook &look)
{
    const auto number = [](auto value) {
        return value ? QString::number(static_cast<int>(*value)) : QStringLiteral("-");
    };
    return look.cell.word + (look.isOfLead ? QStringLiteral(" lead") : QString()) +
           QStringLiteral(" matrix %1 %2 %3 %4 %5 %6 %7%8%9")
               .arg(static_cast<int>(look.subject))
               .arg(static_cast<int>(look.cell.degree))
               .arg(number(look.cell.status), number(look.verdict), number(look.progress), look.figure)
               .arg(look.isStale)
               .arg(look.isExample)
               .arg(look.cell.supportAsked);
}

/** One line round a chosen block: a cell draws the sides at which what is chosen ends. */
void paintBlockEdge(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto ends = [&](int down, int right) {
        const QModelIndex beside = index.sibling(index.row() + down, index.column() + right);
        return !view || !beside.isValid() || !view->selectionModel()->isSelected(beside);
    };
    const QRectF edge = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(theme::Theme::instance().palette().accent, 2, Qt::SolidLine, Qt::SquareCap));
    if (ends(0, -1) && ends(0, 1) && ends(-1, 0) && ends(1, 0))
        return painter.drawRoundedRect(QRectF(cell).adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    const QRectF whole = option.rect;
    const double left = ends(0, -1) ? edge.left() : whole.left(), right = ends(0, 1) ? edge.right() : whole.right();
    const double top = ends(-1, 0) ? edge.top() : whole.top(), bottom = ends(1, 0) ? edge.bottom() : whole.bottom();
    if (ends(0, -1))
        painter.drawLine(QPointF(left, top), QPointF(left, bottom));
    if (ends(0, 1))
        painter.drawLine(QPointF(right, top), QPointF(right, bottom));
    if (ends(-1, 0))
        painter.drawLine(QPointF(left, top), QPointF(right, top));
    if (ends(1, 0))
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const auto look = index.data(MatrixModel::LookRole).value<MatrixLook>();
    QRect cell = option.rect.adjusted(gap, 0, -gap, -2 * gap);
    cell.setTop(cell.bottom() + 1 - theme.length(cellHeight)); // the room over a theme is above its first row
    paintCached(*painter, cell, keyOf(look),
                [&](QPainter &on, const QRectF &rect) { paintLook(on, rect, look, palette); });
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (!isCurrent && !option.state.testFlag(QStyle::State_Selected))
        return;
    const theme::PaintScope scope(*painter);
    painter->setBrush(Qt::NoBrush);
    if (!isCurrent)
        return paintBlockEdge(*painter, cell, option, index);
    const QRectF ring = QRectF(cell).adjusted(-1, -1, 1, 1);
    painter->setPen(QPen(palette.ink, 2));
    painter->drawRoundedRect(ring, radius + 1, radius + 1);
    painter->setPen(QPen(palette.surface, 1));
    painter->drawRoundedRect(ring.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}

} // namespace aanjager
