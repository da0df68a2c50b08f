#pragma once

#include "core/insight/view.h"

#include <QByteArray>

namespace aanjager {

/**
 * Open actions with a day as all-day events for a calendar (RFC 5545): one of the same id again is the same event. Of
 * one party where it is not null, by `holderOf`. `stamp` is when it is made, in UTC.
 */
QByteArray exportActionsAsIcs(const View &view, Id<Party> party, const QDateTime &stamp);

} // namespace aanjager
