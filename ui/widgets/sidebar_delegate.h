#pragma once

#include <QStyledItemDelegate>

namespace aanjager {

/** Paints the sidebar: headings, and pages with their icon and count; the chosen one on a soft fill with an accent bar.
 */
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aanjager
