#pragma once

#include "ui/delegates/text_delegate.h"

namespace aanjager {

/** A text with a box before it that says CheckStateRole. A click on the box asks for the other state; it stores nothing
 * itself. */
class TickedTextDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /** Where the box of a cell is. */
    static QRect boxIn(const QRect &cell);

signals:
    void tickAsked(const QModelIndex &index);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
