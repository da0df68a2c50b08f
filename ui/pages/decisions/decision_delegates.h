#pragma once

#include "ui/delegates/text_delegate.h"

namespace aanjager {

/** A cell of the register of decisions: rows are high enough for two lines, of which BelowRole has the second, and for
 * one more where the first is too long for its column. */
class DecisionDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

/** Where a decision is: a glyph and its words. */
class DecisionStateDelegate : public DecisionDelegate
{
    Q_OBJECT

public:
    using DecisionDelegate::DecisionDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

/** The councils as a strip with how many of how many adopted; each council has its tooltip (StripTextsRole). */
class VotesDelegate : public DecisionDelegate
{
    Q_OBJECT

public:
    using DecisionDelegate::DecisionDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace aanjager
