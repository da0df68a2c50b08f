// The whole window: from each page to each other, with nothing changed and after an edit.
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/stalls.h"
#include "ui/models/history_model.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/session/measure_edits.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <memory>

namespace aanjager::bench {

namespace {

constexpr double pageGoal = 0.050;  ///< seconds, at most, of 95 in a hundred, until another page is painted
constexpr double stallGoal = 0.016; ///< seconds, at most, in which the window hears nothing afterwards

const QStringList &pages()
{
    static const QStringList keys{QStringLiteral("overview"), QStringLiteral("measures"), QStringLiteral("planning"),
                                  QStringLiteral("history")};
    return keys;
}

/** A window with a programme open in it, and the image that it paints itself on. */
struct Open
{
    explicit Open(int measures)
    {
        window.resize(1440, 900);
        window.show();
        const QString own = folder.filePath(QStringLiteral("own.aanjager")); // others hold the generated one
        if (!QFile::copy(programmeOf(measures), own) || !window.openFile(own))
            qFatal("cannot open");
        window.session().finishCheck();
        image = QImage(window.size(), QImage::Format_RGB32);
        settle();
    }

    void showPage(const QString &page)
    {
        window.programmeView()->showPage(page);
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
        window.render(&image);
    }

    void settle()
    {
        ProgrammeView &programme = *window.programmeView();
        if (programme.currentPage() == QLatin1String("overview"))
            programme.overview()->settle();
        else if (programme.currentPage() == QLatin1String("history"))
            programme.history()->model()->finish();
        for (int turn = 0; turn < 20; ++turn)
            QApplication::processEvents();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{settings};
    QImage image;
};

void tell(const std::string &name, double ours, double goal)
{
    ratios().push_back({name, ours, goal, ours / goal, 1.0});
}

/** How long each page takes the first time, when it is made. */
void benchFirst(benchmark::State &state, int measures)
{
    std::map<QString, std::vector<double>> times;
    for (auto _ : state) {
        Open open(measures);
        for (const QString &page : pages().mid(1))
            times[page].push_back(threadSecondsOf([&] { open.showPage(page); }));
        state.SetIterationTime(times[pages().last()].back());
    }
    for (const auto &[page, seconds] : times)
        ratios().push_back({"to " + page.toStdString() + " the first time, " + std::to_string(measures) + " measures",
                            median(seconds),
                            pageGoal,
                            median(seconds) / pageGoal,
                            {}});
}

/** From each page to the next, round after round. */
void benchSwitch(benchmark::State &state, int measures, bool isEdited)
{
    Open open(measures);
    Stalls stalls;
    for (const QString &page : pages())
        open.showPage(page);
    const Id<Measure> id = open.window.session().state().all<Measure>().first().id;
    std::map<QString, std::vector<double>> times, after;
    qint64 turn = 0;
    for (auto _ : state)
        for (const QString &page : pages()) {
            if (isEdited && !setField(open.window.session(), id, u"progress", Value(++turn % 100)))
                qFatal("cannot edit");
            open.settle();
            const double seconds = threadSecondsOf([&] { open.showPage(page); });
            times[page].push_back(seconds);
            after[page].push_back(stalls.longestWhile([&] { open.settle(); }));
            state.SetIterationTime(seconds);
        }
    const std::string suffix = (isEdited ? " after an edit, " : ", ") + std::to_string(measures) + " measures p95";
    for (const QString &page : pages()) {
        tell("to " + page.toStdString() + suffix, p95(times[page]), pageGoal);
        tell("stall behind " + page.toStdString() + suffix, p95(after[page]), stallGoal);
    }
}

/** The history in the panel of the measures page, from one measure to another. */
void benchPanelHistory(benchmark::State &state, int measures)
{
    Open open(measures);
    Stalls stalls;
    open.showPage(QStringLiteral("measures"));
    MeasuresPage &page = *open.window.programmeView()->measures();
    const QList<Measure> all = open.window.session().state().all<Measure>();
    page.choose(all.first().id);
    page.panel()->openTab(QStringLiteral("history"));
    open.settle();
    std::vector<double> times, after;
    qsizetype turn = 0;
    for (auto _ : state) {
        const Id<Measure> next = all[++turn % all.size()].id;
        times.push_back(threadSecondsOf([&] { page.choose(next); }));
        after.push_back(stalls.longestWhile([&] {
            page.panel()->historyTab()->finish();
            open.settle();
        }));
        state.SetIterationTime(times.back());
    }
    const std::string suffix = ", " + std::to_string(measures) + " measures p95";
    tell("to the history of another measure in its panel" + suffix, p95(times), stallGoal);
    tell("stall behind the history of another measure" + suffix, p95(after), stallGoal);
}

} // namespace

void registerPages(const std::vector<int> &sizes)
{
    for (const int measures : sizes) {
        if (measures < 1500)
            continue;
        benchmark::RegisterBenchmark("page switch, first", benchFirst, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(measures > 5000 ? 1 : 5);
        for (const bool isEdited : {false, true})
            benchmark::RegisterBenchmark("page switch", benchSwitch, measures, isEdited)
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond)
                ->Iterations(20);
        benchmark::RegisterBenchmark("page switch, history in the panel", benchPanelHistory, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(40);
    }
}

} // namespace aanjager::bench
