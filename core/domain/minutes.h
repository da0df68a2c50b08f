#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Action;
struct AgendaItem;
struct Attendance;
struct Body;
struct Commitment;
struct Decision;
struct Measure;
struct Meeting;
struct Minute;
struct Party;
struct Seat;

template <> inline constexpr const char *tableOf<Seat> = "seat";
template <> inline constexpr const char *tableOf<AgendaItem> = "agenda_item";
template <> inline constexpr const char *tableOf<Attendance> = "attendance";
template <> inline constexpr const char *tableOf<Minute> = "minute";

/** A place in a body for one sector. A seat of nobody is vacant: its sector is asked for and missing. */
struct Seat
{
    Id<Seat> id;
    Id<Body> body = {};
    std::optional<PartyKind> sector = {};
    std::optional<Level> level = {};
    QString functionTitle = {};
    Id<Party> party = {};
    QString role = {};
    ImpreciseDate from = {};
    ImpreciseDate until = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const Seat &) const = default;
};

/** One item on the agenda of a meeting. */
struct AgendaItem
{
    Id<AgendaItem> id;
    Id<Meeting> meeting = {};
    std::optional<int> order = {};
    std::optional<AgendaKind> kind = {};
    std::optional<Level> level = {};
    QString text = {};
    std::optional<int> minutesPlanned = {};
    std::optional<int> minutesSpent = {};
    Id<Decision> decision = {};
    Id<Measure> measure = {};
    AgendaState state = AgendaState::Open;
    QString outcome = {};
    std::optional<Visibility> visibility = {};
    QString notes = {};

    bool operator==(const AgendaItem &) const = default;
};

/** Whether somebody was at a meeting: who holds a seat, or a guest by name. */
struct Attendance
{
    Id<Attendance> id;
    Id<Meeting> meeting = {};
    Id<Seat> seat = {};
    QString name = {};
    Id<Party> party = {};
    Presence presence = Presence::Present;

    bool operator==(const Attendance &) const = default;
};

/** A line of the minutes, as it was said: a note, or what was written down by it elsewhere too. */
struct Minute
{
    Id<Minute> id;
    Id<Meeting> meeting = {};
    Id<AgendaItem> item = {};
    std::optional<int> order = {};
    MinuteKind kind = MinuteKind::Note;
    QString text = {};
    QString at = {}; ///< the time of the day, "14:08"
    Id<Decision> decision = {};
    Id<Action> action = {};
    Id<Commitment> commitment = {};
    std::optional<Visibility> visibility = {};

    bool operator==(const Minute &) const = default;
};

template <> const Description &describe<Seat>();
template <> const Description &describe<AgendaItem>();
template <> const Description &describe<Attendance>();
template <> const Description &describe<Minute>();

} // namespace aanjager
