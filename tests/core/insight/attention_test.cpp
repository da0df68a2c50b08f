#include "core/insight/attention.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

/** A view of a programme with one running measure that asks for nothing; each test adds one reason. */
class AttentionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_view.today = QDate(2020, 10, 15);
        m_measure.nextStep = QStringLiteral("Besluit voorbereiden");
        m_measure.reported = QDate(2020, 10, 1);
        put(aProgramme());
        put(m_measure);
    }

    template <class E> void put(const E &record) { m_view.state.table<E>().put(record); }

    QList<AttentionKind> kinds() const
    {
        QList<AttentionKind> list;
        for (const AttentionItem &item : attentionOf(m_view))
            list.append(item.kind);
        return list;
    }

    View m_view;
    Measure m_measure = aMeasure();
};

TEST_F(AttentionTest, IsEmptyWhenAllIsWell)
{
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, NamesADecisionThatIsOverdueAndHowLong)
{
    Decision decision;
    decision.id = newId<Decision>();
    decision.title = QStringLiteral("Dekking POH");
    decision.due = {QDate(2020, 10, 1)};
    put(decision);

    const QList<AttentionItem> items = attentionOf(m_view);

    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].kind, AttentionKind::DecisionDue);
    EXPECT_EQ(items[0].title, QStringLiteral("Dekking POH"));
    EXPECT_EQ(items[0].days, 14);
}

TEST_F(AttentionTest, AsksAnExplanationAtAttentionAndAlarmsAtIntervene)
{
    m_measure.healthTime = Health::Attention;
    put(m_measure);
    EXPECT_EQ(kinds(), QList{AttentionKind::MissingExplanation});

    m_measure.healthTime = Health::Intervene;
    m_measure.cause = m_measure.consequence = m_measure.correction = QStringLiteral("x");
    put(m_measure);
    EXPECT_EQ(kinds(), QList{AttentionKind::Intervene});
}

TEST_F(AttentionTest, MissesAReportOnlyInAnOpenRound)
{
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q3");
    round.peildatum = QDate(2020, 9, 30);
    round.opens = QDate(2020, 10, 1);
    put(round);
    EXPECT_EQ(kinds(), QList{AttentionKind::ReportMissing});

    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = m_measure.id;
    report.submitted = QDate(2020, 10, 2);
    put(report);
    EXPECT_TRUE(kinds().isEmpty());

    m_view.state.table<ProgressReport>().remove(report.id.value);
    round.closed = QDate(2020, 10, 14);
    put(round);
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, SeesThatNothingComesNextUnlessAnActionIsOpen)
{
    m_measure.nextStep.clear();
    put(m_measure);
    EXPECT_EQ(kinds(), QList{AttentionKind::NoNextStep});

    put(anAction(m_measure, QDate(2020, 12, 1)));
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, SeesActionsOfAPartyThatLeft)
{
    Party party = aMunicipality();
    party.left = {QDate(2020, 9, 1)};
    put(party);
    Action action = anAction(m_measure, QDate(2020, 12, 1));
    action.party = party.id;
    put(action);

    EXPECT_EQ(kinds(), QList{AttentionKind::OrphanedAction});
}

TEST_F(AttentionTest, SeesAChainBrokenByAPausedMeasure)
{
    Measure other = aMeasure(QStringLiteral("M02"));
    other.status = Status::OnHold;
    put(other);
    MeasureRelation relation;
    relation.id = newId<MeasureRelation>();
    relation.kind = RelationKind::DependsOn;
    relation.measure = m_measure.id;
    relation.other = other.id;
    put(relation);
    EXPECT_EQ(kinds(), QList{AttentionKind::BrokenDependency});

    relation.kind = RelationKind::Strengthens;
    put(relation);
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, FlagsAGoalThatNoRunningMeasureServes)
{
    Goal goal;
    goal.id = newId<Goal>();
    goal.kind = GoalKind::Goal;
    goal.title = QStringLiteral("Grip op de kosten");
    put(goal);
    EXPECT_EQ(kinds(), QList{AttentionKind::GoalWithoutMeasure});

    MeasureGoal link;
    link.id = newId<MeasureGoal>();
    link.goal = goal.id;
    link.measure = m_measure.id;
    put(link);
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, AsksNothingOfWhatHasEnded)
{
    m_measure.status = Status::Dropped;
    m_measure.healthTime = Health::Intervene;
    m_measure.nextStep.clear();
    m_measure.reported = QDate(2019, 1, 1);
    put(m_measure);

    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, ListsByKindThenOldestFirst)
{
    put(anAction(m_measure, QDate(2020, 9, 30)));
    put(anAction(m_measure, QDate(2020, 6, 30)));
    Milestone milestone;
    milestone.id = newId<Milestone>();
    milestone.measure = m_measure.id;
    milestone.planned = {QDate(2020, 10, 1)};
    put(milestone);

    const QList<AttentionItem> items = attentionOf(m_view);

    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items[0].kind, AttentionKind::MilestoneSlipped);
    EXPECT_EQ(items[1].day, QDate(2020, 6, 30));
    EXPECT_EQ(items[2].day, QDate(2020, 9, 30));
}

TEST_F(AttentionTest, SeesAChainBrokenByWhatIsPlanned)
{
    Measure other = aMeasure(QStringLiteral("M02"));
    other.nextStep = m_measure.nextStep;
    other.reported = m_measure.reported;
    other.ends = {QDate(2021, 3, 31)};
    put(other);
    m_measure.starts = {QDate(2021, 1, 1)};
    put(m_measure);
    MeasureRelation relation;
    relation.id = newId<MeasureRelation>();
    relation.kind = RelationKind::DependsOn;
    relation.measure = m_measure.id;
    relation.other = other.id;
    put(relation);

    const QList<AttentionItem> items = attentionOf(m_view);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].kind, AttentionKind::BrokenDependency);
    EXPECT_EQ(items[0].measure, m_measure.id);
    EXPECT_EQ(items[0].title, QStringLiteral("M01 → M02"));

    m_measure.starts = {QDate(2021, 1, 1), Precision::Half}; // it may begin after the other ends
    put(m_measure);
    EXPECT_TRUE(kinds().isEmpty());

    m_measure.starts = {QDate(2021, 1, 1)};
    put(m_measure);
    other.status = Status::Done;
    put(other);
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(AttentionTest, MissesASectorWithoutAnybodyInABodyThatMeets)
{
    Body body;
    body.id = newId<Body>();
    body.name = QStringLiteral("Aanjaagteam");
    put(body);
    Seat seat;
    seat.id = newId<Seat>();
    seat.body = body.id;
    seat.sector = PartyKind::Referrer;
    seat.functionTitle = QStringLiteral("huisarts");
    put(seat);
    EXPECT_TRUE(kinds().isEmpty());

    seat.until = {QDate(2020, 9, 30)};
    put(seat);
    const QList<AttentionItem> items = attentionOf(m_view);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].kind, AttentionKind::MissingSector);
    EXPECT_EQ(items[0].id, body.id.value);
    EXPECT_EQ(items[0].table, QByteArray("body"));

    body.until = {QDate(2020, 10, 1)};
    put(body);
    EXPECT_TRUE(kinds().isEmpty()) << "it does not meet any more";
}
