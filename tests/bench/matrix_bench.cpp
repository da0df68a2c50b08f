// The matrix of 1,500 measures × 60 municipalities: what a person waits for.
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/support/generated/generated_programme.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/matrix/matrix_page.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <ctime>
#include <functional>

namespace aanjager::bench {

namespace {

constexpr double waitGoal = 0.100; ///< seconds, at most, before a person wonders
constexpr double frameGoal = 0.016;

const QString &wideProgramme()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString wide = folder.filePath(QStringLiteral("wide.aanjager"));
        if (const auto made = fixtures::generateProgramme(wide, {1500, 60, 2}); !made)
            qFatal("cannot generate: %s", qPrintable(made.error().detail));
        return wide;
    }();
    return path;
}

/** Processor time of this thread: what is computed beside the window does not hold it up. */
double threadTime()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

struct OpenMatrix
{
    OpenMatrix()
    {
        window.resize(1440, 900);
        window.show();
        if (!window.openFile(wideProgramme()))
            qFatal("cannot open");
        window.session().finishCheck();
        image = QImage(window.size(), QImage::Format_RGB32);
        for (int turn = 0; turn < 20; ++turn)
            QApplication::processEvents();
        window.render(&image);
    }

    MatrixPage &page() { return *window.programmeView()->matrix(); }
    /** Until the window, or only the grid, is painted. */
    double waitedFor(const std::function<void()> &work, QWidget *painted = nullptr)
    {
        const double start = threadTime();
        work();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
        (painted ? painted : &window)->render(&image);
        return threadTime() - start;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{settings};
    QImage image;
};

void tell(const std::string &name, std::vector<double> times, double goal)
{
    std::sort(times.begin(), times.end());
    const double ours = times[std::min(times.size() - 1, times.size() * 95 / 100)];
    ratios().push_back({"matrix of 1500 x 60, " + name + " p95", ours, goal, ours / goal, 1.0});
}

void benchMatrix(benchmark::State &state)
{
    OpenMatrix open;
    std::vector<double> first, arrows, scrolls, edits, blocks, subjects;
    for (auto _ : state) {
        first.push_back(open.waitedFor([&] { open.window.programmeView()->showPage(QStringLiteral("matrix")); }));
        MatrixTable &table = *open.page().table();
        const auto go = [&](int row, int column) { table.setCurrentIndex(open.page().model()->index(row, column)); };
        for (int turn = 0; turn < 40; ++turn) {
            arrows.push_back(open.waitedFor([&] { go(turn, turn); }, table.viewport()));
            scrolls.push_back(
                open.waitedFor([&] { table.verticalScrollBar()->setValue(turn * 700); }, table.viewport()));
            go(turn * 30, turn);
            edits.push_back(
                open.waitedFor([&] { open.page().setStatus(turn % 2 == 0 ? Status::Running : Status::Done); }));
        }
        table.setCurrentIndex(open.page().model()->index(0, 0));
        table.selectionModel()->select(
            QItemSelection(open.page().model()->index(0, 0), open.page().model()->index(99, 59)),
            QItemSelectionModel::ClearAndSelect);
        blocks.push_back(open.waitedFor([&] { open.page().setStatus(Status::Preparing); }));
        for (const MatrixSubject subject :
             {MatrixSubject::Health, MatrixSubject::Freshness, MatrixSubject::Progress, MatrixSubject::Status})
            subjects.push_back(open.waitedFor([&] { open.page().setSubject(subject); }));
        state.SetIterationTime(first.back());
    }
    tell("shown the first time", first, waitGoal);
    tell("another cell", arrows, frameGoal);
    tell("another place, scrolled", scrolls, frameGoal);
    tell("a status by key", edits, waitGoal);
    tell("another subject", subjects, waitGoal);
    ratios().push_back({"matrix of 1500 x 60, a status in 6000 cells", blocks.front(), 1.0, blocks.front(), {}});
}

} // namespace

void registerMatrix()
{
    benchmark::RegisterBenchmark("matrix of 1500 x 60", benchMatrix)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}

} // namespace aanjager::bench
