#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QString>

namespace aanjager::theme {

/** The colours an icon takes: plain, when its button is on, both by token so that they follow the theme. */
struct IconInk
{
    QColor Palette::*plain = &Palette::ink2;
    QColor Palette::*on = &Palette::accent;
};

/** The icon `:/icons/NAME.svg`, sharp at every device pixel ratio and in the colours of the theme of the moment. */
QIcon icon(const QString &name, const IconInk &ink = {});

/** The program's icon in the accent of the light palette: for the window and the task bar. */
QIcon appIcon();

} // namespace aanjager::theme
