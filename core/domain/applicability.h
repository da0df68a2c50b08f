#pragma once

#include "core/base/seldom.h"
#include "core/domain/description.h"

namespace aanjager {

struct Applicability;
struct Measure;
struct Party;

template <> inline constexpr const char *tableOf<Applicability> = "applicability";

/** What few cells tell beside their state. */
struct CellDetails
{
    QString reason = {};
    ImpreciseDate starts = {};
    QString variantName = {};
    QString variantText = {};
    QString lead = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const CellDetails &) const = default;
};

/** One cell of the matrix: a measure in a municipality, with its own degree, reason and local state. There are more of
 * them than of anything else that a programme has at hand, so each is small. */
struct Applicability
{
    Id<Applicability> id;
    Id<Measure> measure = {};
    Id<Party> municipality = {};
    std::optional<int> percent = {};
    std::optional<int> progress = {};
    Seldom<CellDetails> details = {};
    Degree degree = Degree::Undecided;
    bool isExample = false;
    std::optional<ReasonCategory> reasonCategory = {};
    std::optional<Status> status = {};
    std::optional<Health> health = {};

    bool operator==(const Applicability &) const = default;
};

template <> const Description &describe<Applicability>();

} // namespace aanjager
