#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "ui/models/measures_model.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/session/measure_edits.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QWidget>
#include <algorithm>
#include <ctime>
#include <map>
#include <memory>

namespace aanjager::bench {

namespace {

constexpr double keyGoal = 0.004, repaintGoal = 0.012, scrollGoal = 0.004; ///< seconds, at most, of 95 in a hundred

/** Processor time: other processes on a shared machine may not stretch a figure that stands for itself. */
template <class Work> double cpuSecondsOf(Work &&work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/** The time that 95 in a hundred stay under. */
double p95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::min(times.size() - 1, times.size() * 95 / 100)];
}

/** A programme opened in a session, with the table of its measures as the window shows it at 1920 × 1080. */
struct Shown
{
    explicit Shown(int measures)
    {
        if (const auto opened = session.open(programmeOf(measures)); !opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        session.finishCheck();
        model = std::make_unique<MeasuresModel>(session, words);
        table.setModel(model.get());
        table.resize(1920, 1080);
        table.show();
        paint();
    }

    void paint()
    {
        QApplication::processEvents();
        picture = table.viewport()->grab();
    }

    text::Wording words{QStringLiteral("nl")};
    Session session;
    std::unique_ptr<MeasuresModel> model;
    MeasuresTable table;
    QPixmap picture;
};

Shown &shown(int measures)
{
    static auto &all = *new std::map<int, Shown *>; // widgets may not outlive the application, so they are left to it
    Shown *&one = all[measures];
    if (!one)
        one = new Shown(measures);
    return *one;
}

void conclude(benchmark::State &state, const std::string &name, const std::vector<double> &times, double goal)
{
    const double slow = p95(times);
    state.counters["p95_ms"] = slow * 1000;
    ratios().push_back({name + " p95", slow, goal, slow / goal, 1.0});
}

/** What a person types, letter by letter, and takes away again. */
QStringList typing()
{
    QStringList texts;
    for (const QString &word :
         {QStringLiteral("huis"), QStringLiteral("maatregel 12"), QStringLiteral("regio jeugd")}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts.append(word.left(length));
        texts.append(QString());
    }
    return texts;
}

QByteArray foldedBuffer(const MeasuresModel &model)
{
    QByteArray text;
    for (const MeasureRow *row : model.foundRows())
        text += row->searched + '\0';
    return text;
}

/** Every place of a word in one buffer: the least that any search does. */
qsizetype hits(const QByteArray &text, const QByteArray &word)
{
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(word); !word.isEmpty() && at >= 0; at = text.indexOf(word, at + word.size()))
        ++count;
    return count;
}

void benchKeystroke(benchmark::State &state, int measures)
{
    text::Wording words(QStringLiteral("nl"));
    Session session;
    if (!session.open(programmeOf(measures)))
        qFatal("cannot open");
    session.finishCheck();
    MeasuresModel model(session, words);
    const QByteArray buffer = foldedBuffer(model);
    const QStringList texts = typing();
    std::vector<double> ours, twin;
    qsizetype at = 0;
    for (auto _ : state) {
        const QString &text = texts[at++ % texts.size()];
        const QByteArray word = searchable(text).toUtf8();
        twin.push_back(cpuSecondsOf([&] { benchmark::DoNotOptimize(hits(buffer, word)); }));
        ours.push_back(cpuSecondsOf([&] { model.setSearch(text); }));
        state.SetIterationTime(ours.back());
    }
    const std::string name = "keystroke filter, " + std::to_string(measures) + " measures";
    ratios().push_back({name, median(ours), median(twin), median(ours) / median(twin), {}});
    conclude(state, name, ours, keyGoal);
}

void benchKeystrokeShown(benchmark::State &state, int measures)
{
    Shown &window = shown(measures);
    const QStringList texts = typing();
    std::vector<double> times;
    qsizetype at = 0;
    for (auto _ : state) {
        times.push_back(cpuSecondsOf([&] {
            window.model->setSearch(texts[at++ % texts.size()]);
            window.paint();
        }));
        state.SetIterationTime(times.back());
    }
    window.model->setSearch({});
    conclude(state, "keystroke to repaint, " + std::to_string(measures) + " measures", times, keyGoal + repaintGoal);
}

void benchRepaint(benchmark::State &state, int measures)
{
    Shown &window = shown(measures);
    window.paint();
    std::vector<double> times;
    for (auto _ : state) {
        times.push_back(cpuSecondsOf([&] { window.paint(); }));
        state.SetIterationTime(times.back());
    }
    conclude(state, "table repaint 1920x1080, " + std::to_string(measures) + " measures", times, repaintGoal);
}

/** Three rows further: what comes into sight is painted, the rest is moved. */
void benchScroll(benchmark::State &state, int measures)
{
    Shown &window = shown(measures);
    QScrollBar *bar = window.table.verticalScrollBar();
    const bool byRow = window.table.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
    const int step = byRow ? 3 : 3 * 36;
    std::vector<double> times;
    for (auto _ : state) {
        if (bar->value() + step > bar->maximum())
            bar->setValue(0);
        QApplication::processEvents();
        times.push_back(cpuSecondsOf([&] {
            bar->setValue(bar->value() + step);
            QApplication::processEvents();
        }));
        state.SetIterationTime(times.back());
    }
    conclude(state, "scroll by three rows, " + std::to_string(measures) + " measures", times, scrollGoal);
}

/** From a change that is stored to the table that shows it; the disk is not in it. */
void benchEdit(benchmark::State &state, int measures)
{
    Shown &window = shown(measures);
    const Id<Measure> id = window.model->measureAt(window.model->index(3, 0));
    std::vector<double> times;
    int percent = 0;
    for (auto _ : state) {
        if (!setField(window.session, id, u"progress", Value(qint64{percent = (percent + 1) % 100})))
            qFatal("cannot edit");
        QApplication::processEvents();
        const RowChange change{tableOf<Measure>, id.value, Operation::Updated};
        times.push_back(cpuSecondsOf([&] {
            emit window.session.changed({change});
            window.paint();
        }));
        state.SetIterationTime(times.back());
    }
    conclude(state, "edit to repaint, " + std::to_string(measures) + " measures", times, repaintGoal + keyGoal);
}

} // namespace

void registerWindow(const std::vector<int> &sizes)
{
    const auto add = [](const char *name, auto *bench, int measures, int turns) {
        benchmark::RegisterBenchmark(name, bench, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(turns);
    };
    for (const int measures : sizes) {
        if (measures < 1500)
            continue;
        add("window/keystroke", benchKeystroke, measures, 140);
        add("window/repaint", benchRepaint, measures, 60);
        add("window/scroll", benchScroll, measures, 100);
        add("window/keystroke to repaint", benchKeystrokeShown, measures, 70);
        add("window/edit to repaint", benchEdit, measures, 40);
    }
}

} // namespace aanjager::bench
