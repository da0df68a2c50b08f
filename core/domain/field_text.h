#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"

namespace aanjager {

/**
 * A value as machine text: ISO dates ("2020-12-31", "2020-Q4", "2020-summer"), codes, yes and no, ids, amounts
 * ("1250000.00 EUR about"), lists with a line per item; empty for nothing. `fromText` reads it back.
 */
QString toText(const Field &field, const Value &value);

/**
 * Reads what `toText` writes, and what a person may type instead of it: yes/no in Dutch and as 1/0, a percent sign, a
 * list parted by semicolons, an amount without currency (EUR). Empty text is nothing. Fails with Invalid, saying what
 * was found and what would be accepted.
 */
Result<Value> fromText(const Field &field, const QString &text);

} // namespace aanjager
