#include "core/exchange/import.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>

namespace aanjager::bench {

namespace {

constexpr double importGoal = 2;

/** A tracker as regions keep them, a row a measure. */
QByteArray tracker(int rows)
{
    QByteArray text = "Nr;Titel;Status;Trekker;Start;Eind;Voortgang;Toelichting\n";
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += "M" + number + ";Maatregel " + number + ";" + (row % 3 ? "loopt" : "gereed") + ";projectleider " +
                QByteArray::number(row % 40) + ";01-01-2020;31-12-2021;" + QByteArray::number(row % 101) +
                "%;\"Afspraken met " + number + " huisartsen; wordt vervolgd\"\n";
    }
    return text;
}

/** The cells of a line; quotes and separators, and nothing else of what trackers hold. */
QByteArrayList cellsOf(const QByteArray &line)
{
    QByteArrayList cells{QByteArray()};
    bool isQuoted = false;
    for (const char byte : line) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (byte == ';' && !isQuoted)
            cells.append(QByteArray());
        else
            cells.last() += byte;
    }
    return cells;
}

/** Parses and inserts and does nothing else: one transaction, one statement. */
void importRaw(const QString &csv, const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous=EXTRA");
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tracker");
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database, "INSERT INTO measure (id, number, title, status, lead, starts, ends, progress, "
                                       "notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList cells = cellsOf(file.readLine().trimmed());
        insert.reset();
        insert.bind(1, int64_t{newIdValue()});
        for (int column = 0; column < 8; ++column) {
            if (column == 6)
                insert.bind(column + 2, cells[column].chopped(1).toInt());
            else
                insert.bind(column + 2, cells[column].toStdString());
        }
        insert.exec();
    }
    transaction.commit();
}

void benchImport(benchmark::State &state, int rows)
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("tracker.csv"));
    const QString pristine = folder.filePath(QStringLiteral("pristine.aanjager"));
    const QString path = folder.filePath(QStringLiteral("ours.aanjager"));
    const QString rawPath = folder.filePath(QStringLiteral("raw.aanjager"));
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(tracker(rows)) < 0 ||
        !ProgrammeFile::create(pristine, fixtures::aProgramme()))
        qFatal("no tracker");
    file.close();
    std::unique_ptr<ProgrammeFile> programme;
    besideTwin(
        state, "import CSV, " + std::to_string(rows) + " rows", importGoal,
        [&] {
            programme.reset();
            for (const QString &copy : {path, rawPath}) {
                QFile::remove(copy);
                QFile::copy(pristine, copy);
            }
            programme = std::move(ProgrammeFile::open(path).value());
        },
        [&] {
            const auto plan = readTracker(csv, programme->store());
            const auto report = plan.and_then([&](const ImportPlan &read) { return applyImport(*programme, read); });
            if (!report || report->created != rows)
                qFatal("the tracker was not imported");
        },
        [&] { importRaw(csv, rawPath); });
}

} // namespace

void registerExchange(const std::vector<int> &sizes)
{
    for (const int measures : sizes)
        benchmark::RegisterBenchmark("import CSV", benchImport, measures * 8)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(measures >= 1500 ? 3 : 10);
}

} // namespace aanjager::bench
