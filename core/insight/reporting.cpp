#include "core/insight/reporting.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

namespace aanjager {

Reporting reportingOf(const View &view, const Round &round)
{
    Reporting reporting;
    const auto reported = reportedIn(view.state, round);
    for (const Measure &measure : inOrder(view.state.all<Measure>())) {
        if (measure.status == Status::Dropped)
            continue;
        ++reporting.expected;
        if (reported.contains(measure.id))
            ++reporting.reported;
        else
            reporting.missing.append(view.state.find(measure.id));
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
