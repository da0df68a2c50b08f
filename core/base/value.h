#pragma once

#include "core/base/imprecise_date.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <variant>

namespace aanjager {

/**
 * What one field of a record holds, whatever its type: nothing, yes/no, a number (also a percent or the id of another
 * record), text (also the code of a choice), a list of texts, a day, an imprecise date or an amount. Empty text, an
 * empty list and a null date are always nothing, so that two equal values compare equal.
 */
using Value = std::variant<std::monostate, bool, qint64, QString, QStringList, QDate, ImpreciseDate, Money>;

inline bool isNothing(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace aanjager
