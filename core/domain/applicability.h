#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Applicability;
struct Measure;
struct Party;

template <> inline constexpr const char *tableOf<Applicability> = "applicability";

/** One cell of the matrix: a measure in a municipality, with its own degree, reason and local state. */
struct Applicability
{
    Id<Applicability> id;
    Id<Measure> measure = {};
    Id<Party> municipality = {};
    Degree degree = Degree::Undecided;
    std::optional<int> percent = {};
    std::optional<ReasonCategory> reasonCategory = {};
    QString reason = {};
    std::optional<Status> status = {};
    std::optional<Health> health = {};
    std::optional<int> progress = {};
    ImpreciseDate starts = {};
    QString variantName = {};
    QString variantText = {};
    bool isExample = false;
    QString lead = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Applicability &) const = default;
};

template <> const Description &describe<Applicability>();

} // namespace aanjager
