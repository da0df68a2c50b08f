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
    bool operator==(const Reporter &) const = default;

    qsizetype expected() const { return asLead.size() + asParty.size(); }
    qsizetype missing() const { return missingAsLead.size() + missingAsParty.size(); }
    qsizetype reported() const { return expected() - missing(); }
    bool isSignedOff() const { return !submitted.isEmpty() && signedOff == submitted.size(); }
};

/** What leads (the null party) and parties reported in a round, as far as who reported is counted by it; it follows
 * what changes. */
class RoundAnswers
{
public:
    struct Told
    {
        Id<ProgressReport> id = {};
        bool isSignedOff = false;
    };
    using OfParty = QHash<Id<Measure>, Told>;

    enum class Of { Leads, Everybody };
    using Place = std::pair<Id<Party>, Id<Measure>>; ///< whose, on what

    /** All of a round, which is kept in mind. Fails as late reports do, and then knows what is at hand. */
    Result<void> read(const View &view, Id<Round> round, Of whom = Of::Everybody);
    /** These reports changed. Returns where something is told otherwise, or not any more; fails as `read`. */
    Result<QList<Place>> follow(const View &view, const QList<Id<ProgressReport>> &changed);

    OfParty of(Id<Party> party) const { return m_told.value(party); }

private:
    bool take(const ProgressReport &report);

    Id<Round> m_round;
    QHash<Id<Party>, OfParty> m_told;
    QHash<Id<ProgressReport>, Place> m_places;
};

/** Who is asked in a round, leads by name before parties by kind and name. Fails as late reports do. */
Result<QList<Reporter>> reportersOf(const View &view, const Round &round);
/** As above, where it is known what was reported in that round. */
QList<Reporter> reportersOf(const View &view, const Round &round, const RoundAnswers &answers);
/** Counts anew what one reporter told and did not. */
void countAnew(Reporter &reporter, const RoundAnswers &answers);

/** What a party is asked about in a round, beside what it leads, in the order of the package: what applies in a
 * municipality, what another party works on. */
QList<const Measure *> askedOf(const View &view, const Expectations &expected, Id<Party> party);

} // namespace aanjager
