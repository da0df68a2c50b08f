#pragma once

#include <QString>

class QApplication;

namespace aanjager {

/** Opens the window, on a file where one is named, and runs until it is closed. Returns the exit code. The application
 * has its name already: settings are kept by it. */
int runWindow(QApplication &application, const QString &file);

} // namespace aanjager
