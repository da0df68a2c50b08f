#include "ui/pages/editing/kept_focus.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>

namespace aanjager {

namespace {

/** What was hidden on purpose; what has only just been made is hidden until it is laid out. */
bool isPutAway(const QWidget &widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

bool isShownIn(const QWidget &part, const QWidget &widget)
{
    for (const QWidget *at = &widget; at && at != &part; at = at->parentWidget())
        if (isPutAway(*at))
            return false;
    return true;
}

/** What in this part has a name and can have the keyboard, as it was made. */
QList<QWidget *> stopsIn(const QWidget &part)
{
    QList<QWidget *> stops = part.findChildren<QWidget *>();
    stops.removeIf([&](const QWidget *each) {
        return each->objectName().isEmpty() || each->focusPolicy() == Qt::NoFocus || !each->isEnabled() ||
               !isShownIn(part, *each);
    });
    return stops;
}

} // namespace

KeptFocus::KeptFocus(QWidget &part) : m_part(part)
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !part.isAncestorOf(focused))
        return;
    m_name = focused->objectName();
    m_place = stopsIn(part).indexOf(focused);
}

KeptFocus::~KeptFocus()
{
    if (m_place < 0)
        return;
    const QList<QWidget *> stops = stopsIn(m_part);
    const auto same =
        std::find_if(stops.begin(), stops.end(), [&](const QWidget *each) { return each->objectName() == m_name; });
    QWidget *next = same != stops.end() ? *same
                    : stops.isEmpty()   ? nullptr
                                        : stops[std::min(m_place, stops.size() - 1)];
    for (QWidget *at = next; at && at != &m_part; at = at->parentWidget())
        at->show(); // what is not laid out yet takes no keyboard
    if (next && !next->hasFocus())
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace aanjager
