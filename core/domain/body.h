#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Body;
struct Meeting;

template <> inline constexpr const char *tableOf<Body> = "body";
template <> inline constexpr const char *tableOf<Meeting> = "meeting";

/** A body that meets: driver team, board, table, executives, councils. */
struct Body
{
    Id<Body> id;
    std::optional<BodyKind> kind = {};
    QString name = {};
    QString mandate = {};
    QStringList levels = {};
    QString installedBy = {};
    ImpreciseDate from = {};
    ImpreciseDate until = {};
    QString frequency = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Body &) const = default;
};

/** One meeting of a body. */
struct Meeting
{
    Id<Meeting> id;
    Id<Body> body = {};
    QString title = {};
    QDate day = {};
    QString place = {};
    QString began = {}; ///< the time of the day, "10:00"; empty until it has begun
    QString ended = {};
    std::optional<int> attended = {};
    QString minutes = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Meeting &) const = default;
};

template <> const Description &describe<Body>();
template <> const Description &describe<Meeting>();

} // namespace aanjager
