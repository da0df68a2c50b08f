// The round, the actions, the decisions and the meetings of 1,500 measures × 60 municipalities: what a person waits
// for.
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/stalls.h"
#include "tests/support/generated/generated_programme.h"
#include "ui/models/actions_model.h"
#include "ui/models/party_reports_model.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/round/party_sheet.h"
#include "ui/pages/round/report_entry.h"
#include "ui/pages/round/round_list.h"
#include "ui/pages/round/round_page.h"
#include "ui/rounds/round_closing.h"
#include "ui/session/round_edits.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <functional>

namespace aanjager::bench {

namespace {

constexpr double switchGoal = 0.050; ///< seconds, p95, until another page is painted
constexpr double frameGoal = 0.016;
constexpr double signGoal = 0.1; ///< what takes longer must show that it works
constexpr int manyActions = 3000, manyDecisions = 300, manyMeetings = 100;

Result<void> addWork(Edit &edit, const State &state)
{
    const QList<Measure> &measures = state.all<Measure>();
    const QList<Party> &parties = state.all<Party>();
    const QDate first(2021, 1, 4);
    Body body;
    body.name = QStringLiteral("Bestuurlijk overleg");
    const auto held = edit.insert(body);
    if (!held)
        return tl::unexpected(held.error());
    for (int i = 0; i < manyActions; ++i) {
        Action action;
        action.measure = measures[i % measures.size()].id;
        action.text = QStringLiteral("Actie %1 uitwerken met de trekker").arg(i);
        action.party = parties[i % parties.size()].id;
        action.owner = QStringLiteral("beleidsadviseur %1").arg(i % 40);
        action.due = first.addDays(i % 400);
        action.state = i % 5 == 0 ? ActionState::Done : ActionState::Open;
        if (const auto made = edit.insert(action); !made)
            return tl::unexpected(made.error());
    }
    for (int i = 0; i < manyDecisions; ++i) {
        Decision decision;
        decision.title = QStringLiteral("Besluit %1 over de inkoop").arg(i);
        decision.body = *held;
        if (const auto made = edit.insert(decision); !made)
            return tl::unexpected(made.error());
    }
    for (int i = 0; i < manyMeetings; ++i) {
        Meeting meeting;
        meeting.body = *held;
        meeting.day = first.addDays(14 * i);
        if (const auto made = edit.insert(meeting); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

/** A round that asks every lead and every municipality. */
Result<Id<Round>> openRoundOfAll(Session &session)
{
    Round round;
    round.label = QStringLiteral("2099-Q1");
    round.peildatum = QDate(2099, 3, 31);
    QList<RoundExpectation> asked;
    for (const Party &party : session.state().all<Party>())
        if (party.kind == PartyKind::Municipality)
            asked.append({newId<RoundExpectation>(), {}, {}, party.id});
    return beginRound(session, round, asked);
}

struct OpenWeek
{
    OpenWeek()
    {
        const QString path = folder.filePath(QStringLiteral("week.aanjager"));
        if (const auto made = fixtures::generateProgramme(path, {1500, 60, 2}); !made)
            qFatal("cannot generate: %s", qPrintable(made.error().detail));
        window.resize(1440, 900);
        window.show();
        if (!window.openFile(path))
            qFatal("cannot open");
        window.session().finishCheck();
        const auto filled = window.session().edit(
            {QStringLiteral("fill")}, [this](Edit &edit) { return addWork(edit, window.session().state()); });
        if (!filled)
            qFatal("cannot fill: %s", qPrintable(filled.error().detail));
        if (const auto begun = openRoundOfAll(window.session()); !begun)
            qFatal("no round: %s", qPrintable(begun.error().detail));
        image = QImage(window.size(), QImage::Format_RGB32);
        settle();
    }

    void settle()
    {
        for (int turn = 0; turn < 20; ++turn)
            QApplication::processEvents();
        window.render(&image);
    }

    /** Until all of the window is painted anew. */
    double waitedFor(const std::function<void()> &work)
    {
        const double start = threadSeconds();
        work();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
        window.render(&image);
        return threadSeconds() - start;
    }

    /** Until what changed is painted. */
    double shownAfter(const std::function<void()> &work)
    {
        const double start = threadSeconds();
        work();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
        QEvent update(QEvent::UpdateRequest);
        QApplication::sendEvent(&window, &update);
        return threadSeconds() - start;
    }

    void show(const char *page) { window.programmeView()->showPage(QString::fromLatin1(page)); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{settings};
    QImage image;
};

void tellWeek(const std::string &name, std::vector<double> times, double goal)
{
    const double ours = p95(std::move(times));
    ratios().push_back({"week of 1500 x 60, " + name + " p95", ours, goal, ours / goal, 1.0});
}

void benchPagesOfTheWeek(OpenWeek &open)
{
    for (const char *page : {"round", "actions", "decisions", "meetings"}) {
        std::vector<double> first{open.waitedFor([&] { open.show(page); })}, again;
        for (int turn = 0; turn < 15; ++turn) {
            open.show("history");
            open.settle();
            again.push_back(open.waitedFor([&] { open.show(page); }));
        }
        tellWeek(std::string(page) + " shown first", first, 0.1);
        tellWeek(std::string("to ") + page, again, switchGoal);
    }
}

void benchActionsOfTheWeek(OpenWeek &open)
{
    open.show("actions");
    ActionsPage &page = *open.window.programmeView()->actions();
    std::vector<double> rows, scrolls, edits, searches;
    for (int turn = 0; turn < 30; ++turn) {
        const QModelIndex row = page.model()->index(5 + turn * 7, 1);
        rows.push_back(open.shownAfter([&] { page.table()->setCurrentIndex(row); }));
        scrolls.push_back(open.shownAfter([&] { page.table()->verticalScrollBar()->setValue(turn * 60); }));
        edits.push_back(open.shownAfter([&] {
            page.model()->setData(row.siblingAtColumn(static_cast<int>(ActionColumn::Text)),
                                  QStringLiteral("anders %1").arg(turn));
        }));
        ActionFilter filter;
        filter.text = QString(QStringLiteral("adviseur")).left(1 + turn % 8);
        searches.push_back(open.shownAfter([&] { page.showOnly(filter); }));
        page.showOnly({});
    }
    tellWeek("another action", rows, frameGoal);
    tellWeek("actions scrolled", scrolls, frameGoal);
    tellWeek("an action edited", edits, frameGoal);
    tellWeek("a key in the search of actions", searches, frameGoal);
}

void benchRoundOfTheWeek(OpenWeek &open)
{
    open.show("round");
    RoundPage &page = *open.window.programmeView()->rounds();
    std::vector<double> rows, edits;
    const QList<Measure> measures = open.window.session().state().all<Measure>();
    for (int turn = 0; turn < 30; ++turn) {
        rows.push_back(open.shownAfter([&] { page.choose(measures[turn * 40].id); }));
        edits.push_back(
            open.shownAfter([&] { page.entry()->setStatus(turn % 2 == 0 ? Status::Running : Status::Preparing); }));
    }
    tellWeek("another measure in the round", rows, frameGoal);
    tellWeek("a status in the round", edits, frameGoal);
}

/** One who is asked, with all of its measures, as the page shows it. */
struct Asked
{
    const char *name;
    bool isLead;
};

void benchReporter(OpenWeek &open, const Asked &asked)
{
    RoundPage &page = *open.window.programmeView()->rounds();
    const RoundListModel &lines = *page.list()->lines();
    QModelIndex line;
    for (int row = 0; row < lines.rowCount() && !line.isValid(); ++row) {
        const RoundLine each = lines.lineAt(lines.index(row));
        if (!each.isHeading() && each.title.startsWith(QLatin1String("Gemeente ")) != asked.isLead)
            line = lines.index(row);
    }
    const std::string name = asked.name;
    tellWeek(name + " shown first", {open.waitedFor([&] { page.list()->setCurrentIndex(line); })}, switchGoal);
    PartySheet &sheet = *page.party();
    if (sheet.model()->rowCount() < 1000)
        qFatal("%s: only %d measures", asked.name, sheet.model()->rowCount());
    std::vector<double> rows, scrolls, edits;
    for (int turn = 0; turn < 30; ++turn) {
        const QModelIndex cell = sheet.model()->index(5 + turn * 30, PartyReportsModel::State);
        rows.push_back(open.shownAfter([&] { sheet.table()->setCurrentIndex(cell); }));
        edits.push_back(open.shownAfter([&] { sheet.setStatus(turn % 2 == 0 ? Status::Done : Status::Preparing); }));
        scrolls.push_back(open.shownAfter([&] { sheet.table()->verticalScrollBar()->setValue(turn * 60); }));
    }
    tellWeek(name + ", another row", rows, frameGoal);
    tellWeek(name + ", scrolled", scrolls, frameGoal);
    tellWeek(name + ", a status", edits, frameGoal);
    tellWeek(name + ", nothing changed in the rest", {open.shownAfter([&] { sheet.submitRest(); })}, signGoal);
    edits.clear();
    for (int turn = 0; turn < 30; ++turn)
        edits.push_back(open.shownAfter([&] { sheet.setStatus(turn % 2 == 0 ? Status::Preparing : Status::Done); }));
    tellWeek(name + ", a status once all is told", edits, frameGoal);
}

void benchPartiesOfTheWeek(OpenWeek &open)
{
    open.show("round");
    RoundPage &page = *open.window.programmeView()->rounds();
    tellWeek("by party", {open.waitedFor([&] { page.setByParty(true); })}, switchGoal);
    benchReporter(open, {"a lead of 1,250 measures", true});
    benchReporter(open, {"a municipality", false});
}

/** What the window does not hear anything in while a round is closed with the whole report, which is laid out beside
 * it. */
void benchClosing(OpenWeek &open)
{
    Session &session = open.window.session();
    const Id<Round> round = open.window.programmeView()->rounds()->round();
    ReportRequest request;
    request.kind = report::Kind::Full;
    request.asOf = Moment{Moment::Round{session.state().find(round)->label}};
    request.today = session.today();
    RoundClosing closing(session);
    std::optional<bool> isClosed;
    QObject::connect(&closing, &RoundClosing::done, &closing, [&] { isClosed = true; });
    QObject::connect(&closing, &RoundClosing::failed, &closing, [&](const Error &error) {
        qWarning("not closed: %s", qPrintable(error.detail));
        isClosed = false;
    });
    Stalls stalls;
    const double longest = stalls.longestWhile([&] {
        closing.start(round, {request});
        while (!isClosed)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    if (!*isClosed)
        qFatal("the round was not closed");
    tellWeek("stall of a closing with the whole report", {longest}, signGoal);
}

void benchWeek(benchmark::State &state)
{
    OpenWeek open;
    for (auto _ : state) {
        const double start = threadSeconds();
        benchPagesOfTheWeek(open);
        benchActionsOfTheWeek(open);
        benchRoundOfTheWeek(open);
        benchPartiesOfTheWeek(open);
        benchClosing(open);
        state.SetIterationTime(threadSeconds() - start);
    }
}

} // namespace

void registerWeek()
{
    benchmark::RegisterBenchmark("week of 1500 x 60", benchWeek)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}

} // namespace aanjager::bench
