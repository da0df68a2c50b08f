#pragma once

#include "core/insight/party_figures.h"
#include "core/insight/view.h"

namespace aanjager {

/**
 * Puts measures and their cells as was told of them by the end of a round: their last reports in rounds until then. For
 * a round that came in from an older list after its time, whose closing in the log holds a later state. What was only
 * told of later is as not yet begun; what was never told of stays as it is. `figures` are of the same moment.
 */
void takeStateAsTold(State &state, const Round &round, const PartyFigures &figures);

/** The round to show what moved since: the last that is closed or, when all is still as was told in it, the one before
 * it. Null when there is none. */
const Round *roundToCompare(const View &view);

} // namespace aanjager
