#pragma once

#include <QtGlobal>

namespace aanjager {

/** A record's place in the index: kinds in their order, then by id. Ids have 53 bits. */
constexpr qint64 searchEntry(int kind, qint64 id)
{
    return (qint64{kind} << 53) | id;
}

constexpr int kindOfEntry(qint64 entry)
{
    return static_cast<int>(entry >> 53);
}

constexpr qint64 idOfEntry(qint64 entry)
{
    return entry & ((qint64{1} << 53) - 1);
}

} // namespace aanjager
