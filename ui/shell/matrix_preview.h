#pragma once

#include "core/insight/view.h"
#include "ui/theme/painters.h"

namespace aanjager {

/** The top left of a programme's matrix in a few letters, for the list of recent files; empty without municipalities
 * or measures. */
QString matrixPreview(const View &view);

/** Reads what `matrixPreview` wrote; letters that mean nothing are left out. */
QList<QList<theme::StripCell>> previewCells(const QString &letters);

} // namespace aanjager
