#include "core/base/id.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <optional>

namespace aanjager {

qint64 newIdValue()
{
    constexpr quint64 mask = (1ULL << 53) - 1;
    // Seeded by the system, as asking it for each id is a hundred times slower; by each process for itself, for one
    // that was forked would go on with the numbers of the other.
    static thread_local qint64 seededIn = 0;
    static thread_local std::optional<QRandomGenerator64> generator;
    if (const qint64 process = QCoreApplication::applicationPid(); seededIn != process) {
        generator = QRandomGenerator64::securelySeeded();
        seededIn = process;
    }
    quint64 value = 0;
    while (value == 0)
        value = generator->generate() & mask;
    return static_cast<qint64>(value);
}

} // namespace aanjager
