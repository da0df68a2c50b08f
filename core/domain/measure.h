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
    QString lead = {};
    Id<Party> leadParty = {};
    QString sponsor = {};
    QString cause = {};
    QString consequence = {};
    QString correction = {};
    QString achieved = {};
    QString nextStep = {};
    QString supportAsked = {};
    QString plainText = {};
    QStringList layers = {};
    QStringList targetGroups = {};
    ImpreciseDate starts = {};
    ImpreciseDate ends = {};
    QString feasible = {};
    QString hindrances = {};
    QString precondition = {};
    QString notes = {};
    Id<Measure> mergedInto = {};
    QDate reported = {};
    std::optional<int> progress = {};
    std::optional<int> effort = {};
    std::optional<int> effect = {};
    std::optional<int> order = {};
    Status status = Status::NotStarted; // the small ones together: a programme may have very many measures
    std::optional<OwnerKind> ownerKind = {};
    std::optional<Maturity> maturity = {};
    std::optional<Health> healthTime = {};
    std::optional<Health> healthMoney = {};
    std::optional<Health> healthQuality = {};
    std::optional<Health> healthRisk = {};
    std::optional<Health> healthByHand = {};
    std::optional<ChangeKind> changeKind = {};
    std::optional<Scale> scale = {};
    std::optional<Visibility> visibility = {};
    bool quickWin = false;

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
