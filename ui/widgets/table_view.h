#pragma once

#include <QTreeView>

namespace aanjager {

/**
 * The table of the pages: a flat tree view without frame or branches, rows chosen whole, heights from the theme. Rows
 * whose model says HeadsGroupRole span the width; a click or Space on one asks to fold it.
 */
class TableView : public QTreeView
{
    Q_OBJECT

public:
    /** Where the first column begins: in line with the title and the tools above a table. */
    static constexpr int rim = 24;

    /** `name` is what a screen reader calls the table. */
    explicit TableView(const QString &name, QWidget *parent = nullptr);

signals:
    /** A person asks to fold or unfold the group that this row heads. */
    void foldAsked(const QModelIndex &heading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void dress();
};

} // namespace aanjager
