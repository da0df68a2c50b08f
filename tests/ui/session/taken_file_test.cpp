// What the session does when another hand takes, replaces or writes over the open file, and when another day begins.
#include "tests/support/gui/package.h"
#include "ui/session/measure_edits.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <thread>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

constexpr int allowedMs = 2000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

class TakenFile : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        session.finishCheck();
        older = bytesOf(package.path());
        ASSERT_TRUE(setLead(QStringLiteral("wijkteam")));
    }

    bool setLead(const QString &lead) { return setField(session, package.first.id, u"lead", Value(lead)).has_value(); }
    QString beside(const char *name) const { return package.folder.filePath(QString::fromLatin1(name)); }

    void renameOver(const QByteArray &bytes)
    {
        write(beside("nieuw"), bytes);
        ASSERT_EQ(std::rename(qPrintable(beside("nieuw")), qPrintable(package.path())), 0);
    }

    /** Waits as a person does, and says how long that took. */
    void expectNoticed(ReadOnlyReason reason)
    {
        QElapsedTimer clock;
        clock.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return session.readOnlyReason() != ReadOnlyReason::None; }, allowedMs));
        std::printf("noticed within %lld ms\n", static_cast<long long>(clock.elapsed()));
        EXPECT_EQ(session.readOnlyReason(), reason);
        EXPECT_TRUE(session.isTaken());
        EXPECT_FALSE(session.canEdit());
    }

    QByteArray older; ///< the file before its last change
};

/** A disk that gives no answer until it is let. */
struct SilentDisk
{
    QSemaphore let;
    std::atomic<int> asked = 0;

    DiskGlance::Asking asking()
    {
        return [this](const QString &, bool) {
            ++asked;
            let.acquire();
            return QStringList();
        };
    }
};

} // namespace

TEST_F(TakenFile, IsWorkedOnWhileTheDiskGivesNoAnswer)
{
    SilentDisk disk; // such as a share after sleep
    session.setAsking(disk.asking());
    QElapsedTimer clock;
    clock.start();

    ASSERT_TRUE(session.open(package.path()));
    QTest::qWait(1200);
    session.lookSoon();
    const int asked = disk.asked;
    disk.let.release(1000);
    session.close();
    QTest::qWait(10);

    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(session.isOpen());
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(TakenFile, IsLookedAtOnceTheDiskAnswers)
{
    SilentDisk disk;
    session.setAsking(disk.asking());
    ASSERT_TRUE(session.open(package.path()));
    ASSERT_TRUE(QFile::remove(package.path()));
    QTest::qWait(20);
    const bool wasSeen = session.isTaken();

    disk.let.release(1000);

    expectNoticed(ReadOnlyReason::Gone);
    EXPECT_FALSE(wasSeen);
}

TEST_F(TakenFile, IsNoticedWhenItIsRemoved)
{
    ASSERT_TRUE(QFile::remove(package.path()));

    expectNoticed(ReadOnlyReason::Gone);
    EXPECT_FALSE(setLead(QStringLiteral("iemand")));
    EXPECT_FALSE(QFile::exists(package.path()));
}

TEST_F(TakenFile, IsNoticedWhenItIsRenamedAndTakenUpAgainWhenItIsBack)
{
    ASSERT_TRUE(QFile::rename(package.path(), beside("anders")));
    expectNoticed(ReadOnlyReason::Gone);

    ASSERT_TRUE(QFile::rename(beside("anders"), package.path()));

    EXPECT_TRUE(QTest::qWaitFor([&] { return session.canEdit(); }, allowedMs));
    EXPECT_TRUE(setLead(QStringLiteral("weer hier")));
    EXPECT_EQ(stored(package.first.id).lead, QStringLiteral("weer hier"));
}

TEST_F(TakenFile, IsNoticedWhenAnOlderOneIsRenamedOverIt)
{
    renameOver(older);

    expectNoticed(ReadOnlyReason::Replaced);
    EXPECT_FALSE(session.undo());
    EXPECT_EQ(bytesOf(package.path()), older);
}

TEST_F(TakenFile, IsNoticedWhenAnOlderOneIsWrittenOverIt)
{
    write(package.path(), older);

    expectNoticed(ReadOnlyReason::Overwritten);
    EXPECT_FALSE(session.undo());
    EXPECT_EQ(bytesOf(package.path()), older);
}

TEST_F(TakenFile, IsNoticedWhenAnotherProgramEditsIt)
{
    SQLite::Database(package.path().toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE measure SET lead='vervalst'");

    expectNoticed(ReadOnlyReason::Overwritten);
}

TEST_F(TakenFile, IsNoticedByAnEditThatComesFirst)
{
    write(package.path(), older);
    const QSignalSpy failed(&session, &Session::failed);

    const auto edited = setField(session, package.first.id, u"lead", Value(QStringLiteral("iemand")));

    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, ErrorKind::Storage);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::Overwritten);
    EXPECT_EQ(bytesOf(package.path()), older);
}

TEST_F(TakenFile, IsCopiedAsItIsStillOpen)
{
    renameOver(older);
    session.look();

    ASSERT_TRUE(session.copyTo(beside("kopie.aanjager")));

    Session copy;
    ASSERT_TRUE(copy.open(beside("kopie.aanjager")));
    EXPECT_EQ(copy.state().find(package.first.id)->lead, QStringLiteral("wijkteam"));
    EXPECT_TRUE(copy.file().undoable());
}

TEST_F(TakenFile, ThatWasOverwrittenIsCopiedFromMemory)
{
    write(package.path(), "Geachte raad,");
    session.look();

    ASSERT_TRUE(session.copyTo(beside("kopie.aanjager")));

    Session copy;
    ASSERT_TRUE(copy.open(beside("kopie.aanjager")));
    EXPECT_EQ(copy.state().find(package.first.id)->lead, QStringLiteral("wijkteam"));
    EXPECT_EQ(copy.state().all<Action>(), session.state().all<Action>());
    EXPECT_TRUE(copy.canEdit());
}

TEST_F(TakenFile, IsOpenedAgainAsWhatIsThereNow)
{
    renameOver(older);
    session.look();

    ASSERT_TRUE(session.open(package.path()));

    EXPECT_TRUE(session.canEdit());
    EXPECT_EQ(session.state().find(package.first.id)->lead, package.first.lead);
    EXPECT_TRUE(setLead(QStringLiteral("iemand")));
}

TEST_F(TakenFile, StaysOpenAndLockedWhenWhatIsThereNowCannotBeOpened)
{
    const QSignalSpy closed(&session, &Session::closed);
    renameOver("Geachte raad,");

    EXPECT_FALSE(session.open(package.path()));

    EXPECT_TRUE(session.isOpen());
    EXPECT_EQ(closed.size(), 0);
    EXPECT_EQ(session.state().find(package.first.id)->lead, QStringLiteral("wijkteam"));
    renameOver(older);
    EXPECT_EQ(ProgrammeFile::open(package.path()).error().kind, ErrorKind::Busy);
}

TEST_F(TakenFile, IsNotCalledDamagedForTheCheckOfAnother)
{
    session.setChecking({[](const QString &) -> Session::Findings {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return QList<Finding>{{QStringLiteral("page"), QStringLiteral("of another file")}};
    }});
    ASSERT_TRUE(session.open(package.path()));
    ASSERT_TRUE(QFile::rename(package.path(), beside("anders")));
    session.finishCheck();
    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::Gone);

    ASSERT_TRUE(QFile::rename(beside("anders"), package.path()));
    session.look();

    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::None);
}

TEST_F(TakenFile, SaysThatAnEditWaitsForTheCheck)
{
    session.setChecking({[](const QString &) -> Session::Findings {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        return QList<Finding>();
    }});
    ASSERT_TRUE(session.open(package.path()));
    const QSignalSpy waiting(&session, &Session::waiting);

    EXPECT_TRUE(setLead(QStringLiteral("iemand")));
    EXPECT_TRUE(setLead(QStringLiteral("iemand anders")));

    ASSERT_EQ(waiting.size(), 2);
    EXPECT_TRUE(waiting.first().first().toBool());
    EXPECT_FALSE(waiting.last().first().toBool());
}

TEST_F(TakenFile, MovesWithTheDayUnlessTheProgrammeHasItsOwn)
{
    QDate day(2021, 3, 31);
    const QSignalSpy moved(&session, &Session::dayChanged);
    session.setCalendar([&] { return day; });
    EXPECT_EQ(session.today(), package.programme.pinnedToday);
    EXPECT_EQ(moved.size(), 0);

    Programme unpinned = session.state().programme();
    unpinned.pinnedToday = {};
    ASSERT_TRUE(session.edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(unpinned); }));
    EXPECT_EQ(session.today(), day);
    EXPECT_EQ(moved.size(), 1);

    const Overview before = session.overview();
    day = QDate(2021, 4, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return moved.size() == 2; }, allowedMs));
    EXPECT_EQ(session.today(), day);
    EXPECT_EQ(before.asOf, QDate(2021, 3, 31));
    EXPECT_EQ(session.overview().asOf, day);
}
