#pragma once

#include "ui/delegates/cell_delegate.h"

namespace aanjager {

/** A plain cell: words at the left, elided; what the model aligns right is written in equal digits. Set by ToneRole. */
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

/** A plain cell whose editor offers ChoicesRole, of which the first is none; EditRole is a place among the others, or
 * -1. */
class ChoiceDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    int storedChoice(const QModelIndex &index) const override;
    int valueOfChoice(int place) const override { return place - 1; }
};

/** Who is at bat, as an icon; the words are in the tooltip and the accessible text. Its editor offers ChoicesRole, of
 * which the first is nobody. */
class OwnerKindDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    int storedChoice(const QModelIndex &index) const override;
    int valueOfChoice(int place) const override { return place - 1; }
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
