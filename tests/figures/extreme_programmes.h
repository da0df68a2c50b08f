#pragma once

#include "core/insight/view.h"

#include <vector>

namespace aanjager::figures {

/** A programme that a page must be able to hold, however unlikely. */
struct ExtremeProgramme
{
    std::string name;
    View view;
};

/** How large, and how long its titles are. */
struct ExtremeSize
{
    int measures = 15;
    int municipalities = 10;
    int titleLength = 40;  ///< characters; words of ordinary length
    bool unbroken = false; ///< titles without a space to break at
};

/** With themes, cells in every state, reasons, reports, actions, decisions and money; the same each time but for ids.
 */
View extremeView(const ExtremeSize &size);

/** No measures; one; none, one and sixty municipalities; titles of two hundred characters. */
std::vector<ExtremeProgramme> extremeProgrammes();

} // namespace aanjager::figures
