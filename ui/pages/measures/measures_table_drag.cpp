// Rows under the mouse: dragged to another place in the package, and their menu.
#include "ui/models/roles.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <utility>

namespace aanjager {

namespace {

constexpr QLatin1String draggedRows("application/x-aanjager-rows");

} // namespace

/** By mouse of the row under it; by keyboard of what is selected, also where the keyboard is on a heading. */
void MeasuresTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    const bool isMeasure = index.isValid() && !index.siblingAtColumn(0).data(HeadsGroupRole).toBool();
    event->accept();
    if (isMeasure || (!isByMouse && !selectedIds().isEmpty()))
        emit menuAsked(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void MeasuresTable::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_isPullTold = false;
    TableView::mousePressEvent(event);
}

/** Where rows cannot be dragged a pull would select what it passes, which nobody means by it. */
void MeasuresTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex pressed = event->buttons() == Qt::LeftButton
                                    ? indexAt(m_pressedAt).siblingAtColumn(int(MeasureColumn::Title))
                                    : QModelIndex();
    const Qt::ItemFlags flags = pressed.isValid() ? pressed.flags() : Qt::ItemFlags();
    if (!flags.testFlag(Qt::ItemIsEditable) || flags.testFlag(Qt::ItemIsDragEnabled))
        return TableView::mouseMoveEvent(event);
    const int pulled = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (pulled >= QApplication::startDragDistance() && !std::exchange(m_isPullTold, true))
        emit moveRefused();
}

/** Only within this table: what is dragged is what is selected. */
void MeasuresTable::startDrag(Qt::DropActions)
{
    if (!currentIndex().flags().testFlag(Qt::ItemIsDragEnabled) || selectedIds().isEmpty())
        return;
    auto *carried = new QMimeData;
    carried->setData(draggedRows, QByteArray());
    QStringList names;
    for (const QModelIndex &row : selectionModel()->selectedRows(static_cast<int>(MeasureColumn::Title)))
        names.append(row.data().toString());
    carried->setText(names.join(QLatin1Char('\n')));
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::MoveAction);
    showDrop(-1);
}

void MeasuresTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this && event->mimeData()->hasFormat(draggedRows))
        event->acceptProposedAction();
}

void MeasuresTable::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    showDrop(lineAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void MeasuresTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDrop(-1);
    QTreeView::dragLeaveEvent(event);
}

void MeasuresTable::dropEvent(QDropEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    showDrop(-1);
    stopAutoScroll();
    setState(NoState);
    event->acceptProposedAction();
    emit dropAsked(line);
}

/** The line before which a point lies; in a heading, the first place under it. */
int MeasuresTable::lineAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return model()->rowCount();
    const bool isBelow =
        index.siblingAtColumn(0).data(HeadsGroupRole).toBool() || point.y() > visualRect(index).center().y();
    return index.row() + (isBelow ? 1 : 0);
}

void MeasuresTable::showDrop(int line)
{
    if (line == m_drop)
        return;
    m_drop = line;
    viewport()->update();
}

void MeasuresTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (m_drop < 0)
        return;
    const QRect last = visualRect(model()->index(model()->rowCount() - 1, static_cast<int>(MeasureColumn::Title)));
    const QRect next = visualRect(model()->index(m_drop, static_cast<int>(MeasureColumn::Title)));
    const int y = next.isValid() ? next.top() : last.bottom() + 1;
    QPainter(viewport())
        .fillRect(QRect(8, y - 1, viewport()->width() - 16, 2), theme::Theme::instance().palette().accent);
}

} // namespace aanjager
