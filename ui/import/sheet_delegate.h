#pragma once

#include "ui/delegates/cell_delegate.h"

namespace aanjager {

/** Paints the cells of a sheet by what their row is taken for: the header strong, what does not come in pale. */
class SheetDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
