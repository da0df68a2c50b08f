#include "ui/widgets/table_view.h"

#include "ui/models/roles.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

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
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TableView::dress);
    dress();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTreeView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::spanHeadings);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::spanHeadings);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::spanHeadings);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::spanHeadings);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TableView::spanHeadings);
    spanHeadings();
}

void TableView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

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

void TableView::spanHeadings()
{
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
        setFirstColumnSpanned(row, rootIndex(), model()->index(row, 0, rootIndex()).data(HeadsGroupRole).toBool());
}

} // namespace aanjager
