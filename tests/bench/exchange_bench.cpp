#include "core/exchange/import.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/tracker_files.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <map>

namespace aanjager::bench {

namespace {

constexpr int quarters = 8;
constexpr double csvGoal = 2;
constexpr double xlsxGoal = 1.5;

enum class Kind { Csv, Xlsx };

/**
 * Inserts the rows of a tracker and does nothing else: one transaction, a statement for each table. What a programme
 * file asks of anybody who writes in it, it does too: references are checked (a programme file has them on), and a
 * report says on which day it was handed in, as every reader of reports asks for. What it does not: the change that can
 * be taken back, and the seal; a file without them is refused, but they are ours to make cheap.
 */
class RawInsert
{
public:
    explicit RawInsert(const QString &path) : m_database(path.toStdString(), SQLite::OPEN_READWRITE)
    {
        m_database.exec("PRAGMA synchronous=EXTRA");
        m_database.exec("PRAGMA foreign_keys=ON");
        m_transaction.emplace(m_database);
        m_measure.emplace(m_database,
                          "INSERT INTO measure (id, number, title, status, lead, starts, ends, notes) VALUES "
                          "(?, ?, ?, ?, ?, ?, ?, ?)");
        m_round.emplace(m_database, "INSERT INTO round (id, label, peildatum) VALUES (?, ?, ?)");
        m_report.emplace(m_database, "INSERT INTO progress_report (id, round, measure, progress, submitted, "
                                     "\"unchanged\") VALUES (?, ?, ?, ?, '2020-12-31', 0)");
    }

    void row(const QByteArrayList &cells)
    {
        if (m_rounds.empty() && cells.size() > plainColumns) {
            addRounds(cells);
            return;
        }
        if (std::exchange(m_isHeader, false))
            return;
        const int64_t measure = newIdValue();
        m_measure->bind(1, measure);
        for (int column = 0; column < plainColumns; ++column)
            m_measure->bind(column + 2, cells[column].toStdString());
        run(*m_measure);
        for (int column = plainColumns; column < cells.size(); ++column) {
            m_report->bind(1, int64_t{newIdValue()});
            m_report->bind(2, m_rounds[static_cast<size_t>(column - plainColumns)]);
            m_report->bind(3, measure);
            m_report->bind(4, cells[column].chopped(cells[column].endsWith('%') ? 1 : 0).toInt());
            run(*m_report);
        }
    }

    void commit()
    {
        m_measure.reset();
        m_round.reset();
        m_report.reset();
        m_transaction->commit();
    }

private:
    static void run(SQLite::Statement &statement)
    {
        statement.exec();
        statement.reset();
    }

    void addRounds(const QByteArrayList &headers)
    {
        m_isHeader = false;
        for (int column = plainColumns; column < headers.size(); ++column) {
            m_rounds.push_back(newIdValue());
            m_round->bind(1, m_rounds.back());
            m_round->bind(2, headers[column].toStdString());
            m_round->bind(3, "2020-12-31");
            run(*m_round);
        }
    }

    SQLite::Database m_database;
    std::optional<SQLite::Transaction> m_transaction;
    std::optional<SQLite::Statement> m_measure, m_round, m_report;
    std::vector<int64_t> m_rounds;
    bool m_isHeader = true;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tracker");
    return file.readAll();
}

void importRaw(Kind kind, const QString &tracker, const QString &path)
{
    RawInsert insert(path);
    const auto row = [&insert](const QByteArrayList &cells) { insert.row(cells); };
    if (kind == Kind::Csv)
        splitCsv(bytesOf(tracker), row);
    else
        parseXlsx(bytesOf(tracker), row);
    insert.commit();
}

/** Median times of ours, for the slope. */
std::map<std::pair<Kind, int>, std::map<int, double>> &times()
{
    static std::map<std::pair<Kind, int>, std::map<int, double>> all;
    return all;
}

void benchImport(benchmark::State &state, Kind kind, TrackerSize size)
{
    const QTemporaryDir folder;
    const QString tracker = folder.filePath(QStringLiteral("tracker"));
    const QString pristine = folder.filePath(QStringLiteral("pristine.aanjager"));
    const QString path = folder.filePath(QStringLiteral("ours.aanjager"));
    const QString rawPath = folder.filePath(QStringLiteral("raw.aanjager"));
    QFile file(tracker);
    if (!file.open(QIODevice::WriteOnly) || file.write(kind == Kind::Csv ? csvTracker(size) : xlsxTracker(size)) < 0 ||
        !ProgrammeFile::create(pristine, fixtures::aProgramme()))
        qFatal("no tracker");
    file.close();
    std::unique_ptr<ProgrammeFile> programme;
    const std::string name = std::string("import ") + (kind == Kind::Csv ? "CSV, " : "xlsx, ") +
                             std::to_string(size.measures) + " measures" +
                             (size.quarters ? " x " + std::to_string(size.quarters) + " quarters" : "");
    const double ours = besideTwin(
        state, name, kind == Kind::Csv ? csvGoal : xlsxGoal,
        [&] {
            programme.reset();
            for (const QString &copy : {path, rawPath}) {
                QFile::remove(copy);
                QFile::copy(pristine, copy);
            }
            programme = std::move(ProgrammeFile::open(path).value());
        },
        [&] {
            auto plan = readTracker(tracker, programme->store());
            const auto report =
                std::move(plan).and_then([&](ImportPlan read) { return applyImport(*programme, std::move(read)); });
            if (!report || report->created != size.measures)
                qFatal("the tracker was not imported");
        },
        [&] { importRaw(kind, tracker, rawPath); });
    auto &taken = times()[{kind, size.quarters}];
    taken[size.measures] = ours;
    if (taken.size() > 1) {
        const auto [small, least] = *std::prev(taken.find(size.measures));
        addGrowth(name, least, ours, double(size.measures) / small);
    }
}

} // namespace

void registerExchange(const std::vector<int> &sizes)
{
    for (const Kind kind : {Kind::Csv, Kind::Xlsx})
        for (const int reported : {0, quarters})
            for (const int measures : sizes) {
                const std::string name = std::string("import ") + (kind == Kind::Csv ? "CSV/" : "xlsx/") +
                                         std::to_string(measures) + "x" + std::to_string(reported);
                benchmark::RegisterBenchmark(name.c_str(), benchImport, kind, TrackerSize{measures, reported})
                    ->UseManualTime()
                    ->Unit(benchmark::kMillisecond)
                    ->Iterations(measures >= 1500 ? 3 : 10);
            }
}

} // namespace aanjager::bench
