// How a card comes into another column: by hand or by key, stored as one change.
#include "ui/models/measures_model.h"
#include "ui/pages/board/card_delegate.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"

#include <QLabel>
#include <QScrollBar>

namespace aanjager {

bool MeasuresBoard::moveBy(Id<Measure> id, int step)
{
    const QList<BoardColumn *> shown = columns();
    const qsizetype next = shown.indexOf(columnOf(id)) + step;
    return next >= 0 && next < shown.size() && moveTo(id, *shown[next]);
}

bool MeasuresBoard::moveTo(Id<Measure> id, const BoardColumn &column)
{
    if (&column == columnOf(id) || !m_model.row(id))
        return false;
    const BoardPlace place = column.place();
    const bool isHere = columnOf(id) && columnOf(id)->list().hasFocus();
    const auto write = [session = &m_context.session, id, field = fieldOfColumns(), value = place.value] {
        return setField(*session, id, field, value);
    };
    if (!m_context.session.canEdit()) {
        if (const auto refused = write(); !refused)
            m_context.notices.failed(refused.error()); // trying again would not help
        return false;
    }
    const auto work = [this, write, id, sentence = told(id, place)] {
        return write().map([&] {
            setChosen(id);
            m_context.notices.doneWithUndo(sentence);
        });
    };
    if (!m_context.attempt(work))
        return false;
    if (isHere && focusProxy())
        focusProxy()->setFocus(Qt::TabFocusReason);
    return true;
}

/** The field of a measure that says in which column it stands. */
QString MeasuresBoard::fieldOfColumns() const
{
    return m_kind == BoardKind::AtBat ? QStringLiteral("owner_kind") : QStringLiteral("status");
}

QString MeasuresBoard::told(Id<Measure> id, const BoardPlace &place) const
{
    const Measure &measure = m_model.row(id)->measure;
    const QString name = measure.number.isEmpty() ? measure.title : measure.number;
    return m_kind == BoardKind::AtBat ? tr("%1: at bat is now %2").arg(name, place.name)
                                      : tr("%1: status is now %2").arg(name, place.name);
}

BoardColumn *MeasuresBoard::columnAt(const QPoint &global) const
{
    for (BoardColumn *column : columns())
        if (column->rect().contains(column->mapFromGlobal(global)))
            return column;
    return nullptr;
}

/** The card follows the mouse; near an edge the board scrolls. */
void MeasuresBoard::pull(const BoardList &from, Id<Measure> id, const QPoint &at)
{
    const QPoint here = viewport()->mapFromGlobal(at);
    if (m_ghost->isHidden()) {
        const QModelIndex card = from.cards().find(id);
        const QRect row = from.visualRect(card);
        QPixmap picture = from.viewport()->grab(CardDelegate::frameOf(row).intersected(from.viewport()->rect()));
        m_ghost->setPixmap(picture);
        m_ghost->resize(m_ghost->sizeHint());
        m_ghost->raise();
        m_ghost->show();
        setCursor(Qt::ClosedHandCursor);
    }
    constexpr int edge = 32, step = 24;
    QScrollBar *bar = horizontalScrollBar();
    if (here.x() < edge)
        bar->setValue(bar->value() - step);
    else if (here.x() > viewport()->width() - edge)
        bar->setValue(bar->value() + step);
    constexpr int besideTheMouse = 12;
    m_ghost->move(here + QPoint(besideTheMouse, besideTheMouse));
    const BoardColumn *own = columnOf(id);
    const BoardColumn *target = columnAt(at);
    for (BoardColumn *column : columns())
        column->setTarget(column == target && column != own && m_context.session.canEdit());
}

void MeasuresBoard::drop(Id<Measure> id, const QPoint &at)
{
    if (const BoardColumn *target = columnAt(at))
        moveTo(id, *target);
}

void MeasuresBoard::endPull()
{
    m_ghost->hide();
    unsetCursor();
    for (BoardColumn *column : columns())
        column->setTarget(false);
}

} // namespace aanjager
