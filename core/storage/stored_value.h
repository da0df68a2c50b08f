#pragma once

#include "core/domain/field.h"

#include <span>

namespace aanjager {

/** What one column holds: nothing, a whole number or text. */
using Stored = std::variant<std::monostate, qint64, QString>;

/** A field's value as its columns hold it, one entry per column of the field. */
QList<Stored> toStored(const Field &field, const Value &value);

/** The value that a field's columns hold; columns that make no value (foreign hand, newer word) give nothing. */
Value fromStored(const Field &field, std::span<const Stored> columns);

} // namespace aanjager
