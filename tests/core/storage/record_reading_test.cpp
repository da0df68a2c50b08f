// The records of a file come back whole, whichever way they are read.
#include "core/exchange/demo.h"
#include "core/storage/record_reader.h"
#include "core/storage/state_loader.h"
#include "tests/support/programme_fixture.h"

#include <sqlite3.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class RecordReading : public ProgrammeTest
{
protected:
    /** More titles in one column than are kept to be shared; each third one is longer than those. */
    static QList<Measure> manyMeasures()
    {
        QList<Measure> measures;
        for (int i = 0; i < 1300; ++i) {
            Measure measure;
            measure.id = {i + 1};
            measure.title = QStringLiteral("Maatregel %1").arg(i / 2);
            if (i % 3 == 0)
                measure.title += QStringLiteral(" over ontschotting").repeated(5);
            measure.achieved = i % 4 == 0 ? QString() : QStringLiteral("Één team");
            measure.ends =
                i % 5 == 0 ? ImpreciseDate() : ImpreciseDate::containing({2020, 1 + i % 12, 1}, Precision::Quarter);
            measure.status = i % 7 == 0 ? Status::Dropped : Status::Running;
            measures.append(measure);
        }
        return measures;
    }

    /** So many that two threads read them. */
    static QList<Party> manyParties(const QString &name)
    {
        QList<Party> parties(20'500);
        for (Party &party : parties) {
            party.id = newId<Party>();
            party.name = name;
        }
        return parties;
    }

    template <class E> void addMany(const QList<E> &records)
    {
        const auto added = file().edit({QStringLiteral("add")}, [&](Edit &edit) {
            Result<void> result;
            for (const E &record : records)
                result = result.and_then([&] { return edit.insert(record).map([](auto) {}); });
            return result;
        });
        ASSERT_TRUE(added) << added.error().detail.toStdString();
    }
};

} // namespace

TEST_F(RecordReading, TheStateHoldsEveryRecordOfTheDemoAsTheStoreReadsIt)
{
    const QString path = m_folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto demo = ProgrammeFile::open(path).value();

    const State state = loadState(demo->store()).value();

    qsizetype records = 0;
    state.forEachTable([&]<class E>(const Records<E> &table) {
        EXPECT_TRUE(table.rows() == demo->store().all<E>().value()) << tableOf<E>;
        for (const E &record : table.rows())
            EXPECT_TRUE(demo->store().get(record.id).value() == record) << tableOf<E> << ' ' << record.id.value;
        records += table.rows().size();
    });
    EXPECT_GT(records, 100);
}

TEST_F(RecordReading, KeepsApartManyTextsThatShareAColumn)
{
    const QList<Measure> measures = manyMeasures();
    addMany(measures);

    const State state = loadState(store()).value();

    EXPECT_TRUE(state.all<Measure>() == measures);
    EXPECT_TRUE(store().all<Measure>().value() == measures);
}

TEST_F(RecordReading, SharesAShortTextThatReturns)
{
    addMany(manyMeasures());

    const State state = loadState(store()).value();

    EXPECT_EQ(state.find(Id<Measure>{2})->achieved.constData(), state.find(Id<Measure>{3})->achieved.constData());
}

TEST_F(RecordReading, AnEmptyColumnEmptiesARecordThatHeldSomething)
{
    Measure measure = manyMeasures()[1];
    measure.notes.clear();
    add(measure);
    Measure read = measure;
    read.notes = QStringLiteral("van een ander");
    read.progress = 40;
    RecordReader rows(store().database().getHandle(), describe<Measure>(), "WHERE id=?");
    rows.bind(1, measure.id.value);

    ASSERT_TRUE(rows.next());
    rows.read(&read);

    EXPECT_TRUE(read == measure);
    EXPECT_FALSE(rows.next());
}

TEST_F(RecordReading, AChoiceThatIsEmptyInTheFileIsReadAsTheFirstTermInBothWays)
{
    const Party party = aMunicipality();
    Measure measure = manyMeasures()[1];
    add(party, measure);
    store().database().exec("UPDATE measure SET status=NULL");

    const State state = loadState(store()).value();

    EXPECT_EQ(state.all<Measure>().first().status, Status{});
    EXPECT_EQ(store().get(measure.id).value().status, Status{});
}

TEST_F(RecordReading, TheStateHoldsALargeTableAsTheStoreReadsIt)
{
    addMany(manyParties(QStringLiteral("Sliedrecht")));

    const State state = loadState(store()).value();

    EXPECT_EQ(state.all<Party>().size(), 20'500);
    EXPECT_TRUE(state.all<Party>() == store().all<Party>().value());
    EXPECT_NE(sqlite3_get_autocommit(store().database().getHandle()), 0);
}

TEST_F(RecordReading, AFileThatWasMovedIsReadWholeAllTheSame)
{
    addMany(manyParties(QStringLiteral("Sliedrecht")));
    ASSERT_TRUE(QFile::rename(path(), path() + QStringLiteral(".elders")));

    const State state = loadState(store()).value();

    EXPECT_TRUE(state.all<Party>() == store().all<Party>().value());
    ASSERT_TRUE(QFile::rename(path() + QStringLiteral(".elders"), path()));
}

TEST_F(RecordReading, NothingIsReadFromAnotherFileThatTookItsPlace)
{
    const QString other = m_folder.filePath(QStringLiteral("ander.aanjager"));
    ASSERT_TRUE(QFile::copy(path(), other));
    addMany(manyParties(QStringLiteral("Sliedrecht")));
    ASSERT_TRUE(QFile::rename(path(), path() + QStringLiteral(".elders")));
    ASSERT_TRUE(QFile::rename(other, path()));

    const State state = loadState(store()).value();

    EXPECT_EQ(state.all<Party>().size(), 20'500);
    EXPECT_TRUE(state.all<Party>() == store().all<Party>().value());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path() + QStringLiteral(".elders"), path()));
}

TEST_F(RecordReading, WhatCanBeUndoneIsNamedWithoutItsChangeset)
{
    const Measure measure = manyMeasures()[1];
    add(measure);

    const auto undoable = file().undoable();

    ASSERT_TRUE(undoable);
    EXPECT_EQ(undoable->uid, file().log().value().last().uid);
    EXPECT_EQ(undoable->label.key, QStringLiteral("add"));
    EXPECT_TRUE(undoable->changeset.isEmpty());
}
