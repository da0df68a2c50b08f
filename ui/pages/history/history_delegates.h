#pragma once

#include "ui/delegates/text_delegate.h"

namespace aanjager {

/** A value before and after, drawn; a row without one shows its words. */
class ValueChangeDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

/** "Restore “In uitvoering”" as a button, on the row that the mouse or the keyboard is on. */
class RestoreDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace aanjager
