#include "ui/shell/trail.h"

namespace aanjager {

void Trail::visit(const Destination &destination)
{
    if (m_at >= 0 && m_places.at(m_at) == destination)
        return;
    m_places.resize(m_at + 1);
    m_places.append(destination);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void Trail::update(const Destination &destination)
{
    if (m_at >= 0)
        m_places[m_at] = destination;
}

std::optional<Destination> Trail::before() const
{
    return canGoBack() ? std::optional(m_places.at(m_at - 1)) : std::nullopt;
}

std::optional<Destination> Trail::after() const
{
    return canGoForward() ? std::optional(m_places.at(m_at + 1)) : std::nullopt;
}

void Trail::goBack()
{
    if (canGoBack())
        --m_at;
}

void Trail::goForward()
{
    if (canGoForward())
        ++m_at;
}

void Trail::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace aanjager
