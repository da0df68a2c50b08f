#include "core/storage/schema.h"
#include "tests/support/programme_fixture.h"

#include <QDir>

using namespace aanjager;
using namespace aanjager::fixtures;

class VerificationTest : public ProgrammeTest
{
protected:
    /** Runs SQL behind the door's back, as another program could. */
    void tamper(const std::string &sql)
    {
        m_file.reset();
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }

    QStringList codes()
    {
        const auto opened = ProgrammeFile::open(path());
        QStringList list;
        if (!opened)
            return {QStringLiteral("refused")};
        const auto findings = (*opened)->verify();
        for (const Finding &finding : findings.value())
            list.append(finding.code);
        return list;
    }
};

TEST_F(VerificationTest, FindsNothingWrongWithAFileOfManyEdits)
{
    Measure measure = aMeasure();
    add(measure);
    for (int i = 0; i < 10; ++i) {
        measure.progress = i;
        update(measure);
    }
    ASSERT_TRUE(file().undo());
    m_file.reset();

    EXPECT_EQ(codes(), QStringList());
}

TEST_F(VerificationTest, SeesACellChangedOutsideTheApp)
{
    add(aMeasure());
    tamper("UPDATE measure SET title='Anders'");

    EXPECT_EQ(codes(), QStringList{QStringLiteral("seal")});
}

TEST_F(VerificationTest, SeesARowRemovedOutsideTheApp)
{
    add(aMeasure());
    tamper("DELETE FROM measure");

    EXPECT_EQ(codes(), QStringList{QStringLiteral("seal")});
}

TEST_F(VerificationTest, SeesAnAlteredChange)
{
    add(aMeasure());
    tamper("UPDATE change SET author='somebody' WHERE sequence=2");

    EXPECT_EQ(codes(), QStringList{QStringLiteral("chain")});
}

TEST_F(VerificationTest, SeesThatTheLastChangeWasCutOff)
{
    add(aMeasure());
    tamper("DELETE FROM change WHERE sequence=2");

    EXPECT_TRUE(codes().contains(QStringLiteral("chain")));
}

TEST_F(VerificationTest, RefusesASchemaWithATrigger)
{
    tamper("CREATE TRIGGER evil AFTER UPDATE ON measure BEGIN DELETE FROM change; END");

    const auto opened = ProgrammeFile::open(path());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Format);
    EXPECT_EQ(opened.error().found, QStringLiteral("evil"));
}

TEST_F(VerificationTest, RefusesAMissingTable)
{
    tamper("DROP TABLE money_line");

    EXPECT_EQ(ProgrammeFile::open(path()).error().kind, ErrorKind::Format);
}

TEST_F(VerificationTest, RefusesANewerFileAndNamesTheVersions)
{
    tamper("PRAGMA user_version=99");

    const auto opened = ProgrammeFile::open(path());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Format);
    EXPECT_EQ(opened.error().found, QStringLiteral("99"));
    EXPECT_EQ(opened.error().accepted, QString::number(newestSchema()));
}

TEST_F(VerificationTest, RefusesAFileOfAnotherApplication)
{
    tamper("PRAGMA application_id=1");

    EXPECT_EQ(ProgrammeFile::open(path()).error().kind, ErrorKind::Format);
}

TEST_F(VerificationTest, RefusesWhatIsNoDatabaseAndWritesNothing)
{
    const QString other = m_folder.filePath(QStringLiteral("brief.docx"));
    QFile document(other);
    ASSERT_TRUE(document.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray("Geachte raad, ").repeated(300);
    document.write(text);
    document.close();

    const auto opened = ProgrammeFile::open(other);

    EXPECT_EQ(opened.error().kind, ErrorKind::Format);
    ASSERT_TRUE(document.open(QIODevice::ReadOnly));
    EXPECT_EQ(document.readAll(), text);
}

TEST_F(VerificationTest, RefusesAnEmptyFileAndOneThatIsNotThere)
{
    const QString empty = m_folder.filePath(QStringLiteral("leeg.aanjager"));
    QFile file(empty);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();

    EXPECT_EQ(ProgrammeFile::open(empty).error().kind, ErrorKind::Format);
    EXPECT_EQ(QFileInfo(empty).size(), 0);
    EXPECT_EQ(ProgrammeFile::open(m_folder.filePath(QStringLiteral("weg.aanjager"))).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(QStringLiteral("weg.aanjager"))));
}

TEST_F(VerificationTest, SeesASealOfAnotherChangeOrASecondOne)
{
    add(aMeasure());
    tamper("UPDATE seal SET sequence=7");
    EXPECT_EQ(codes(), QStringList{QStringLiteral("seal")});

    tamper("UPDATE seal SET sequence=2; INSERT INTO seal SELECT 2, sequence, cells, head FROM seal");
    EXPECT_EQ(codes(), QStringList{QStringLiteral("seal")});
}

TEST_F(VerificationTest, SeesAnIndexThatDiffersFromItsTable)
{
    const Measure measure = aMeasure();
    add(measure, anAction(measure));
    const std::string statement = "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=";
    tamper(statement + "sql || ' WHERE party=1' WHERE name='action_party'");
    tamper("REINDEX action_party");
    tamper(statement + "replace(sql, ' WHERE party=1', '') WHERE name='action_party'");

    EXPECT_TRUE(codes().contains(QStringLiteral("page")));
}

TEST_F(VerificationTest, DoesNotTakeBackAChangeThatWasAltered)
{
    const Measure measure = aMeasure();
    add(measure);
    QByteArray changeset = guarded(path(), [&] { return changeLog::find(store().database(), 2); }).value()->changeset;
    ASSERT_TRUE(changeset.contains("Afwegingskader"));
    changeset.replace("Afwegingskader", "Bfwegingskader");
    tamper("UPDATE change SET changeset=x'" + changeset.toHex().toStdString() + "' WHERE sequence=2");
    open();

    const auto undone = file().undo();

    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Format);
    EXPECT_EQ(*store().get(measure.id), measure);
    EXPECT_FALSE(file().asOf({Moment::AfterChange{1}}));
}

TEST_F(VerificationTest, RefusesADatabaseInWriteAheadModeAndLeavesItSo)
{
    tamper("PRAGMA journal_mode=WAL");

    EXPECT_EQ(ProgrammeFile::open(path()).error().kind, ErrorKind::Format);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}
