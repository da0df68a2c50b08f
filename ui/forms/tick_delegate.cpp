#include "ui/forms/tick_delegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace aanjager {

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || event->type() != QEvent::MouseButtonRelease ||
        static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool isSet = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isSet ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void TickDelegate::paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return;
    QStyleOptionButton box;
    const QStyle &style = *QApplication::style();
    const int side = style.pixelMetric(QStyle::PM_IndicatorWidth);
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, rect);
    box.palette = option.palette;
    box.state = QStyle::State_Enabled |
                (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

int TickDelegate::contentWidth(const QModelIndex &) const
{
    return QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
}

} // namespace aanjager
