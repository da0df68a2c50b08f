#pragma once

#include <QListView>

namespace aanjager {

/** A list of a meeting. Lines with a box are ticked by Space or a click on it; Delete asks to remove a line. */
class MeetingLines : public QListView
{
    Q_OBJECT

public:
    /** `name` is what a screen reader calls it. */
    explicit MeetingLines(const QString &name, QWidget *parent = nullptr);

signals:
    void tickAsked(const QModelIndex &index);
    void removeAsked(const QModelIndex &index);
    /** Alt with an arrow: a place up (-1) or down (1). */
    void moveAsked(const QModelIndex &index, int step);
    /** Enter. */
    void chosen(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace aanjager
