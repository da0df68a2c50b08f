// A state that leaves in the file what parties reported tells the same as one that holds it, whatever is done.
#include "core/insight/card.h"
#include "core/insight/past.h"
#include "core/insight/round_standing.h"
#include "core/insight/search_index.h"
#include "core/insight/trend.h"
#include "core/storage/state_history.h"
#include "core/storage/state_loader.h"
#include "tests/support/generated/generated_programme.h"
#include "tests/support/programme_fixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <future>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

template <class E> QList<E> sorted(QList<E> records)
{
    std::sort(records.begin(), records.end(), [](const E &a, const E &b) { return a.id < b.id; });
    return records;
}

bool holdTheSame(const State &one, const State &other)
{
    bool same = true;
    one.forEachTable([&]<class E>(const Records<E> &table) {
        if (sorted(table.rows()) != sorted(other.table<E>().rows())) {
            ADD_FAILURE() << tableOf<E> << " differs";
            same = false;
        }
    });
    return same;
}

QList<ProgressReport> values(const QList<const ProgressReport *> &reports)
{
    QList<ProgressReport> values;
    for (const ProgressReport *report : reports)
        values.append(*report);
    return sorted(values);
}

using Point = std::tuple<QDate, std::optional<double>, std::optional<double>>;

QList<Point> points(const QList<TrendPoint> &trend)
{
    QList<Point> points;
    for (const TrendPoint &point : trend)
        points.append({point.at, point.planned, point.reached});
    return points;
}

/** Edits reports, what they are of, and what is compared, at random. */
class RandomReports
{
public:
    RandomReports(quint32 seed, const State &state) : m_random(seed), m_state(state) {}

    int below(int count) { return static_cast<int>(m_random.bounded(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    Result<void> one(Edit &edit)
    {
        switch (below(10)) {
        case 0:
            return touch<Measure>(edit, [this](Measure &measure) {
                measure.number = QStringLiteral("M%1").arg(below(100));
                measure.status = static_cast<Status>(below(6));
                measure.progress = oneIn(3) ? std::optional<int>() : below(101);
                measure.healthTime = oneIn(3) ? std::optional<Health>() : static_cast<Health>(below(3));
                measure.starts = oneIn(3) ? ImpreciseDate() : ImpreciseDate{QDate(2020, 1, 1), Precision::Quarter};
                measure.ends = {day()};
            });
        case 1:
            return touch<Applicability>(edit, [this](Applicability &cell) {
                cell.measure = some<Measure>();
                cell.municipality = some<Party>();
                cell.degree = static_cast<Degree>(below(5));
                cell.progress = oneIn(3) ? std::optional<int>() : below(101);
            });
        case 2:
            return touch<Round>(edit, [this](Round &round) {
                round.label = QStringLiteral("R%1").arg(below(1000000));
                round.peildatum = QDate(2020, 6, 1).addDays(below(1000) * 7); // two on one day have no order
                round.closed = oneIn(3) ? QDate() : round.peildatum.addDays(below(9) - 4);
            });
        case 3:
            return touch<Decision>(edit, [this](Decision &decision) {
                decision.title = QStringLiteral("Besluit");
                decision.state = static_cast<DecisionState>(below(4));
            });
        case 4:
            return touch<MoneyLine>(edit, [this](MoneyLine &line) {
                line.measure = some<Measure>();
                line.kind = MoneyKind::SavingRealised;
                line.amount = oneIn(4) ? std::nullopt
                                       : std::optional(Money{below(900) * 100, static_cast<Qualifier>(below(5)),
                                                             QStringLiteral("EUR")});
            });
        case 5:
            return touch<RoundExpectation>(edit, [this](RoundExpectation &asked) {
                asked.round = some<Round>();
                asked.measure = oneIn(3) ? some<Measure>() : Id<Measure>();
                asked.party = oneIn(4) ? Id<Party>() : some<Party>();
            });
        default:
            return touch<ProgressReport>(edit, [this](ProgressReport &report) {
                report.round = some<Round>();
                report.measure = some<Measure>();
                report.party = oneIn(3) ? Id<Party>() : some<Party>();
                report.status = oneIn(3) ? std::optional<Status>() : static_cast<Status>(below(6));
                report.progress = oneIn(3) ? std::optional<int>() : below(101);
                report.achieved = QStringLiteral("Bericht %1").arg(below(1000));
                report.submitted = oneIn(4) ? QDate() : day();
            });
        }
    }

    template <class E> Id<E> some()
    {
        const QList<E> &all = m_state.all<E>();
        return all.isEmpty() ? Id<E>() : all[below(static_cast<int>(all.size()))].id;
    }

private:
    QDate day() { return QDate(2020, 6, 1).addDays(below(240)); }

    template <class E, class Fill> Result<void> touch(Edit &edit, Fill &&fill)
    {
        const E *known = m_state.find(some<E>());
        if (known && oneIn(6))
            return edit.remove(known->id);
        E record = known && !oneIn(3) ? *known : E{newId<E>()};
        const bool isNew = known == nullptr || record.id != known->id;
        fill(record);
        return isNew ? edit.insert(record).map([](auto) {}) : edit.update(record);
    }

    QRandomGenerator m_random;
    const State &m_state;
};

/** A programme that is looked at twice: once with its reports left in the file, once with them in memory. */
class LateReportsTest : public ProgrammeTest
{
protected:
    void SetUp() override
    {
        ProgrammeTest::SetUp();
        add(aMunicipality(), aMunicipality(QStringLiteral("Gorinchem")), aMeasure(), aMeasure(QStringLiteral("M02")));
        m_late.state = loadAtHand(file(), -1).value();
        m_full.state = loadState(store()).value();
        for (View *view : {&m_late, &m_full}) {
            view->today = QDate(2020, 12, 15);
            view->sequence = file().sequenceAt({}).value();
        }
        file().subscribe([this](const QList<RowChange> &rows) {
            for (View *view : {&m_late, &m_full}) {
                ASSERT_TRUE(refresh(view->state, store(), rows));
                view->sequence = file().sequenceAt({}).value();
            }
        });
    }

    void expectTheSame()
    {
        ASSERT_FALSE(m_late.state.isWhole());
        for (const ProgressReport &report : m_late.state.reportsAtHand())
            ASSERT_TRUE(report.party.isNull());
        const auto all = whole(m_late.state);
        ASSERT_TRUE(all);
        ASSERT_TRUE(holdTheSame(*all, m_full.state));
        EXPECT_EQ(points(progressTrend(m_late, PartyFigures::read(store()).value())), points(progressTrend(m_full)));
        for (const ProgressReport &report : m_full.state.all<ProgressReport>()) {
            const ProgressReport *found = m_late.state.look(report.id);
            ASSERT_TRUE(found && *found == report);
        }
    }

    void expectTheSameOn(Id<Measure> measure, Id<Party> party)
    {
        const auto late = reportsOn(m_late, measure), full = reportsOn(m_full, measure);
        ASSERT_TRUE(late && full);
        EXPECT_EQ(values(late->of[measure].byLead), values(full->of[measure].byLead));
        EXPECT_EQ(values(late->of[measure].byParties), values(full->of[measure].byParties));
        QList<ProgressReport> by;
        for (const ProgressReport &report : m_full.state.all<ProgressReport>())
            if (report.party == party && !party.isNull())
                by.append(report);
        EXPECT_EQ(m_late.state.lateReports()->by(party).value(), sorted(by));
        QList<Id<ProgressReport>> ids{newId<ProgressReport>()};
        for (const ProgressReport &report : by)
            ids.append(report.id);
        EXPECT_EQ(sorted(m_late.state.lateReports()->these(ids).value()), sorted(by));
    }

    void expectTheSamePast(const Moment &moment)
    {
        const auto then = viewAt(file(), moment, m_full.today);
        const auto figures = [this] {
            return PartyFigures::read(store()).map(
                [](const PartyFigures &read) { return std::make_shared<const PartyFigures>(read); });
        };
        for (const View *now : {&m_late, &m_full}) {
            const auto past = pastAt(file(), moment, *now, figures);
            ASSERT_EQ(past.has_value(), then.has_value());
            EXPECT_TRUE(!past || *past == pastOf(then->state, now->state.programme().aspects));
        }
    }

    View m_late, m_full;
};

} // namespace

TEST_F(LateReportsTest, TellTheSameAsAStateThatHoldsThemThroughHundredsOfEditsAndUndos)
{
    RandomReports edits(20201122, m_full.state);
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q2");
    round.peildatum = QDate(2020, 6, 30);
    add(round);
    for (int count = 0; count < 30; ++count) {
        ProgressReport report;
        report.id = newId<ProgressReport>();
        report.round = round.id;
        report.measure = edits.some<Measure>();
        report.party = edits.some<Party>();
        report.submitted = QDate(2020, 7, 3);
        add(report);
    }
    qsizetype mostLate = 0; ///< reports that were not at hand

    for (int turn = 0; turn < 200 && !HasFailure(); ++turn) {
        SCOPED_TRACE(turn);
        m_now = m_now.addDays(edits.oneIn(5));
        const int kind = edits.below(10);
        if (kind == 0)
            (void)file().undo();
        else if (kind == 1)
            (void)file().redo();
        else
            (void)file().edit({QStringLiteral("edit")}, [&](Edit &edit) {
                Result<void> done;
                for (int count = 1 + edits.below(3); count > 0 && done; --count)
                    done = edits.one(edit);
                return done;
            });
        expectTheSame();
        mostLate = std::max(mostLate, m_full.state.all<ProgressReport>().size() - m_late.state.reportsAtHand().size());
        expectTheSameOn(edits.some<Measure>(), edits.some<Party>());
        if (turn % 4 != 0)
            continue;
        const qint64 number = 1 + edits.below(static_cast<int>(m_full.sequence));
        const auto before = file().asOf({Moment::AfterChange{number}});
        const auto back = stateAt(m_full.state, file(), m_full.sequence, number);
        ASSERT_TRUE(before && back);
        holdTheSame(*back, loadState((*before)->store()).value());
        expectTheSamePast({Moment::AfterChange{number}});
        if (const Round *told = m_full.state.find(edits.some<Round>()))
            expectTheSamePast({Moment::Round{told->label}});
    }

    EXPECT_GT(mostLate, 10) << "else it saw next to nothing of what is read late";
}

TEST_F(LateReportsTest, OfARoundAreCountedTheSameByWhatChangesAsAnew)
{
    RandomReports edits(20210408, m_full.state);
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q2");
    round.peildatum = QDate(2020, 6, 30);
    add(round, aMeasure(QStringLiteral("M03")));
    RoundStanding followed;
    bool isStructural = false;
    file().subscribe([&](const QList<RowChange> &rows) {
        if (const Round *shown = m_late.state.find(round.id)) {
            ASSERT_TRUE(followed.follow(m_late, *shown, rows));
        }
        isStructural = std::any_of(rows.begin(), rows.end(), [](const RowChange &row) { return row.table == "round"; });
    });
    int counted = 0;

    for (int turn = 0; turn < 300 && !HasFailure(); ++turn) {
        SCOPED_TRACE(turn);
        const int kind = edits.below(12);
        if (kind == 0)
            (void)file().undo();
        else
            (void)file().edit({QStringLiteral("edit")}, [&](Edit &edit) { return edits.one(edit); });
        const Round *shown = m_full.state.find(round.id);
        if (!shown)
            (void)file().undo();
        if (shown = m_full.state.find(round.id); !shown)
            continue;
        const auto anew = reportersOf(m_full, *shown);
        ASSERT_TRUE(anew);
        EXPECT_EQ(followed.reporters(), *anew);
        const Reporting leads = reportingOf(m_full, *shown);
        EXPECT_EQ(followed.ofLeads(), (RoundStanding::Count{leads.reported, leads.expected}));
        counted += isStructural ? 0 : followed.ofLeads().reported + followed.parties();
    }

    EXPECT_GT(counted, 200) << "else there was next to nothing to count";
}

TEST_F(LateReportsTest, AreOfOneMomentAndOneThread)
{
    const State before = m_late.state;
    Measure measure = m_full.state.all<Measure>().first();
    measure.title = QStringLiteral("Anders");
    update(measure);
    const auto beside = [](const State &state) {
        return std::async(std::launch::async, [&] { return state.lateReports()->all(); }).get();
    };

    EXPECT_EQ(before.lateReports()->all().error().kind, ErrorKind::Conflict) << "the programme is another by now";
    EXPECT_TRUE(m_late.state.lateReports()->all());
    EXPECT_EQ(beside(m_late.state).error().kind, ErrorKind::Refused);
    m_file.reset();
    EXPECT_EQ(m_late.state.lateReports()->all().error().kind, ErrorKind::Conflict) << "the file is closed";
}

TEST(LateReports, AreNotReadWhenAProgrammeIsOpened)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {60, 10, 8}));
    const auto file = ProgrammeFile::open(path).value();
    qint64 rows = 0;
    const auto count = [](unsigned, void *context, void *, void *) { return ++*static_cast<qint64 *>(context), 0; };
    sqlite3 *handle = file->store().database().getHandle();
    sqlite3_trace_v2(handle, SQLITE_TRACE_ROW, count, &rows);

    const State atHand = loadAtHand(*file).value();
    const qint64 opening = rows;
    const State full = loadState(file->store()).value();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);

    EXPECT_FALSE(atHand.isWhole());
    EXPECT_TRUE(full.isWhole());
    EXPECT_LT(opening, 60 * 11 + 200) << "measures, cells and what else is little";
    EXPECT_GT(rows - opening, 60 * 80);
}

TEST(LateReports, AreReadAtOnceWhereTheyAreFew)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("few.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {15, 10, 8}));
    const auto file = ProgrammeFile::open(path).value();

    EXPECT_TRUE(loadAtHand(*file)->isWhole());
    EXPECT_TRUE(loadAtHand(*file, 1200)->isWhole());
    EXPECT_FALSE(loadAtHand(*file, 1199)->isWhole());
}

TEST(LateReports, SayThatTheyCannotBeRead)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hurt.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {60, 10, 8}));
    const auto file = ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}}).value();
    const View view{loadAtHand(*file).value(), QDate(2021, 1, 10), 0, {}};
    const Measure &measure = view.state.all<Measure>().first();
    const Party &party = view.state.all<Party>().first();
    QFile hurt(path);
    ASSERT_TRUE(hurt.open(QIODevice::ReadWrite));
    hurt.seek(8 * pageBytes);
    hurt.write(QByteArray(static_cast<qsizetype>(hurt.size()) - 8 * pageBytes, '\x7f'));
    hurt.close();
    sqlite3_db_release_memory(file->store().database().getHandle());

    EXPECT_FALSE(view.state.lateReports()->all());
    EXPECT_FALSE(reportsOn(view, measure.id));
    EXPECT_FALSE(cardOf(view, measure.id, party.id));
    EXPECT_FALSE(whole(view.state));
    EXPECT_FALSE(PartyFigures::read(file->store()));
    EXPECT_EQ(view.state.lateReports()->find({1}), nullptr);
    EXPECT_TRUE(view.state.lateReports()->problem());
    const auto index = SearchIndex::make().value();
    index->reset(view.state);
    EXPECT_FALSE(index->finish(view.state));
    EXPECT_FALSE(index->isComplete());
}

TEST(LateReports, AreSearchedWholeOnceTheyCanBeReadAgain)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("held.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {60, 10, 8}));
    const auto file = ProgrammeFile::open(path).value();
    const State late = loadAtHand(*file, 100).value();
    const auto index = SearchIndex::make().value();
    index->reset(late);
    for (int step = 0; step < 400; ++step)
        ASSERT_TRUE(index->work(late, std::chrono::microseconds(0)));
    // In the midst of a change nothing is read.
    file->store().database().exec("BEGIN IMMEDIATE");
    EXPECT_FALSE(index->finish(late));
    EXPECT_FALSE(index->finish(late));
    EXPECT_FALSE(index->isComplete());
    file->store().database().exec("ROLLBACK");

    ASSERT_TRUE(index->finish(late));

    const auto whole = SearchIndex::make().value();
    const State all = loadState(file->store()).value();
    whole->reset(all);
    ASSERT_TRUE(whole->finish(all));
    EXPECT_EQ(index->contents().value(), whole->contents().value());
}
