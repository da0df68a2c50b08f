#pragma once

namespace aanjager {

class PlanningChart;
struct PlanSpot;

/** Lets a screen reader read the planning: a list of rows, and in each row its marks. Once is enough. */
void installPlanningAccess();

/** Tells a screen reader that the keyboard is on this place of the planning. */
void tellPlanningFocus(PlanningChart &chart, const PlanSpot &spot);

} // namespace aanjager
