#pragma once

#include "ui/models/round_list_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace aanjager {

/** Paints the lines of RoundListModel: number, title, and at the right who must move, or the verdict and the day. */
class RoundLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** What is still missing in a round and what is told, to choose from; headings are passed over. */
class RoundList : public QListView
{
    Q_OBJECT

public:
    explicit RoundList(RoundListModel *model, QWidget *parent = nullptr);

    RoundListModel *lines() const { return m_lines; }
    RoundLine chosen() const { return m_lines->lineAt(currentIndex()); }
    /** Shows these lines; where the chosen one goes, nobody is told. */
    void take(const QList<RoundLine> &lines);
    /** Chooses without telling. */
    void choose(const QModelIndex &index);

signals:
    /** A person went to this line. */
    void lineChosen(const RoundLine &line);
    /** Enter: on to what is asked there. */
    void entered();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RoundListModel *m_lines;
    bool m_isQuiet = false;
};

} // namespace aanjager
