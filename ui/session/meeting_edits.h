#pragma once

#include "core/exchange/minute_line.h"
#include "ui/session/record_edits.h"

#include <QTime>

namespace aanjager {

/*
 * What a person does to bodies, their meetings, agendas and minutes; each is one change in the log and fails as
 * Session::edit does.
 */

/** Adds a body of this name. */
Result<Id<Body>> addBody(Session &session, const QString &name);

/** Adds a meeting of a body on a day; what the meeting before it held over comes back on its agenda. */
Result<Id<Meeting>> addMeeting(Session &session, Id<Body> body, QDate day);

/** Adds an item at the end of its kind. A number at the start names the measure, "20 min" the time it takes. */
Result<Id<AgendaItem>> addAgendaItem(Session &session, Id<Meeting> meeting, AgendaKind kind, const QString &text);

/** Puts a decision on the agenda of a meeting, as its agenda says; one that is asked is then scheduled. */
Result<Id<AgendaItem>> scheduleDecision(Session &session, Id<Decision> decision, Id<Meeting> meeting);

/** Says that a meeting begins at this time; one that had ended goes on. */
Result<void> beginMeeting(Session &session, Id<Meeting> meeting, QTime at);
/** Says that it ended at this time. */
Result<void> endMeeting(Session &session, Id<Meeting> meeting, QTime at);

/** Says where an item is, and in the same change how many minutes it took, where that is known. */
Result<void> handleItem(Session &session, Id<AgendaItem> item, AgendaState state, std::optional<int> minutesSpent);

/** Notes a guest, who holds no seat: a name or function, and after an @ the party. */
Result<Id<Attendance>> addGuest(Session &session, Id<Meeting> meeting, const QString &text);

/** Puts an item a place up (-1) or down (1) among those of its kind; at the end nothing changes. */
Result<void> moveAgendaItem(Session &session, Id<AgendaItem> item, int step);

/** Notes whether who holds a seat is at a meeting; nothing takes the note away. */
Result<void> notePresence(Session &session, Id<Meeting> meeting, Id<Seat> seat, std::optional<Presence> presence);

/** Notes everybody who holds a seat and of whom nothing is noted yet as present. */
Result<void> noteAllPresent(Session &session, Id<Meeting> meeting);

/** A decision that the body takes in this meeting and that nobody had asked before; nothing is written. */
Decision decisionTaken(const Meeting &meeting, const QString &title, const State &state);

/** A line of the minutes behind those that are there; nothing is written. */
Minute newMinute(const State &state, Id<Meeting> meeting, Id<AgendaItem> item, MinuteKind kind, const QString &text,
                 QTime at);

/** Writes a line of the minutes, and with it what it says: a decision of the body on the day of the meeting, an action
 * or a commitment. A note is the driver team's own. */
Result<Id<Minute>> writeMinute(Session &session, Id<Meeting> meeting, Id<AgendaItem> item, const MinuteDraft &draft,
                               QTime at);

/** Words a line of the minutes otherwise, and with it what it wrote down. */
Result<void> rewordMinute(Session &session, Id<Minute> minute, const QString &text);

/** Removes a line of the minutes with the decision, action or commitment that it wrote down. */
Result<void> removeMinute(Session &session, Id<Minute> minute);

} // namespace aanjager
