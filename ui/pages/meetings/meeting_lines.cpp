#include "ui/pages/meetings/meeting_lines.h"

#include "ui/models/meeting_roles.h"
#include "ui/pages/meetings/meeting_line_delegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

namespace aanjager {

MeetingLines::MeetingLines(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setItemDelegate(new MeetingLineDelegate(this));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void MeetingLines::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), theme::Theme::instance().palette().surface);
    QListView::paintEvent(event);
}

void MeetingLines::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || state() == QAbstractItemView::EditingState)
        return QListView::keyPressEvent(event);
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && key == Qt::Key_Space && index.data(Qt::CheckStateRole).isValid())
        return emit tickAsked(index);
    if (isPlain && key == Qt::Key_Delete)
        return emit removeAsked(index);
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return emit chosen(index);
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return emit moveAsked(index, key == Qt::Key_Up ? -1 : 1);
    QListView::keyPressEvent(event);
}

void MeetingLines::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.data(Qt::CheckStateRole).isValid())
        return;
    if (MeetingLineDelegate::markRect(visualRect(index)).contains(event->position().toPoint()))
        emit tickAsked(index);
}

void MeetingLines::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // words break otherwise
}

void MeetingLines::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved(current);
}

void MeetingLines::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    for (int row = 0; !currentIndex().isValid() && model() && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable))
            setCurrentIndex(model()->index(row, 0));
}

} // namespace aanjager
