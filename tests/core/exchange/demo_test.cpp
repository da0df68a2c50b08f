#include "core/exchange/demo.h"

#include "core/domain/meeting_rules.h"
#include "core/exchange/action_line.h"
#include "core/insight/attention.h"
#include "core/insight/meetings.h"
#include "core/insight/overview.h"
#include "tests/support/programme_fixture.h"

#include "core/domain/work_rules.h"

using namespace aanjager;

class DemoTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const auto written = writeDemo(s_folder->filePath(QStringLiteral("demo.aanjager")));
        ASSERT_TRUE(written) << written.error().detail.toStdString() << written.error().place.table.toStdString();
        auto opened = ProgrammeFile::open(s_folder->filePath(QStringLiteral("demo.aanjager")));
        ASSERT_TRUE(opened);
        s_file = opened->release();
    }

    static void TearDownTestSuite()
    {
        delete s_file;
        delete s_folder;
    }

    static View at(const char *moment)
    {
        auto view = viewAt(*s_file, *Moment::parse(QString::fromLatin1(moment)), QDate(2026, 1, 1));
        EXPECT_TRUE(view) << view.error().detail.toStdString();
        return std::move(*view);
    }

    static inline QTemporaryDir *s_folder = nullptr;
    static inline ProgrammeFile *s_file = nullptr;
};

TEST_F(DemoTest, HoldsWhatItsDataHolds)
{
    const View now = at("");

    EXPECT_EQ(now.state.all<Measure>().size(), 15);
    EXPECT_EQ(now.state.all<Party>().size(), 29);
    EXPECT_EQ(municipalities(now.state).size(), 10);
    EXPECT_EQ(now.state.all<Applicability>().size(), 150);
    EXPECT_EQ(now.state.all<Action>().size(), 60);
    EXPECT_EQ(now.state.all<Decision>().size(), 16);
    EXPECT_TRUE(s_file->verify()->isEmpty());
}

TEST_F(DemoTest, KnowsThePartyOfTheExampleOfAnAction)
{
    const View now = at("");

    const ActionLine line =
        readActionLine(QStringLiteral("M11 Businesscase afronden @SOJ vrijdag"), now.state, now.today);

    const Party *party = now.state.find(line.party);
    ASSERT_TRUE(party);
    EXPECT_TRUE(party->name.startsWith(QStringLiteral("Serviceorganisatie Jeugd"))) << qPrintable(party->name);
    EXPECT_EQ(line.text, QStringLiteral("Businesscase afronden"));
}

TEST_F(DemoTest, TellsTheDecidedFiguresAsOfMidOctober)
{
    const View view = at("2020-10-15");
    const Overview overview = overviewOf(view);

    EXPECT_EQ(overview.byStatus[static_cast<size_t>(Status::Running)], 13);
    EXPECT_EQ(overview.byStatus[static_cast<size_t>(Status::Done)], 2);
    EXPECT_EQ(overview.byHealth.of, (std::array<int, 3>{5, 10, 0}));
    EXPECT_EQ(std::lround(*overview.progress.percent), 59);
    EXPECT_EQ(std::lround(*overview.planned), 66);
    EXPECT_EQ(overview.actionsOverdue, 3);
    QStringList overdue;
    for (const Action &action : view.state.all<Action>())
        if (isOverdue(action, view.today))
            overdue.append(action.code);
    overdue.sort();
    EXPECT_EQ(overdue, (QStringList{QStringLiteral("A018"), QStringLiteral("A030"), QStringLiteral("A054")}));
}

TEST_F(DemoTest, CountsEachClosedQuarterAsItsDataDoes)
{
    const struct
    {
        const char *moment;
        int notStarted, preparing, running, done;
    } quarters[] = {{"round:2019-Q3", 9, 4, 2, 0},  {"round:2019-Q4", 3, 5, 7, 0},  {"round:2020-Q1", 0, 3, 12, 0},
                    {"round:2020-Q2", 0, 0, 14, 1}, {"round:2020-Q3", 0, 0, 13, 2}, {"round:2020-Q4", 0, 0, 11, 4}};
    for (const auto &quarter : quarters) {
        const View view = at(quarter.moment);
        const Overview overview = overviewOf(view);
        EXPECT_EQ(overview.byStatus,
                  (std::array<int, 6>{quarter.notStarted, quarter.preparing, quarter.running, quarter.done, 0, 0}))
            << quarter.moment;
    }
}

TEST_F(DemoTest, IsPinnedToADayInAnOpenRound)
{
    const View now = at("");
    const Overview overview = overviewOf(now);

    EXPECT_EQ(now.today, QDate(2021, 4, 8));
    ASSERT_TRUE(overview.openRound);
    EXPECT_EQ(overview.openRound->label, QStringLiteral("2021-Q1"));
    EXPECT_EQ(overview.roundReported, 11);
    EXPECT_EQ(overview.roundExpected, 15);
}

TEST_F(DemoTest, AddsUpItsMoney)
{
    const View view = at("");
    const Overview overview = overviewOf(view);

    EXPECT_EQ(overview.savingsYear, 2023);
    EXPECT_EQ(overview.savingsPlanned.cents, 11'000'000'00);
    EXPECT_EQ(overview.savingsRealised.cents, 910'000'00);
    EXPECT_EQ(overview.deficit.cents, 11'000'000'00);
    EXPECT_EQ(overview.deficit.qualifier, Qualifier::Over);
    EXPECT_EQ(sumOf(view.state, MoneyKind::SavingForecast, 2021).cents, 4'550'000'00);
}

TEST_F(DemoTest, ListsWhatAsksForAttentionInOrder)
{
    const View view = at("");
    const QList<AttentionItem> items = attentionOf(view);

    ASSERT_FALSE(items.isEmpty());
    EXPECT_EQ(items.first().kind, AttentionKind::DecisionDue);
    EXPECT_TRUE(
        std::is_sorted(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; }));
    const auto missing = std::count_if(items.begin(), items.end(),
                                       [](const auto &item) { return item.kind == AttentionKind::ReportMissing; });
    EXPECT_EQ(missing, 4);
}

TEST_F(DemoTest, HoldsMeetingsOfThreeLevelsInWhichItsDecisionsWereTaken)
{
    const View now = at("");
    QSet<QString> levels;
    int held = 0;
    for (const Meeting &meeting : now.state.all<Meeting>()) {
        const Body &body = *now.state.find(meeting.body);
        levels += QSet<QString>(body.levels.begin(), body.levels.end());
        EXPECT_EQ(meeting.began.isEmpty(), meeting.day > now.today) << meeting.day.toString(Qt::ISODate).toStdString();
        held += meeting.began.isEmpty() ? 0 : 1;
        for (const Minute *line : minutesOf(now.state, meeting.id))
            if (const Decision *taken = now.state.find(line->decision)) {
                EXPECT_EQ(taken->body, meeting.body) << taken->code.toStdString();
                EXPECT_EQ(taken->decidedOn.first, meeting.day) << taken->code.toStdString();
            }
    }
    EXPECT_EQ(levels, (QSet<QString>{QStringLiteral("board"), QStringLiteral("staff"), QStringLiteral("execution")}));
    EXPECT_EQ(held, 17);
    EXPECT_EQ(now.state.all<Meeting>().size(), 24);
    EXPECT_EQ(previousBoardMeeting(now)->day, QDate(2021, 3, 25));
    EXPECT_EQ(nextBoardMeeting(now)->day, QDate(2021, 4, 22));
}

TEST_F(DemoTest, UndecidedCellBecomesFullWhenItsMunicipalityDecided)
{
    const auto degree = [](const View &view) {
        const Measure *second = nullptr;
        for (const Measure &measure : view.state.all<Measure>())
            if (measure.number == u"M02")
                second = view.state.find(measure.id);
        for (const Applicability &cell : view.state.all<Applicability>())
            if (cell.measure == second->id && view.state.find(cell.municipality)->shortName == u"GOR")
                return cell.degree;
        return Degree::NotApplicable;
    };

    EXPECT_EQ(degree(at("round:2019-Q4")), Degree::Undecided);
    EXPECT_EQ(degree(at("round:2020-Q1")), Degree::Full);
}
