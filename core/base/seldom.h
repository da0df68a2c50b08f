#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>

namespace aanjager {

/**
 * A part of a value that few have: where it is empty it takes no more than a pointer, and copies share it until one of
 * them is changed. Two are equal when their parts are.
 */
template <class Part> class Seldom
{
public:
    const Part &operator*() const { return m_shared ? m_shared->part : none(); }
    const Part *operator->() const { return &**this; }

    /** The part, to be changed; others keep theirs. */
    Part &change()
    {
        if (m_shared)
            m_shared.detach();
        else
            m_shared = new Shared;
        return m_shared->part;
    }

    /** Whether nothing is kept: the part is as it was born. */
    bool isUntouched() const { return !m_shared; }

    bool operator==(const Seldom &other) const { return m_shared == other.m_shared || **this == *other; }

private:
    struct Shared : QSharedData
    {
        Part part;
    };

    static const Part &none()
    {
        static const Part empty;
        return empty;
    }

    QExplicitlySharedDataPointer<Shared> m_shared;
};

} // namespace aanjager
