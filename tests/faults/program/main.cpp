// aanjager_faults: every fault of the programme file in its deep form, as a table. Fails when anything was lost, torn
// or corrupt, or when a control shows no losses.
#include "tests/faults/damaged_files.h"
#include "tests/faults/failing_disk.h"
#include "tests/faults/kill.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/taken_files.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>
#include <functional>

namespace {

using namespace aanjager::faults;

struct Trial
{
    const char *name; ///< for --only
    int cases;
    int deepCases;
    std::function<Figure(const Effort &)> run;
};

std::vector<Trial> trials()
{
    return {
        {"kill", 1000, 10000, killsWhileEditing},
        {"kill", 100, 200, killsWhileImporting},
        {"kill", 100, 200, killsWhileBuilding},
        {"power", 20000, 200000, std::bind_front(powerCuts, Disk::Honest)},
        {"power", 20000, 200000, std::bind_front(powerCuts, Disk::WithoutFolders)},
        {"power", 2000, 20000, std::bind_front(powerCuts, Disk::Lying)},
        {"power", 2000, 20000, std::bind_front(powerCuts, Disk::Unsynced)},
        {"disk", 1, 1, std::bind_front(failingCalls, Thoroughness::All)},
        {"damage", 2000, 10000, flippedBits},
        {"damage", 500, 2000, truncatedAndZeroed},
        {"foreign", 1, 1, foreignFiles},
        {"taken", 3, 20, takenFiles},
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption deep(QStringLiteral("deep"), QStringLiteral("Try ten times as hard."));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Repeat the run of this seed."),
                                  QStringLiteral("number"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only these: kill, power, disk, damage, foreign, taken."),
                                  QStringLiteral("name"));
    const QCommandLineOption folder(
        QStringLiteral("folder"), QStringLiteral("Where the files lie (default: in memory)."), QStringLiteral("path"));
    parser.addOptions({deep, seed, only, folder});
    parser.process(application);

    Effort effort;
    effort.seed = parser.isSet(seed) ? parser.value(seed).toULongLong() : QRandomGenerator::system()->generate();
    effort.folder = parser.value(folder);
    std::printf("seed %llu\n", static_cast<unsigned long long>(effort.seed));
    std::vector<Figure> figures;
    bool allHold = true;
    for (const Trial &trial : trials()) {
        if (parser.isSet(only) && parser.value(only) != QLatin1String(trial.name))
            continue;
        effort.cases = parser.isSet(deep) ? trial.deepCases : trial.cases;
        figures.push_back(trial.run(effort));
        allHold = allHold && figures.back().holds();
        std::fprintf(stderr, "%s: %.1f s\n", qPrintable(figures.back().fault), figures.back().seconds);
    }
    std::printf("%s", qPrintable(table(figures)));
    return allHold && !figures.empty() ? 0 : 1;
}
