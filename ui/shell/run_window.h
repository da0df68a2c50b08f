#pragma once

#include <QString>

class QApplication;

namespace aanjager {

/** Opens the window, on a file where one is named, and runs until it is closed. Returns the exit code. */
int runWindow(QApplication &application, const QString &file);

/** What the application is called by settings, folders and the desktop; before anything reads a setting. */
void nameApplication(QApplication &application);

} // namespace aanjager
