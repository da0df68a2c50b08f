#pragma once

#include "core/insight/reporting.h"

namespace aanjager {

/** One who is asked to report in a round: a party, or a lead of whom nothing but a function is known. */
struct Reporter
{
    Id<Party> party = {};           ///< null for a lead that is no party
    QString name = {};              ///< of the party, or the lead's function
    QString email = {};             ///< of a contact; empty where none is known
    QList<Id<Measure>> asLead = {}; ///< in the order of the package, as below
    QList<Id<Measure>> asParty = {};
    QList<Id<Measure>> missingAsLead = {};
    QList<Id<Measure>> missingAsParty = {};
    QList<Id<ProgressReport>> submitted = {};
    int signedOff = 0; ///< of these

    qsizetype expected() const { return asLead.size() + asParty.size(); }
    qsizetype missing() const { return missingAsLead.size() + missingAsParty.size(); }
    qsizetype reported() const { return expected() - missing(); }
    bool isSignedOff() const { return !submitted.isEmpty() && signedOff == submitted.size(); }
};

/** Who is asked in a round, leads by name before parties by kind and name. Fails as late reports do. */
Result<QList<Reporter>> reportersOf(const View &view, const Round &round);
/** As above, the leads alone, who are always at hand. */
QList<Reporter> leadsOf(const View &view, const Round &round);

/** What a party is asked about in a round, beside what it leads, in the order of the package: what applies in a
 * municipality, what another party works on. */
QList<const Measure *> askedOf(const View &view, const Expectations &expected, Id<Party> party);

/** What parties reported in a round, in order of id. Fails as late reports do. */
Result<QList<ProgressReport>> partyReportsIn(const View &view, Id<Round> round);

} // namespace aanjager
