// Writes a generated programme of the asked size, to look at: aanjager_generate FILE MEASURES MUNICIPALITIES [ROUNDS].
#include "tests/support/generated/generated_programme.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&](qsizetype at, int usual) {
        return at < arguments.size() ? arguments.at(at).toInt() : usual;
    };
    if (arguments.size() < 4)
        return 2;
    const auto made =
        aanjager::fixtures::generateProgramme(arguments.at(1), {number(2, 15), number(3, 10), number(4, 4)});
    if (!made)
        QTextStream(stderr) << made.error().detail << '\n';
    return made ? 0 : 1;
}
