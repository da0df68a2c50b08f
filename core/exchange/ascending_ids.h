#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <vector>

namespace aanjager {

/**
 * New ids for many records at once: as random as any other, but handed out from the lowest, so that records that are
 * written in this order, and those that refer to them, come behind each other and not all over the file.
 */
class AscendingIds
{
public:
    /** `count` is how many are wanted at most; more are drawn as they are asked for. */
    explicit AscendingIds(size_t count = 0) : m_values(count)
    {
        std::generate(m_values.begin(), m_values.end(), newIdValue);
        std::sort(m_values.begin(), m_values.end());
    }

    template <class E> Id<E> next() { return {m_next < m_values.size() ? m_values[m_next++] : newIdValue()}; }

private:
    std::vector<qint64> m_values;
    size_t m_next = 0;
};

} // namespace aanjager
