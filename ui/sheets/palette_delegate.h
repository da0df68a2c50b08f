#pragma once

#include <QStyledItemDelegate>

namespace aanjager {

/** Paints a line of the palette: icon, number and title with the matched letters marked, where it belongs, and at the
 * right how it stands or by which keys it is done. Headings are words alone. */
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace aanjager
