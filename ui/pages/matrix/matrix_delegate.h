#pragma once

#include <QStyledItemDelegate>

namespace aanjager {

/** Draws one cell of the matrix: its status, or another subject on the same ground, and a ring where it is chosen. */
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Of a cell, at 100 % text size: its height, and the room around it. */
    static constexpr int cellHeight = 28, gap = 2;
};

} // namespace aanjager
