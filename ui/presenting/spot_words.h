#pragma once

#include "core/exchange/decision_note.h"
#include "ui/text/wording.h"

namespace aanjager {

/** Why a note is not understood, and what is: words behind an @, or none of what became of the decision. `isAsked` is
 * whether decisions are asked here. */
QString misreadNote(const DecisionNote &note, bool isAsked);

/** "B15 Tariefmodel: gewijzigd. In twee stappen. ALB, DOR gewijzigd; 2 van 10 raden"; of a new decision without its
 * code. `state` is what may be named. */
QString spokenNote(const DecisionNote &note, const State &state, const text::Wording &words);

} // namespace aanjager
