#pragma once

#include "ui/models/filter_match.h"

namespace aanjager {

/** One thing that can be chosen in a part of the filter, and how many measures it would leave. */
struct FacetValue
{
    QVariant value; ///< as MeasureFilter holds it; invalid for a verdict that was not reported
    QString words;
    int count = 0;
    bool isChosen = false;
};

/** What a part of the filter offers in this programme, in the order in which it is shown, counted among `places` that
 * fit all other parts. */
QList<FacetValue> facetOf(FilterPart part, const MeasureFilter &filter, const QList<int> &places,
                          const MeasureRows &rows, const State &state, const report::Wording &words);

/** The filter with one value of a part chosen, or no longer chosen. */
MeasureFilter withChoice(MeasureFilter filter, FilterPart part, const QVariant &value, bool chosen);

/** The filter with nothing asked by a part. */
MeasureFilter withoutPart(MeasureFilter filter, FilterPart part);

} // namespace aanjager
