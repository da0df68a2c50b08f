#pragma once

#include <QStyle>
#include <QWidget>

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

} // namespace aanjager
