#include "ui/models/planning_model.h"

#include "core/insight/slips.h"
#include "tests/support/gui/package.h"
#include "ui/models/slips_model.h"
#include "ui/session/plan_edits.h"
#include "ui/text/wording.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class PlanningModelTest : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        measures = std::make_unique<MeasuresModel>(session, words);
        model = std::make_unique<PlanningModel>(session, *measures, words);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    const PlanRow &row(const Measure &measure) const { return model->row(model->placeOf(measure.id)); }
    QString said(const Measure &measure) const
    {
        const QModelIndex at = model->index(model->placeOf(measure.id));
        return at.data(Qt::AccessibleTextRole).toString().replace(QChar(0xa0), QLatin1Char(' '));
    }

    void waitFor(const Measure &measure, const Measure &other)
    {
        MeasureRelation relation;
        relation.measure = measure.id;
        relation.kind = RelationKind::DependsOn;
        relation.other = other.id;
        ASSERT_TRUE(addRecord(session, relation));
    }

    text::Wording words{QStringLiteral("en")};
    std::unique_ptr<MeasuresModel> measures;
    std::unique_ptr<PlanningModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(PlanningModelTest, ListsTheBoardThenTheMeasuresUnderTheirThemes)
{
    QStringList shown;
    for (int place = 0; place < model->rowCount(); ++place)
        shown.append(model->index(place).data().toString().section(QLatin1Char(' '), 0, 0));

    EXPECT_EQ(shown, (QStringList{QStringLiteral("Board"), QStringLiteral("Gewoon"), QStringLiteral("M01"),
                                  QStringLiteral("M02"), QStringLiteral("Toegang"), QStringLiteral("M10")}));
}

TEST_F(PlanningModelTest, FollowsAnEditAndItsUndoWithoutAReset)
{
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    const Plan plan{package.first.starts, {QDate(2021, 7, 1), Precision::Half}};

    ASSERT_TRUE(replan(session, package.first.id, plan));
    EXPECT_EQ(row(package.first).plan, plan);
    EXPECT_EQ(model->last(), QDate(2021, 12, 31));
    ASSERT_TRUE(session.undo());

    EXPECT_EQ(row(package.first).plan.ends, package.first.ends);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(PlanningModelTest, PlansAMilestoneOnTheDayInItsLine)
{
    const auto added = [&](const char *line) {
        return *session.state().find(addMilestone(session, package.first.id, QString::fromLatin1(line)).value());
    };

    const Milestone dated = added("Tien plekken open @alle 1 sep 2021");
    EXPECT_EQ(dated.text, QStringLiteral("Tien plekken open @alle"));
    EXPECT_EQ(dated.planned, ImpreciseDate{QDate(2021, 9, 1)});
    EXPECT_EQ(added("M11 gereed").text, QStringLiteral("M11 gereed"));
    EXPECT_EQ(added("M11 gereed").planned, package.first.ends);
    EXPECT_EQ(added("18 dec 2021").text, QStringLiteral("18 dec 2021")) << "a day alone is what it is called";
}

TEST_F(PlanningModelTest, StandsAnExpectedMilestoneOnBothItsDays)
{
    const auto id = addMilestone(session, package.first.id, QStringLiteral("Model vastgesteld"));
    ASSERT_TRUE(id);
    ASSERT_TRUE(setField(session, *id, u"planned", Convert<ImpreciseDate>::toValue({QDate(2020, 9, 30)})));
    ASSERT_TRUE(setField(session, *id, u"expected", Convert<ImpreciseDate>::toValue({QDate(2021, 1, 15)})));

    const QList<PlanMark> marks = row(package.first).marks;

    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].state, MilestoneState::Missed);
    EXPECT_EQ(marks[1].kind, PlanMarkKind::Expectation);
    EXPECT_EQ(model->missedMilestones(), 1);
    EXPECT_TRUE(said(package.first).contains(QStringLiteral("Milestone Model vastgesteld: planned 30 Sep 2020")))
        << qPrintable(said(package.first));
}

TEST_F(PlanningModelTest, WarnsOfABrokenChainInWords)
{
    waitFor(package.third, package.first); // both of the same year

    EXPECT_EQ(model->brokenChains(), 1);
    EXPECT_EQ(model->linksOf(package.third.id).size(), 1);
    EXPECT_EQ(model->linksOf(package.first.id).size(), 1);
    EXPECT_TRUE(said(package.third).contains(QStringLiteral("M10 begins before M01")))
        << qPrintable(said(package.third));
}

TEST_F(PlanningModelTest, ShowsWhatTheFilterLeaves)
{
    MeasureFilter filter;
    filter.only = {package.third.id.value};
    measures->setFilter(filter);
    model->settle();

    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->placeOf(package.first.id), -1);
    EXPECT_EQ(model->measureAt(2), package.third.id);
}

TEST_F(PlanningModelTest, PutsAMeetingWithWhatIsAskedOnTheFirstRow)
{
    Body board;
    board.kind = BodyKind::BoardConsultation;
    board.name = QStringLiteral("Bestuurlijk overleg");
    const auto body = addRecord(session, board);
    ASSERT_TRUE(body);
    Meeting meeting;
    meeting.body = *body;
    meeting.day = QDate(2020, 11, 5);
    ASSERT_TRUE(addRecord(session, meeting));
    Decision decision;
    decision.title = QStringLiteral("Tarieven");
    decision.due = {QDate(2020, 11, 1)};
    ASSERT_TRUE(addRecord(session, decision));

    const QList<PlanMark> marks = model->row(0).marks;

    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].kind, PlanMarkKind::Decision) << "it concerns no measure";
    EXPECT_EQ(marks[1].kind, PlanMarkKind::Meeting);
    EXPECT_EQ(marks[1].asked, 1);
}

TEST_F(PlanningModelTest, TellsWhatSlippedAsOldAndNew)
{
    SlipsModel slips(words);
    const QAbstractItemModelTester check(&slips, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const PlansThen then = plansOf(session.state(), QDate(2020, 9, 1));
    ASSERT_TRUE(replan(session, package.first.id, {package.first.starts, {QDate(2021, 3, 31)}}));

    slips.show(slipsSince(session.view(), then));

    ASSERT_EQ(slips.rowCount(), 1);
    const QString told = slips.index(0).data(Qt::AccessibleTextRole).toString().replace(QChar(0xa0), QLatin1Char(' '));
    EXPECT_TRUE(told.contains(QStringLiteral("31 Dec 2020 → 31 Mar 2021"))) << qPrintable(told);
    EXPECT_EQ(slips.slipped(), 1);
}
