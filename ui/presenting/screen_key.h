#pragma once

#include <QString>

class QScreen;

namespace aanjager {

/** What a screen is known by among those that are plugged in: its name, and where several have that name which of them
 * it is: "HDMI-1", "Generic PnP Monitor", "Generic PnP Monitor 2". */
QString keyOf(const QScreen &screen);
/** The screen of this key; null where it is not plugged in. */
QScreen *screenOf(const QString &key);

} // namespace aanjager
