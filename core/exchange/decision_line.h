#pragma once

#include "core/domain/state.h"

namespace aanjager {

/** A decision as it is asked in one line: "M10 Inkoopstrategie vaststellen @dagelijks bestuur 18 maart". */
struct DecisionLine
{
    QString title;
    Id<Measure> measure; ///< named by its number at the start
    Id<Body> body;       ///< named after an @ by its name, the start of it or what it is a kind of
    QDate due;           ///< invalid where no day is said

    bool operator==(const DecisionLine &) const = default;
};

/** Reads a line; an @ that names no body stays in the title. */
DecisionLine readDecisionLine(const QString &line, const State &state, QDate today);

} // namespace aanjager
