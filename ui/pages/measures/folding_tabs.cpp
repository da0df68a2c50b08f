#include "ui/pages/measures/folding_tabs.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace aanjager {

namespace {

/** Tells how wide a tab is, in sight or not. */
class MeasuredTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;
    int widthOf(int index) const { return tabSizeHint(index).width(); }
};

} // namespace

FoldingTabs::FoldingTabs(QWidget *parent) : QTabWidget(parent), m_more(new QToolButton(this)), m_menu(new QMenu(m_more))
{
    setTabBar(new MeasuredTabBar(this));
    setUsesScrollButtons(false);
    m_more->setIcon(theme::icon(QStringLiteral("chevron-down")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::StrongFocus);
    setCornerWidget(m_more);
    connect(m_menu, &QMenu::aboutToShow, this, &FoldingTabs::listHidden);
    connect(this, &QTabWidget::currentChanged, this, &FoldingTabs::refit);
}

QSize FoldingTabs::fitting(QSize size) const
{
    const QWidget *page = currentWidget();
    if (!page)
        return size;
    const int wanted = page->layout() && page->layout()->hasHeightForWidth()
                           ? page->layout()->heightForWidth(page->width())
                           : page->sizeHint().height();
    return {std::min(size.width(), 240), wanted + tabBar()->sizeHint().height() + 8};
}

void FoldingTabs::refit()
{
    if (m_fitting || count() == 0)
        return;
    m_fitting = true;
    const auto *bar = static_cast<const MeasuredTabBar *>(tabBar());
    int whole = 0;
    for (int i = 0; i < count(); ++i)
        whole += bar->widthOf(i);
    const bool folds = whole > width();
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setVisible(folds);
    int room = folds ? width() - m_more->sizeHint().width() - bar->widthOf(currentIndex()) : whole;
    for (int i = 0; i < count(); ++i) {
        bool seen = !folds || i == currentIndex();
        if (!seen) {
            seen = bar->widthOf(i) <= room;
            room = seen ? room - bar->widthOf(i) : -1;
        }
        setTabVisible(i, seen);
    }
    m_fitting = false;
}

void FoldingTabs::open(int index)
{
    if (index < 0)
        return;
    setTabVisible(index, true); // a tab out of sight cannot become the current one
    setCurrentIndex(index);
    refit();
}

void FoldingTabs::listHidden()
{
    m_menu->clear();
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i))
            continue;
        const QAction *action = m_menu->addAction(tabText(i));
        connect(action, &QAction::triggered, this, [this, i] {
            open(i);
            tabBar()->setFocus(Qt::OtherFocusReason);
        });
    }
}

void FoldingTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    widget(index)->installEventFilter(this);
}

/** A page that became higher makes the tabs higher. */
bool FoldingTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == currentWidget())
        updateGeometry();
    return QTabWidget::eventFilter(watched, event);
}

void FoldingTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    refit();
}

} // namespace aanjager
