#include "ui/pages/matrix/matrix_delegate.h"

#include "ui/delegates/paint_cache.h"
#include "ui/models/matrix_model.h"
#include "ui/theme/cell_parts.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr double radius = 3;
constexpr double shapeSide = 13;
constexpr double exampleSide = 5; ///< the corner that marks an example to others

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
        paintPlate(painter, rect, theme::verdictFill(look.verdict, palette), theme::verdictFill(look.verdict, palette));
        const double side = shapeSide * rect.height() / MatrixDelegate::cellHeight;
        QRectF shape(0, 0, side, side);
        shape.moveCenter(rect.center());
        theme::paintVerdict(painter, shape, look.verdict, palette);
        return;
    }
    QColor ink = palette.ink;
    if (look.subject == MatrixSubject::Progress) {
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
    const QPointF corner = rect.topRight();
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
    return look.cell.word + QStringLiteral(" matrix %1 %2 %3 %4 %5 %6 %7%8%9")
                                .arg(static_cast<int>(look.subject))
                                .arg(static_cast<int>(look.cell.degree))
                                .arg(number(look.cell.status), number(look.verdict), number(look.progress), look.figure)
                                .arg(look.isStale)
                                .arg(look.isExample)
                                .arg(look.cell.supportAsked);
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
    const QRectF ring = QRectF(cell).adjusted(-1, -1, 1, 1);
    painter->setPen(QPen(isCurrent ? palette.ink : palette.accent, 2));
    painter->drawRoundedRect(ring, radius + 1, radius + 1);
    painter->setPen(QPen(palette.surface, 1));
    painter->drawRoundedRect(ring.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}

} // namespace aanjager
