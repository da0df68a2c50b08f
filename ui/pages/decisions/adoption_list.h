#pragma once

#include "core/domain/vocabularies.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace aanjager {

/** A council with its mark before it and what it did, or when it will, at the right. */
class AdoptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** The councils of one decision, as high as they are many. D adopts, 1 – 6 set what a council did, as the vocabulary
 * counts. */
class AdoptionList : public QListView
{
    Q_OBJECT

public:
    /** `name` is what a screen reader calls it. */
    explicit AdoptionList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /** A person says what the current council did. */
    void noted(VoteState state);
    /** Enter: what is known of the current council is to be written. */
    void detailsAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace aanjager
