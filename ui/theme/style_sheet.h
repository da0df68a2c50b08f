#pragma once

#include "ui/theme/palette.h"

#include <QString>

namespace aanjager::theme {

/** The program's style sheet in one look and text size: `:/style/aanjager.qss` with its names filled in. */
QString styleSheet(const Palette &palette, int scalePercent);

/**
 * Fills in the names of a sheet: `@name` is a colour token, `@12px` a length and `@9pt` a font size that grow with the
 * user's text size. A name that does not exist is a fault of the build, and stops the program.
 */
QString expanded(QStringView sheet, const Palette &palette, int scalePercent);

} // namespace aanjager::theme
