#pragma once

#include "core/domain/money_rules.h"
#include "core/insight/view.h"

namespace aanjager {

/** Who said what a card shows. */
enum class CardSource {
    Municipality, ///< the municipality itself
    Lead,         ///< the lead, of the measure as a whole
    Nobody
};

/** A value on a card, and whose it is. */
template <class T> struct CardValue
{
    std::optional<T> value = {};
    CardSource source = CardSource::Nobody;
};

/** What was reported in one round: by the municipality where it did, else by the lead. */
struct CardRound
{
    const Round *round = nullptr;
    CardValue<Status> status;
    CardValue<Health> verdict; ///< on the whole
};

/** A decision that each council takes for itself, and where this one is. */
struct CardDecision
{
    const Decision *decision = nullptr;
    const DecisionVote *vote = nullptr; ///< null when nothing is known of this council
};

/** An amount of the municipality, beside that of all parties for the same kind and year. */
struct CardAmount
{
    MoneyKind kind = MoneyKind::Cost;
    std::optional<int> year;
    MoneySum local, region;
};

/**
 * All that is known of one measure in one municipality. Only what is stored: a part that nothing is known of is empty.
 * Pointers are into the view.
 */
struct Card
{
    const Measure *measure = nullptr;
    const Party *municipality = nullptr;
    const Applicability *cell = nullptr; ///< null where nothing was said
    Degree degree = Degree::Undecided;
    CardValue<Status> status;
    CardValue<Health> verdict;                                ///< on the whole
    QList<std::pair<QString, std::optional<Health>>> aspects; ///< of the same source; empty where it told none
    CardValue<int> progress;                                  ///< percent; of the lead: of the measure as a whole
    std::optional<int> regionProgress;                        ///< of the measure as a whole
    std::optional<int> plan;                                  ///< percent by today; nothing when it ended
    QDate reported;
    CardSource reporter = CardSource::Nobody;
    QList<CardRound> course; ///< the last rounds that came, oldest first
    QString cause, correction;
    CardSource explainer = CardSource::Nobody; ///< of cause and correction
    QList<const Commitment *> commitments;     ///< of this measure, here or everywhere; as they were made
    QList<CardDecision> decisions;             ///< what is still awaited first
    QList<CardAmount> amounts;                 ///< by kind and year
};

/** Fails with NotFound when the measure or the municipality is not there, and as late reports do. `view` must outlive
 * the card. */
Result<Card> cardOf(const View &view, Id<Measure> measure, Id<Party> municipality);

} // namespace aanjager
