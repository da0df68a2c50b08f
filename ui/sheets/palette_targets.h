#pragma once

#include "core/insight/search_index.h"
#include "ui/pages/navigator.h"

namespace aanjager {

/** Where a result leads to: a card, or a place in the window. */
struct PaletteTarget
{
    Id<Measure> cardMeasure; ///< with `municipality`: that card
    Id<Party> municipality;
    Destination destination;

    bool isCard() const { return cardMeasure && municipality; }
};

/** What opens when a result is chosen: the measure it belongs to at the part where it stands, the measures that a party
 * or a theme is about, else the page where it lives. */
PaletteTarget targetOf(const SearchHit &hit, const State &state);

} // namespace aanjager
