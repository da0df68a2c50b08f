// aanjager_side_by_side: the program beside what people use now, as whole processes, A B A B in one run. A peer that is
// not installed is skipped. --full adds 15,000 measures.
#include "core/storage/programme_file.h"
#include "tests/bench/ratios.h"
#include "tests/bench/side_by_side/tracker.h"
#include "tests/bench/side_by_side/workbook.h"
#include "tests/support/generated/generated_programme.h"
#include "ui/reporting/report_request.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <cstring>

namespace aanjager::bench {

namespace {

constexpr int second = 1000;

/** What both make a PDF of, how much of Calc's time ours may take, how often, and how long Calc may take. */
struct Contest
{
    std::string name;
    std::optional<double> goal = {};
    int turns = 3;
    int limit = 300 * second;
};

/** Runs a program to its end; nothing when it took longer than the limit. */
std::optional<double> secondsFor(const QString &program, const QStringList &arguments, int limit)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    bool ended = false;
    const double seconds = secondsOf([&] {
        process.start(program, arguments);
        ended = process.waitForFinished(limit);
    });
    if (!ended) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    return seconds;
}

/** LibreOffice with a profile of its own, so that nobody's settings and no other window are in the way. */
class Calc
{
public:
    Calc(const QString &program, const QTemporaryDir &folder) : m_program(program), m_folder(folder.path()) {}

    std::optional<double> toPdf(const QString &workbook, int limit) const
    {
        const QString made = QFileInfo(workbook).completeBaseName() + QStringLiteral(".pdf");
        const QString profile = QStringLiteral("-env:UserInstallation=file://%1/profile").arg(m_folder);
        QFile::remove(m_folder + QLatin1Char('/') + made);
        const auto seconds = secondsFor(m_program,
                                        {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                         QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder, workbook},
                                        limit);
        if (seconds && !QFileInfo::exists(m_folder + QLatin1Char('/') + made))
            qFatal("Calc made no PDF of %s", qPrintable(workbook));
        return seconds;
    }

private:
    QString m_program;
    QString m_folder;
};

double secondsOfOurs(const QString &program, const QStringList &arguments, const QString &pdf)
{
    QFile::remove(pdf);
    const auto seconds = secondsFor(program, arguments, 600 * second);
    if (!seconds || !QFileInfo::exists(pdf))
        qFatal("we made no PDF");
    return *seconds;
}

/** Ours and Calc in turn; `arguments` make our program write `pdf`. */
void compete(const Contest &contest, const QString &program, const QStringList &arguments, const QString &pdf,
             const Calc &calc, const QString &workbook)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int turn = 0; turn < contest.turns; ++turn) {
        ours.push_back(secondsOfOurs(program, arguments, pdf));
        const auto seconds = calc.toPdf(workbook, contest.limit);
        if (!seconds)
            std::printf("Calc was stopped after %d s\n", contest.limit / second);
        theirs.push_back(seconds.value_or(contest.limit / second));
    }
    ratios().push_back({contest.name, median(ours), median(theirs), median(ours) / median(theirs), contest.goal});
}

/** The summary of a programme, and the whole of it as a tracker, both with the cells that Calc gets. */
void competeOn(int measures, double goal, int turns, int limit, const Calc &calc, const QTemporaryDir &folder)
{
    const QString programme = folder.filePath(QStringLiteral("%1.aanjager").arg(measures));
    const QString pdf = folder.filePath(QStringLiteral("ours.pdf"));
    const QString summary = folder.filePath(QStringLiteral("summary.xlsx"));
    const QString tracker = folder.filePath(QStringLiteral("tracker.xlsx"));
    if (!fixtures::generateProgramme(programme, {measures}))
        qFatal("cannot generate");
    {
        const auto file = std::move(ProgrammeFile::open(programme).value());
        writeWorkbook(reportDocument(*file, {}).value(), summary);
        writeWorkbook(trackerOf(*file), tracker);
    }
    const std::string size = ", " + std::to_string(measures) + " measures";
    compete({"summary as PDF beside Calc" + size, std::nullopt, turns, limit}, QStringLiteral(AANJAGER_PROGRAM),
            {QStringLiteral("report"), programme, QStringLiteral("--kind"), QStringLiteral("summary"),
             QStringLiteral("--output"), pdf},
            pdf, calc, summary);
    compete({"tracker as PDF beside Calc" + size, goal, turns, limit}, QCoreApplication::applicationFilePath(),
            {QStringLiteral("--tracker"), programme, pdf}, pdf, calc, tracker);
}

} // namespace

} // namespace aanjager::bench

int main(int argc, char **argv)
{
    using namespace aanjager::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--tracker") == 0)
        return writeTracker(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty()) {
        std::printf("LibreOffice Calc: skipped, soffice is not installed (cmake/packages-side-by-side.txt)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const Calc calc(soffice, folder);
    aanjager::report::Document small;
    small.blocks = {aanjager::report::Paragraph{QStringLiteral("Warm")}};
    writeWorkbook(small, folder.filePath(QStringLiteral("warm.xlsx")));
    calc.toPdf(folder.filePath(QStringLiteral("warm.xlsx")), 120 * second); // makes its profile, untimed
    competeOn(1500, 1.0 / 2, 3, 300 * second, calc, folder);
    if (argc > 1 && std::strcmp(argv[1], "--full") == 0)
        competeOn(15000, 1.0 / 12, 1, 1200 * second, calc, folder);
    std::printf("%s", table(ratios()).c_str());
    return 0;
}
