#include "ui/session/record_edits.h"

#include "tests/support/gui/package.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class RecordEdits : public PackageTest
{
protected:
    NotRestorable reason(const Value &value, QStringView field = u"status") const
    {
        return notRestorable(session, describe<Measure>(), package.first.id.value, *describe<Measure>().field(field),
                             value);
    }
};

} // namespace

TEST_F(RecordEdits, LinkAGoalOnceAndTakeTheLinkAway)
{
    Goal goal;
    goal.title = QStringLiteral("Kinderen groeien thuis op");
    const auto id = addRecord(session, goal);
    ASSERT_TRUE(id);

    ASSERT_TRUE(serve(session, package.first.id, *id, true));
    ASSERT_TRUE(serve(session, package.first.id, *id, true));
    EXPECT_EQ(session.state().all<MeasureGoal>().size(), 1);
    ASSERT_TRUE(serve(session, package.first.id, *id, false));

    EXPECT_TRUE(session.state().all<MeasureGoal>().isEmpty());
}

TEST_F(RecordEdits, SayWhyAValueCannotBeRestored)
{
    EXPECT_EQ(reason(Value(QStringLiteral("done"))), NotRestorable::No);
    EXPECT_EQ(reason(Value(QStringLiteral("running"))), NotRestorable::AlreadyHolds);
    EXPECT_EQ(reason(Value(qint64{12345}), u"theme"), NotRestorable::ReferenceGone);
    ASSERT_TRUE(removeMeasure(session, package.first.id));
    EXPECT_EQ(reason(Value(QStringLiteral("done"))), NotRestorable::RecordGone);
}

TEST_F(RecordEdits, RestoreNothingInAProgrammeThatIsOnlyRead)
{
    session.close();
    ASSERT_TRUE(session.open(package.path(), Access::ReadOnly));

    EXPECT_EQ(reason(Value(QStringLiteral("done"))), NotRestorable::ReadOnly);
}
