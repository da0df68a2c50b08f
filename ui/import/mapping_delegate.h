#pragma once

#include "ui/delegates/cell_delegate.h"

namespace aanjager {

/** Paints the lists of columns and values by LookRole: a letter in a badge, a choice in a frame that opens, an outcome
 * with its mark. */
class MappingDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
