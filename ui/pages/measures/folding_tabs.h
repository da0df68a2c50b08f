#pragma once

#include <QTabWidget>

class QMenu;
class QToolButton;

namespace aanjager {

/**
 * Tabs as high as the one that shows, for a page that scrolls as a whole. Tabs that have no room go into a list at the
 * right; the one that shows is always among those in sight.
 */
class FoldingTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FoldingTabs(QWidget *parent = nullptr);

    QSize sizeHint() const override { return fitting(QTabWidget::sizeHint()); }
    QSize minimumSizeHint() const override { return fitting(QTabWidget::minimumSizeHint()); }
    bool hasHeightForWidth() const override { return false; }
    /** Lists the tabs that are out of sight. */
    QToolButton *moreButton() const { return m_more; }
    /** Shows a page, also one whose tab is out of sight. */
    void open(int index);
    /** Decides again which tabs are in sight: after their words changed. */
    void refit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int index) override;

private:
    QSize fitting(QSize size) const;
    void listHidden();

    QToolButton *m_more;
    QMenu *m_menu;
    bool m_fitting = false;
};

} // namespace aanjager
