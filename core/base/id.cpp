#include "core/base/id.h"

#include <QRandomGenerator>

namespace aanjager {

qint64 newIdValue()
{
    constexpr quint64 mask = (1ULL << 53) - 1;
    // Seeded by the system; asking it for each id again is a hundred times slower.
    static thread_local QRandomGenerator64 generator = QRandomGenerator64::securelySeeded();
    quint64 value = 0;
    while (value == 0)
        value = generator.generate() & mask;
    return static_cast<qint64>(value);
}

} // namespace aanjager
