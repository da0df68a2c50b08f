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

/** What parties reported in a round, as far as who reported is counted by it; it follows what changes. */
class PartyAnswers
{
public:
    struct Told
    {
        Id<ProgressReport> id = {};
        bool isSignedOff = false;
    };
    using OfParty = QHash<Id<Measure>, Told>;

    /** All of a round, which is kept in mind. Fails as late reports do, and then knows nothing. */
    Result<void> read(const View &view, Id<Round> round);
    /** These reports changed; as `read`. */
    Result<void> follow(const View &view, const QList<Id<ProgressReport>> &changed);
    void forget() { *this = {}; }

    bool isOf(Id<Round> round) const { return !round.isNull() && round == m_round; }
    OfParty of(Id<Party> party) const { return m_told.value(party); }

private:
    void take(const ProgressReport &report);
    Result<void> takeLate(const View &view, Id<ProgressReport> id);

    Id<Round> m_round;
    QHash<Id<Party>, OfParty> m_told;
    QHash<Id<ProgressReport>, std::pair<Id<Party>, Id<Measure>>> m_places;
};

/** Who is asked in a round, leads by name before parties by kind and name. Fails as late reports do. */
Result<QList<Reporter>> reportersOf(const View &view, const Round &round);
/** As above, where it is known what parties reported in that round. */
QList<Reporter> reportersOf(const View &view, const Round &round, const PartyAnswers &answers);
/** As above, the leads alone, who are always at hand. */
QList<Reporter> leadsOf(const View &view, const Round &round);

/** What a party is asked about in a round, beside what it leads, in the order of the package: what applies in a
 * municipality, what another party works on. */
QList<const Measure *> askedOf(const View &view, const Expectations &expected, Id<Party> party);

} // namespace aanjager
