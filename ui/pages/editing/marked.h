#pragma once

#include <QStyle>
#include <QWidget>

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

} // namespace aanjager
