#pragma once

#include <QStyledItemDelegate>

namespace aanjager {

/** Paints the rows of AttentionModel: headings with their icon and count; lines with number, title and how late. */
class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aanjager
