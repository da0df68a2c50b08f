#include "ui/widgets/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/sidebar_delegate.h"
#include "ui/widgets/sidebar_model.h"

#include <QEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace aanjager {

Sidebar::Sidebar(QWidget *parent) : QListView(parent), m_pages(new SidebarModel(this))
{
    setModel(m_pages);
    setItemDelegate(new SidebarDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void Sidebar::setSections(const QList<SidebarSection> &sections)
{
    const QString kept = currentKey();
    const int scrolled = verticalScrollBar()->value();
    m_pages->setSections(sections);
    if (currentKey() == kept)
        return;
    setCurrentKey(kept);
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

void Sidebar::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    m_pages->setFolded(folded);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void Sidebar::setCount(const QString &key, int count, bool urgent)
{
    m_pages->setCount(key, count, urgent);
}

void Sidebar::setCurrentKey(const QString &key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(m_pages->find(key));
}

QString Sidebar::currentKey() const
{
    return currentIndex().data(SidebarModel::KeyRole).toString();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
    QListView::changeEvent(event);
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        QListView::mousePressEvent(event);
}

QSize Sidebar::sizeHint() const
{
    return {theme::Theme::instance().length(m_isFolded ? foldedWidth : fullWidth), 400};
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_quiet)
        emit chosen(current.data(SidebarModel::KeyRole).toString());
}

} // namespace aanjager
