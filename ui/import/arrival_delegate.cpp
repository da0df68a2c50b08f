#include "ui/import/arrival_delegate.h"

#include "ui/delegates/paint_cache.h"
#include "ui/import/import_paint.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

void paintPill(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const theme::Theme &theme = theme::Theme::instance();
    const auto status = static_cast<Status>(index.data(StatusRole).toInt());
    const QString words = index.data(Qt::DisplayRole).toString();
    QFont font = theme.font(TextStyle::Caption);
    font.setWeight(QFont::Medium);
    const int height = QFontMetrics(font).height() + theme.length(7);
    const double width = std::min<double>(std::ceil(theme::statusPillWidth(words, font, height)), rect.width() + 4);
    const QRectF pill(rect.left(), rect.center().y() - height / 2.0 + 1, width, height);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    theme::paintStatusPill(painter, pill, status, words, font, theme.palette(),
                           isSelected ? theme::Ground::Selected : theme::Ground::Plain);
}

/** A small corner that says that a person changed the cell. */
void paintCorner(QPainter &painter, const QRect &cell)
{
    const int side = theme::Theme::instance().length(7);
    const QPoint corner = cell.topRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::Theme::instance().palette().accent);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
}

} // namespace

void ArrivalDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto mark = static_cast<ImportMark>(index.data(MarkRole).toInt());
    if (mark != ImportMark::None) {
        painter.setPen(markLine(mark));
        painter.setBrush(markFill(mark));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
        const QFont font = theme::Theme::instance().font(TextStyle::BodyStrong);
        painter.setFont(font);
        painter.setPen(theme::Theme::instance().palette().ink);
        const QString words = index.data(Qt::DisplayRole).toString();
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    } else if (index.data(StatusRole).isValid()) {
        paintPill(painter, rect, option, index);
    } else {
        TextDelegate::paintCell(painter, rect, option, index);
    }
    if (index.data(CorrectedRole).toBool())
        paintCorner(painter, option.rect);
}

} // namespace aanjager
