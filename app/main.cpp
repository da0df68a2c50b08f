#include "app/command_line/command.h"

#include <QApplication>

using namespace aanjager;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Aanjager"));
    QCoreApplication::setOrganizationName(QStringLiteral("Aanjager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AANJAGER_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const char *first = argc > 1 ? argv[1] : nullptr;
    if (const commandLine::Command *command = first ? commandLine::find(first) : nullptr) {
        if (!command->paints) {
            const QCoreApplication application(argc, argv);
            return commandLine::run(*command, QCoreApplication::arguments().mid(2));
        }
        // What is painted to a file needs no display.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return commandLine::run(*command, QCoreApplication::arguments().mid(2));
    }
    const QCoreApplication application(argc, argv);
    return commandLine::runGeneral(QCoreApplication::arguments().mid(1));
}
