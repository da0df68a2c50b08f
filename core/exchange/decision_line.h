#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** A decision as it is asked in one line: "M10 Inkoopstrategie vaststellen @dagelijks bestuur 18 maart". */
struct DecisionLine
{
    QString title;
    Id<Measure> measure;                   ///< named by its number at the start
    Id<Body> body;                         ///< named after an @ by its name, the start of it or what it is a kind of
    QDate due;                             ///< invalid where no day is said
    std::optional<DecisionType> type = {}; ///< which its words ask for: "vaststellen", "instemmen"

    bool operator==(const DecisionLine &) const = default;
};

/** The body of this name; else the only one that has a word or a row of words that begins so; else the only one in
 * whose words it stands ("raden" in "Gemeenteraden"). Null where that is none. */
Id<Body> bodyCalled(const QString &name, const State &state);

/** The type that a word of the text asks for, in Dutch or English ("vaststellen", "adopt"); the last such word counts.
 */
std::optional<DecisionType> decisionTypeIn(const QString &text);

/** Reads a line; an @ that names no body stays in the title. */
DecisionLine readDecisionLine(const QString &line, const State &state, QDate today);

} // namespace aanjager
