#pragma once

#include "core/storage/store.h"

#include <QJsonObject>

namespace aanjager {

/**
 * A value as JSON: numbers, percents and ids as numbers, yes and no as booleans, lists as arrays, dates (also imprecise
 * ones) and codes as text, an amount as {"cents", "qualifier", "currency"}; null for nothing.
 */
QJsonValue jsonOf(const Field &field, const Value &value);

/** Reads what `jsonOf` writes. Fails with Invalid, naming the field, what was found and what would be accepted. */
Result<Value> valueOf(const Field &field, const QJsonValue &json);

/** A record as JSON: its id and every field by name. */
QJsonObject jsonOf(const Description &description, const void *entity);

/** Reads a record that `jsonOf` wrote; fields that are not there become nothing. Fails as `valueOf`. */
Result<void> readRecord(const Description &description, const QJsonObject &json, void *entity);

/** The whole programme as JSON: "format", "version", and an array of records per entity, by its table's name. */
Result<QJsonObject> exportJson(const Store &store);

} // namespace aanjager
