// aanjager_bench: how fast the programme is, as ratios to a twin in the same run. --full adds 15,000 measures; the
// other options are Google Benchmark's.
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/support/generated/generated_programme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <cstring>

namespace aanjager::bench {

QString programmeOf(int measures)
{
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("AANJAGER_BENCH_FOLDER"); // so that the next run need not make them
    const QDir folder(kept.isEmpty() ? temporary.path() : kept);
    const QString path = folder.filePath(QStringLiteral("%1.aanjager").arg(measures));
    if (!QFileInfo::exists(path)) {
        const double seconds = secondsOf([&] {
            if (const auto made = fixtures::generateProgramme(path, {measures}); !made)
                qFatal("cannot generate: %s", qPrintable(made.error().detail));
        });
        std::fprintf(stderr, "generated %d measures in %.1f s, %lld KiB\n", measures, seconds,
                     static_cast<long long>(QFileInfo(path).size() / 1024));
    }
    return path;
}

} // namespace aanjager::bench

int main(int argc, char **argv)
{
    using namespace aanjager::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--page-memory") == 0)
        return measurePageMemory(std::atoi(argv[2]));
    std::vector<int> sizes = {15, 150, 1500};
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--full") == 0) {
            sizes.push_back(15000);
            std::copy(argv + i + 1, argv + argc, argv + i);
            --argc;
        }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    registerStart(sizes);
    registerStorage(sizes);
    registerInsight(sizes);
    registerSearch();
    registerOverview(sizes);
    registerExchange(sizes);
    registerCancel();
    registerPaper(sizes);
    registerWindow(sizes);
    registerPages(sizes);
    registerMatrix();
    registerWeek();
    registerPresenting();
    benchmark::RunSpecifiedBenchmarks();
    std::printf("\n%s", table(ratios()).c_str());
    return 0;
}
