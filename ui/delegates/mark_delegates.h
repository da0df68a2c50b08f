#pragma once

#include "ui/delegates/cell_delegate.h"

namespace aanjager {

/** The status as a pill; its editor is a list of the words in ChoicesRole with their glyphs, and writes the status'
 * int. */
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    int storedChoice(const QModelIndex &index) const override;
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

/** The verdicts of the last rounds as four shapes (TrendRole), or one verdict with its words (HealthRole). */
class VerdictDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

/** Reached against plan: a bar with the plan tick (ProgressRole, PlanRole) and the percentage in words. */
class ProgressDelegate : public CellDelegate
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

/** The municipalities as a strip (StripRole); each cell has its own tooltip (StripTextsRole). */
class StripDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /** What the tooltip says at a point of the view, or nothing. */
    static QString textAt(const QPoint &point, const QRect &cell, const QModelIndex &index);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
