#include "ui/session/decision_edits.h"

#include "core/domain/work_rules.h"
#include "ui/session/record_label.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr int leastDigits = 2;

const DecisionVote *voteOf(const State &state, Id<Decision> decision, Id<Party> council)
{
    for (const DecisionVote &vote : state.all<DecisionVote>())
        if (vote.decision == decision && vote.party == council)
            return &vote;
    return nullptr;
}

bool isDecided(VoteState state)
{
    return state != VoteState::Planned && state != VoteState::Postponed;
}

/** The day and the state that belong to each other; where a council has decided without a day, it was `day`. */
void bringDayIn(DecisionVote &vote, QDate day)
{
    if (!isDecided(vote.state))
        vote.day = {};
    else if (!vote.day.isValid())
        vote.day = day;
}

/** Writes a vote, which may be a new one; what is as stored changes nothing. */
Result<void> storeVote(Session &session, DecisionVote vote, const QString &field)
{
    const DecisionVote *stored = session.state().find(vote.id);
    if (stored && *stored == vote)
        return {};
    const bool isNew = vote.id.isNull();
    if (isNew)
        vote.id = newId<DecisionVote>();
    return session
        .edit(recordLabel("update", vote.decision, field),
              [&](Edit &edit) { return isNew ? edit.insert(vote).map([](auto) {}) : edit.update(vote); })
        .map([](const auto &) {});
}

DecisionVote voteToWrite(const State &state, Id<Decision> decision, Id<Party> council)
{
    if (const DecisionVote *stored = voteOf(state, decision, council))
        return *stored;
    DecisionVote vote;
    vote.decision = decision;
    vote.party = council;
    return vote;
}

} // namespace

QString nextDecisionCode(const State &state)
{
    static const QRegularExpression shape(QStringLiteral("^(\\D*)(\\d+)$"));
    QString prefix = QStringLiteral("B");
    int highest = 0;
    qsizetype width = leastDigits;
    for (const Decision &decision : state.all<Decision>()) {
        const auto match = shape.match(decision.code);
        if (!match.hasMatch() || match.captured(2).toInt() <= highest)
            continue;
        prefix = match.captured(1);
        highest = match.captured(2).toInt();
        width = match.captured(2).size();
    }
    return prefix + QStringLiteral("%1").arg(highest + 1, static_cast<int>(width), 10, QLatin1Char('0'));
}

Result<Id<Decision>> askDecision(Session &session, Decision decision, Id<Measure> measure)
{
    decision.id = newId<Decision>();
    decision.code = nextDecisionCode(session.state());
    return session
        .edit(recordLabel("add", decision.id),
              [&](Edit &edit) {
                  return edit.insert(decision).and_then([&](auto) -> Result<void> {
                      if (!measure)
                          return {};
                      return edit.insert(DecisionMeasure{newId<DecisionMeasure>(), decision.id, measure}).map([](auto) {
                      });
                  });
              })
        .map([&](const auto &) { return decision.id; });
}

Result<void> concern(Session &session, Id<Decision> decision, Id<Measure> measure, bool concerns)
{
    for (const DecisionMeasure &link : session.state().all<DecisionMeasure>())
        if (link.decision == decision && link.measure == measure)
            return concerns ? Result<void>() : removeRecord(session, describe<DecisionMeasure>(), link.id.value);
    if (!concerns)
        return {};
    return addRecord(session, DecisionMeasure{{}, decision, measure}).map([](auto) {});
}

Result<void> askCouncils(Session &session, Id<Decision> decision)
{
    QList<DecisionVote> votes;
    for (const Party &party : session.state().all<Party>())
        if (party.kind == PartyKind::Municipality && !party.isGroup && !voteOf(session.state(), decision, party.id))
            votes.append({newId<DecisionVote>(), decision, party.id});
    const Decision *stored = session.state().find(decision);
    if (!stored || (votes.isEmpty() && stored->rule == DecisionRule::EachItsOwn))
        return {};
    Decision asked = *stored;
    asked.rule = DecisionRule::EachItsOwn;
    return session
        .edit(recordLabel("update", decision, QStringLiteral("rule")),
              [&](Edit &edit) {
                  Result<void> done = edit.update(asked);
                  for (const DecisionVote &vote : std::as_const(votes))
                      done = done.and_then([&] { return edit.insert(vote).map([](auto) {}); });
                  return done;
              })
        .map([](const auto &) {});
}

Result<void> noteVote(Session &session, Id<Decision> decision, Id<Party> council, VoteState state, QDate day)
{
    DecisionVote vote = voteToWrite(session.state(), decision, council);
    vote.state = state;
    bringDayIn(vote, day);
    return storeVote(session, vote, QStringLiteral("state"));
}

Result<void> writeVote(Session &session, Id<DecisionVote> id, const QString &field, const Value &value, QDate day)
{
    const DecisionVote *stored = session.state().find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such vote"));
    DecisionVote vote = *stored;
    describe<DecisionVote>().field(field)->write(&vote, value);
    if (field == QLatin1String("day") && vote.day.isValid() != isDecided(vote.state))
        vote.state = !vote.day.isValid()        ? VoteState::Planned
                     : vote.amendment.isEmpty() ? VoteState::Adopted
                                                : VoteState::Amended;
    const bool isPlain = vote.state == VoteState::Adopted || !isDecided(vote.state);
    if (field == QLatin1String("amendment") && !vote.amendment.isEmpty() && isPlain)
        vote.state = VoteState::Amended;
    if (field == QLatin1String("amendment") && vote.amendment.isEmpty() && vote.state == VoteState::Amended)
        vote.state = VoteState::Adopted;
    bringDayIn(vote, day);
    return storeVote(session, vote, field);
}

Result<void> planVote(Session &session, Id<Decision> decision, Id<Party> council, QDate day)
{
    DecisionVote vote = voteToWrite(session.state(), decision, council);
    vote.planned = day;
    return storeVote(session, vote, QStringLiteral("due"));
}

Result<void> settleDecision(Session &session, Id<Decision> id, DecisionState state, QDate day)
{
    const Decision *stored = session.state().find(id);
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("no such decision"));
    Decision decision = *stored;
    decision.state = state;
    if (!isSettled(decision))
        decision.decidedOn = {};
    else if (decision.decidedOn.isNull())
        decision.decidedOn = {day, Precision::Day};
    if (decision == *stored)
        return {};
    return session
        .edit(recordLabel("update", id, QStringLiteral("state")), [&](Edit &edit) { return edit.update(decision); })
        .map([](const auto &) {});
}

} // namespace aanjager
