#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Body;
struct Commitment;
struct Decision;
struct DecisionMeasure;
struct DecisionVote;
struct Measure;
struct Meeting;
struct Party;

template <> inline constexpr const char *tableOf<Decision> = "decision";
template <> inline constexpr const char *tableOf<DecisionMeasure> = "decision_measure";
template <> inline constexpr const char *tableOf<DecisionVote> = "decision_vote";
template <> inline constexpr const char *tableOf<Commitment> = "commitment";

/** Something a body is asked to settle; it may need each council's own. */
struct Decision
{
    Id<Decision> id;
    QString code = {};
    QString title = {};
    QString text = {};
    QString plainText = {};
    std::optional<DecisionType> type = {};
    std::optional<AgendaKind> agenda = {};
    QString advice = {};
    QString consequence = {};
    QString cover = {};
    Id<Body> body = {};
    std::optional<Level> level = {};
    std::optional<Scale> scale = {};
    std::optional<DecisionRule> rule = {};
    DecisionState state = DecisionState::Asked;
    ImpreciseDate due = {};
    ImpreciseDate decidedOn = {};
    QString outcome = {};
    Id<Decision> followsFrom = {};
    bool wholePackage = false;
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Decision &) const = default;
};

/** That a decision concerns a measure. */
struct DecisionMeasure
{
    Id<DecisionMeasure> id;
    Id<Decision> decision = {};
    Id<Measure> measure = {};

    bool operator==(const DecisionMeasure &) const = default;
};

/** Where one municipality is with a decision that needs each its own. */
struct DecisionVote
{
    Id<DecisionVote> id;
    Id<Decision> decision = {};
    Id<Party> party = {};
    VoteState state = VoteState::Planned;
    QDate planned = {};
    QDate day = {};
    QString amendment = {};

    bool operator==(const DecisionVote &) const = default;
};

/** What somebody promised to somebody. */
struct Commitment
{
    Id<Commitment> id;
    QString text = {};
    QString by = {};
    Id<Party> byParty = {};
    QString to = {};
    Id<Meeting> meeting = {};
    Id<Measure> measure = {};
    Id<Party> municipality = {};
    QDate made = {};
    QDate due = {};
    QDate keptOn = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Commitment &) const = default;
};

template <> const Description &describe<Decision>();
template <> const Description &describe<DecisionMeasure>();
template <> const Description &describe<DecisionVote>();
template <> const Description &describe<Commitment>();

} // namespace aanjager
