#include "core/insight/matrix.h"
#include "core/insight/overview.h"
#include "core/storage/state_loader.h"
#include "tests/support/programme_fixture.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

View viewOf(const QList<Measure> &measures)
{
    View view;
    view.today = QDate(2020, 7, 1);
    view.state.table<Programme>().put(aProgramme());
    for (const Measure &measure : measures)
        view.state.table<Measure>().put(measure);
    return view;
}

} // namespace

TEST(Overview, TakesThePlainMeanOverWhatIsNotDropped)
{
    Measure first = aMeasure(), second = aMeasure(), dropped = aMeasure(), silent = aMeasure();
    first.progress = 20;
    second.progress = 50;
    dropped.progress = 100;
    dropped.status = Status::Dropped;
    const View view = viewOf({first, second, dropped, silent});

    const Overview overview = overviewOf(view);

    EXPECT_DOUBLE_EQ(*overview.progress.percent, 35);
    EXPECT_EQ(overview.progress.reported, 2);
    EXPECT_EQ(overview.progress.applicable, 3);
    EXPECT_EQ(overview.measures, 4);
}

TEST(Overview, TakesMunicipalFiguresBeforeThatOfTheLead)
{
    // The lead says 90; one of two municipalities says 10, and the other measure is at 30: (10 + 30) / 2.
    Measure local = aMeasure(), other = aMeasure(QStringLiteral("M02"));
    local.progress = 90;
    other.progress = 30;
    View view = viewOf({local, other});
    const Party first = aMunicipality(), second = aMunicipality(QStringLiteral("Dordrecht"));
    Applicability reported = anApplicability(local, first);
    reported.progress = 10;
    view.state.table<Party>().put(first);
    view.state.table<Party>().put(second);
    view.state.table<Applicability>().put(reported);
    view.state.table<Applicability>().put(anApplicability(local, second));

    EXPECT_DOUBLE_EQ(*overviewOf(view).progress.percent, 20);
}

TEST(Overview, SaysUnknownWhereNothingIsKnown)
{
    const Overview overview = overviewOf(viewOf({}));

    EXPECT_FALSE(overview.progress.percent);
    EXPECT_FALSE(overview.planned);
    EXPECT_FALSE(overview.savingsYear);
    EXPECT_EQ(overview.openRound, nullptr);
}

TEST(Matrix, LeavesOutGroupsAndCountsWhatApplies)
{
    const Measure measure = aMeasure();
    Party region = aMunicipality(QStringLiteral("Tien colleges"));
    region.isGroup = true;
    const Party first = aMunicipality(QStringLiteral("Zwijndrecht")),
                second = aMunicipality(QStringLiteral("Alblasserdam"));
    View view = viewOf({measure});
    for (const Party &party : {region, first, second})
        view.state.table<Party>().put(party);
    Applicability applying = anApplicability(measure, first), leftOut = anApplicability(measure, second);
    applying.status = Status::Running;
    leftOut.degree = Degree::NotApplicable;
    view.state.table<Applicability>().put(applying);
    view.state.table<Applicability>().put(leftOut);

    const Matrix matrix = matrixOf(view);

    ASSERT_EQ(matrix.columns.size(), 2);
    EXPECT_EQ(matrix.columns[0].name, QStringLiteral("Alblasserdam"));
    EXPECT_EQ(matrix.rows[0].cells[1]->status, Status::Running);
    EXPECT_EQ(matrix.rows[0].counts.applicable, 1);
    EXPECT_EQ(matrix.rows[0].counts.reported(), 1);
}

TEST(Matrix, CountsWhatIsUnderWayByRowAndColumnAndInAll)
{
    const Measure first = aMeasure(), second = aMeasure(QStringLiteral("M02"));
    const Party here = aMunicipality(QStringLiteral("Alblasserdam")), there = aMunicipality();
    View view = viewOf({first, second});
    const auto put = [&](const Measure &measure, const Party &party, std::optional<Status> status, Degree degree) {
        view.state.table<Party>().put(party);
        Applicability cell = anApplicability(measure, party);
        cell.status = status;
        cell.degree = degree;
        view.state.table<Applicability>().put(cell);
    };
    put(first, here, Status::Done, Degree::AlreadyRunning);
    put(first, there, Status::Running, Degree::Partly);
    put(second, here, Status::OnHold, Degree::Full);
    put(second, there, Status::Running, Degree::Undecided);

    const Matrix matrix = matrixOf(view);
    EXPECT_EQ(matrix.rows[0].counts.underWay(), 2);
    EXPECT_EQ(matrix.rows[1].counts.underWay(), 0);
    EXPECT_EQ(matrix.rows[1].counts.applicable, 1);
    EXPECT_EQ(matrix.rows[1].counts.notStarted, 1) << "what is paused is not under way";
    EXPECT_EQ(matrix.columnCounts[0].underWay(), 1);
    EXPECT_EQ(matrix.columnCounts[1].applicable, 1);
    EXPECT_EQ(matrix.total.underWay(), 2);
    EXPECT_EQ(matrix.total.applicable, 3);
}

using StateTest = ProgrammeTest;

TEST_F(StateTest, FollowsEveryEditAsAWholeReadWould)
{
    State state = *loadState(store());
    file().subscribe([&](const QList<RowChange> &rows) { ASSERT_TRUE(refresh(state, store(), rows)); });
    Measure measure = aMeasure();
    const Measure other = aMeasure(QStringLiteral("M02"));

    add(measure, other, anAction(measure));
    measure.status = Status::Done;
    update(measure);
    ASSERT_TRUE(file().edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(other.id); }));
    ASSERT_TRUE(file().undo());
    ASSERT_TRUE(file().undo());

    const State fresh = *loadState(store());
    ASSERT_EQ(state.all<Measure>().size(), fresh.all<Measure>().size());
    for (const Measure &expected : fresh.all<Measure>())
        EXPECT_EQ(*state.find(expected.id), expected);
    EXPECT_EQ(state.all<Action>(), fresh.all<Action>());
    EXPECT_EQ(state.find(measure.id)->status, Status::Running);
}

TEST_F(StateTest, CountsTodayByTheMomentThatIsLookedAt)
{
    Programme programme = store().all<Programme>()->first();
    programme.pinnedToday = QDate(2021, 4, 8);
    update(programme);

    const auto today = [&](const char *moment) {
        return viewAt(file(), *Moment::parse(QString::fromLatin1(moment)), QDate(2030, 1, 1))->today;
    };
    EXPECT_EQ(today(""), QDate(2021, 4, 8));
    EXPECT_EQ(today("2020-11-01"), QDate(2020, 11, 1));
    EXPECT_EQ(today("change:2"), QDate(2020, 10, 15));
}
