// Files of earlier versions, as that version wrote them, open whole.
#include "core/storage/history.h"
#include "core/storage/schema.h"
#include "core/storage/state_history.h"
#include "core/storage/state_loader.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class MigrationTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(original(), path()));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    static QString original() { return QStringLiteral(AANJAGER_TEST_DATA "/programmes/schema-1.aanjager"); }
    QString path() const { return m_folder.filePath(QStringLiteral("oud.aanjager")); }
    QString kept() const { return m_folder.filePath(QStringLiteral("oud.schema-1.aanjager")); }

    std::unique_ptr<ProgrammeFile> open(Access access = Access::ReadWrite) const
    {
        auto opened = ProgrammeFile::open(path(), {access, Durability::Full, {}});
        EXPECT_TRUE(opened) << opened.error().detail.toStdString();
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(MigrationTest, OpensAFileOfTheFirstVersionWithAllThatWasInIt)
{
    const auto file = open();
    ASSERT_TRUE(file);
    const State state = loadState(file->store()).value();

    EXPECT_EQ(schemaOf(file->store().database()), newestSchema());
    EXPECT_EQ(state.programme().colophon, QStringLiteral("Serviceorganisatie Jeugd, team communicatie"));
    EXPECT_TRUE(state.programme().logo.isEmpty());
    ASSERT_EQ(state.all<Round>().size(), 1);
    EXPECT_EQ(state.all<Round>().first().conclusion, QStringLiteral("Eén maatregel is klaar"));
    EXPECT_TRUE(state.all<Round>().first().introduction.isEmpty());
    EXPECT_EQ(state.all<Measure>().size(), 2);
    EXPECT_EQ(file->log().value().size(), 9);
    const auto findings = file->verify().value();
    EXPECT_TRUE(findings.isEmpty()) << findings.value(0).detail.toStdString();
}

TEST_F(MigrationTest, OpensAFileOfTheSecondVersionAndTakesItsLastChangeBack)
{
    QFile::remove(path());
    ASSERT_TRUE(QFile::copy(QStringLiteral(AANJAGER_TEST_DATA "/programmes/schema-2.aanjager"), path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);

    const auto file = open();

    ASSERT_TRUE(file);
    EXPECT_EQ(schemaOf(file->store().database()), newestSchema());
    EXPECT_EQ(file->log().value().size(), 10);
    EXPECT_EQ(file->store().all<Programme>()->first().colophon, QStringLiteral("Serviceorganisatie Jeugd"));
    EXPECT_TRUE(file->verify().value().isEmpty());
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(file->store().all<Programme>()->first().colophon,
              QStringLiteral("Serviceorganisatie Jeugd, team communicatie"));
}

TEST_F(MigrationTest, TakesChangesOfEarlierVersionsBackInMemoryAsTheLogDoes)
{
    for (const char *version : {"schema-1", "schema-2", "schema-3", "schema-5"}) {
        QFile::remove(path());
        ASSERT_TRUE(QFile::copy(
            QStringLiteral(AANJAGER_TEST_DATA "/programmes/%1.aanjager").arg(QLatin1String(version)), path()));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
        const auto file = open();
        ASSERT_TRUE(file);
        const qint64 last = file->sequenceAt({}).value();
        const State now = loadState(file->store()).value();

        for (qint64 number = last; number > 0; --number) {
            const auto copy = file->asOf({Moment::AfterChange{number}});
            const auto back = stateAt(now, *file, last, number);
            ASSERT_TRUE(copy) << version << ' ' << number;
            ASSERT_TRUE(back) << version << ' ' << number << ' ' << back.error().detail.toStdString();
            const State then = loadState((*copy)->store()).value();
            EXPECT_EQ(back->programme(), then.programme()) << version << ' ' << number;
            EXPECT_EQ(back->all<Measure>(), then.all<Measure>()) << version << ' ' << number;
            EXPECT_EQ(back->all<ProgressReport>(), then.all<ProgressReport>()) << version << ' ' << number;
        }
    }
}

TEST_F(MigrationTest, OpensAFileOfTheThirdVersionAndAsksNobodyInItsRound)
{
    QFile::remove(path());
    ASSERT_TRUE(QFile::copy(QStringLiteral(AANJAGER_TEST_DATA "/programmes/schema-3.aanjager"), path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);

    const auto file = open();

    ASSERT_TRUE(file);
    EXPECT_EQ(schemaOf(file->store().database()), newestSchema());
    EXPECT_EQ(file->log().value().size(), 11);
    EXPECT_EQ(file->store().all<Round>()->size(), 1);
    EXPECT_TRUE(file->store().all<RoundExpectation>()->isEmpty());
    EXPECT_TRUE(file->store().all<FrozenReport>()->isEmpty());
    EXPECT_TRUE(file->verify().value().isEmpty());
    ASSERT_TRUE(file->undo());
    const auto measures = file->store().all<Measure>();
    const auto isFirst = [](const Measure &measure) { return measure.number == u"M01"; };
    EXPECT_EQ(std::find_if(measures->begin(), measures->end(), isFirst)->progress, 100);
}

TEST_F(MigrationTest, OpensAFileOfTheFifthVersionAndKeepsAPresentationInIt)
{
    QFile::remove(path());
    ASSERT_TRUE(QFile::copy(QStringLiteral(AANJAGER_TEST_DATA "/programmes/schema-5.aanjager"), path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);

    const auto file = open();

    ASSERT_TRUE(file);
    EXPECT_EQ(schemaOf(file->store().database()), newestSchema());
    EXPECT_TRUE(file->store().all<Deck>()->isEmpty());
    Meeting meeting;
    meeting.day = QDate(2020, 11, 5);
    Deck deck;
    ASSERT_TRUE(file->edit({QStringLiteral("add")}, [&](Edit &edit) {
        return edit.insert(meeting).and_then([&](Id<Meeting> id) {
            deck.meeting = id;
            return edit.insert(deck).map([](auto) {});
        });
    }));
    EXPECT_EQ(file->store().all<Deck>()->size(), 1);
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(file->store().all<Deck>()->isEmpty());
    EXPECT_TRUE(file->verify().value().isEmpty());
    ASSERT_TRUE(file->undo());
    const auto measures = file->store().all<Measure>();
    const auto isSecond = [](const Measure &measure) { return measure.number == u"M02"; };
    EXPECT_EQ(std::find_if(measures->begin(), measures->end(), isSecond)->progress, std::nullopt);
}

TEST_F(MigrationTest, KeepsTheFileAsItWasUnderANameOfItsOwn)
{
    const QByteArray before = contentOf(original());
    const auto file = open();
    ASSERT_TRUE(file);

    EXPECT_EQ(file->keptAs(), kept());
    const auto asItWas = SQLite::Database(kept().toStdString());
    EXPECT_EQ(contentOf(kept()).size(), before.size());
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral(".oud.*")}, QDir::Files | QDir::Hidden), QStringList());
    EXPECT_EQ(QFile::permissions(kept()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(MigrationTest, KeepsASecondCopyBesideAFirst)
{
    QFile first(kept());
    ASSERT_TRUE(first.open(QIODevice::WriteOnly));
    first.write("van iemand");
    first.close();

    const auto file = open();

    ASSERT_TRUE(file);
    EXPECT_EQ(contentOf(kept()), QByteArray("van iemand"));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("oud.schema-1-2.aanjager"))));
}

TEST_F(MigrationTest, KeepsACopyBesideAFileWhoseNameHoldsPercentSigns)
{
    const QString odd = m_folder.filePath(QStringLiteral("a%2Bb.aanjager"));
    ASSERT_TRUE(QFile::rename(path(), odd));

    const auto file = ProgrammeFile::open(odd);

    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->keptAs(), m_folder.filePath(QStringLiteral("a%2Bb.schema-1.aanjager")));
}

TEST_F(MigrationTest, TakesNoPartOfAFileThatAnotherProgramHolds)
{
    SQLite::Database file(path().toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");

    EXPECT_THROW(copyToMemory(file), SQLite::Exception);

    other.exec("ROLLBACK");
    EXPECT_TRUE(copyToMemory(file)->tableExists("measure"));
}

TEST_F(MigrationTest, KeepsNothingOfAFileThatIsUpToDate)
{
    open().reset();

    EXPECT_EQ(open()->keptAs(), QString());
}

TEST_F(MigrationTest, TakesBackEveryChangeOfTheEarlierVersion)
{
    const auto file = open();
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->undo()) << "the removal of a measure with its action";

    EXPECT_EQ(file->store().all<Measure>().value().size(), 3);
    EXPECT_EQ(file->store().all<Action>().value().size(), 1);
    while (file->undoable())
        ASSERT_TRUE(file->undo());
    EXPECT_TRUE(file->store().all<Measure>().value().isEmpty());
    while (file->redoable())
        ASSERT_TRUE(file->redo());
    EXPECT_TRUE(file->verify().value().isEmpty());
}

TEST_F(MigrationTest, ShowsEarlierMomentsAndTheHistoryOfBothVersions)
{
    const auto file = open();
    ASSERT_TRUE(file);
    Round round = file->store().all<Round>().value().first();
    round.introduction = QStringLiteral("Een goed kwartaal.");
    ASSERT_TRUE(file->edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(round); }));

    const auto then = file->asOf(Moment::parse(QStringLiteral("change:3")).value());
    ASSERT_TRUE(then) << then.error().detail.toStdString();
    EXPECT_EQ((*then)->store().all<Measure>().value().size(), 3);
    EXPECT_TRUE((*then)->store().all<Round>().value().first().introduction.isEmpty());
    const auto entries = history(*file).value();
    ASSERT_EQ(entries.size(), 10);
    EXPECT_STREQ(entries.first().records.first().fields.first().field->name, "introduction");
    EXPECT_TRUE(file->verify().value().isEmpty());
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(file->store().all<Round>().value().first().introduction.isEmpty());
}

TEST_F(MigrationTest, RemovesARecordOfTheEarlierVersionAndBringsItBack)
{
    const auto file = open();
    ASSERT_TRUE(file);
    const Round round = file->store().all<Round>().value().first();
    ASSERT_TRUE(file->edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(round.id); }));

    ASSERT_TRUE(file->undo());

    EXPECT_EQ(file->store().all<Round>().value().first(), round);
    EXPECT_TRUE(file->verify().value().isEmpty());
}

TEST_F(MigrationTest, ReadsAFileOfTheFirstVersionWithoutWritingAnything)
{
    const QByteArray before = contentOf(path());

    const auto file = open(Access::ReadOnly);
    ASSERT_TRUE(file);

    EXPECT_EQ(file->store().all<Measure>().value().size(), 2);
    EXPECT_TRUE(file->verify().value().isEmpty());
    EXPECT_EQ(file->keptAs(), QString());
    EXPECT_EQ(contentOf(path()), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("oud.aanjager")});
}

TEST_F(MigrationTest, LeavesTheFileAsItWasWhereTheCopyCannotBeKept)
{
    // A name that is just short enough for a file, and not for the copy, whose name says a schema as well.
    const QString longNamed = m_folder.filePath(QString(236, QLatin1Char('l')) + QStringLiteral(".aanjager"));
    ASSERT_TRUE(QFile::rename(path(), longNamed));
    const QByteArray before = contentOf(longNamed);

    const auto opened = ProgrammeFile::open(longNamed);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Storage);
    EXPECT_EQ(contentOf(longNamed), before);
}
