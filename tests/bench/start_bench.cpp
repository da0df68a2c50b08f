// Whole processes: the program until its first page is painted and it waits for a person, beside a bare Qt main window
// that read the same tables, in turn. Wall time, and the memory that is then resident; and with a file also what is
// resident once all that goes on behind the first page has come to rest, with the most that it took. Memory has two
// twins: a window that keeps in an array a column the values that the program keeps too (all but the reports of
// parties, which the program leaves in the file), and one that keeps nothing of what it read.
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

/** The tables that the program reads when it opens a file, or what it keeps of them. */
QStringList tables(bool kept)
{
    QStringList names;
    const State state;
    state.forEachTable([&]<class E>(const Records<E> &) {
        const bool isPartly = kept && std::is_same_v<E, ProgressReport>;
        names.append(QString::fromLatin1(tableOf<E>) + (isPartly ? QStringLiteral(" WHERE party IS NULL") : QString()));
    });
    return names;
}

enum Which : size_t { Ours, Reading, Keeping };

/** The program and its twins with one file, or without. */
class Runs
{
public:
    explicit Runs(int measures)
        : m_file(measures > 0 ? m_folder.filePath(QStringLiteral("programme.aanjager")) : QString())
    {
        if (!m_file.isEmpty() && !QFile::copy(programmeOf(measures), m_file))
            qFatal("cannot copy the programme");
    }

    Figures run(Which which, Until until = Until::Painted) const
    {
        QStringList arguments = m_file.isEmpty() ? QStringList() : QStringList(m_file);
        if (which == Ours)
            return measured(until, QStringLiteral(AANJAGER_PROGRAM), arguments, m_folder.path());
        if (!m_file.isEmpty())
            arguments += tables(which == Keeping);
        if (which == Keeping)
            arguments.prepend(QStringLiteral("keep"));
        return measured(until, QStringLiteral(AANJAGER_BARE_WINDOW), arguments, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

using Times = std::vector<Figures>;

double medianOf(const Times &runs, double Figures::*figure)
{
    std::vector<double> values;
    for (const Figures &run : runs)
        values.push_back(run.*figure);
    return median(values);
}

void compare(const std::string &what, const Times &ours, const Times &twin, double Figures::*figure,
             std::optional<double> goal, Unit unit)
{
    const double mine = medianOf(ours, figure), floor = medianOf(twin, figure);
    ratios().push_back({what, mine, floor, mine / floor, goal, unit});
}

void compareMemory(const std::string &name, const Times (&runs)[3], double Figures::*figure, std::optional<double> goal)
{
    compare(name + " (twin keeps the same values)", runs[Ours], runs[Keeping], figure, goal, Unit::Kibibytes);
    compare(name + " (twin keeps nothing)", runs[Ours], runs[Reading], figure, {}, Unit::Kibibytes);
}

/** Ours and the bare windows in turn, with a file where `measures` is above zero. */
void benchStart(benchmark::State &state, int measures)
{
    const Runs runs(measures);
    const std::vector<Which> all = measures > 0 ? std::vector{Keeping, Reading, Ours} : std::vector{Reading, Ours};
    Times painted[3], settled[3];
    for (const Which which : all)
        runs.run(which); // the first time it makes its caches
    for (auto _ : state) {
        for (const Which which : all)
            painted[which].push_back(runs.run(which));
        state.SetIterationTime(painted[Ours].back().seconds);
    }
    const std::string name =
        measures > 0 ? "open, " + std::to_string(measures) + " measures" : std::string("start, no file");
    compare(name, painted[Ours], painted[Reading], &Figures::seconds, startGoal, Unit::Milliseconds);
    compare(name + ", processor time of all threads", painted[Ours], painted[Reading], &Figures::processor, {},
            Unit::Milliseconds);
    if (measures == 0)
        return compare(name + ", resident memory", painted[Ours], painted[Reading], &Figures::bytes, memoryGoal,
                       Unit::Kibibytes);
    for (int turn = 0; turn < 3; ++turn)
        for (const Which which : all)
            settled[which].push_back(runs.run(which, Until::Idle));
    compareMemory(name + ", resident memory", painted, &Figures::bytes, memoryGoal);
    compareMemory(name + ", resident memory at rest", settled, &Figures::bytes, memoryGoal);
    compareMemory(name + ", most resident memory until then", settled, &Figures::peak, {});
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
