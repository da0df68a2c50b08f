#include "tests/support/programme_fixture.h"

#include <QDir>

using namespace aanjager;
using namespace aanjager::fixtures;

using ProgrammeFileTest = ProgrammeTest;

TEST_F(ProgrammeFileTest, GivesBackWhatWasStored)
{
    Measure measure = aMeasure();
    measure.ends = *ImpreciseDate::parse(u"2021-Q3");
    measure.healthTime = Health::Attention;
    measure.layers = {QStringLiteral("licht"), QStringLiteral("gewone leven")};
    MoneyLine line;
    line.id = newId<MoneyLine>();
    line.measure = measure.id;
    line.amount = Money{295000000, Qualifier::About, QStringLiteral("GBP")};
    add(measure, line);

    open();

    EXPECT_EQ(*store().get(measure.id), measure);
    EXPECT_EQ(*store().get(line.id), line);
}

TEST_F(ProgrammeFileTest, UndoesAndRedoesAcrossClosing)
{
    Measure measure = aMeasure();
    add(measure);
    Measure changed = measure;
    changed.status = Status::Done;
    update(changed);

    open();
    ASSERT_TRUE(file().undo());
    EXPECT_EQ(store().get(measure.id)->status, Status::Running);

    open();
    ASSERT_TRUE(file().redo());
    EXPECT_EQ(store().get(measure.id)->status, Status::Done);
    EXPECT_FALSE(file().redoable());
}

TEST_F(ProgrammeFileTest, WalksBackToTheCreationAndNoFurther)
{
    add(aMeasure());
    ASSERT_TRUE(file().undo());

    const auto beyond = file().undo();

    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store().all<Programme>()->size(), 1);
}

TEST_F(ProgrammeFileTest, ANewEditEndsRedo)
{
    add(aMeasure());
    ASSERT_TRUE(file().undo());
    add(aMeasure(QStringLiteral("M02")));

    EXPECT_FALSE(file().redoable());
    EXPECT_EQ(file().redo().error().kind, ErrorKind::NotFound);
}

TEST_F(ProgrammeFileTest, StoresNothingOfAnEditThatFails)
{
    const auto refused = file().edit({QStringLiteral("add")}, [&](Edit &edit) -> Result<void> {
        EXPECT_TRUE(edit.insert(aMeasure()));
        Measure broken = aMeasure();
        broken.title = QString(QChar::Null);
        return edit.insert(broken).map([](auto) {});
    });

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(refused.error().place.field, QStringLiteral("title"));
    EXPECT_TRUE(store().all<Measure>()->isEmpty());
    EXPECT_TRUE(file().verify()->isEmpty());
}

TEST_F(ProgrammeFileTest, AnEditThatChangesNothingLeavesNoChange)
{
    const Measure measure = aMeasure();
    add(measure);
    const auto before = file().log()->size();

    const auto unchanged = file().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(measure); });

    ASSERT_TRUE(unchanged);
    EXPECT_FALSE(unchanged->has_value());
    EXPECT_EQ(file().log()->size(), before);
}

TEST_F(ProgrammeFileTest, RemovesPartsAndClearsReferencesAndPutsAllBackOnUndo)
{
    const Measure measure = aMeasure();
    const Measure other = aMeasure(QStringLiteral("M02"));
    const Party municipality = aMunicipality();
    const Applicability cell = anApplicability(measure, municipality);
    const Action action = anAction(measure);
    MeasureRelation relation;
    relation.id = newId<MeasureRelation>();
    relation.measure = other.id;
    relation.other = measure.id;
    add(measure, other, municipality, cell, action, relation);

    ASSERT_TRUE(file().edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(measure.id); }));
    EXPECT_FALSE(store().get(cell.id));
    EXPECT_FALSE(store().get(relation.id));
    EXPECT_TRUE(store().get(action.id)->measure.isNull());

    ASSERT_TRUE(file().undo());
    EXPECT_EQ(*store().get(cell.id), cell);
    EXPECT_EQ(*store().get(relation.id), relation);
    EXPECT_EQ(*store().get(action.id), action);
    EXPECT_TRUE(file().verify()->isEmpty());
}

TEST_F(ProgrammeFileTest, TellsWhichRowsChanged)
{
    QList<RowChange> told;
    file().subscribe([&](const QList<RowChange> &rows) { told = rows; });
    const Measure measure = aMeasure();

    add(measure);
    EXPECT_EQ(told, (QList<RowChange>{{"measure", measure.id.value, Operation::Inserted}}));

    ASSERT_TRUE(file().undo());
    EXPECT_EQ(told, (QList<RowChange>{{"measure", measure.id.value, Operation::Removed}}));
}

TEST_F(ProgrammeFileTest, ShowsTheProgrammeAsItWasAtTheEndOfADay)
{
    Measure measure = aMeasure();
    m_now = QDateTime(QDate(2020, 9, 1), QTime(9, 0), Qt::UTC);
    add(measure);
    m_now = QDateTime(QDate(2020, 10, 20), QTime(9, 0), Qt::UTC);
    measure.status = Status::Done;
    update(measure);

    const auto before = file().asOf(*Moment::parse(QStringLiteral("2020-10-19")));
    const auto after = file().asOf(*Moment::parse(QStringLiteral("2020-10-20")));

    EXPECT_EQ((*before)->store().get(measure.id)->status, Status::Running);
    EXPECT_EQ((*after)->store().get(measure.id)->status, Status::Done);
}

TEST_F(ProgrammeFileTest, NamesTheRoundsThatThereAreWhenAskedForAnother)
{
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q3");
    round.peildatum = QDate(2020, 9, 30);
    add(round);

    const auto missing = file().sequenceAt(*Moment::parse(QStringLiteral("round:2020-Q9")));

    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().accepted, QStringLiteral("2020-Q3"));
}

TEST_F(ProgrammeFileTest, LeavesNothingBesideItWhenClosed)
{
    add(aMeasure());
    m_file.reset();

    const QStringList beside = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);

    EXPECT_EQ(beside, QStringList{QStringLiteral("test.aanjager")});
}

TEST_F(ProgrammeFileTest, TakesAwayWhatABrokenOffCreationLeftButNotWhatIsBeingBuilt)
{
    const QString path = m_folder.filePath(QStringLiteral("nieuw.aanjager"));
    const auto leave = [this](const char *name, int hoursAgo) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hoursAgo),
                                     QFileDevice::FileModificationTime));
        return file.fileName();
    };
    const QString broken = leave(".nieuw.aanjager.123", 2);
    const QStringList others{leave(".nieuw.aanjager.456", 0), leave(".nieuw.aanjager.12x", 2),
                             leave(".ander.aanjager.123", 2), leave("nieuw.aanjager.123", 2)};

    ASSERT_TRUE(ProgrammeFile::create(path, aProgramme()));

    EXPECT_FALSE(QFile::exists(broken));
    for (const QString &other : others)
        EXPECT_TRUE(QFile::exists(other)) << qPrintable(other);
}

TEST_F(ProgrammeFileTest, IsHeldByOneAtATime)
{
    const auto second = ProgrammeFile::open(path());

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Busy);
    EXPECT_FALSE(second.error().found.isEmpty());
    EXPECT_TRUE(ProgrammeFile::open(path(), {Access::ReadOnly}));
}

TEST_F(ProgrammeFileTest, RefusesToCreateOverAFile)
{
    const auto again = ProgrammeFile::create(path(), aProgramme());

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(store().all<Programme>()->size(), 1);
}

TEST_F(ProgrammeFileTest, IsReadableByItsOwnerAlone)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    EXPECT_FALSE(QFile::permissions(path()) & others);
}

TEST_F(ProgrammeFileTest, OpensPastALockThatWasNeverFinished)
{
    m_file.reset();
    QFile lock(m_folder.filePath(QStringLiteral(".~test.aanjager.lock")));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();

    open();

    EXPECT_FALSE(file().isReadOnly());
}

TEST_F(ProgrammeFileTest, ClearsAJournalInWhichNothingWasWritten)
{
    m_file.reset();
    QFile journal(path() + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.close();

    open();

    EXPECT_FALSE(journal.exists());
}

TEST_F(ProgrammeFileTest, LeavesNothingBesideItWhereFoldersCannotBeSynced)
{
    file().store().database().exec("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL");
    add(aMeasure());
    m_file.reset();

    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("test.aanjager")});
}

TEST_F(ProgrammeFileTest, IsHeldAlsoUnderAnotherName)
{
    const QString link = m_folder.filePath(QStringLiteral("link.aanjager"));
    ASSERT_TRUE(QFile::link(path(), link));

    const auto second = ProgrammeFile::open(link);

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Busy);
}

TEST_F(ProgrammeFileTest, BeginsItsLogWithItsCreation)
{
    add(aMeasure());

    const auto log = file().log();

    EXPECT_EQ(log->first().type, ChangeType::Create);
    EXPECT_EQ(log->last().type, ChangeType::Edit);
}

TEST_F(ProgrammeFileTest, RefusesADayBeforeItBeganAndNamesTheFirst)
{
    m_now = QDateTime(QDate(2020, 10, 15), QTime(12, 0), Qt::UTC);
    const auto before = file().asOf(*Moment::parse(QStringLiteral("1999-01-01")));

    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(before.error().accepted.startsWith(QDate::currentDate().toString(Qt::ISODate)))
        << before.error().accepted.toStdString();
}

TEST_F(ProgrammeFileTest, CopiesItselfWholeAndForItsOwnerAlone)
{
    Measure measure = aMeasure();
    add(measure);
    measure.status = Status::Done;
    update(measure);
    const QString copy = m_folder.filePath(QStringLiteral("kopie 100%1.aanjager"));

    ASSERT_TRUE(file().copyTo(copy));

    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    auto opened = ProgrammeFile::open(copy);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_TRUE((*opened)->verify()->isEmpty());
    ASSERT_TRUE((*opened)->undo());
    EXPECT_EQ((*opened)->store().get(measure.id)->status, Status::Running) << "its history came along";
    EXPECT_EQ(store().get(measure.id)->status, Status::Done) << "the first is another file";
}

TEST_F(ProgrammeFileTest, CopiesOverNothingAndLeavesNothingWhereItCannot)
{
    add(aMeasure());
    const QString taken = m_folder.filePath(QStringLiteral("er is al iets.aanjager"));
    QFile there(taken);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("iets anders");
    there.close();
    const auto names = [this] { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); };
    const QStringList before = names();

    const auto over = file().copyTo(taken);
    const auto itself = file().copyTo(path());
    const auto nowhere = file().copyTo(m_folder.filePath(QStringLiteral("geen map/kopie.aanjager")));

    ASSERT_FALSE(over || itself || nowhere);
    EXPECT_EQ(over.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(itself.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::Storage);
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), "iets anders");
    EXPECT_EQ(names(), before);
}
