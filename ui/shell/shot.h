#pragma once

#include "core/base/result.h"

#include <QSize>
#include <optional>

namespace aanjager {

/** A picture of one page of the window. */
struct ShotRequest
{
    QString file;                              ///< a programme; not needed for the start page
    QString page = QStringLiteral("measures"); ///< one of `shotPages`
    QString measure; ///< the number of the measure that is chosen; empty for one that has something to tell
    QString tab;     ///< of its panel, e.g. "money"; empty for the first
    QSize size = {1440, 900};
    bool dark = false;
    QString language = QStringLiteral("nl");
    int textSize = 100;            ///< percent
    QString list = {};             ///< the tracker, for the import
    int step = 1;                  ///< of the import, from 1
    std::optional<int> slide = {}; ///< of what is presented, from 1; one that has something to tell when nothing
    double scale = 1;              ///< pixels of the picture for each pixel of the window, 1–4
    QString output;                ///< a PNG
};

/** Draws a page as the window shows it and writes it as a PNG. Needs a QApplication; no screen, and no setting of the
 * person's is read or written. Fails with Invalid (page, slide), as opening does, and with Storage. */
Result<void> shot(const ShotRequest &request);

/** The pages, dialogs and states that can be drawn. */
QStringList shotPages();

} // namespace aanjager
