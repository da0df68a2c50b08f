#pragma once

#include <QString>

namespace aanjager {

/** Order as people count: "M2" before "M10", "3a" before "3b", case aside. Negative, zero or positive, as `compare`. */
int naturalCompare(QStringView a, QStringView b);

} // namespace aanjager
