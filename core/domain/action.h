#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Action;
struct Measure;
struct Meeting;
struct Milestone;
struct Party;

template <> inline constexpr const char *tableOf<Action> = "action";
template <> inline constexpr const char *tableOf<Milestone> = "milestone";

/** Something somebody does for a measure by a day. */
struct Action
{
    Id<Action> id;
    Id<Measure> measure = {};
    QString code = {};
    QString text = {};
    std::optional<OwnerKind> ownerKind = {};
    Id<Party> party = {};
    QString owner = {};
    QDate due = {};
    ActionState state = ActionState::Open;
    QDate doneOn = {};
    QString evidence = {};
    Id<Meeting> meeting = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Action &) const = default;
};

/** A point that a measure must reach. */
struct Milestone
{
    Id<Milestone> id;
    Id<Measure> measure = {};
    QString text = {};
    ImpreciseDate planned = {};
    ImpreciseDate expected = {};
    ImpreciseDate reached = {};
    bool isCritical = false;
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Milestone &) const = default;
};

template <> const Description &describe<Action>();
template <> const Description &describe<Milestone>();

} // namespace aanjager
