#include "ui/widgets/table_view.h"

#include "ui/models/roles.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <cstdlib>

namespace aanjager {

TableView::TableView(const QString &name, QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setProperty("rim", rim); // for Style
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TableView::dress);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // what scrolls is moved then, not painted again
    dress();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), theme::Theme::instance().palette().surface);
    QTreeView::paintEvent(event);
}

void TableView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

/** A tree that scrolls by the pixel paints itself anew when it moves by more pixels than it shows lines; what stays in
 * sight is moved here. */
void TableView::scrollContentsBy(int dx, int dy)
{
    const bool stays = verticalScrollMode() == ScrollPerPixel && dx == 0 && std::abs(dy) < viewport()->height();
    if (!stays)
        return QTreeView::scrollContentsBy(dx, dy);
    QTreeView::scrollContentsBy(0, 0); // a scroll to the current line that was still to come is not wanted any more
    viewport()->scroll(0, dy);
}

/** The ring of the keyboard may lie around a whole row. */
void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    for (const QModelIndex &each : {current, previous}) {
        const QRect cell = visualRect(each);
        viewport()->update(0, cell.top(), viewport()->width(), cell.height());
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Space && current.siblingAtColumn(0).data(HeadsGroupRole).toBool())
        emit foldAsked(current.siblingAtColumn(0));
    else
        QTreeView::keyPressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex heading = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (event->button() == Qt::LeftButton && heading.data(HeadsGroupRole).toBool())
        emit foldAsked(heading);
}

void TableView::dress()
{
    header()->setFont(theme::Theme::instance().font(theme::TextStyle::Label));
    QPalette words = palette();
    words.setColor(QPalette::ButtonText, theme::Theme::instance().palette().ink2);
    header()->setPalette(words);
    header()->setMinimumHeight(theme::Theme::instance().length(32));
    scheduleDelayedItemsLayout();
}

/** A heading is painted by the first column's delegate over all columns: spans would cost a view of thousands of rows a
 * search each. */
void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (!first.data(HeadsGroupRole).toBool())
        return QTreeView::drawRow(painter, option, index);
    QStyleOptionViewItem whole = option;
    whole.rect.setLeft(-header()->offset());
    whole.rect.setWidth(std::max(header()->length(), viewport()->width() + header()->offset()));
    whole.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    if (selectionModel()->isSelected(first))
        whole.state |= QStyle::State_Selected;
    itemDelegateForIndex(first)->paint(painter, whole, first);
}

} // namespace aanjager
