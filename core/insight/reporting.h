#pragma once

#include "core/insight/view.h"

#include <QSet>

namespace aanjager {

/** Who must report in a round, and on what. Made of a state; holds no pointers. */
class Expectations
{
public:
    /** The leads of all measures. */
    Expectations() = default;
    Expectations(const State &state, Id<Round> round);

    /** Whether the lead of this measure is asked; measures that were dropped are not. */
    bool asksLead(const Measure &measure) const;
    /** Whether a party is asked about a measure; what does not apply to it is for the caller to leave out. */
    bool asks(Id<Party> party, Id<Measure> measure) const;
    /** The parties that are asked something beside the leads, in no particular order. */
    QList<Id<Party>> parties() const { return m_parties.keys(); }
    /** The leads of chosen measures alone are asked. */
    bool isOfSomeLeads() const { return !m_leads.isEmpty(); }

private:
    struct OfParty
    {
        bool isAll = false;
        QSet<Id<Measure>> measures;
    };

    QSet<Id<Measure>> m_leads; ///< empty: of all
    QHash<Id<Party>, OfParty> m_parties;
};

/** How far a round is reported on by the leads. Measures that were dropped are not asked. Pointers are into the view.
 */
struct Reporting
{
    int reported = 0;
    int expected = 0;
    QList<const Measure *> missing; ///< in the order of the package
};

/** `view` must outlive the result. */
Reporting reportingOf(const View &view, const Round &round);

/** The round that a report at this moment is about: of those that were opened, the one with the last reference date
 * that has come. Null when there is none. */
const Round *roundToReport(const View &view);

} // namespace aanjager
