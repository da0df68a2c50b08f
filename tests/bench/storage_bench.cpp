#include "core/storage/programme_file.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"

#include <QFile>
#include <QTemporaryDir>
#include <map>

namespace aanjager::bench {

namespace {

constexpr double editGoal = 1.4;
constexpr double editGrowthGoal = 1.15;

std::string sized(const char *name, int measures)
{
    return std::string(name) + ", " + std::to_string(measures) + " measures";
}

std::unique_ptr<ProgrammeFile> opened(const QString &path)
{
    return std::move(ProgrammeFile::open(path).value());
}

SQLite::Database openRaw(const QString &path)
{
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE);
}

/** Reads every cell of a query; returns how many bytes there were, so that nothing is optimised away. */
qint64 readAll(SQLite::Database &database, const std::string &sql)
{
    qint64 bytes = 0;
    SQLite::Statement query(database, sql);
    while (query.executeStep())
        for (int column = 0; column < query.getColumnCount(); ++column)
            bytes += query.getColumn(column).getBytes();
    return bytes;
}

void compareGrowth(std::map<int, double> &times, int measures, double seconds, const char *name)
{
    if (!times.empty() && measures >= 1500)
        addGrowth(sized(name, times.begin()->first) + " to " + std::to_string(measures), times.begin()->second, seconds,
                  static_cast<double>(measures) / times.begin()->first);
    if (measures >= 150)
        times.emplace(measures, seconds);
}

void benchOpen(benchmark::State &state, int measures)
{
    const QString path = programmeOf(measures);
    static std::map<int, double> times;
    const double seconds = besideTwin(
        state, sized("open and read the measures", measures), std::nullopt,
        [&] { benchmark::DoNotOptimize(opened(path)->store().all<Measure>()); },
        [&] {
            auto database = openRaw(path);
            benchmark::DoNotOptimize(readAll(database, "SELECT * FROM measure"));
        });
    compareGrowth(times, measures, seconds, "open");
}

void benchVerify(benchmark::State &state, int measures)
{
    const QString path = programmeOf(measures);
    const auto file = opened(path);
    static std::map<int, double> times;
    const double seconds = besideTwin(
        state, sized("check everything", measures), std::nullopt, [&] { benchmark::DoNotOptimize(file->verify()); },
        [&] { benchmark::DoNotOptimize(readAll(file->store().database(), "PRAGMA integrity_check")); });
    compareGrowth(times, measures, seconds, "check");
}

/** A copy that may be written, beside the original so that it lies on the same disk. */
QString copyOf(const QTemporaryDir &folder, const QString &original, const QString &name)
{
    const QString path = folder.filePath(name);
    QFile::copy(original, path);
    return path;
}

/** A programme of some size that is edited again and again, one status a time. */
class Edited
{
public:
    Edited(const QTemporaryDir &folder, int measures)
        : m_file(opened(copyOf(folder, programmeOf(measures), QStringLiteral("edited-%1.aanjager").arg(measures))))
        , m_measure(m_file->store().all<Measure>()->first())
    {
    }

    void edit()
    {
        m_measure.status = ++m_turn % 2 ? Status::Done : Status::Running;
        m_measure.progress = m_turn % 101;
        const auto stored =
            m_file->edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(m_measure); });
        if (!stored)
            qFatal("the edit was refused: %s", qPrintable(stored.error().detail));
    }

    void undo() { benchmark::DoNotOptimize(m_file->undo()); }

    const Measure &measure() const { return m_measure; }
    std::string setting(const std::string &name) const
    {
        return m_file->store().database().execAndGet("PRAGMA " + name).getString();
    }

private:
    std::unique_ptr<ProgrammeFile> m_file;
    Measure m_measure;
    int m_turn = 0;
};

void benchEdit(benchmark::State &state, int measures)
{
    const QTemporaryDir folder;
    Edited edited(folder, measures);
    auto raw = openRaw(copyOf(folder, programmeOf(measures), QStringLiteral("raw.aanjager")));
    for (const char *setting : {"journal_mode", "synchronous"})
        raw.exec(std::string("PRAGMA ") + setting + "=" + edited.setting(setting));
    SQLite::Statement update(raw, "UPDATE measure SET status=?, progress=? WHERE id=?");
    int turn = 0;
    besideTwin(
        state, sized("status update, durable", measures), editGoal, [&] { edited.edit(); },
        [&] {
            update.reset();
            update.bind(1, ++turn % 2 ? "done" : "running");
            update.bind(2, turn % 101);
            update.bind(3, int64_t{edited.measure().id.value});
            update.exec();
        });
}

/** The same edit in a programme of 15 measures: the size of the programme may not be felt. */
void benchEditGrowth(benchmark::State &state, int measures)
{
    const QTemporaryDir folder;
    Edited large(folder, measures);
    Edited small(folder, 15);
    besideTwin(
        state, sized("status update beside that in 15", measures), editGrowthGoal, [&] { large.edit(); },
        [&] { small.edit(); });
}

void benchUndo(benchmark::State &state, int measures)
{
    const QTemporaryDir folder;
    Edited edited(folder, measures);
    besideTwin(
        state, sized("undo beside the edit", measures), std::nullopt, [&] { edited.undo(); }, [&] { edited.edit(); });
}

void benchAsOf(benchmark::State &state, int measures)
{
    const auto file = opened(programmeOf(measures));
    const auto round = file->store().all<Round>()->at(0);
    besideTwin(
        state, sized("as of a round, in memory", measures), std::nullopt,
        [&] { benchmark::DoNotOptimize(file->asOf({Moment::Round{round.label}})); },
        [&] { benchmark::DoNotOptimize(copyToMemory(file->store().database())); });
}

void add(const char *name, int measures, int iterations, void (*bench)(benchmark::State &, int))
{
    benchmark::RegisterBenchmark(sized(name, measures).c_str(), bench, measures)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(iterations);
}

} // namespace

void registerStorage(const std::vector<int> &sizes)
{
    for (const int measures : sizes) {
        const int few = measures >= 1500 ? 5 : 30;
        add("open", measures, few, benchOpen);
        add("check", measures, few, benchVerify);
        add("edit", measures, 200, benchEdit);
        if (measures == sizes.back())
            add("edit beside 15", measures, 200, benchEditGrowth);
        add("undo", measures, 50, benchUndo);
        add("as of", measures, few, benchAsOf);
    }
}

} // namespace aanjager::bench
