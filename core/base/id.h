#pragma once

#include <QHash>
#include <QtGlobal>

namespace aanjager {

/** The identity of a record of entity E: a random positive 53-bit integer made at birth, never reused; 0 is "none". */
template <class E> struct Id
{
    qint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template <class E> size_t qHash(Id<E> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/** A new id in 1 … 2^53 − 1, from the system's random generator. 53 bits survive JSON and spreadsheets. */
qint64 newIdValue();

template <class E> Id<E> newId()
{
    return {newIdValue()};
}

} // namespace aanjager
