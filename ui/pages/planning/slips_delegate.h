#pragma once

#include <QStyledItemDelegate>

namespace aanjager {

/** A date that moved, in two lines: what it is of and how far it moved, what it was and became. */
class SlipsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aanjager
