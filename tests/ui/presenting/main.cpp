// Two screens beside each other: of the platform without any, which a test can unplug and plug, or of an X server.
#include "tests/support/gui/run_tests.h"
#include "tests/ui/presenting/screens.h"

#include <QTemporaryFile>

int main(int argc, char **argv)
{
    if (qgetenv("QT_QPA_PLATFORM") == "xcb")
        return aanjager::test::runTests(argc, argv, "xcb");
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/screens-XXXXXX.json"));
    if (!file.open())
        return 1;
    file.write(QJsonDocument(aanjager::fixtures::screens({aanjager::fixtures::laptop, aanjager::fixtures::projector}))
                   .toJson());
    file.flush();
    return aanjager::test::runTests(argc, argv, "offscreen:configfile=" + file.fileName().toUtf8());
}
