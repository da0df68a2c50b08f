#pragma once

#include "core/exchange/decision_note.h"
#include "ui/session/record_edits.h"

#include <QTime>

namespace aanjager {

/*
 * What is decided while it is presented; each is one change in the log and fails as Session::edit does.
 */

/** Writes what became of a decision: state, outcome, the day of the meeting (else today), where each council that was
 * named is, and with a meeting a line of its minutes that reads `words`. Fails with NotFound without the decision. */
Result<void> settleOnTheSpot(Session &session, Id<Meeting> meeting, Id<AgendaItem> item, const DecisionNote &note,
                             const QString &words, QTime at);

/** Writes a decision that nobody had asked before, called as its outcome says, where each council is, and the line of
 * the minutes. Fails with NotFound without a meeting, with Invalid without words. */
Result<void> decideOnTheSpot(Session &session, Id<Meeting> meeting, Id<AgendaItem> item, const DecisionNote &note,
                             Id<Measure> measure, QTime at);

/** What a person chose of the deck of a meeting: to whom it is open, of which moment, and its items. */
Result<void> keepDeck(Session &session, Deck deck, const QList<DeckSlide> &slides);

} // namespace aanjager
