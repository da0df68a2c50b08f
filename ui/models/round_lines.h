#pragma once

#include "core/insight/reporters.h"
#include "ui/models/measure_cells.h"
#include "ui/models/round_list_model.h"

namespace aanjager {

/** Makes the lines of a round's list, from a view and in words. Both are borrowed. */
class RoundLines
{
    Q_DECLARE_TR_FUNCTIONS(RoundLines)

public:
    RoundLines(const View &view, const report::Wording &words) : m_view(view), m_words(words), m_cells(words) {}

    /** The measures whose leads are asked: what is missing in the order of the package, then what is told, newest
     * first. */
    QList<RoundLine> measures(const Round &round) const;
    /** Those who are asked: who has still to tell something, then who told all. Ids are places in `reporters`. */
    QList<RoundLine> reporters(const QList<Reporter> &reporters) const;

private:
    RoundLine lineOf(const Measure &measure, const ProgressReport *report, const ProgressReport *before) const;
    QList<RoundLine> underHeadings(const QList<RoundLine> &missing, const QList<RoundLine> &told) const;

    const View &m_view;
    const report::Wording &m_words;
    MeasureCells m_cells;
};

} // namespace aanjager
