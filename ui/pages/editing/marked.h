#pragma once

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace aanjager {

/** Marks a field whose text was refused, or takes the mark away; the style sheet draws it. */
inline void markRefused(QWidget &field, bool refused)
{
    if (field.property("invalid").toBool() == refused)
        return;
    field.setProperty("invalid", refused);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

/** For the event filter of a line in which something new is typed: with nothing typed, undo and redo are the
 * programme's. True when the event is to go to the window. */
inline bool leavesUndo(const QLineEdit &line, QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride || !line.text().isEmpty())
        return false;
    const auto &key = static_cast<QKeyEvent &>(event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return false;
    event.ignore();
    return true;
}

} // namespace aanjager
