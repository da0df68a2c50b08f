#include "ui/session/measure_edits.h"

#include "tests/support/gui/package.h"
#include "ui/models/measures_model.h"
#include "ui/text/wording.h"

#include <ctime>

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

TEST_F(MeasureEdits, DuplicateThousandsInTimeThatGrowsAsTheirNumber)
{
    const auto added = session.edit({QStringLiteral("add")}, [&](Edit &edit) {
        Result<void> done;
        for (int number = 0; number < 2000 && done; ++number) {
            const Measure measure = aMeasure(QStringLiteral("M%1").arg(1000 + number));
            done = edit.insert(measure)
                       .and_then([&](auto) { return edit.insert(anApplicability(measure, package.sliedrecht)); })
                       .map([](auto) {});
        }
        return done;
    });
    ASSERT_TRUE(added);
    const text::Wording words(QStringLiteral("nl"));
    const MeasuresModel table(session, words); // as in the window: it follows every change
    QList<Id<Measure>> ids;
    for (const Measure &measure : session.state().all<Measure>())
        if (measure.number.size() == 5)
            ids.append(measure.id);
    const auto secondsFor = [&](const QList<Id<Measure>> &some) {
        const std::clock_t start = std::clock();
        EXPECT_TRUE(duplicateMeasures(session, some));
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        EXPECT_TRUE(session.undo());
        return seconds;
    };

    const double few = std::min(secondsFor(ids.first(250)), secondsFor(ids.first(250)));
    const double many = secondsFor(ids);

    EXPECT_LT(many, few * 8 * 3); // in proportion 8 times, by its square 64 times
    const auto copies = duplicateMeasures(session, ids);
    ASSERT_TRUE(copies);
    QSet<QString> numbers;
    for (const Id<Measure> copy : *copies)
        numbers.insert(stored(copy).number);
    EXPECT_EQ(numbers.size(), 2000);
    EXPECT_TRUE(numbers.contains(QStringLiteral("M3000")));
    EXPECT_TRUE(numbers.contains(QStringLiteral("M4999")));
    EXPECT_EQ(session.state().all<Applicability>().size(), 4001);
}
