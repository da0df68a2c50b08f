#pragma once

#include "ui/pages/navigator.h"

namespace aanjager {

/**
 * Where a person was, as a browser keeps it: each place once in a row, the oldest forgotten. Going somewhere new
 * forgets what was ahead.
 */
class Trail
{
public:
    static constexpr qsizetype longest = 50;

    /** Stands at a new place. A place that is the present one changes nothing. */
    void visit(const Destination &destination);
    /** The present place became another without being left, e.g. another measure was chosen there. */
    void update(const Destination &destination);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /** The place before or after the present one; nothing where there is none. */
    std::optional<Destination> before() const;
    std::optional<Destination> after() const;
    /** Stands where `before` or `after` said. */
    void goBack();
    void goForward();
    void clear();

private:
    QList<Destination> m_places;
    qsizetype m_at = -1;
};

} // namespace aanjager
