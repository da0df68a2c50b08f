#include "core/insight/reporting.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

namespace aanjager {

Expectations::Expectations(const State &state, Id<Round> round)
{
    for (const RoundExpectation &each : state.all<RoundExpectation>()) {
        if (each.round != round)
            continue;
        if (!each.party.isNull() && each.measure.isNull())
            m_parties[each.party].isAll = true;
        else if (!each.party.isNull())
            m_parties[each.party].measures.insert(each.measure);
        else if (!each.measure.isNull())
            m_leads.insert(each.measure);
    }
}

bool Expectations::asksLead(const Measure &measure) const
{
    return measure.status != Status::Dropped && (m_leads.isEmpty() || m_leads.contains(measure.id));
}

bool Expectations::asks(Id<Party> party, Id<Measure> measure) const
{
    const auto of = m_parties.constFind(party);
    return of != m_parties.cend() && (of->isAll || of->measures.contains(measure));
}

Reporting reportingOf(const View &view, const Round &round)
{
    Reporting reporting;
    const auto reported = reportedIn(view.state, round);
    const Expectations expected(view.state, round.id);
    for (const Measure *measure : measuresInOrder(view.state.all<Measure>())) {
        if (!expected.asksLead(*measure))
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
