// The whole window: from one page to another, with nothing changed and after an edit.
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "ui/session/measure_edits.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <algorithm>
#include <ctime>
#include <memory>

namespace aanjager::bench {

namespace {

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
        for (const QString &page : {QStringLiteral("measures"), QStringLiteral("overview")})
            showPage(page);
    }

    void showPage(const QString &page)
    {
        window.programmeView()->showPage(page);
        QApplication::processEvents();
        window.render(&image);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{settings};
    QImage image;
};

void benchSwitch(benchmark::State &state, int measures, bool isEdited)
{
    Open open(measures);
    const Id<Measure> id = open.window.session().state().all<Measure>().first().id;
    const QString pages[] = {QStringLiteral("measures"), QStringLiteral("overview")};
    std::vector<double> times[2], render;
    size_t turn = 0;
    for (auto _ : state) {
        const size_t which = turn++ % 2;
        if (isEdited && !setField(open.window.session(), id, u"progress", Value(qint64(turn % 100))))
            qFatal("cannot edit");
        QApplication::processEvents();
        const std::clock_t start = std::clock();
        open.showPage(pages[which]);
        times[which].push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        state.SetIterationTime(times[which].back());
        const std::clock_t painted = std::clock();
        open.window.render(&open.image);
        render.push_back(static_cast<double>(std::clock() - painted) / CLOCKS_PER_SEC);
    }
    for (const size_t which : {0, 1}) {
        const double ours = median(times[which]), twin = median(render);
        ratios().push_back({"to " + pages[which].toStdString() + (isEdited ? " after an edit, " : ", ") +
                                std::to_string(measures) + " measures, beside a repaint",
                            ours,
                            twin,
                            ours / twin,
                            {}});
    }
}

} // namespace

void registerPages(const std::vector<int> &sizes)
{
    for (const int measures : sizes)
        for (const bool isEdited : {false, true})
            if (measures >= 1500)
                benchmark::RegisterBenchmark("page switch", benchSwitch, measures, isEdited)
                    ->UseManualTime()
                    ->Unit(benchmark::kMillisecond)
                    ->Iterations(measures > 5000 ? 8 : 20);
}

} // namespace aanjager::bench
