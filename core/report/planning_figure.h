#pragma once

#include "core/insight/dependencies.h"
#include "core/insight/planning.h"
#include "core/report/details.h"

namespace aanjager::report {

/** What the pages of the planning share. */
struct PlanningFacts
{
    QHash<Id<Measure>, PlanSpan> spans;
    QHash<Id<Measure>, Progress> progress;
    QList<Dependency> links;
};

PlanningFacts planningFacts(const Details &details);

/** The bars of every measure under their themes, in as many figures as pages are needed. */
QList<Block> planningFigures(const Details &details, const PlanningFacts &facts);

} // namespace aanjager::report
