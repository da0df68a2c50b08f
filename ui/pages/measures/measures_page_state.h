#pragma once

#include "ui/models/measure_view.h"

namespace aanjager {

enum class BoardKind;

/** How a person has the page of the measures before them, to be given back when the window is made anew. */
struct MeasuresPageState
{
    MeasureView view;
    QSet<qint64> folded; ///< groups
    BoardKind boardKind = {};
    bool isPanelAway = false;     ///< beside the table
    bool isBoardDetailed = false; ///< the panel is shown beside the board
    QString tab;                  ///< of the panel
    Id<Measure> chosen;
    QString draft; ///< the title of a new measure
};

} // namespace aanjager
