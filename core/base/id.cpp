#include "core/base/id.h"

#include <QRandomGenerator>

namespace aanjager {

qint64 newIdValue()
{
    constexpr quint64 mask = (1ULL << 53) - 1;
    quint64 value = 0;
    while (value == 0)
        value = QRandomGenerator::system()->generate64() & mask;
    return static_cast<qint64>(value);
}

} // namespace aanjager
