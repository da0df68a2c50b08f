#pragma once

#include "core/domain/measure.h"

namespace aanjager {

class MainWindow;

/** Goes to a page of the week, as `shot --page` calls it, and brings it to what a picture of it shows. */
void bringToShot(MainWindow &window, const QString &page, Id<Measure> measure);

} // namespace aanjager
