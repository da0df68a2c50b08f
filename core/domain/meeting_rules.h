#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** Somebody holds the seat on that day: it names a function or a party, and has begun and not ended. */
bool isTaken(const Seat &seat, QDate day);

/** How the seats of one sector in a body are taken, and how many of those who hold them are at a meeting. */
struct SectorSeats
{
    std::optional<PartyKind> sector = {};
    int seats = 0;
    int taken = 0;
    int present = 0; ///< of those taken; only where a meeting is asked about

    /** Nobody speaks for the sector. */
    bool isMissing() const { return taken == 0; }
    bool operator==(const SectorSeats &) const = default;
};

/** The sectors that have a seat in a body on a day, in the order of the vocabulary; a seat that ended and was not
 * followed by another leaves its sector missing. */
QList<SectorSeats> sectorsOf(const State &state, Id<Body> body, QDate day);
/** The same with who is at this meeting. */
QList<SectorSeats> sectorsAt(const State &state, const Meeting &meeting);

/** The seats of a body: by sector, then by function. Into the state. */
QList<const Seat *> seatsOf(const State &state, Id<Body> body);

/** Where a seat is at a meeting; nothing where that is not noted. */
const Attendance *attendanceOf(const State &state, Id<Meeting> meeting, Id<Seat> seat);

/** Who is noted at a meeting without a seat, in the order in which they were noted. Into the state. */
QList<const Attendance *> guestsOf(const State &state, Id<Meeting> meeting);

/** The meetings of a body, the first day first, those without a day last. Into the state. */
QList<const Meeting *> meetingsOf(const State &state, Id<Body> body);
/** The meeting of the same body before this one; null for the first. */
const Meeting *previousMeeting(const State &state, const Meeting &meeting);
/** The meeting of a body on this day or the first after it; else null. */
const Meeting *nextMeeting(const State &state, Id<Body> body, QDate day);
/** Which meeting of its body it is, from 1. */
int ordinalOf(const State &state, const Meeting &meeting);

/** The agenda: for decision, discussion and formality, then information; within each as it was put. Into the state. */
QList<const AgendaItem *> agendaOf(const State &state, Id<Meeting> meeting);

/** A time of the day as a meeting keeps it, "10:08"; invalid where it is none. */
QTime timeOf(const QString &text);
QString textOf(QTime time);

/** A meeting has begun and not ended. */
bool isRunning(const Meeting &meeting);

/** How a meeting goes by the clock. */
struct MeetingPace
{
    QTime began, ends; ///< as it was planned: `ends` is when all items take what was planned for them
    int over = 0;      ///< minutes that it will end later as it goes now, or with a minus sooner

    bool operator==(const MeetingPace &) const = default;
};

/**
 * The pace of a meeting that has begun, at `now` (the time that it ended, where it has): what is open still takes what
 * was planned for it, the current item what is left of that after `secondsSpent`. Nothing where no item has a plan.
 */
std::optional<MeetingPace> paceOf(const State &state, const Meeting &meeting, Id<AgendaItem> current, int secondsSpent,
                                  QTime now);

/** The lines of the minutes in the order in which they were written. Into the state. */
QList<const Minute *> minutesOf(const State &state, Id<Meeting> meeting);
/** What a line says became of its decision, "Aangehouden. Tot juni"; empty where it only names it. */
QString becameOf(const Minute &line, const Decision &decision);

/** What was agreed before and is looked at again: an action or a promise. */
struct Agreed
{
    const Action *action = nullptr;
    const Commitment *commitment = nullptr;

    bool isDone() const;
    bool isLate(QDate today) const;
    QDate due() const { return action ? action->due : commitment->due; }
    QString text() const { return action ? action->text : commitment->text; }
    qint64 id() const { return action ? action->id.value : commitment->id.value; }
};

/** What a meeting looks back on: all that the meeting before it agreed, and what of earlier ones was open then; what is
 * done first, then by the day it is due. Empty for a first meeting. Into the state. */
QList<Agreed> agreedBefore(const State &state, const Meeting &meeting);

/** The decisions that belong to a meeting: written down in it, put on its agenda, or taken by its body on its day. */
QList<const Decision *> decisionsOf(const State &state, const Meeting &meeting);

} // namespace aanjager
