#pragma once

#include "core/domain/decision.h"

#include <QSet>

namespace aanjager {

/** Which decisions are shown; what is empty asks for nothing. */
struct DecisionFilter
{
    QString text = {}; ///< in number, title, body, measures and texts
    QSet<DecisionType> types = {};
    QSet<DecisionState> states = {};
    QSet<Id<Body>> bodies = {};
    Id<Measure> measure = {};
    bool onlyDue = false; ///< awaited, and due soon or late

    bool isEmpty() const { return *this == DecisionFilter(); }
    bool operator==(const DecisionFilter &) const = default;
};

inline size_t qHash(DecisionType type, size_t seed = 0)
{
    return ::qHash(static_cast<int>(type), seed);
}

inline size_t qHash(DecisionState state, size_t seed = 0)
{
    return ::qHash(static_cast<int>(state), seed);
}

} // namespace aanjager
