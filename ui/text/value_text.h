#pragma once

#include "core/report/wording.h"

namespace aanjager::text {

/**
 * What one value of a field is called: the label of a choice, an amount to the cent, a date as precise as it is, yes or
 * no, the name of the record that is referred to where `state` holds it; "–" for nothing.
 */
QString valueText(const report::Wording &wording, const Field &field, const Value &value, const State *state = nullptr);

/** How a record is called in a sentence: its number or code where it has one, else its title, else what it links
 * ("M11 – Sliedrecht"). Empty when the state does not hold it. */
QString recordName(const State &state, QStringView table, qint64 id);

/** The measure that a record belongs to, as a line of money or an action does; nothing for what belongs to none. */
std::optional<Id<Measure>> measureOf(const State &state, QStringView table, qint64 id);

/** How a record is called in a list: number and title. Empty when the state does not hold it. */
QString recordTitle(const State &state, QStringView table, qint64 id);

} // namespace aanjager::text
