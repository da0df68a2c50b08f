#include "tests/support/gui/package.h"
#include "ui/session/measure_edits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace aanjager;
using namespace aanjager::fixtures;

using SessionTest = PackageTest;

TEST_F(SessionTest, KeepsTheRecordsInMemoryUpToDate)
{
    ASSERT_TRUE(setField(session, package.first.id, u"status", Value(QStringLiteral("done"))));

    EXPECT_EQ(session.state().find(package.first.id)->status, Status::Done);
    EXPECT_EQ(stored(package.first.id).status, Status::Done);
}

TEST_F(SessionTest, FollowsAChangeOfVeryManyRecords)
{
    const Overview before = session.overview();
    const auto addMany = [](Edit &edit) {
        Result<void> added;
        for (int i = 0; i < 5'000 && added; ++i)
            added = edit.insert(Measure()).map([](auto) {});
        return added;
    };

    ASSERT_TRUE(session.edit({QStringLiteral("test")}, addMany));
    const Overview after = session.overview();
    ASSERT_TRUE(session.undo());

    EXPECT_EQ(after.measures, before.measures + 5'000);
    EXPECT_EQ(session.overview().measures, before.measures);
    EXPECT_EQ(session.overview().byStatus, before.byStatus);
}

TEST_F(SessionTest, TellsWhichRowsChangedAndThatItWasSaved)
{
    const QSignalSpy changed(&session, &Session::changed);
    const QSignalSpy saved(&session, &Session::saved);

    ASSERT_TRUE(setField(session, package.second.id, u"lead", Value(QStringLiteral("wijkteam"))));

    ASSERT_EQ(changed.size(), 1);
    const auto rows = changed.first().first().value<QList<RowChange>>();
    EXPECT_EQ(rows, (QList<RowChange>{{"measure", package.second.id.value, Operation::Updated}}));
    EXPECT_EQ(saved.size(), 1);
}

TEST_F(SessionTest, NotesAnEditUnderTheFunctionOfWhoeverEdits)
{
    session.setAuthor(QStringLiteral("coördinator"));

    ASSERT_TRUE(setField(session, package.first.id, u"next_step", Value(QStringLiteral("Bestuur vragen"))));

    const Change last = session.file().log()->last();
    EXPECT_EQ(last.author, QStringLiteral("coördinator"));
    EXPECT_EQ(last.label.key, QStringLiteral("update"));
    EXPECT_EQ(last.label.arguments.last(), QStringLiteral("next_step"));
}

TEST_F(SessionTest, OpensAFileThatAnotherHoldsToReadAndNamesTheHolder)
{
    Session other;

    ASSERT_TRUE(other.open(package.path()));

    EXPECT_EQ(other.readOnlyReason(), ReadOnlyReason::HeldByOther);
    EXPECT_EQ(other.holder(), QSysInfo::machineHostName());
    EXPECT_FALSE(other.canEdit());
}

TEST_F(SessionTest, RefusesAnEditOfWhatIsOnlyReadAndSaysSo)
{
    Session other;
    ASSERT_TRUE(other.open(package.path(), Access::ReadOnly));
    const QSignalSpy failed(&other, &Session::failed);

    const auto edited = setField(other, package.first.id, u"lead", Value(QStringLiteral("iemand")));

    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().kind, ErrorKind::Refused);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(stored(package.first.id), package.first);
}

TEST_F(SessionTest, KeepsWhatIsOpenWhenAnotherFileCannotBeRead)
{
    const auto opened = session.open(package.folder.filePath(QStringLiteral("weg.aanjager")));

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(session.isOpen());
}

TEST_F(SessionTest, OpensItsOwnFileAgain)
{
    ASSERT_TRUE(session.open(package.path()));

    EXPECT_TRUE(session.canEdit());
}

TEST_F(SessionTest, ForbidsEditsOfAFileThatWasAlteredOutside)
{
    session.close();
    {
        SQLite::Database database(package.path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE measure SET title='vervalst'");
    }
    ASSERT_TRUE(session.open(package.path()));

    session.finishCheck();

    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::Damaged);
    EXPECT_FALSE(setField(session, package.first.id, u"lead", Value(QStringLiteral("iemand"))));
}

TEST_F(SessionTest, OpensItsOwnFileAgainByAnotherName)
{
    const QString linked = package.folder.filePath(QStringLiteral("koppeling.aanjager"));
    ASSERT_TRUE(QFile::link(package.path(), linked));
    Session other;

    ASSERT_TRUE(other.open(linked));
    EXPECT_EQ(other.readOnlyReason(), ReadOnlyReason::HeldByOther);
    ASSERT_TRUE(session.open(linked));

    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::None);
    EXPECT_TRUE(session.canEdit());
}

TEST_F(SessionTest, TriesACheckThatCouldNotRunAgainUntilItCan)
{
    std::atomic<int> runs = 0;
    session.setChecking({[&](const QString &path) -> Session::Findings {
                             if (++runs < 3)
                                 return fail(ErrorKind::Busy, QStringLiteral("database is locked"), {path});
                             return QList<Finding>();
                         },
                         std::chrono::milliseconds(5), 5});
    ASSERT_TRUE(session.open(package.path()));

    session.finishCheck();
    EXPECT_TRUE(session.isUnchecked());
    EXPECT_TRUE(session.canEdit());

    EXPECT_TRUE(QTest::qWaitFor([&] { return !session.isUnchecked() && !session.isBeingChecked(); }));
    EXPECT_EQ(runs, 3);
}

TEST_F(SessionTest, GivesUpACheckThatNeverRunsWithoutCallingTheFileDamaged)
{
    std::atomic<int> runs = 0;
    session.setChecking({[&](const QString &path) -> Session::Findings {
                             ++runs;
                             return fail(ErrorKind::Storage, QStringLiteral("disk I/O error"), {path});
                         },
                         std::chrono::milliseconds(1), 3});
    ASSERT_TRUE(session.open(package.path()));

    ASSERT_TRUE(QTest::qWaitFor([&] { return runs == 3 && !session.isBeingChecked(); }));
    QTest::qWait(30);

    EXPECT_EQ(runs, 3);
    EXPECT_TRUE(session.isUnchecked());
    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::None);
}

TEST_F(SessionTest, CallsAFileThatIsNotOneDamagedAtOnce)
{
    session.setChecking({[](const QString &path) -> Session::Findings {
        return fail(ErrorKind::Format, QStringLiteral("malformed"), {path});
    }});
    ASSERT_TRUE(session.open(package.path()));

    session.finishCheck();

    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::Damaged);
    EXPECT_FALSE(session.isUnchecked());
}

TEST_F(SessionTest, StillNamesTheHolderWhenTheCheckMeetsItsChanges)
{
    Session other;
    other.setChecking({[](const QString &) -> Session::Findings {
        return QList<Finding>{{QStringLiteral("seal"), QStringLiteral("not of the last change")}};
    }});
    ASSERT_TRUE(other.open(package.path()));

    other.finishCheck();

    EXPECT_EQ(other.readOnlyReason(), ReadOnlyReason::HeldByOther);
}

TEST_F(SessionTest, LetsTheFirstEditWaitForTheCheck)
{
    ASSERT_TRUE(session.isBeingChecked());

    ASSERT_TRUE(setField(session, package.first.id, u"lead", Value(QStringLiteral("iemand"))));

    EXPECT_FALSE(session.isBeingChecked());
}

TEST_F(SessionTest, MakesAProgrammeWithItsMunicipalities)
{
    Programme programme = aProgramme();
    programme.itemLabel = QStringLiteral("opgave");

    ASSERT_TRUE(session.create(package.folder.filePath(QStringLiteral("nieuw.aanjager")), programme,
                               {QStringLiteral("Gorinchem"), QStringLiteral("Papendrecht")}));

    EXPECT_EQ(session.state().programme().itemLabel, QStringLiteral("opgave"));
    EXPECT_EQ(session.state().all<Party>().size(), 2);
    EXPECT_EQ(session.state().all<Party>().first().kind, PartyKind::Municipality);
}

TEST_F(SessionTest, TellsWhenTheProgrammeIsGone)
{
    const QSignalSpy closed(&session, &Session::closed);

    session.close();

    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(session.isOpen());
    EXPECT_TRUE(session.state().all<Measure>().isEmpty());
}

TEST_F(SessionTest, DoesNotBeginACheckForWhatAnEarlierOneSends)
{
    std::atomic<int> runs = 0;
    session.setChecking({[&](const QString &) -> Session::Findings {
        ++runs;
        return QList<Finding>();
    }});
    ASSERT_TRUE(session.open(package.path()));
    session.finishCheck();
    ASSERT_TRUE(session.open(package.path()));

    QCoreApplication::sendPostedEvents();

    EXPECT_EQ(runs, 1) << "the window would wait for the check of what was just opened";
}

TEST_F(SessionTest, ChecksNothingWhileAnOperationAtLengthRuns)
{
    std::atomic<int> runs = 0;
    session.setChecking({[&](const QString &path) -> Session::Findings {
                             ++runs;
                             return fail(ErrorKind::Busy, QStringLiteral("database is locked"), {path});
                         },
                         std::chrono::milliseconds(1), 1000});
    ASSERT_TRUE(session.open(package.path()));

    const auto done = session.changeAtLength([&](ProgrammeFile &) -> Result<void> {
        const int before = runs;
        QTest::qWait(30);
        EXPECT_EQ(runs, before) << "it would be in the way of the commit";
        return {};
    });

    ASSERT_TRUE(done);
    const int after = runs;
    EXPECT_TRUE(QTest::qWaitFor([&] { return runs > after; })) << "it goes on afterwards";
}
