#include "ui/pages/measures/folding_tabs.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QTabBar>
#include <QToolButton>

namespace aanjager {

namespace {

constexpr int pageInset = 8; ///< of a page from the left; its fields reach as far as those above the tabs
constexpr int pageInsetRight = 14;
constexpr int headingTop = 10;
constexpr int headingLeft = 18; ///< where the words of the fields below it stand
constexpr int iconOfMore = 22;
constexpr int tabGap = 14; ///< after each tab, as in the style sheet

/** Draws the first tabs only; the others take no room. Their pages can be shown all the same, also with the arrows. */
class FoldingBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

    int seen() const { return m_seen; }
    void setSeen(int seen)
    {
        m_seen = seen;
        setElideMode(Qt::ElideRight); // it lays the tabs out again
    }
    /** As wide as it gets when it is chosen, so that the others stay where they are. */
    int widthOf(int index) const
    {
        QFont chosen = theme::Theme::instance().font(theme::TextStyle::Body);
        chosen.setWeight(QFont::DemiBold);
        return QFontMetrics(chosen).horizontalAdvance(tabText(index)) + theme::Theme::instance().length(tabGap);
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        return {index < m_seen ? widthOf(index) : 0, QTabBar::tabSizeHint(index).height()};
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionTab option;
        for (int i = 0; i < std::min(m_seen, count()); ++i) {
            initStyleOption(&option, i);
            painter.drawControl(QStyle::CE_TabBarTab, option);
        }
    }

private:
    int m_seen = 99;
};

} // namespace

FoldingTabs::FoldingTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
    , m_heading(makeLabel({}, theme::TextStyle::BodyStrong, this))
{
    setTabBar(new FoldingBar(this));
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::NoFocus); // or Tab would come to the bar a second time, after the page
    tabBar()->setFocusPolicy(Qt::TabFocus);
    m_more->setProperty("kind", QStringLiteral("tab"));
    m_more->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_menu->setLayoutDirection(Qt::LeftToRight);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &FoldingTabs::listFolded);
    connect(this, &QTabWidget::currentChanged, this, &FoldingTabs::showCurrent);
}

QSize FoldingTabs::fitting(QSize size) const
{
    const QWidget *page = currentWidget();
    if (!page)
        return size;
    const int wanted = page->layout() && page->layout()->hasHeightForWidth()
                           ? page->layout()->totalHeightForWidth(page->width())
                           : page->sizeHint().height();
    return {std::min(size.width(), 240), wanted + tabBar()->sizeHint().height() + 8};
}

bool FoldingTabs::isFolded(int index) const
{
    return index >= static_cast<const FoldingBar *>(tabBar())->seen();
}

QString FoldingTabs::heading() const
{
    return m_heading->isHidden() ? QString() : m_heading->text();
}

/** How many of the first tabs have room beside the list; all when they need none. */
int FoldingTabs::roomFor(int list) const
{
    const auto *bar = static_cast<const FoldingBar *>(tabBar());
    int room = width() - 2 * pageInset, seen = 0;
    for (int i = 0; i < count(); ++i)
        room -= bar->widthOf(i);
    if (room >= 0)
        return count();
    room = width() - 2 * pageInset - list;
    while (seen < count() && (room -= bar->widthOf(seen)) >= 0)
        ++seen;
    return seen;
}

/** The list says "More" unless the word would cost a tab its place. */
void FoldingTabs::refit()
{
    if (m_fitting || count() == 0)
        return;
    m_fitting = true;
    const int side = theme::Theme::instance().length(14);
    m_more->setIconSize(QSize(side, side));
    m_more->setText(tr("More"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(theme::icon(QStringLiteral("chevron-down")));
    const int withWord = roomFor(m_more->sizeHint().width());
    const int seen = roomFor(theme::Theme::instance().length(iconOfMore));
    if (seen > withWord) {
        m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_more->setIcon(theme::icon(QStringLiteral("more")));
    }
    static_cast<FoldingBar *>(tabBar())->setSeen(std::max(seen, withWord));
    m_more->setVisible(seen < count());
    m_fitting = false;
    showCurrent();
}

/** What tells which page shows: the tab, or for a folded one the list and the name above the page. */
void FoldingTabs::showCurrent()
{
    auto *bar = static_cast<FoldingBar *>(tabBar());
    const bool folded = isFolded(currentIndex());
    const QString name = tabText(currentIndex());
    m_more->setAccessibleName(folded ? tr("More tabs, %1 is open").arg(name) : tr("More tabs"));
    m_more->setToolTip(m_more->accessibleName());
    if (m_more->property("current").toBool() != folded) {
        m_more->setProperty("current", folded);
        m_more->style()->unpolish(m_more);
        m_more->style()->polish(m_more);
    }
    int end = bar->geometry().left();
    for (int i = 0; i < std::min(bar->seen(), count()); ++i)
        end += bar->widthOf(i);
    m_more->setGeometry(end, bar->geometry().top(), m_more->sizeHint().width(), bar->sizeHint().height());
    m_heading->setText(name);
    m_heading->setVisible(folded);
    const int high = m_heading->sizeHint().height();
    m_heading->setGeometry(headingLeft, bar->sizeHint().height() + headingTop, width() - 3 * pageInset, high);
    m_heading->raise();
    if (QWidget *page = currentWidget())
        page->setContentsMargins(pageInset, folded ? headingTop + high : 0, pageInsetRight, 0);
    updateGeometry();
}

void FoldingTabs::open(int index)
{
    if (index >= 0)
        setCurrentIndex(index);
}

void FoldingTabs::listFolded()
{
    m_menu->clear();
    for (int i = 0; i < count(); ++i) {
        if (!isFolded(i))
            continue;
        QAction *action = m_menu->addAction(tabText(i));
        action->setCheckable(true);
        action->setChecked(i == currentIndex());
        connect(action, &QAction::triggered, this, [this, i] { open(i); });
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
