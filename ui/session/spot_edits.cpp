#include "ui/session/spot_edits.h"

#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "ui/session/meeting_edits.h"
#include "ui/session/record_label.h"

namespace aanjager {

namespace {

Decision settled(Decision decision, const DecisionNote &note, QDate day)
{
    decision.state = note.state;
    if (!note.outcome.isEmpty())
        decision.outcome = note.outcome;
    decision.decidedOn = isAwaited(decision) || note.state == DecisionState::Postponed
                             ? ImpreciseDate()
                             : ImpreciseDate{day, Precision::Day};
    return decision;
}

Result<void> writeVotes(Edit &edit, Id<Decision> decision, const DecisionNote &note, const State &state, QDate day)
{
    Result<void> done;
    for (const DecisionNote::Vote &said : note.votes) {
        const DecisionVote *stored = voteOf(state, decision, said.council);
        DecisionVote vote = stored ? *stored : DecisionVote{newId<DecisionVote>(), decision, said.council};
        vote.state = said.state;
        vote.day = isDecided(said.state) ? day : QDate();
        done = done.and_then([&] { return stored ? edit.update(vote) : edit.insert(vote).map([](auto) {}); });
    }
    return done;
}

} // namespace

Result<void> settleOnTheSpot(Session &session, Id<Meeting> meeting, Id<AgendaItem> item, const DecisionNote &note,
                             const QString &words, QTime at)
{
    const State &state = session.state();
    const Decision *stored = state.find(note.decision);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such decision"));
    const Meeting *held = state.find(meeting);
    const QDate day = held && held->day.isValid() ? held->day : session.today();
    const Decision decision = settled(*stored, note, day);
    Minute minute = newMinute(state, meeting, item, MinuteKind::Decision, words, at);
    minute.decision = note.decision;
    return session
        .edit(recordLabel("update", note.decision, QStringLiteral("state")),
              [&](Edit &edit) {
                  Result<void> done =
                      edit.update(decision).and_then([&] { return writeVotes(edit, note.decision, note, state, day); });
                  if (held)
                      done = done.and_then([&] { return edit.insert(minute).map([](auto) {}); });
                  return done;
              })
        .map([](const auto &) {});
}

Result<void> decideOnTheSpot(Session &session, Id<Meeting> meeting, Id<AgendaItem> item, const DecisionNote &note,
                             Id<Measure> measure, QTime at)
{
    const State &state = session.state();
    const Meeting *held = state.find(meeting);
    if (!held)
        return fail(ErrorKind::NotFound, QStringLiteral("no such meeting"));
    if (note.outcome.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("a decision has no words"));
    const QDate day = held->day.isValid() ? held->day : session.today();
    DecisionNote about = note;
    about.outcome.clear(); // what it says is how it is called
    const Decision decision = settled(decisionTaken(*held, note.outcome, state), about, day);
    Minute minute = newMinute(state, meeting, item, MinuteKind::Decision, decision.title, at);
    minute.decision = decision.id;
    return session
        .edit(recordLabel("add", decision.id),
              [&](Edit &edit) {
                  Result<void> done = edit.insert(decision).map([](auto) {});
                  if (measure)
                      done = done.and_then([&] {
                          return edit.insert(DecisionMeasure{newId<DecisionMeasure>(), decision.id, measure})
                              .map([](auto) {});
                      });
                  return done.and_then([&] { return writeVotes(edit, decision.id, note, state, day); }).and_then([&] {
                      return edit.insert(minute).map([](auto) {});
                  });
              })
        .map([](const auto &) {});
}

Result<void> keepDeck(Session &session, Deck deck, const QList<DeckSlide> &slides)
{
    const bool isNew = session.state().find(deck.id) == nullptr;
    if (isNew)
        deck.id = newId<Deck>();
    return session
        .edit(recordLabel("deck", deck.meeting),
              [&](Edit &edit) {
                  Result<void> done = isNew ? edit.insert(deck).map([](auto) {}) : edit.update(deck);
                  for (DeckSlide slide : slides) {
                      slide.deck = deck.id;
                      const bool isStored = session.state().find(slide.id) != nullptr;
                      if (!isStored)
                          slide.id = newId<DeckSlide>();
                      done = done.and_then(
                          [&] { return isStored ? edit.update(slide) : edit.insert(slide).map([](auto) {}); });
                  }
                  return done;
              })
        .map([](const auto &) {});
}

} // namespace aanjager
