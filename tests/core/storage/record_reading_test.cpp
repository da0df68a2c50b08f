// The records of a file come back whole, whichever way they are read.
#include "core/exchange/demo.h"
#include "core/storage/record_reader.h"
#include "core/storage/state_loader.h"
#include "tests/support/programme_fixture.h"

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

    void addMany(const QList<Measure> &measures)
    {
        const auto added = file().edit({QStringLiteral("add")}, [&](Edit &edit) {
            Result<void> result;
            for (const Measure &measure : measures)
                result = result.and_then([&] { return edit.insert(measure).map([](auto) {}); });
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
