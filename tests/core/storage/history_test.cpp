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

TEST_F(HistoryTest, ReadOnAfterAnEditTellsWhatWasBeforeIt)
{
    Measure measure = aMeasure(), other = aMeasure(QStringLiteral("M02"));
    add(measure);
    add(other);
    for (const int progress : {10, 20, 30}) {
        measure.progress = progress;
        update(measure);
    }
    const auto before = history(file());
    HistoryReader reader(file(), {});
    QList<HistoryEntry> parts = *reader.next(1, 1);

    measure.progress = 90;
    measure.lead = QStringLiteral("wijkteam");
    update(measure);
    other.title = QStringLiteral("Anders");
    update(other);
    ASSERT_TRUE(file().edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(measure.id); }));
    while (!reader.atEnd())
        parts += *reader.next(1, 1);

    ASSERT_EQ(parts.size(), before->size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const RecordChange &told = parts[i].records.first(), &was = (*before)[i].records.first();
        EXPECT_EQ(told.title, was.title);
        ASSERT_EQ(told.fields.size(), was.fields.size());
        for (qsizetype f = 0; f < told.fields.size(); ++f) {
            EXPECT_EQ(told.fields[f].before, was.fields[f].before);
            EXPECT_EQ(told.fields[f].after, was.fields[f].after);
        }
    }
}

TEST_F(HistoryTest, TellsAChangeOfManyRecordsInParts)
{
    constexpr int many = 1200;
    ASSERT_TRUE(file().edit({QStringLiteral("import")}, [](Edit &edit) {
        Result<void> added;
        for (int i = 0; i < many; ++i)
            added = added.and_then([&] { return edit.insert(aMeasure(QString::number(i))).map([](auto) {}); });
        return added;
    }));

    HistoryReader reader(file(), {});
    const auto first = *reader.next(100, 100);
    ASSERT_EQ(first.size(), 1);
    EXPECT_FALSE(first.first().isWhole());
    EXPECT_EQ(first.first().allRecords, many);
    EXPECT_EQ(first.first().allValues, many);
    EXPECT_LT(first.first().records.size(), many);
    QList<HistoryEntry> parts = first;
    while (!reader.atEnd())
        HistoryReader::join(parts, *reader.next(100, 100));

    const auto whole = history(file());
    ASSERT_EQ(parts.size(), whole->size());
    EXPECT_TRUE(parts.first().isWhole());
    EXPECT_EQ(parts.first().records.size(), many);
    for (qsizetype i = 0; i < many; ++i)
        EXPECT_EQ(parts.first().records[i].id, whole->first().records[i].id);
    EXPECT_EQ(history(file(), {{}, 0, 1})->first().records.size(), many);
}

TEST_F(HistoryTest, CountsTheValuesOfAChangeByField)
{
    Measure measure = aMeasure();
    add(measure);
    measure.status = Status::Done;
    measure.starts = ImpreciseDate::containing(QDate(2020, 5, 1), Precision::Month); // of two columns
    update(measure);

    const auto entries = history(file());

    EXPECT_EQ(entries->first().allValues, entries->first().records.first().fields.size());
    EXPECT_EQ(entries->last().allValues, entries->last().records.size());
}

TEST_F(HistoryTest, ReadsOnlyWhatIsBehindAChange)
{
    for (int i = 0; i < 4; ++i)
        add(aMeasure(QString::number(i)));
    const auto all = history(file());

    HistoryReader reader(file(), {}, {2, 4});
    const auto some = *reader.next(100, 100);

    EXPECT_TRUE(reader.atEnd());
    ASSERT_EQ(some.size(), 2);
    EXPECT_EQ(some.first().change.sequence, 4);
    EXPECT_EQ(some.last().change.sequence, 3);
}
