#include "ui/shell/run_window.h"

#include "ui/shell/main_window.h"
#include "ui/text/languages.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>

namespace aanjager {

int runWindow(QApplication &application, const QString &file)
{
    application.setDesktopFileName(QStringLiteral("aanjager"));
    Settings settings;
    text::installLanguage(settings.language(), application);
    theme::Theme::instance();
    FocusRing::install(application);
    application.setWindowIcon(theme::appIcon());
    MainWindow window(settings);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return application.exec();
}

} // namespace aanjager
