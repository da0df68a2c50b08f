#include "ui/session/measure_edits.h"

#include "tests/support/gui/package.h"

using namespace aanjager;
using namespace aanjager::fixtures;

using MeasureEdits = PackageTest;

TEST_F(MeasureEdits, GiveANewMeasureTheNumberAfterTheHighest)
{
    const auto added = addMeasure(session, QStringLiteral("Regionaal dashboard"), package.access.id);

    ASSERT_TRUE(added);
    EXPECT_EQ(stored(*added).number, QStringLiteral("M11"));
    EXPECT_EQ(stored(*added).theme, package.access.id);
}

TEST_F(MeasureEdits, CountByThePrefixOfTheProgramme)
{
    ASSERT_TRUE(setField(session, session.state().programme().id, u"item_prefix", Value(QStringLiteral("O"))));

    EXPECT_EQ(nextNumber(session.state()), QStringLiteral("O01"));
}

TEST_F(MeasureEdits, RemoveAMeasureWithItsPartsInOneStepThatIsTakenBackWhole)
{
    ASSERT_TRUE(removeMeasure(session, package.first.id));
    EXPECT_TRUE(session.state().all<Applicability>().isEmpty());
    EXPECT_TRUE(session.state().find(package.action.id)->measure.isNull());

    ASSERT_TRUE(session.undo());

    EXPECT_EQ(stored(package.first.id), package.first);
    EXPECT_EQ(session.state().all<Applicability>(), QList<Applicability>{package.cell});
    EXPECT_EQ(*session.state().find(package.action.id), package.action);
}

TEST_F(MeasureEdits, CheckAnActionOffOnToday)
{
    ASSERT_TRUE(tick(session, package.action.id, true));

    const Action done = *session.state().find(package.action.id);
    EXPECT_EQ(done.state, ActionState::Done);
    EXPECT_EQ(done.doneOn, QDate(2020, 10, 15));
}

TEST_F(MeasureEdits, OpenACheckedActionAgainWithoutItsDay)
{
    ASSERT_TRUE(tick(session, package.action.id, true));

    ASSERT_TRUE(tick(session, package.action.id, false));

    EXPECT_EQ(*session.state().find(package.action.id), package.action);
}

TEST_F(MeasureEdits, LeaveTheLogAloneWhereTheValueIsAsStored)
{
    const qsizetype before = session.file().log()->size();

    ASSERT_TRUE(setField(session, package.first.id, u"status", Value(QStringLiteral("running"))));

    EXPECT_EQ(session.file().log()->size(), before);
}

TEST_F(MeasureEdits, RefuseAFieldThatIsNotThere)
{
    const auto edited = setField(session, package.first.id, u"colour", Value(QStringLiteral("red")));

    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, ErrorKind::Invalid);
}
