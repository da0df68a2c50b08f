#include "core/storage/history_reader.h"

#include "tests/support/programme_fixture.h"

using namespace aanjager;
using namespace aanjager::fixtures;

using HistoryTest = ProgrammeTest;

TEST_F(HistoryTest, TellsEachFieldBeforeAndAfterNewestFirst)
{
    Measure measure = aMeasure();
    add(measure);
    measure.status = Status::Done;
    measure.progress = 100;
    update(measure);

    const auto entries = history(file(), {"measure", measure.id.value});

    ASSERT_EQ(entries->size(), 2);
    const RecordChange &latest = entries->first().records.first();
    EXPECT_EQ(latest.title, QStringLiteral("M01 Afwegingskader jeugdhulp"));
    ASSERT_EQ(latest.fields.size(), 2);
    EXPECT_STREQ(latest.fields[0].field->name, "status");
    EXPECT_EQ(latest.fields[0].before, Value(QStringLiteral("running")));
    EXPECT_EQ(latest.fields[0].after, Value(QStringLiteral("done")));
    EXPECT_EQ(entries->last().records.first().operation, Operation::Inserted);
}

TEST_F(HistoryTest, TellsAnAmountWholeThoughOnlyItsCentsChanged)
{
    MoneyLine line;
    line.id = newId<MoneyLine>();
    line.amount = Money{100, Qualifier::About};
    add(line);
    line.amount->cents = 250;
    update(line);
    line.amount->qualifier = Qualifier::Over;
    update(line);

    const auto entries = history(file(), {"money_line", line.id.value});

    const FieldChange &middle = (*entries)[1].records.first().fields.first();
    EXPECT_EQ(middle.before, Value(Money{100, Qualifier::About}));
    EXPECT_EQ(middle.after, Value(Money{250, Qualifier::About}));
    const FieldChange &last = (*entries)[0].records.first().fields.first();
    EXPECT_EQ(last.after, Value(Money{250, Qualifier::Over}));
}

TEST_F(HistoryTest, StillTellsARecordThatIsGone)
{
    const Measure measure = aMeasure();
    add(measure);
    ASSERT_TRUE(file().edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(measure.id); }));

    const auto entries = history(file());

    const RecordChange &removal = entries->first().records.first();
    EXPECT_EQ(removal.operation, Operation::Removed);
    EXPECT_EQ(removal.title, QStringLiteral("M01 Afwegingskader jeugdhulp"));
    EXPECT_EQ((*entries)[1].records.first().title, removal.title);
}

TEST_F(HistoryTest, StopsAtItsLimit)
{
    for (int i = 0; i < 5; ++i)
        add(aMeasure(QString::number(i)));

    EXPECT_EQ(history(file(), {{}, 0, 2})->size(), 2);
    EXPECT_EQ(history(file())->size(), 6);
}

TEST_F(HistoryTest, ReadInPartsTellsWhatIsReadAtOnce)
{
    Measure measure = aMeasure();
    add(measure);
    for (const Status status : {Status::Preparing, Status::Running, Status::Done}) {
        measure.status = status;
        update(measure);
    }
    const auto whole = history(file());

    HistoryReader reader(file(), {});
    QList<HistoryEntry> parts;
    for (int turns = 0; !reader.atEnd() && turns < 100; ++turns)
        parts += *reader.next(2, 1);

    ASSERT_EQ(parts.size(), whole->size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        EXPECT_EQ(parts[i].change.uid, (*whole)[i].change.uid);
        ASSERT_EQ(parts[i].records.size(), (*whole)[i].records.size());
        for (qsizetype r = 0; r < parts[i].records.size(); ++r)
            EXPECT_EQ(parts[i].records[r].fields.size(), (*whole)[i].records[r].fields.size());
    }
}
