#include "core/storage/rehearsal.h"

#include "tests/support/programme_fixture.h"

#include <QFile>

using namespace aanjager;
using namespace aanjager::fixtures;

using RehearsalTest = ProgrammeTest;

TEST_F(RehearsalTest, TellsEachFieldAsTheHistoryWouldAfterTheEdit)
{
    Measure measure = aMeasure();
    add(measure);
    measure.status = Status::Done;
    measure.ends = {QDate(2021, 3, 31)};
    const Action action = anAction(measure);
    const auto work = [&](Edit &edit) {
        return edit.update(measure).and_then([&] { return edit.insert(action).map([](auto) {}); });
    };

    const auto rehearsed = rehearse(file(), work);
    ASSERT_TRUE(file().edit({QStringLiteral("update")}, work));

    const auto told = history(file())->first().records;
    ASSERT_TRUE(rehearsed);
    ASSERT_EQ(rehearsed->size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        const RecordChange &record = rehearsed->at(i);
        EXPECT_EQ(record.description, told[i].description);
        EXPECT_EQ(record.id, told[i].id);
        EXPECT_EQ(record.title, told[i].title);
        EXPECT_EQ(record.operation, told[i].operation);
        ASSERT_EQ(record.fields.size(), told[i].fields.size());
        for (qsizetype f = 0; f < record.fields.size(); ++f) {
            EXPECT_EQ(record.fields[f].field, told[i].fields[f].field);
            EXPECT_EQ(record.fields[f].before, told[i].fields[f].before);
            EXPECT_EQ(record.fields[f].after, told[i].fields[f].after);
        }
    }
}

TEST_F(RehearsalTest, LeavesFileAndSnapshotAsTheyWere)
{
    add(aMeasure());
    const auto bytes = [&] {
        QFile whole(path());
        return whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const auto snapshot = file().asOf({});
    const auto work = [](Edit &edit) { return edit.insert(aMeasure(QStringLiteral("M02"))).map([](auto) {}); };

    const auto first = rehearse(**snapshot, work);
    const auto second = rehearse(**snapshot, work);

    EXPECT_EQ(first->size(), 1);
    EXPECT_EQ(second->size(), 1);
    EXPECT_EQ((*snapshot)->store().all<Measure>()->size(), 1);
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(file().log()->size(), 2);
}

TEST_F(RehearsalTest, RefusesWhatTheEditWouldRefuse)
{
    Measure measure = aMeasure();
    measure.title.append(QChar(u'\0'));

    const auto rehearsed = rehearse(file(), [&](Edit &edit) { return edit.insert(measure).map([](auto) {}); });

    ASSERT_FALSE(rehearsed);
    EXPECT_EQ(rehearsed.error().kind, ErrorKind::Invalid);
}

TEST_F(RehearsalTest, WorksOnAFileThatWasOpenedToRead)
{
    add(aMeasure());
    m_file.reset();
    auto opened = ProgrammeFile::open(path(), {Access::ReadOnly});
    ASSERT_TRUE(opened);

    const auto rehearsed =
        rehearse(**opened, [](Edit &edit) { return edit.insert(aMeasure(QStringLiteral("M02"))).map([](auto) {}); });

    EXPECT_EQ(rehearsed->size(), 1);
}
