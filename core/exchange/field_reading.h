#pragma once

#include "core/domain/field.h"
#include "core/exchange/value_parsers.h"

#include <optional>

namespace aanjager {

/** What the text of a tracker's cell was read as for a field of a measure. */
struct FieldReading
{
    Value value = {};
    bool isGuess = false; ///< to be confirmed
    bool isLoose = false; ///< the words say more or less than the value: kept in the note
};

/** How the cells of a column are written, where one alone does not show it. */
struct ReadingManner
{
    DayOrder days = DayOrder::DayFirst;
    PercentScale percent = PercentScale::Unknown;
};

/** Reads a cell loosely, as people write in trackers; nothing when it has no meaning in the field. */
std::optional<FieldReading> readFieldOf(const Field &field, const QString &text, const ReadingManner &manner = {});

/** What would be accepted in the field, by examples; for a day that does not exist the last one of its month. */
QString acceptedIn(const Field &field, const QString &text);

} // namespace aanjager
