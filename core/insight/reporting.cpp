#include "core/insight/reporting.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

namespace aanjager {

bool isAskedToReport(const Measure &measure)
{
    return measure.status != Status::Dropped;
}

Reporting reportingOf(const View &view, const Round &round)
{
    Reporting reporting;
    const auto reported = reportedIn(view.state, round);
    for (const Measure *measure : measuresInOrder(view.state.all<Measure>())) {
        if (!isAskedToReport(*measure))
            continue;
        ++reporting.expected;
        if (reported.contains(measure->id))
            ++reporting.reported;
        else
            reporting.missing.append(measure);
    }
    return reporting;
}

const Round *roundToReport(const View &view)
{
    const Round *last = nullptr;
    for (const Round &round : view.state.all<Round>()) {
        const bool opened = round.closed.isValid() || !round.opens.isValid() || round.opens <= view.today;
        const bool came = round.peildatum.isValid() && round.peildatum <= view.today;
        if (opened && came && (!last || round.peildatum > last->peildatum))
            last = &round;
    }
    return last;
}

} // namespace aanjager
