#pragma once

#include "ui/models/palette_item.h"

class QMenuBar;

namespace aanjager {

class ProgrammeView;

/** Every command of the menus that can be given now, and the pages of the open programme, as the palette lists them.
 * The menus and the view must outlive what is done with it. */
QList<PaletteCommand> windowCommands(const QMenuBar &menus, ProgrammeView *programme);

} // namespace aanjager
