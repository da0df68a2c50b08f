#include "app/command_line/command.h"
#include "core/base/give_back.h"
#include "ui/shell/run_window.h"

#include <QApplication>

using namespace aanjager;

namespace {

/** What the program is called by settings, folders and the desktop; before anything reads a setting. */
void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("aanjager"));
    QCoreApplication::setApplicationName(QStringLiteral("aanjager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AANJAGER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Aanjager"));
    QGuiApplication::setDesktopFileName(QStringLiteral("aanjager"));
}

int runCommand(const commandLine::Command &command, int argc, char **argv)
{
    if (!command.paints) {
        const QCoreApplication application(argc, argv);
        return commandLine::run(command, QCoreApplication::arguments().mid(2));
    }
    // What is painted to a file needs no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return commandLine::run(command, QCoreApplication::arguments().mid(2));
}

/** Whether the arguments ask for something else than the window: help, an option of ours, or more than one file. */
bool isNoWindow(int argc, char **argv)
{
    const bool isQtOption = argc > 1 && (qstrcmp(argv[1], "-platform") == 0 || qstrcmp(argv[1], "-style") == 0);
    return !isQtOption && (argc > 2 || (argc > 1 && (argv[1][0] == '-' || qstrcmp(argv[1], "help") == 0)));
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    if (const commandLine::Command *command = argc > 1 ? commandLine::find(argv[1]) : nullptr)
        return runCommand(*command, argc, argv);
    if (isNoWindow(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return commandLine::runGeneral(QCoreApplication::arguments().mid(1));
    }
    useMemorySparingly();
    QApplication application(argc, argv);
    return runWindow(application, QCoreApplication::arguments().value(1));
}
