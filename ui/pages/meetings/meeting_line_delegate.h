#pragma once

#include "core/domain/vocabularies.h"
#include "ui/delegates/cell_delegate.h"

namespace aanjager {

/** The letter of a kind in its own square. */
void paintMinuteBadge(QPainter &painter, const QRect &square, MinuteKind kind, const QString &letter);

/** A line of a meeting: its mark, its words over as many lines as they need (three at most), quiet words below with
 * what is wrong, and what stands at the right. Rows that head a group are words alone. */
class MeetingLineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Where the mark of a line is, in a row at this place. */
    static QRect markRect(const QRect &row);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace aanjager
