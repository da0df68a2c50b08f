#pragma once

#include "core/exchange/action_line.h"

namespace aanjager {

/** A line of minutes as it is typed: what it writes down, and the rest of it. */
struct MinuteWords
{
    MinuteKind kind = MinuteKind::Note;
    QString text;

    bool operator==(const MinuteWords &) const = default;
};

/**
 * Reads what a line begins with: "! " for a decision, "> " for an action, "+ " for a commitment, "- " for a note, or a
 * letter and a space in either language: B (besluit) or D (decision), A, T (toezegging) or C (commitment), N. Any other
 * line is `otherwise`.
 */
MinuteWords readMinuteKind(const QString &line, MinuteKind otherwise = MinuteKind::Note);

/** What is written down in a meeting by one line: the kind, with who and when taken out of the text where the kind has
 * them (an action and a commitment). */
struct MinuteDraft
{
    MinuteKind kind = MinuteKind::Note;
    ActionLine line; ///< measure, text, and for an action or commitment party, owner and day

    bool isEmpty() const { return line.isEmpty(); }
};

MinuteDraft readMinuteLine(const QString &text, MinuteKind kind, const State &state, QDate today);

/** From which day "vrijdag" counts in the lines of a meeting: its own, where it is still to come, and else today. */
QDate saidOn(const Meeting *meeting, QDate today);

} // namespace aanjager
