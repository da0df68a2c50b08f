// The page that oversees the programme: its figures after an edit, and its update and repaint.
#include "core/insight/overview.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "ui/models/overview_figures.h"
#include "ui/pages/overview/overview_board.h"
#include "ui/text/wording.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>

namespace aanjager::bench {

namespace {

const QDate today(2021, 1, 10);

View openedView(int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    return viewAt(*file, {}, today).value();
}

/** Everything the page computes in the window's thread (the trend of a large programme is made beside it), beside the
 * count of the overview alone. */
void benchFigures(benchmark::State &state, int measures)
{
    const View view = openedView(measures);
    const text::Wording words(QStringLiteral("nl"));
    besideTwin(
        state, "overview page, figures after an edit, " + std::to_string(measures) + " measures", {},
        [&] { benchmark::DoNotOptimize(overviewFigures(view, words, view.state.all<Measure>().size() <= 300)); },
        [&] { benchmark::DoNotOptimize(overviewOf(view)); });
}

/** What moved since an earlier round, beside the count of the overview alone. */
void benchSince(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    const View view = viewAt(*file, {}, today).value();
    const View since = viewAt(*file, {Moment::Round{QStringLiteral("2020-Q2")}}, today).value();
    besideTwin(
        state, "overview page, what moved, " + std::to_string(measures) + " measures", {},
        [&] { benchmark::DoNotOptimize(shiftsSince(view, since)); },
        [&] { benchmark::DoNotOptimize(overviewOf(view)); });
}

/** The page takes other figures and paints itself at 1440 × 900, beside the painting alone. */
void benchRepaint(benchmark::State &state, int measures)
{
    theme::Theme::instance();
    View view = openedView(measures);
    const text::Wording words(QStringLiteral("nl"));
    const OverviewFigures figures = overviewFigures(view, words);
    Measure edited = view.state.all<Measure>().first();
    edited.status = edited.status == Status::Done ? Status::Running : Status::Done;
    view.state.table<Measure>().put(edited);
    const OverviewFigures after = overviewFigures(view, words);
    OverviewBoard board(words);
    board.setAttribute(Qt::WA_DontShowOnScreen);
    board.fit({1184, 760});
    board.show(figures, QStringLiteral("maatregelen"));
    board.setVisible(true);
    QApplication::processEvents();
    QImage image(board.size(), QImage::Format_RGB32);
    bool odd = false;
    const auto paint = [&] { board.render(&image); };
    besideTwin(
        state, "overview page, update and repaint, " + std::to_string(measures) + " measures", {},
        [&] {
            odd = !odd;
            board.show(odd ? after : figures, QStringLiteral("maatregelen"));
            QApplication::processEvents();
            paint();
        },
        paint);
}

} // namespace

void registerOverview(const std::vector<int> &sizes)
{
    for (const int measures : sizes) {
        for (const auto &[name, run] :
             {std::pair("overview page, figures", &benchFigures), std::pair("overview page, what moved", &benchSince),
              std::pair("overview page, repaint", &benchRepaint)})
            benchmark::RegisterBenchmark(name, run, measures)
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond)
                ->Iterations(measures > 5000 ? 7 : 20);
    }
}

} // namespace aanjager::bench
