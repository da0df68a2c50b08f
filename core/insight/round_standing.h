#pragma once

#include "core/insight/reporters.h"
#include "core/storage/changeset.h"

namespace aanjager {

/** Who reported in a round and who has still to; it follows what changes, so that of a large programme little of it is
 * counted anew. */
class RoundStanding
{
public:
    /** How many reports of the leads there are, and are asked. */
    struct Count
    {
        int reported = 0, expected = 0;
        bool operator==(const Count &) const = default;
    };

    /** Counts all of it. Fails as late reports do, and then knows the leads alone. */
    Result<void> read(const View &view, const Round &round);
    /** After these changes, with the view as it is now; as `read`. */
    Result<void> follow(const View &view, const Round &round, const QList<RowChange> &changes);
    void forget() { *this = {}; }

    /** It was read of this round, and nothing of it is left to be read. */
    bool isOf(Id<Round> round) const { return !round.isNull() && round == m_round; }
    /** As `reportersOf`. */
    const QList<Reporter> &reporters() const { return m_reporters; }
    Count ofLeads() const;
    /** Those who are asked as a party. */
    int parties() const;
    /** Those of them who told all that they are asked as a party. */
    int partiesDone() const;
    /** Who has still to tell anything. */
    int missingReporters() const;
    /** The reports of leads in the last round before this one; nothing where there is none. */
    const std::optional<Count> &before() const { return m_before; }

private:
    /** What of a measure decides who is asked about it, and in which order. */
    struct Asked
    {
        std::optional<int> order;
        QString number, lead;
        Id<Party> leadParty;
        bool isDropped = false;
        bool operator==(const Asked &) const = default;
    };

    static Asked askedBy(const Measure &measure);
    bool asksOtherwise(const View &view, const RowChange &change) const;
    void countAgain(const QList<RoundAnswers::Place> &places);
    void countBefore(const View &view, const Round &round);

    Id<Round> m_round;
    RoundAnswers m_answers;
    Expectations m_expected;
    QList<Reporter> m_reporters;
    QHash<Id<Measure>, Asked> m_asked;
    QHash<Id<Measure>, qsizetype> m_leadOf;   ///< the place of who leads it
    QHash<Id<Party>, qsizetype> m_parties;    ///< of who is asked as a party
    QHash<Id<Party>, QSet<Id<Measure>>> m_of; ///< what each is asked about
    std::optional<Count> m_before;
};

} // namespace aanjager
