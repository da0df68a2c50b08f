#pragma once

#include "core/domain/state.h"

#include <QString>

namespace aanjager {

/** The records of a table that a reference may point to, as an editor lists them: id and title, in their own order,
 * then by title in the way people count. */
QList<std::pair<qint64, QString>> referenceChoices(const State &state, QLatin1String table);

} // namespace aanjager
