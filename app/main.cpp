#include "app/command_line/command.h"

#include <QCoreApplication>

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
        const QCoreApplication application(argc, argv);
        return commandLine::run(*command, QCoreApplication::arguments().mid(2));
    }
    const QCoreApplication application(argc, argv);
    return commandLine::runGeneral(QCoreApplication::arguments().mid(1));
}
