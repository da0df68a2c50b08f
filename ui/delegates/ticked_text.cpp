#include "ui/delegates/ticked_text.h"

#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace aanjager {

namespace {

constexpr int behindBox = 8;

int boxSide()
{
    return QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
}

QRect boxAt(const QRect &contents)
{
    return {contents.left(), contents.center().y() - boxSide() / 2 + 1, boxSide(), boxSide()};
}

} // namespace

QRect TickedTextDelegate::boxIn(const QRect &cell)
{
    return boxAt(cell.adjusted(TableView::rim, 0, -afterFirst, -1));
}

bool TickedTextDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    const auto *mouse = isClick ? static_cast<QMouseEvent *>(event) : nullptr;
    const QRect room =
        boxIn(option.rect).adjusted(-TableView::rim, -option.rect.height(), behindBox / 2, option.rect.height());
    if (!mouse || mouse->button() != Qt::LeftButton || !index.data(Qt::CheckStateRole).isValid() ||
        !room.contains(mouse->pos()))
        return TextDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease)
        emit tickAsked(index);
    return true;
}

void TickedTextDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    QRect words = rect;
    if (state.isValid()) {
        QStyleOptionButton box;
        box.rect = boxAt(rect);
        box.palette = option.palette;
        box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
        words.setLeft(box.rect.right() + behindBox);
    }
    TextDelegate::paintCell(painter, words, option, index);
}

int TickedTextDelegate::contentWidth(const QModelIndex &index) const
{
    return TextDelegate::contentWidth(index) + boxSide() + behindBox;
}

} // namespace aanjager
