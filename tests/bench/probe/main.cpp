#include "core/exchange/import.h"
#include "tests/bench/tracker_files.h"
#include "tests/support/builders.h"
#include <QCoreApplication>
#include <QFile>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
using namespace aanjager;
using namespace aanjager::bench;
static double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
static long peak() { rusage u; getrusage(RUSAGE_SELF, &u); return u.ru_maxrss; }
static long rss() { QFile f(QStringLiteral("/proc/self/statm")); f.open(QIODevice::ReadOnly); return f.readAll().split(' ')[1].toLong()*4; }
#include <SQLiteCpp/SQLiteCpp.h>
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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString kind = QString::fromLatin1(argv[1]);
    if (kind == QLatin1String("make")) {
        const TrackerSize size{atoi(argv[3]), atoi(argv[4])};
        for (bool csv : {true, false}) {
            QFile f(QString::fromLatin1(argv[2]) + (csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx")));
            f.open(QIODevice::WriteOnly); f.write(csv ? csvTracker(size) : xlsxTracker(size));
        }
        (void)ProgrammeFile::create(QString::fromLatin1(argv[2]) + QStringLiteral(".aanjager"), fixtures::aProgramme());
        return 0;
    }
    const QString tracker = QString::fromLatin1(argv[1]);
    const QString pristine = QString::fromLatin1(argv[2]);
    const int times = argc > 3 ? atoi(argv[3]) : 1;
    for (int i = 0; i < times; ++i) {
        { const QString path = pristine + QStringLiteral(".raw"); QFile::remove(path); QFile::copy(pristine, path); double a=now(); importRaw(tracker.endsWith(QStringLiteral("csv")) ? Kind::Csv : Kind::Xlsx, tracker, path); double b=now(); 
        printf("raw %.0f ms   ", (b-a)*1e3); if (getenv("RAWONLY")) { printf("peak %ld\n", peak()/1024); continue; } }

        const QString path = pristine + QStringLiteral(".copy");
        QFile::remove(path); QFile::copy(pristine, path);
        auto file = ProgrammeFile::open(path).value();
        double a = now();
        auto opened = openTracker(tracker);
        double b = now(); long mb = rss();
        auto plan = planTracker(*opened, *file->store().all<Party>(), {});
        double c = now(); long mc = rss();
        if (!plan) { printf("FAIL %s\n", qPrintable(plan.error().detail)); return 1; }
        opened->sheets.clear();
        double t0 = now();
        auto report = applyImport(*file, *std::move(plan));
        double d = now();
        if (!report) { printf("FAIL %s\n", qPrintable(report.error().detail)); return 1; }
        printf("open %.0f (rss %ld)  plan %.0f (rss %ld)  apply %.0f  total %.0f ms  measures %d reports %d problems %d peak %ld MiB\n", (b-a)*1e3, mb/1024, (c-b)*1e3, mc/1024, (d-t0)*1e3, (d-a)*1e3, report->created, report->reports, int(report->problems.size()), peak()/1024);
    }
}
