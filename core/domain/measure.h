#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Goal;
struct Measure;
struct MeasureGoal;
struct MeasureParty;
struct MeasureRelation;
struct Party;
struct Theme;

template <> inline constexpr const char *tableOf<Measure> = "measure";
template <> inline constexpr const char *tableOf<MeasureParty> = "measure_party";
template <> inline constexpr const char *tableOf<MeasureGoal> = "measure_goal";
template <> inline constexpr const char *tableOf<MeasureRelation> = "measure_relation";

/** One item of the package. Status, health and progress are three signals, never mixed. */
struct Measure
{
    Id<Measure> id;
    QString number = {};
    QString title = {};
    QString description = {};
    Id<Theme> theme = {};
    std::optional<OwnerKind> ownerKind = {};
    QString lead = {};
    Id<Party> leadParty = {};
    QString sponsor = {};
    Status status = Status::NotStarted;
    std::optional<Maturity> maturity = {};
    std::optional<Health> healthTime = {};
    std::optional<Health> healthMoney = {};
    std::optional<Health> healthQuality = {};
    std::optional<Health> healthRisk = {};
    std::optional<Health> healthByHand = {};
    QString cause = {};
    QString consequence = {};
    QString correction = {};
    QString achieved = {};
    QString nextStep = {};
    QString supportAsked = {};
    std::optional<int> progress = {};
    QString plainText = {};
    std::optional<ChangeKind> changeKind = {};
    QStringList layers = {};
    std::optional<Scale> scale = {};
    QStringList targetGroups = {};
    bool quickWin = false;
    ImpreciseDate starts = {};
    ImpreciseDate ends = {};
    QString feasible = {};
    QString hindrances = {};
    QString precondition = {};
    std::optional<int> effort = {};
    std::optional<int> effect = {};
    Id<Measure> mergedInto = {};
    QDate reported = {};
    std::optional<int> order = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Measure &) const = default;
};

/** What a party is to a measure, and what is asked of it. */
struct MeasureParty
{
    Id<MeasureParty> id;
    Id<Measure> measure = {};
    Id<Party> party = {};
    std::optional<PartyRole> role = {};
    QString ask = {};
    std::optional<AskState> askState = {};
    QDate lastContact = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const MeasureParty &) const = default;
};

/** That a measure serves a goal, and how heavily. */
struct MeasureGoal
{
    Id<MeasureGoal> id;
    Id<Measure> measure = {};
    Id<Goal> goal = {};
    std::optional<int> weight = {};

    bool operator==(const MeasureGoal &) const = default;
};

/** How one measure bears on another. */
struct MeasureRelation
{
    Id<MeasureRelation> id;
    Id<Measure> measure = {};
    std::optional<RelationKind> kind = {};
    Id<Measure> other = {};
    QString note = {};

    bool operator==(const MeasureRelation &) const = default;
};

template <> const Description &describe<Measure>();
template <> const Description &describe<MeasureParty>();
template <> const Description &describe<MeasureGoal>();
template <> const Description &describe<MeasureRelation>();

} // namespace aanjager
