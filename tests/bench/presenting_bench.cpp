// The slides of a board meeting on a screen of 1920 × 1080: how soon another one stands there.
#include "core/exchange/demo.h"
#include "core/insight/meetings.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/stalls.h"
#include "ui/presenting/stage.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

namespace aanjager::bench {

namespace {

constexpr double changeGoal = 0.016; ///< seconds, p95
constexpr double ofARawPaint = 1.4;
constexpr double signGoal = 0.1; ///< until an edit is on the slide
constexpr QSize projector(1920, 1080);
constexpr int rounds = 6; ///< through all slides

/** A meeting that is presented, of a programme that is open in the window. */
class Presented
{
public:
    explicit Presented(const QString &path)
    {
        window.resize(1440, 900);
        window.show();
        if (!window.openFile(path))
            qFatal("cannot open");
        window.session().finishCheck();
        const Meeting *board = nextBoardMeeting(window.session().view());
        live = std::make_unique<LiveDeck>(window.context(), board ? board->id : Id<Meeting>());
        if (const auto opened = live->open(); !opened)
            qFatal("cannot present: %s", qPrintable(opened.error().detail));
        show = std::make_unique<Show>(*live);
        stage = std::make_unique<Stage>(*show);
        stage->resize(projector);
        stage->show();
        rest();
    }

    /** What there is to do when nobody presses a key, such as painting the next slide. */
    static void rest()
    {
        constexpr int turns = 5;
        for (int turn = 0; turn < turns; ++turn)
            QApplication::processEvents();
    }

    /** Until all that is painted beforehand is. */
    void look() const
    {
        rest();
        while (live->foresee(show->at()))
            ;
    }

    void press(int key) const
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(stage.get(), &event);
    }

    /** From the key until what changed is painted. */
    double shownAfter(const std::function<void()> &work) const
    {
        const double start = threadSeconds();
        work();
        QEvent update(QEvent::UpdateRequest);
        QApplication::sendEvent(stage.get(), &update);
        return threadSeconds() - start;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{settings};
    std::unique_ptr<LiveDeck> live;
    std::unique_ptr<Show> show;
    std::unique_ptr<Stage> stage;
};

void tell(const std::string &name, double ours, double twin, double goal)
{
    ratios().push_back({name, ours, twin, ours / twin, goal});
}

/** Through all slides as a person goes: each is looked at before the next. */
void benchSteps(const std::string &name, Presented &presented)
{
    std::vector<double> steps;
    for (int round = 0; round < rounds; ++round) {
        presented.press(Qt::Key_Home);
        Presented::rest();
        for (qsizetype i = 1; i < presented.live->deck().slides.size(); ++i) {
            steps.push_back(presented.shownAfter([&] { presented.press(Qt::Key_Right); }));
            Presented::rest();
        }
    }
    tell(name + ", next slide p95", p95(std::move(steps)), changeGoal, 1.0);
}

/** To and fro through the deck, each slide looked at for a while before the next number and Enter. */
void benchJumps(const std::string &name, Presented &presented)
{
    std::vector<double> jumps;
    const auto count = presented.live->deck().slides.size();
    for (int round = 0; round < rounds; ++round) {
        presented.live->setRoom(round % 2 == 0 ? slides::Room::Dark : slides::Room::Light); // forgets every frame
        presented.show->goTo(0);
        for (qsizetype i = 1; i < count; ++i) {
            presented.look();
            jumps.push_back(
                presented.shownAfter([&] { presented.show->goTo(i % 2 == 0 ? i / 2 : count - 1 - i / 2); }));
        }
    }
    tell(name + ", jump to a slide p95", p95(std::move(jumps)), changeGoal, 1.0);
}

/** Jumps to slides that were not painted yet, beside a raw paint of the same frame. */
void benchUnforeseen(const std::string &name, Presented &presented)
{
    std::vector<double> jumps, raw;
    const auto count = presented.live->deck().slides.size();
    for (int round = 0; round < rounds; ++round) {
        presented.live->setRoom(round % 2 == 0 ? slides::Room::Dark : slides::Room::Light);
        presented.show->goTo(0);
        const slides::SlidePainter painter(presented.live->deck(), presented.live->room());
        for (qsizetype i = count - 1; i > 0; --i) {
            jumps.push_back(presented.shownAfter([&] { presented.show->goTo(i); }));
            const double start = threadSeconds();
            const QImage frame = painter.picture(painter.deck().slides[i], projector, i);
            raw.push_back(threadSeconds() - start);
        }
    }
    tell(name + ", jump to a slide not painted yet beside a raw paint, median", median(jumps), median(raw),
         ofARawPaint);
    tell(name + ", jump to a slide not painted yet beside a raw paint, p95", p95(jumps), p95(raw), ofARawPaint);
}

/** Until an edit in the window is on the slide. */
void benchEdits(const std::string &name, Presented &presented)
{
    constexpr int edits = 12;
    Session &session = presented.window.session();
    std::vector<double> shown;
    for (int i = 0; i < edits; ++i) {
        Measure measure = session.state().all<Measure>().first();
        measure.title = QStringLiteral("Anders genoemd %1").arg(i);
        if (!session.edit({QStringLiteral("bench")}, [&](Edit &edit) { return edit.update(measure); }))
            qFatal("cannot edit");
        shown.push_back(presented.shownAfter(&Presented::rest));
    }
    tell(name + ", an edit on the slide p95", p95(std::move(shown)), signGoal, 1.0);
}

void benchPresented(const std::string &name, const QString &path)
{
    Presented presented(path);
    benchSteps(name, presented);
    benchJumps(name, presented);
    benchUnforeseen(name, presented);
    benchEdits(name, presented);
}

void benchSlides(benchmark::State &state)
{
    for (auto _ : state) {
        const double start = threadSeconds();
        QTemporaryDir folder;
        const QString demo = folder.filePath(QStringLiteral("demo.aanjager"));
        if (!writeDemo(demo))
            qFatal("cannot write the demo");
        benchPresented("slides of the demo", demo);
        benchPresented("slides of 150 x 10", programmeOf(150));
        state.SetIterationTime(threadSeconds() - start);
    }
}

} // namespace

void registerPresenting()
{
    benchmark::RegisterBenchmark("slides", benchSlides)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
}

} // namespace aanjager::bench
