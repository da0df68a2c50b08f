#pragma once

#include "ui/delegates/cell_delegate.h"

namespace aanjager {

/** A cell with a tick, which a click or Space sets and takes away. */
class TickDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
