#include "ui/pages/board/board_list.h"

#include "ui/pages/board/card_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace aanjager {

BoardList::BoardList(BoardColumnModel &cards, const report::Wording &words, bool saysAtBat, QWidget *parent)
    : QListView(parent), m_cards(cards)
{
    setModel(&cards);
    setItemDelegate(new CardDelegate(words, saysAtBat, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &BoardList::dress);
    dress();
}

void BoardList::dress()
{
    constexpr double step = 24;
    verticalScrollBar()->setSingleStep(theme::Theme::instance().length(step));
    scheduleDelayedItemsLayout();
}

Id<Measure> BoardList::current() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? m_cards.line(at).card.measure : Id<Measure>();
}

int BoardList::currentHeight() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

void BoardList::goNear(int y)
{
    QModelIndex nearest;
    int distance = 0;
    for (int row = 0; row < m_cards.rowCount(); ++row) {
        const QRect rect = visualRect(m_cards.index(row));
        const int away = std::abs(rect.center().y() - y);
        if (nearest.isValid() && away >= distance)
            break; // rows lie from the top down
        nearest = m_cards.index(row);
        distance = away;
    }
    if (nearest.isValid() && nearest != currentIndex())
        selectionModel()->setCurrentIndex(nearest, selectionCommand(nearest, nullptr));
    else if (current())
        emit chosen(current());
}

void BoardList::showChosen(const QModelIndex &index, bool reveal)
{
    m_isQuiet = true;
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (reveal)
            scrollTo(index);
    } else {
        clearSelection();
    }
    m_isQuiet = false;
}

void BoardList::take(const QList<BoardCard> &cards)
{
    m_isQuiet = true;
    m_cards.setCards(cards);
    m_isQuiet = false;
}

/** A heading can be gone to; what was chosen stays chosen. */
QItemSelectionModel::SelectionFlags BoardList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!index.isValid() || m_cards.line(index).isHeading())
        return QItemSelectionModel::NoUpdate;
    if (event && event->type() == QEvent::MouseMove)
        return QItemSelectionModel::NoUpdate;
    return QItemSelectionModel::ClearAndSelect;
}

void BoardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isQuiet && this->current())
        emit chosen(this->current());
}

void BoardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = isByMouse ? indexAt(event->pos()) : currentIndex();
    event->accept();
    if (at.isValid() && !m_cards.line(at).isHeading())
        emit menuAsked(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).center()));
}

/** The keys that move a card belong to the board before the window's shortcuts, once a person is at work in it. */
bool BoardList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if ((m_isInHand && sideways && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) ||
            (key->key() == Qt::Key_Escape && m_isPulling)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event)) {
        m_isInHand = true;
        return event->accept();
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!(event->modifiers() & ~Qt::KeypadModifier)) {
            m_isInHand = true;
            return QListView::keyPressEvent(event);
        }
        break;
    default:
        break;
    }
    event->ignore();
}

bool BoardList::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool isHeading = currentIndex().isValid() && m_cards.line(currentIndex()).isHeading();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event.key() == Qt::Key_Left ? -1 : 1;
        if (held == Qt::AltModifier) {
            if (!m_isInHand)
                return false;
            if (current()) // on a heading there is nothing to move, and the window does not go back for it
                emit moveAsked(current(), step);
        } else if (!held)
            emit leaveAsked(step);
        else
            return false;
        return true;
    }
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held)
            return false;
        if (isHeading)
            m_cards.toggle(currentIndex());
        else if (event.key() != Qt::Key_Space && current())
            emit opened(current());
        return true;
    case Qt::Key_Escape:
        return endPull();
    default:
        return false;
    }
}

void BoardList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    const bool isLeft = event->button() == Qt::LeftButton;
    m_isInHand = true;
    if (m_isPulling && !isLeft) {
        endPull();
        return;
    }
    m_pressed = isLeft && at.isValid() ? m_cards.line(at).card.measure : Id<Measure>();
    m_pressedAt = event->pos();
    const bool wasCurrent = at == currentIndex();
    const bool isHeading = at.isValid() && m_cards.line(at).isHeading();
    const QPersistentModelIndex pressed = at; // what is chosen may give the column other cards
    QListView::mousePressEvent(event);
    if (isLeft && isHeading)
        m_cards.toggle(pressed);
    else if (wasCurrent && m_pressed)
        emit chosen(m_pressed); // of its column; the board may have another
}

void BoardList::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed)
        return QListView::mouseMoveEvent(event);
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    m_isPulling = m_isPulling || isFar;
    if (m_isPulling)
        emit pulled(m_pressed, event->globalPosition().toPoint());
}

void BoardList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const Id<Measure> measure = m_pressed;
    if (endPull())
        emit letGo(measure, event->globalPosition().toPoint());
    m_pressed = {};
}

void BoardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && !m_cards.line(at).isHeading())
        emit opened(m_cards.line(at).card.measure);
}

/** Where the window or a page gave the keyboard, nobody chose this card to work on. */
void BoardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_isInHand = m_isInHand || reason <= Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void BoardList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    if (!event->spontaneous())
        m_isInHand = false;
}

/** Titles take other lines at another width: Qt asks for heights anew only where the height changed. */
void BoardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void BoardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    endPull();
}

/** Stops pulling; true when a card was being pulled. */
bool BoardList::endPull()
{
    m_pressed = {};
    if (!m_isPulling)
        return false;
    m_isPulling = false;
    emit pullEnded();
    return true;
}

} // namespace aanjager
