#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Goal;
struct Theme;

template <> inline constexpr const char *tableOf<Theme> = "theme";
template <> inline constexpr const char *tableOf<Goal> = "goal";

/** What measures are grouped by. */
struct Theme
{
    Id<Theme> id;
    QString name = {};
    std::optional<ChangeKind> changeKind = {};
    QString description = {};
    std::optional<int> order = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Theme &) const = default;
};

/** A goal in the tree norm → agenda → goal → line of action. */
struct Goal
{
    Id<Goal> id;
    Id<Goal> parent = {};
    std::optional<GoalKind> kind = {};
    QString title = {};
    QString text = {};
    ImpreciseDate horizon = {};
    bool isAdopted = false;
    std::optional<int> order = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Goal &) const = default;
};

template <> const Description &describe<Theme>();
template <> const Description &describe<Goal>();

} // namespace aanjager
