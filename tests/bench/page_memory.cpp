// Memory against pages: a report of so many pages is made in a process of its own, since a process keeps what it had.
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "ui/paper/render.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <cstdio>

namespace aanjager::bench {

namespace {

constexpr double memoryGoal = 4; ///< bytes kept for each byte of the file: itself, and where its objects lie
constexpr int rowsOnPage = 40;

report::Document longReport(int pages)
{
    report::Table table{QStringLiteral("Alle maatregelen"),
                        {{QStringLiteral("Nr.")}, {QStringLiteral("Maatregel")}, {QStringLiteral("Status")}},
                        {}};
    for (int row = 1; row <= pages * rowsOnPage; ++row)
        table.rows.append(report::Row{{{QString::number(row)},
                                       {QStringLiteral("Maatregel nummer %1").arg(row), {}, false, true},
                                       {QStringLiteral("Uitvoering"), Status::Running}}});
    report::Document document;
    document.title = QStringLiteral("Lang verslag");
    document.language = QStringLiteral("nl");
    document.pageOf = QStringLiteral("%1 van %2");
    document.moment = QDateTime(QDate(2021, 4, 8), QTime(), Qt::UTC);
    document.blocks = {table};
    return document;
}

/** A line of /proc/self/status in bytes, such as VmRSS. */
qint64 ownMemory(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

/** Forgets the most memory that was ever used, so that it counts from now. */
void forgetPeak()
{
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1)
        qFatal("the peak of memory cannot be set back");
}

struct Use
{
    double memory = 0;
    double file = 0;
};

Use measured(int pages)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--page-memory"), QString::number(pages)});
    process.waitForFinished(-1);
    const QByteArrayList figures = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || figures.size() != 2)
        qFatal("no report of %d pages", pages);
    return {figures[0].toDouble(), figures[1].toDouble()};
}

} // namespace

int measurePageMemory(int pages)
{
    const report::Document document = longReport(pages);
    if (!paper::renderPdf(longReport(1))) // fonts and libraries are there now
        return 1;
    const qint64 before = ownMemory("VmRSS");
    forgetPeak();
    const auto pdf = paper::renderPdf(document);
    if (!pdf)
        return 1;
    std::printf("%lld %lld\n", static_cast<long long>(ownMemory("VmHWM") - before),
                static_cast<long long>(pdf->size()));
    return 0;
}

void benchPageMemory(benchmark::State &state)
{
    for (auto _ : state) {
        std::vector<Use> uses;
        for (const int pages : {10, 100, 1000})
            uses.push_back(measured(pages));
        for (size_t i = 0; i < uses.size(); ++i)
            ratios().push_back({std::string("memory of ") +
                                    std::to_string(i == 0   ? 10
                                                   : i == 1 ? 100
                                                            : 1000) +
                                    " pages beside their file",
                                uses[i].memory,
                                uses[i].file,
                                uses[i].memory / uses[i].file,
                                {},
                                Unit::Kibibytes});
        const double memory = (uses[2].memory - uses[1].memory) / 900;
        const double file = (uses[2].file - uses[1].file) / 900;
        ratios().push_back({"memory of one page more beside its part of the file", memory, file, memory / file,
                            memoryGoal, Unit::Kibibytes});
    }
}

} // namespace aanjager::bench
