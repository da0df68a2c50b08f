#include "ui/session/meeting_edits.h"

#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "ui/session/decision_edits.h"
#include "ui/session/record_label.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

Error noSuchMeeting()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.detail = QStringLiteral("no such meeting");
    return error;
}

/** An item that comes back: as it was put, to be handled again. */
AgendaItem heldOver(const AgendaItem &item, Id<Meeting> meeting)
{
    AgendaItem again = item;
    again.id = newId<AgendaItem>();
    again.meeting = meeting;
    again.state = AgendaState::Open;
    again.outcome.clear();
    return again;
}

/** Takes "20 min" off the end of a text. */
std::optional<int> takeMinutes(QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(.*\\S)\\s+(\\d{1,3})\\s*(?:min|minuten|minutes|')\\.?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    text = match.captured(1);
    return match.captured(2).toInt();
}

int orderAfter(const State &state, Id<Meeting> meeting)
{
    int last = 0;
    for (const AgendaItem *item : agendaOf(state, meeting))
        last = std::max(last, item->order.value_or(0));
    return last + 1;
}

} // namespace

Result<Id<Body>> addBody(Session &session, const QString &name)
{
    Body body;
    body.name = name;
    return addRecord(session, body);
}

Result<Id<Meeting>> addMeeting(Session &session, Id<Body> body, QDate day)
{
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.body = body;
    meeting.day = day;
    const State &state = session.state();
    QList<AgendaItem> again;
    const Meeting *before = nullptr;
    for (const Meeting *each : meetingsOf(state, body))
        if (each->day.isValid() && each->day < day)
            before = each;
    if (before)
        for (const AgendaItem *item : agendaOf(state, before->id))
            if (item->state == AgendaState::HeldOver)
                again.append(heldOver(*item, meeting.id));
    return session
        .edit(recordLabel("add", meeting.id),
              [&](Edit &edit) {
                  Result<void> done = edit.insert(meeting).map([](auto) {});
                  for (const AgendaItem &item : std::as_const(again))
                      done = done.and_then([&] { return edit.insert(item).map([](auto) {}); });
                  return done;
              })
        .map([&](const auto &) { return meeting.id; });
}

Result<Id<AgendaItem>> addAgendaItem(Session &session, Id<Meeting> meeting, AgendaKind kind, const QString &text)
{
    AgendaItem item;
    item.meeting = meeting;
    item.kind = kind;
    item.order = orderAfter(session.state(), meeting);
    item.text = text.simplified();
    item.minutesPlanned = takeMinutes(item.text);
    for (const Measure &measure : session.state().all<Measure>()) {
        const QString number = measure.number + QLatin1Char(' ');
        if (measure.number.isEmpty() || !item.text.startsWith(number, Qt::CaseInsensitive))
            continue;
        item.measure = measure.id;
        item.text = item.text.mid(number.size());
        break;
    }
    return addRecord(session, item);
}

Result<Id<AgendaItem>> scheduleDecision(Session &session, Id<Decision> id, Id<Meeting> meeting)
{
    const State &state = session.state();
    const Decision *stored = state.find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such decision"));
    Decision decision = *stored;
    AgendaItem item;
    item.id = newId<AgendaItem>();
    item.meeting = meeting;
    item.kind = decision.agenda.value_or(AgendaKind::ToDecide);
    item.level = decision.level;
    item.order = orderAfter(state, meeting);
    item.text = decision.code.isEmpty() ? decision.title : decision.code + QLatin1Char(' ') + decision.title;
    item.decision = id;
    if (const auto measures = measuresOf(state, id); measures.size() == 1)
        item.measure = measures.first()->id;
    const bool isScheduled = decision.state != DecisionState::Asked;
    decision.state = isScheduled ? decision.state : DecisionState::Scheduled;
    return session
        .edit(recordLabel("update", id, QStringLiteral("state")),
              [&](Edit &edit) {
                  return edit.insert(item).and_then(
                      [&](auto) -> Result<void> { return isScheduled ? Result<void>() : edit.update(decision); });
              })
        .map([&](const auto &) { return item.id; });
}

Result<void> beginMeeting(Session &session, Id<Meeting> id, QTime at)
{
    const Meeting *stored = session.state().find(id);
    if (!stored)
        return tl::unexpected(noSuchMeeting());
    Meeting meeting = *stored;
    if (!timeOf(meeting.began).isValid())
        meeting.began = textOf(at);
    meeting.ended.clear();
    return session
        .edit(recordLabel("update", id, QStringLiteral("began")), [&](Edit &edit) { return edit.update(meeting); })
        .map([](const auto &) {});
}

Result<void> endMeeting(Session &session, Id<Meeting> id, QTime at)
{
    return setField(session, id, u"ended", Convert<QString>::toValue(textOf(at)));
}

Result<void> handleItem(Session &session, Id<AgendaItem> id, AgendaState state, std::optional<int> minutesSpent)
{
    const AgendaItem *stored = session.state().find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such agenda item"));
    AgendaItem item = *stored;
    item.state = state;
    if (minutesSpent)
        item.minutesSpent = minutesSpent;
    return session
        .edit(recordLabel("update", id, QStringLiteral("state")), [&](Edit &edit) { return edit.update(item); })
        .map([](const auto &) {});
}

Result<Id<Attendance>> addGuest(Session &session, Id<Meeting> meeting, const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const QString party = at < 0 ? QString() : text.mid(at + 1).simplified();
    const ActionLine named = readActionLine(QStringLiteral("- @") + party, session.state(), session.today());
    Attendance guest;
    guest.meeting = meeting;
    guest.party = party.isEmpty() ? Id<Party>() : named.party;
    guest.name =
        guest.party || party.isEmpty() ? text.left(at).simplified() : text.simplified().remove(QLatin1Char('@'));
    return addRecord(session, guest);
}

Result<void> moveAgendaItem(Session &session, Id<AgendaItem> id, int step)
{
    const AgendaItem *item = session.state().find(id);
    if (!item)
        return fail(ErrorKind::NotFound, QStringLiteral("no such agenda item"));
    QList<AgendaItem> ofKind;
    qsizetype at = 0;
    for (const AgendaItem *each : agendaOf(session.state(), item->meeting))
        if (each->kind == item->kind) {
            at = each->id == id ? ofKind.size() : at;
            ofKind.append(*each);
        }
    const qsizetype to = at + step;
    if (to < 0 || to >= ofKind.size())
        return {};
    ofKind.move(at, to);
    int place = 0;
    QList<AgendaItem> changed;
    for (AgendaItem &each : ofKind) {
        ++place;
        if (each.order != place) {
            each.order = place;
            changed.append(each);
        }
    }
    return session
        .edit(recordLabel("update", id, QStringLiteral("sort_order")),
              [&](Edit &edit) {
                  Result<void> done;
                  for (const AgendaItem &each : std::as_const(changed))
                      done = done.and_then([&] { return edit.update(each); });
                  return done;
              })
        .map([](const auto &) {});
}

Result<void> notePresence(Session &session, Id<Meeting> meeting, Id<Seat> seat, std::optional<Presence> presence)
{
    const Attendance *noted = attendanceOf(session.state(), meeting, seat);
    if (noted && presence)
        return setField(session, noted->id, u"presence", Convert<Presence>::toValue(*presence));
    if (noted)
        return removeRecord(session, describe<Attendance>(), noted->id.value);
    if (!presence)
        return {};
    Attendance attendance;
    attendance.meeting = meeting;
    attendance.seat = seat;
    attendance.presence = *presence;
    return addRecord(session, attendance).map([](auto) {});
}

Result<void> noteAllPresent(Session &session, Id<Meeting> id)
{
    const State &state = session.state();
    const Meeting *meeting = state.find(id);
    if (!meeting)
        return tl::unexpected(noSuchMeeting());
    QList<Attendance> noted;
    for (const Seat *seat : seatsOf(state, meeting->body))
        if (isTaken(*seat, meeting->day) && !attendanceOf(state, id, seat->id))
            noted.append({newId<Attendance>(), id, seat->id, {}, {}, Presence::Present});
    if (noted.isEmpty())
        return {};
    return session
        .edit(recordLabel("update", id, QStringLiteral("attended")),
              [&](Edit &edit) {
                  Result<void> done;
                  for (const Attendance &each : std::as_const(noted))
                      done = done.and_then([&] { return edit.insert(each).map([](auto) {}); });
                  return done;
              })
        .map([](const auto &) {});
}

} // namespace aanjager
