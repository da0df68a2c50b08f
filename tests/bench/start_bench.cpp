// Whole processes: the program until its first page is painted and it waits for a person, beside a bare Qt main window
// that read the same tables, in turn. Wall time, and the memory that is then resident; and with a file also what is
// resident once all that goes on behind the first page has come to rest, with the most that it took.
#include "core/domain/state.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace aanjager::bench {

namespace {

constexpr double startGoal = 1.75, memoryGoal = 1.75;

struct Figures
{
    double seconds = 0, processor = 0, bytes = 0, peak = 0;
};

enum class Until { Painted, Idle };

/** Runs a program until it has painted, or until it rests after that. */
Figures measured(Until until, const QString &program, const QStringList &arguments, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(AANJAGER_FIRST_PAINT));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(place), home);
    if (until == Until::Idle)
        environment.insert(QStringLiteral("AANJAGER_UNTIL_IDLE"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    Figures figures;
    figures.seconds = secondsOf([&] {
        process.start(program, arguments);
        process.waitForFinished(300'000);
    });
    const QByteArrayList told = process.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 4 || told[0] != "first-paint")
        qFatal("%s did not paint", qPrintable(program));
    figures.processor = told[1].toDouble() / 1e6;
    figures.bytes = told[2].toDouble() * 1024;
    figures.peak = told[3].toDouble() * 1024;
    return figures;
}

/** The tables that the program reads when it opens a file. */
QStringList tables()
{
    QStringList names;
    const State state;
    state.forEachTable([&]<class E>(const Records<E> &) { names.append(QString::fromLatin1(tableOf<E>)); });
    return names;
}

/** Ours and the bare window in turn, with a file where `measures` is above zero. */
void benchStart(benchmark::State &state, int measures)
{
    const QTemporaryDir folder;
    const QString file = measures > 0 ? folder.filePath(QStringLiteral("programme.aanjager")) : QString();
    if (!file.isEmpty() && !QFile::copy(programmeOf(measures), file))
        qFatal("cannot copy the programme");
    const QStringList ours = file.isEmpty() ? QStringList() : QStringList(file);
    const QStringList twin = file.isEmpty() ? QStringList() : ours + tables();
    std::vector<double> seconds[2], processor[2], bytes[2];
    const auto run = [&](size_t which, Until until = Until::Painted) {
        return which == 0 ? measured(until, QStringLiteral(AANJAGER_PROGRAM), ours, folder.path())
                          : measured(until, QStringLiteral(AANJAGER_BARE_WINDOW), twin, folder.path());
    };
    run(0); // the first time it makes its caches
    run(1);
    for (auto _ : state) {
        for (const size_t which : {1, 0}) {
            const Figures figures = run(which);
            seconds[which].push_back(figures.seconds);
            processor[which].push_back(figures.processor);
            bytes[which].push_back(figures.bytes);
        }
        state.SetIterationTime(seconds[0].back());
    }
    const std::string name =
        measures > 0 ? "open, " + std::to_string(measures) + " measures" : std::string("start, no file");
    std::vector<double> settled[2], peak[2];
    for (int turn = 0; turn < 3 && measures > 0; ++turn)
        for (const size_t which : {1, 0}) {
            const Figures figures = run(which, Until::Idle);
            settled[which].push_back(figures.bytes);
            peak[which].push_back(figures.peak);
        }
    const auto compare = [&](const std::string &what, const std::vector<double>(&both)[2], std::optional<double> goal,
                             Unit unit) {
        const double mine = median(both[0]), floor = median(both[1]);
        ratios().push_back({name + what, mine, floor, mine / floor, goal, unit});
    };
    compare("", seconds, startGoal, Unit::Milliseconds);
    compare(", processor time of all threads", processor, {}, Unit::Milliseconds);
    compare(", resident memory", bytes, memoryGoal, Unit::Kibibytes);
    if (measures > 0) {
        compare(", resident memory when all has come to rest", settled, memoryGoal, Unit::Kibibytes);
        compare(", most resident memory until then", peak, {}, Unit::Kibibytes);
    }
}

} // namespace

void registerStart(const std::vector<int> &sizes)
{
    std::vector<int> all = {0};
    for (const int measures : sizes)
        if (measures >= 1500)
            all.push_back(measures);
    for (const int measures : all)
        benchmark::RegisterBenchmark("start", benchStart, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(measures > 5000 ? 3 : 11);
}

} // namespace aanjager::bench
