#include "core/storage/conflict_copies.h"
#include "core/storage/file_check.h"
#include "core/storage/state_loader.h"
#include "core/storage/state_writer.h"
#include "tests/support/programme_fixture.h"

#include <QDateTime>
#include <QDir>
#include <QSet>
#include <QSysInfo>
#include <future>
#include <sqlite3.h>

using namespace aanjager;
using namespace aanjager::fixtures;
using namespace std::chrono_literals;

namespace {

class FileWatchTest : public ProgrammeTest
{
protected:
    void SetUp() override
    {
        ProgrammeTest::SetUp();
        add(measure);
    }

    QString beside(const char *name) const { return QFileInfo(path()).dir().filePath(QString::fromLatin1(name)); }

    bool setTitle(const QString &title)
    {
        Measure changed = measure;
        changed.title = title;
        return file().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(changed); }).has_value();
    }

    Measure measure = aMeasure();
};

} // namespace

TEST_F(FileWatchTest, IsQuietWhileNobodyElseTouchesTheFile)
{
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(setTitle(QString::number(i)));
        ASSERT_TRUE(file().undo());
        EXPECT_EQ(file().fate(), FileFate::Ours);
    }
}

TEST_F(FileWatchTest, TellsAFailingWriteAsOneOfTheDiskAndNotAsForbidden)
{
    const SQLite::Exception moved("attempt to write a readonly database", SQLITE_READONLY_DBMOVED);
    const SQLite::Exception forbidden("attempt to write a readonly database", SQLITE_READONLY);

    EXPECT_EQ(storageError(moved, path()).kind, ErrorKind::Storage);
    EXPECT_EQ(storageError(forbidden, path()).kind, ErrorKind::Refused);
}

TEST_F(FileWatchTest, RefusesAnEditOfAFileThatIsGoneAndTakesItAgainWhenItIsBack)
{
    ASSERT_TRUE(QFile::rename(path(), beside("anders")));

    EXPECT_EQ(file().fate(), FileFate::Gone);
    const auto refused = file().undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
    EXPECT_EQ(store().get(measure.id)->title, measure.title);

    ASSERT_TRUE(QFile::rename(beside("anders"), path()));
    EXPECT_EQ(file().fate(), FileFate::Ours);
    EXPECT_TRUE(setTitle(QStringLiteral("weer hier")));
    EXPECT_EQ(file().fate(), FileFate::Ours);
}

TEST_F(FileWatchTest, DoesNotUndoAnotherFilesChangeOfTheSameNumber)
{
    ASSERT_TRUE(file().copyTo(beside("tak")));
    ASSERT_TRUE(setTitle(QStringLiteral("de onze")));
    {
        const auto fork = ProgrammeFile::open(beside("tak"));
        Measure changed = measure;
        changed.title = QStringLiteral("de andere");
        ASSERT_TRUE((*fork)->edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(changed); }));
    }
    QFile fork(beside("tak"));
    ASSERT_TRUE(fork.open(QIODevice::ReadOnly));
    const QByteArray bytes = fork.readAll();
    QFile here(path());
    ASSERT_TRUE(here.open(QIODevice::ReadWrite));
    here.write(bytes);
    here.close();

    EXPECT_FALSE(file().undo());

    EXPECT_EQ(file().fate(), FileFate::Overwritten);
    ASSERT_TRUE(here.open(QIODevice::ReadOnly));
    EXPECT_EQ(here.readAll(), bytes);
}

TEST_F(FileWatchTest, WaitsForNobodyWhoHoldsTheFile)
{
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction held(other, SQLite::TransactionBehavior::EXCLUSIVE);
    const auto start = std::chrono::steady_clock::now();

    EXPECT_EQ(file().fate(), FileFate::Ours);

    EXPECT_LT(std::chrono::steady_clock::now() - start, 1s);
}

TEST_F(FileWatchTest, OpensAgainUnderTheSameLock)
{
    auto again = file().openAgain();
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ((*again)->store().get(measure.id)->title, measure.title);
    m_file.reset();

    const auto third = ProgrammeFile::open(path());

    ASSERT_FALSE(third);
    EXPECT_EQ(third.error().kind, ErrorKind::Busy);
}

TEST_F(FileWatchTest, StaysLockedWhenItCannotBeOpenedAgain)
{
    ASSERT_TRUE(QFile::rename(path(), beside("anders")));
    EXPECT_FALSE(file().openAgain());
    ASSERT_TRUE(QFile::rename(beside("anders"), path()));

    const auto other = ProgrammeFile::open(path());

    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(setTitle(QStringLiteral("nog te wijzigen")));
}

TEST_F(FileWatchTest, WritesWhatIsInMemoryToANewFile)
{
    const Party town = aMunicipality();
    add(town, anApplicability(measure, town), anAction(measure));
    const State state = *loadState(store());

    ASSERT_TRUE(writeState(beside("kopie"), state, QStringLiteral("coördinator")));

    const auto copy = ProgrammeFile::open(beside("kopie"));
    ASSERT_TRUE(copy);
    const State written = *loadState((*copy)->store());
    EXPECT_EQ(written.programme(), state.programme());
    EXPECT_EQ(written.all<Measure>(), state.all<Measure>());
    EXPECT_EQ(written.all<Applicability>(), state.all<Applicability>());
    EXPECT_EQ(written.all<Action>(), state.all<Action>());
    EXPECT_TRUE((*copy)->verify()->isEmpty());
    EXPECT_EQ((*copy)->log()->last().author, QStringLiteral("coördinator"));
}

TEST_F(FileWatchTest, LooksAtAFileWhoseNameLeavesNoRoomForAJournal)
{
    const QString longest = beside(qPrintable(QString(250, u'x')));
    ASSERT_TRUE(QFile::copy(path(), longest));
    const auto opened = ProgrammeFile::open(longest, {Access::ReadOnly, Durability::Full, {}});
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();

    ASSERT_TRUE(QFile::remove(longest));

    EXPECT_EQ((*opened)->fate(), FileFate::Gone);
}

TEST_F(FileWatchTest, KnowsTheConflictCopiesOfCloudClients)
{
    const QStringList copies{QStringLiteral("test (conflicted copy 2021-04-08 093000).aanjager"),
                             QStringLiteral("test (Conflicterende kopie van Ans 2021-04-08).aanjager"),
                             QStringLiteral("test-") + QSysInfo::machineHostName() + QStringLiteral(".aanjager"),
                             QStringLiteral("test.sync-conflict-20210408-093000-ABCDEFG.aanjager")};
    for (const QString &name : copies)
        ASSERT_TRUE(QFile::copy(path(), beside(qPrintable(name))));
    for (const char *name : {"test-2.aanjager", "conflict.aanjager", "test (conflicted copy).pdf", "testament.aanjager",
                             "test - conflictscheiding.aanjager"})
        ASSERT_TRUE(QFile::copy(path(), beside(name)));

    const QStringList found = conflictCopiesOf(path());
    EXPECT_EQ(QSet<QString>(found.begin(), found.end()), QSet<QString>(copies.begin(), copies.end()));
}

TEST_F(FileWatchTest, EndsACheckThatIsInterrupted)
{
    Interruption interruption;
    const Interruption::Reach reach(interruption, store().database());
    auto endless = std::async(std::launch::async, [this] {
        return guarded(path(), [this] {
            store().database().exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
                                    "SELECT count(*) FROM n");
        });
    });

    while (endless.wait_for(1ms) != std::future_status::ready)
        interruption.interrupt();

    EXPECT_FALSE(endless.get());
    EXPECT_TRUE(verifyFile(path(), interruption)->isEmpty());
}
