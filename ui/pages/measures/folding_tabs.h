#pragma once

#include <QSet>
#include <QTabWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace aanjager {

/**
 * Tabs as high as the one that shows, for a page that scrolls as a whole. The last tabs that have no room fold into a
 * list after the others. Which those are depends on the room alone, so no tab changes its place when one is opened; a
 * folded one that shows has its name above its page.
 */
class FoldingTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FoldingTabs(QWidget *parent = nullptr);

    QSize sizeHint() const override { return fitting(QTabWidget::sizeHint()); }
    QSize minimumSizeHint() const override { return fitting(QTabWidget::minimumSizeHint()); }
    bool hasHeightForWidth() const override { return false; }
    /** Lists the tabs that are folded. */
    QToolButton *moreButton() const { return m_more; }
    bool isFolded(int index) const;
    /** The name above a folded page that shows; empty for a page whose tab is in sight. */
    QString heading() const;
    /** Shows a page, also one whose tab is folded. */
    void open(int index);
    /** Decides again which tabs are folded: after their words changed. */
    void refit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int index) override;

private:
    QSize fitting(QSize size) const;
    int roomFor(int list) const;
    void listFolded();
    void showCurrent();

    QToolButton *m_more;
    QMenu *m_menu;
    QLabel *m_heading;
    bool m_fitting = false;
};

} // namespace aanjager
