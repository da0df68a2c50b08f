#pragma once

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace aanjager {

/** Sets a property of this name by which the style sheet draws a widget otherwise. */
inline void setMarked(QWidget &widget, const char *name, bool isMarked)
{
    if (widget.property(name).toBool() == isMarked)
        return;
    widget.setProperty(name, isMarked);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

/** Marks a field whose text was refused, or takes the mark away. */
inline void markRefused(QWidget &field, bool refused)
{
    setMarked(field, "invalid", refused);
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
