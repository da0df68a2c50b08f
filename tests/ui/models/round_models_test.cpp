#include "core/insight/reporters.h"
#include "tests/support/gui/package.h"
#include "ui/models/party_reports_model.h"
#include "ui/models/roles.h"
#include "ui/models/round_lines.h"
#include "ui/text/wording.h"

#include <QAbstractItemModelTester>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class RoundModels : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        round.label = QStringLiteral("2020-Q3");
        round.peildatum = QDate(2020, 9, 30);
        const auto begun = beginRound(session, round, {{newId<RoundExpectation>(), {}, {}, package.sliedrecht.id}});
        ASSERT_TRUE(begun);
        round.id = *begun;
    }

    QList<RoundLine> lines() const { return RoundLines(session.view(), words).measures(round); }

    Round round;
    text::Wording words{QStringLiteral("nl")};
};

} // namespace

TEST_F(RoundModels, ListWhatIsMissingBeforeWhatIsTold)
{
    ASSERT_TRUE(submit(session, {round.id, package.second.id, {}}));
    ASSERT_TRUE(tell(session, {round.id, package.third.id, {}}, u"achieved", Value(QStringLiteral("bezig"))));

    const QList<RoundLine> all = lines();

    ASSERT_EQ(all.size(), 5);
    EXPECT_TRUE(all[0].isHeading());
    EXPECT_EQ(all[1].number, QStringLiteral("M01"));
    EXPECT_EQ(all[2].number, QStringLiteral("M10"));
    EXPECT_TRUE(all[2].isDraft);
    EXPECT_TRUE(all[3].isHeading());
    EXPECT_TRUE(all[4].isTold);
    EXPECT_TRUE(all[4].inWords.contains(package.second.title));
}

TEST_F(RoundModels, KeepALineWhereItStays)
{
    RoundListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(lines());
    const QPersistentModelIndex third(model.indexOf(RoundLine::Kind::Measure, package.third.id.value));
    ASSERT_TRUE(third.isValid());

    ASSERT_TRUE(submit(session, {round.id, package.first.id, {}}));
    model.show(lines());

    EXPECT_TRUE(third.isValid());
    EXPECT_EQ(model.lineAt(third).id, package.third.id.value);
    EXPECT_EQ(model.lineAt(model.nextMissing({})).id, package.second.id.value);
    ASSERT_TRUE(submitUnchanged(session, {{round.id, package.second.id, {}}, {round.id, package.third.id, {}}}));
    model.show(lines());
    EXPECT_FALSE(model.nextMissing({}).isValid());
    EXPECT_EQ(model.rowCount(), 4) << "one heading and three that are told";
}

TEST_F(RoundModels, WriteAColumnOfAMunicipality)
{
    PartyReportsModel model(session, words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id));
    ASSERT_EQ(model.rowCount(), 3);
    const int row = model.rowOf(package.first.id);

    EXPECT_TRUE(model.setStatus(row, Status::Running));
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id));
    EXPECT_TRUE(model.setData(model.index(row, PartyReportsModel::Reached), QStringLiteral("45")));
    EXPECT_TRUE(model.setVerdict(row, Health::Attention));
    EXPECT_TRUE(model.setData(model.index(row, PartyReportsModel::Told), QStringLiteral("wacht op de raad")));
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id));

    const Applicability cell = session.file().store().get(package.cell.id).value();
    EXPECT_EQ(cell.status, Status::Running);
    EXPECT_EQ(cell.progress, 45);
    EXPECT_EQ(cell.health, Health::Attention);
    EXPECT_TRUE(model.isTold(row));
    EXPECT_EQ(model.index(row, PartyReportsModel::Told).data().toString(), QStringLiteral("wacht op de raad"));
}

TEST_F(RoundModels, ListWhatALeadIsAskedBesideWhatItTells)
{
    PartyReportsModel model(session, words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Id<Measure>> led{package.second.id, package.first.id};
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id, led));
    ASSERT_EQ(model.rowCount(), 5) << "two that are led, three of the municipality";
    EXPECT_NE(model.index(0, PartyReportsModel::Title).data(), package.second.title) << "M02 is there twice";

    EXPECT_TRUE(model.setData(model.index(0, PartyReportsModel::Told), QStringLiteral("gestart in mei")));
    EXPECT_FALSE(model.setVerdict(0, Health::Attention)) << "it follows from the aspects";
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id, led));

    EXPECT_EQ(model.placeAt(0), (ReportPlace{round.id, package.second.id, {}}));
    EXPECT_EQ(reportAt(session.view(), model.placeAt(0)).value()->achieved, QStringLiteral("gestart in mei"));
    EXPECT_TRUE(model.isBegun(0));
    EXPECT_FALSE(model.isTold(0)) << "a draft until it is submitted";
    EXPECT_FALSE(model.isBegun(1));
    ASSERT_TRUE(submit(session, model.placeAt(0)));
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id, led));
    EXPECT_TRUE(model.isTold(0));
    for (int row = 2; row < model.rowCount(); ++row)
        EXPECT_EQ(model.placeAt(row).party, package.sliedrecht.id);
}

TEST_F(RoundModels, RefuseAFigureThatIsNone)
{
    PartyReportsModel model(session, words);
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id));
    const QModelIndex figure = model.index(0, PartyReportsModel::Reached);

    EXPECT_FALSE(model.setData(figure, QStringLiteral("veel")));

    EXPECT_FALSE(figure.data(RefusalRole).toString().isEmpty());
    EXPECT_FALSE(model.isTold(0));
}

TEST_F(RoundModels, ReadOnlyWhatIsClosed)
{
    const auto none = [](const View &) -> Result<QList<FrozenReport>> { return QList<FrozenReport>(); };
    ASSERT_TRUE(closeRound(session, round.id, none));
    PartyReportsModel model(session, words);
    ASSERT_TRUE(model.show(round.id, package.sliedrecht.id));

    EXPECT_FALSE(model.setStatus(0, Status::Done));
}
