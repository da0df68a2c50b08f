#include "core/domain/state.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

namespace aanjager {

namespace {

Party partyOf(qint64 id, int turn)
{
    Party party;
    party.id = {id};
    party.name = QString::number(turn);
    return party;
}

} // namespace

TEST(Records, AreFoundHoweverTheyCameAndWent)
{
    std::mt19937 random(7);
    const qint64 stride = qint64{1} << 32; // ids that differ in their upper half alone
    Records<Party> records;
    std::map<qint64, QString> expected;
    for (int turn = 0; turn < 20'000; ++turn) {
        const qint64 id = 1 + static_cast<qint64>(random() % 700) * (random() % 2 ? stride : 1);
        if (random() % 5 < 3) {
            records.put(partyOf(id, turn));
            expected[id] = QString::number(turn);
        } else {
            records.remove(id);
            expected.erase(id);
        }
    }

    ASSERT_EQ(records.rows().size(), static_cast<qsizetype>(expected.size()));
    for (const auto &[id, name] : expected) {
        const Party *found = records.find(Id<Party>{id});
        ASSERT_TRUE(found) << id;
        EXPECT_EQ(found->name, name);
    }
    for (qint64 id = 1; id < 700; ++id)
        EXPECT_EQ(records.find(Id<Party>{id}) != nullptr, expected.contains(id)) << id;
}

TEST(Records, OfACopyAreItsOwn)
{
    Records<Party> records;
    for (qint64 id = 1; id <= 100; ++id)
        records.put(partyOf(id, 1));
    Records<Party> copy = records;

    for (qint64 id = 1; id <= 100; id += 2)
        copy.remove(id);
    copy.put(partyOf(500, 2));

    EXPECT_EQ(records.rows().size(), 100);
    EXPECT_TRUE(records.find(Id<Party>{1}));
    EXPECT_FALSE(records.find(Id<Party>{500}));
    EXPECT_FALSE(copy.find(Id<Party>{1}));
    EXPECT_TRUE(copy.find(Id<Party>{500}));
}

TEST(Records, AreSmallWhereThereAreMany)
{
    EXPECT_LE(sizeof(Applicability), 56U) << "150,000 of them are at hand in a large programme";
    EXPECT_LE(sizeof(Measure), 560U);
}

TEST(Applicability, KeepsNothingOfDetailsThatItDoesNotHave)
{
    Applicability cell;
    for (const Field &field : describe<Applicability>().fields)
        field.write(&cell, Value());

    EXPECT_TRUE(cell.details.isUntouched());
}

TEST(Applicability, SharesItsDetailsUntilOneIsChanged)
{
    Applicability cell;
    cell.details.change().reason = QStringLiteral("loopt al");
    Applicability copy = cell;
    EXPECT_EQ(&*copy.details, &*cell.details);

    copy.details.change().reason = QStringLiteral("te klein");

    EXPECT_EQ(cell.details->reason, QStringLiteral("loopt al"));
    EXPECT_NE(copy, cell);
    copy.details.change().reason = QStringLiteral("loopt al");
    EXPECT_EQ(copy, cell) << "what counts is what they say";
    cell.details.change().reason.clear();
    EXPECT_EQ(cell, Applicability());
}

} // namespace aanjager
