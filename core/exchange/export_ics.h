#pragma once

#include "core/insight/view.h"

#include <QByteArray>
#include <functional>

namespace aanjager {

/**
 * Open actions with a day as all-day events for a calendar (RFC 5545): one of the same id again is the same event. Only
 * those that `isWanted` wants, where it is given. `stamp` is when it is made, in UTC.
 */
QByteArray exportActionsAsIcs(const View &view, const std::function<bool(const Action &)> &isWanted,
                              const QDateTime &stamp);
/** As above, of one party by `holderOf` where it is not null. */
QByteArray exportActionsAsIcs(const View &view, Id<Party> party, const QDateTime &stamp);

/** Whether an action is an event of a calendar: open, and with a day. */
bool isEvent(const Action &action);

} // namespace aanjager
