// What is written down in a meeting: a line of the minutes, and what it says in a place of its own.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "core/exchange/decision_line.h"
#include "ui/session/decision_edits.h"
#include "ui/session/meeting_edits.h"
#include "ui/session/record_label.h"

namespace aanjager {

namespace {

/** Writes what a line says in a place of its own, and where that is in the line. */
Result<void> writeRecord(Edit &edit, const Meeting &meeting, const ActionLine &line, Minute &minute, const State &state)
{
    switch (minute.kind) {
    case MinuteKind::Decision: {
        const Decision decision = decisionTaken(meeting, line.text, state);
        minute.decision = decision.id;
        return edit.insert(decision).and_then([&](auto) -> Result<void> {
            if (!line.measure)
                return {};
            return edit.insert(DecisionMeasure{newId<DecisionMeasure>(), decision.id, line.measure}).map([](auto) {});
        });
    }
    case MinuteKind::Action: {
        Action action;
        action.id = minute.action = newId<Action>();
        action.measure = line.measure;
        action.text = line.text;
        action.party = line.party;
        action.owner = line.owner;
        action.due = line.due;
        action.meeting = meeting.id;
        return edit.insert(action).map([](auto) {});
    }
    case MinuteKind::Commitment: {
        Commitment commitment;
        commitment.id = minute.commitment = newId<Commitment>();
        commitment.text = line.text;
        commitment.by = line.owner;
        commitment.byParty = line.party;
        commitment.measure = line.measure;
        commitment.made = meeting.day;
        commitment.due = line.due;
        commitment.meeting = meeting.id;
        return edit.insert(commitment).map([](auto) {});
    }
    case MinuteKind::Note:
        break;
    }
    minute.visibility = Visibility::Team;
    return {};
}

/** The line made the decision that it names, and did not settle one that was asked before. */
bool wroteDecision(const State &state, const Minute &minute)
{
    const Decision *decision = state.find(minute.decision);
    return decision && decision->title == minute.text;
}

} // namespace

Decision decisionTaken(const Meeting &meeting, const QString &title, const State &state)
{
    Decision decision;
    decision.id = newId<Decision>();
    decision.code = nextDecisionCode(state);
    decision.title = title;
    decision.type = decisionTypeIn(title);
    decision.agenda = AgendaKind::ToDecide;
    decision.body = meeting.body;
    decision.state = DecisionState::Taken;
    decision.due = decision.decidedOn = {meeting.day, Precision::Day};
    return decision;
}

Minute newMinute(const State &state, Id<Meeting> meeting, Id<AgendaItem> item, MinuteKind kind, const QString &text,
                 QTime at)
{
    const QList<const Minute *> lines = minutesOf(state, meeting);
    Minute minute;
    minute.id = newId<Minute>();
    minute.meeting = meeting;
    minute.item = item;
    minute.order = lines.isEmpty() ? 1 : lines.last()->order.value_or(0) + 1;
    minute.kind = kind;
    minute.text = text;
    minute.at = at.toString(QStringLiteral("HH:mm"));
    return minute;
}

Result<Id<Minute>> writeMinute(Session &session, Id<Meeting> id, Id<AgendaItem> item, const MinuteDraft &draft,
                               QTime at)
{
    const State &state = session.state();
    const Meeting *stored = state.find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such meeting"));
    const Meeting meeting = *stored;
    const AgendaItem *about = state.find(item);
    ActionLine line = draft.line;
    if (about && line.measure.isNull())
        line.measure = about->measure;
    Minute minute = newMinute(state, id, about ? item : Id<AgendaItem>(), draft.kind, line.text, at);
    return session
        .edit(recordLabel("add", minute.id),
              [&](Edit &edit) {
                  return writeRecord(edit, meeting, line, minute, state).and_then([&] {
                      return edit.insert(minute).map([](auto) {});
                  });
              })
        .map([&](const auto &) { return minute.id; });
}

Result<void> rewordMinute(Session &session, Id<Minute> id, const QString &text)
{
    const State &state = session.state();
    const Minute *stored = state.find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such line"));
    Minute minute = *stored;
    const bool isItsDecision = wroteDecision(state, minute);
    minute.text = text;
    return session
        .edit(recordLabel("update", id, QStringLiteral("text")),
              [&](Edit &edit) {
                  Result<void> done = edit.update(minute);
                  const auto also = [&](const auto *record, auto member) {
                      if (!record)
                          return;
                      auto changed = *record;
                      changed.*member = text;
                      done = done.and_then([&] { return edit.update(changed); });
                  };
                  if (isItsDecision)
                      also(state.find(minute.decision), &Decision::title);
                  also(state.find(minute.action), &Action::text);
                  also(state.find(minute.commitment), &Commitment::text);
                  return done;
              })
        .map([](const auto &) {});
}

Result<void> removeMinute(Session &session, Id<Minute> id)
{
    const Minute *stored = session.state().find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such line"));
    const Minute minute = *stored;
    const bool isItsDecision = wroteDecision(session.state(), minute);
    return session
        .edit(recordLabel("remove", id),
              [&](Edit &edit) {
                  Result<void> done = edit.remove(minute.id);
                  const auto also = [&](auto record) {
                      if (record)
                          done = done.and_then([&] { return edit.remove(record); });
                  };
                  if (isItsDecision)
                      also(minute.decision);
                  also(minute.action);
                  also(minute.commitment);
                  return done;
              })
        .map([](const auto &) {});
}

} // namespace aanjager
