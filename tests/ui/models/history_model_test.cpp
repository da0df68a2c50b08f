#include "ui/models/history_model.h"

#include "tests/support/generated/generated_programme.h"
#include "tests/support/gui/package.h"
#include "ui/models/roles.h"
#include "ui/session/record_edits.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class HistoryModelTest : public PackageTest
{
protected:
    QString text(int row, HistoryModel::Column column) const { return model.index(row, column).data().toString(); }
    void set(QStringView field, const QString &value)
    {
        ASSERT_TRUE(setField(session, package.first.id, field, value));
    }

    text::Wording words{QStringLiteral("nl")};
    HistoryModel model{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(HistoryModelTest, TellsTheLastChangeFirstUnderItsDay)
{
    session.setAuthor(QStringLiteral("coördinator"));
    set(u"status", QStringLiteral("done"));

    ASSERT_TRUE(model.load());

    EXPECT_TRUE(model.index(0, 0).data(HeadsGroupRole).toBool());
    EXPECT_EQ(model.index(0, 0).data(CountRole).toInt(), 3);
    EXPECT_EQ(text(1, HistoryModel::About), QStringLiteral("M01, status"));
    EXPECT_EQ(text(1, HistoryModel::What), QStringLiteral("In uitvoering → Afgerond"));
    EXPECT_EQ(text(1, HistoryModel::Who), QStringLiteral("coördinator"));
    const auto look = model.index(1, HistoryModel::What).data(HistoryModel::ChangeRole).value<ChangeLook>();
    EXPECT_EQ(look.before.status, Status::Running);
    EXPECT_EQ(look.after.status, Status::Done);
}

TEST_F(HistoryModelTest, TellsAChangeOfSeveralFieldsOnceWithARowForEach)
{
    const auto both = session.edit({QStringLiteral("update"), {QStringLiteral("measure")}}, [&](Edit &edit) {
        Measure measure = package.first;
        measure.status = Status::Done;
        measure.lead = QStringLiteral("wijkteam");
        return edit.update(measure);
    });
    ASSERT_TRUE(both);

    ASSERT_TRUE(model.load());

    EXPECT_TRUE(text(1, HistoryModel::What).startsWith(QStringLiteral("2 ")));
    EXPECT_FALSE(text(1, HistoryModel::When).isEmpty());
    EXPECT_TRUE(model.index(2, 0).data(HistoryModel::PartOfChangeRole).toBool());
    EXPECT_TRUE(text(3, HistoryModel::When).isEmpty());
    EXPECT_FALSE(model.index(3, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_F(HistoryModelTest, ReadsALargeLogBesideTheWindowAndTellsTheSame)
{
    const QString path = package.folder.filePath(QStringLiteral("large.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {300, 10, 3}));
    ASSERT_TRUE(session.open(path));
    session.finishCheck();
    const auto all = history(session.file());
    ASSERT_TRUE(all);

    ASSERT_TRUE(model.load());
    EXPECT_TRUE(model.isReading());
    EXPECT_EQ(model.rowCount(), 0);
    for (int turn = 0; turn < 100 && !model.isWhole(); ++turn) {
        model.finish();
        model.fetchMore({});
        QApplication::processEvents();
    }

    ASSERT_TRUE(model.isWhole());
    EXPECT_FALSE(model.isReading());
    EXPECT_EQ(model.changes(), all->size());
    EXPECT_TRUE(model.index(0, 0).data(HeadsGroupRole).toBool());
    ASSERT_TRUE(
        setField(session, session.state().all<Measure>().first().id, u"title", Value(QStringLiteral("Anders"))));
    EXPECT_FALSE(model.isReading()) << "an edit ends the walk";
    model.finish();
}

TEST_F(HistoryModelTest, CountsAnUndoAsAChangeOfItsOwn)
{
    ASSERT_TRUE(model.load());
    const qsizetype before = model.changes();
    set(u"status", QStringLiteral("done"));
    ASSERT_TRUE(session.undo());

    ASSERT_TRUE(model.load());

    EXPECT_EQ(model.changes(), before + 2);
    EXPECT_EQ(text(1, HistoryModel::What), QStringLiteral("Afgerond → In uitvoering"));
}

TEST_F(HistoryModelTest, ShowsOneMeasureByFieldWithItsFirstValueLast)
{
    set(u"status", QStringLiteral("done"));
    set(u"lead", QStringLiteral("wijkteam"));
    model.setGrouping(HistoryGrouping::Field);
    HistoryChoice ofFirst;
    ofFirst.measure = package.first.id;
    model.setChoice(ofFirst);

    int heading = -1;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(HeadsGroupRole).toBool() &&
            text(row, HistoryModel::When) == QStringLiteral("Status"))
            heading = row;

    ASSERT_GE(heading, 0);
    EXPECT_EQ(model.index(heading, 0).data(CountRole).toInt(), 2);
    EXPECT_EQ(text(heading + 1, HistoryModel::What), QStringLiteral("In uitvoering → Afgerond"));
    EXPECT_EQ(text(heading + 2, HistoryModel::What), QStringLiteral("In uitvoering"));
    const int rows = model.rowCount();
    model.toggle(model.index(heading, 0));
    EXPECT_EQ(model.rowCount(), rows - 2);
}

TEST_F(HistoryModelTest, ShowsOnlyTheFieldAuthorAndVerdictsThatAreChosen)
{
    session.setAuthor(QStringLiteral("a"));
    set(u"lead", QStringLiteral("wijkteam"));
    session.setAuthor(QStringLiteral("b"));
    set(u"health.time", QStringLiteral("intervene"));
    ASSERT_TRUE(model.load());

    HistoryChoice lead;
    lead.field = QStringLiteral("measure.lead");
    model.setChoice(lead);
    EXPECT_EQ(text(1, HistoryModel::What), QStringLiteral("%1 → wijkteam").arg(package.first.lead));
    HistoryChoice byOther;
    byOther.by = QStringLiteral("b");
    model.setChoice(byOther);
    EXPECT_EQ(model.rowCount(), 2);
    HistoryChoice verdicts;
    verdicts.onlyVerdictAndStatus = true;
    verdicts.by = QStringLiteral("a");
    model.setChoice(verdicts);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HistoryModelTest, OffersTheValueThatWasWrittenOrWhileThatHoldsTheOneBefore)
{
    set(u"status", QStringLiteral("done"));
    ASSERT_TRUE(model.load());
    const auto before = model.restoration(model.index(1, 0));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->value, Value(QStringLiteral("running")));
    EXPECT_FALSE(model.index(1, 0).data(HistoryModel::RestoreTextRole).toString().isEmpty());

    set(u"status", QStringLiteral("on_hold"));
    ASSERT_TRUE(model.load());

    EXPECT_EQ(model.restoration(model.index(1, 0))->value, Value(QStringLiteral("done")));
    EXPECT_EQ(model.restoration(model.index(2, 0))->value, Value(QStringLiteral("done")));
}

TEST_F(HistoryModelTest, SaysWhatWasTakenBack)
{
    set(u"status", QStringLiteral("done"));
    ASSERT_TRUE(model.load());
    const QString done = model.index(1, HistoryModel::About).data().toString();
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(model.load());

    const QString undone = model.index(1, HistoryModel::About).data().toString();
    EXPECT_NE(undone, done);
    EXPECT_TRUE(undone.endsWith(done)) << undone.toStdString();
}

TEST_F(HistoryModelTest, CountsWhatAChoiceLeaves)
{
    HistoryChoice choice;
    choice.onlyVerdictAndStatus = true;
    model.setChoice(choice);
    ASSERT_TRUE(model.load());
    const qsizetype before = model.shown();

    set(u"status", QStringLiteral("done"));
    set(u"lead", QStringLiteral("wijkteam"));
    ASSERT_TRUE(model.load());

    EXPECT_EQ(model.shown(), before + 1);
    model.setChoice({});
    EXPECT_EQ(model.shown(), model.changes());
}

TEST_F(HistoryModelTest, ReadsALongLogInParts)
{
    for (int i = 0; i < 210; ++i)
        set(u"lead", QStringLiteral("trekker %1").arg(i));

    HistoryModel alone(session, words); // whoever tests a model fetches all of it
    ASSERT_TRUE(alone.load());
    EXPECT_FALSE(alone.isWhole());
    EXPECT_LT(alone.changes(), 210);
    ASSERT_TRUE(alone.canFetchMore({}));
    alone.fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return alone.isWhole(); }));

    EXPECT_EQ(alone.changes(), history(session.file())->size());
}

TEST_F(HistoryModelTest, NamesTheMeasureThatMoneyAndActionsBelongToAndWhoChangedIt)
{
    session.setAuthor(QStringLiteral("controller"));
    MoneyLine line;
    line.id = newId<MoneyLine>();
    line.kind = MoneyKind::SavingPlanned;
    line.year = 2021;
    line.measure = package.second.id;
    line.amount = Money::euros(5000);
    ASSERT_TRUE(session.edit({QStringLiteral("add"), {QStringLiteral("money_line")}},
                             [&](Edit &edit) { return edit.insert(line).map([](auto) {}); }));
    ASSERT_TRUE(session.edit({QStringLiteral("set")}, [&](Edit &edit) {
        line.amount = Money::euros(7000);
        return edit.update(line);
    }));
    ASSERT_TRUE(session.edit({QStringLiteral("set")}, [&](Edit &edit) {
        Action action = package.action;
        action.text = QStringLiteral("Anders gezegd");
        return edit.update(action);
    }));
    for (const char *language : {"nl", "en"}) {
        const text::Wording spoken{QString::fromLatin1(language)};
        HistoryModel shown(session, spoken);
        ASSERT_TRUE(shown.load());
        const auto cell = [&](int row, HistoryModel::Column column) {
            return shown.index(row, column).data().toString();
        };
        EXPECT_TRUE(cell(1, HistoryModel::About).contains(package.first.number))
            << cell(1, HistoryModel::About).toStdString();
        EXPECT_TRUE(cell(2, HistoryModel::About).contains(package.second.number))
            << cell(2, HistoryModel::About).toStdString();
        EXPECT_TRUE(cell(1, HistoryModel::What).contains(QStringLiteral("Anders gezegd")));
        for (int row : {1, 2})
            EXPECT_EQ(cell(row, HistoryModel::Who), QStringLiteral("controller")) << language;
    }
}

TEST_F(HistoryModelTest, KeepsThePlaceOfWhatIsShownWhenADayIsFoldedAndWhenSomethingIsChanged)
{
    set(u"status", QStringLiteral("done"));
    ASSERT_TRUE(model.load());
    const QPersistentModelIndex heading = model.index(0, 0), row = model.index(1, HistoryModel::What);
    const QString told = row.data().toString();
    const qsizetype rows = model.rowCount();

    set(u"lead", QStringLiteral("wijkteam"));
    ASSERT_TRUE(model.refresh());

    ASSERT_TRUE(heading.isValid() && row.isValid());
    EXPECT_EQ(heading.row(), 0);
    EXPECT_EQ(row.row(), 2);
    EXPECT_EQ(row.data().toString(), told);
    EXPECT_EQ(model.rowCount(), rows + 1);
    EXPECT_EQ(heading.data(CountRole).toInt(), model.changes());
    EXPECT_EQ(model.changes(), history(session.file())->size());

    model.toggle(heading);
    EXPECT_TRUE(heading.isValid());
    EXPECT_FALSE(row.isValid());
    EXPECT_EQ(model.rowCount(), 1);
    model.toggle(heading);
    EXPECT_EQ(model.rowCount(), rows + 1);
}

TEST_F(HistoryModelTest, ReadsOnBehindWhatItKnewWhenSomethingWasChanged)
{
    for (int i = 0; i < 600; ++i)
        set(u"lead", QStringLiteral("trekker %1").arg(i));
    HistoryModel alone(session, words);
    ASSERT_TRUE(alone.load());
    ASSERT_FALSE(alone.isWhole());

    set(u"lead", QStringLiteral("anders"));
    ASSERT_TRUE(alone.refresh());
    EXPECT_TRUE(alone.index(1, HistoryModel::What).data().toString().contains(QStringLiteral("anders")));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        if (alone.canFetchMore({}))
            alone.fetchMore({});
        return alone.isWhole();
    }));

    EXPECT_EQ(alone.changes(), history(session.file())->size());
    EXPECT_EQ(alone.index(0, 0).data(CountRole).toInt(), alone.changes());
}

TEST_F(HistoryModelTest, IsNoHindranceWhenTheProgrammeGoes)
{
    ASSERT_TRUE(model.load());
    ASSERT_TRUE(model.isWhole());

    ASSERT_TRUE(session.open(package.path()));
    ASSERT_TRUE(model.load());
    session.close();

    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HistoryModelTest, DoesNotTellTheHistoryOfAnotherFileThatCameInItsPlace)
{
    HistoryWalk walk(package.path(), {}, session.view().sequence,
                     session.file().uidOf(session.view().sequence).value());
    const QString other = package.folder.filePath(QStringLiteral("ander.aanjager"));
    ASSERT_TRUE(ProgrammeFile::create(other, aProgramme()));
    ASSERT_EQ(std::rename(qPrintable(other), qPrintable(package.path())), 0);

    const auto part = walk.next(10, 10);

    ASSERT_FALSE(part);
    EXPECT_EQ(part.error().kind, ErrorKind::Conflict);
}

TEST_F(HistoryModelTest, TellsALargeChangeInPartsWithAllThatItHolds)
{
    constexpr int many = 1300;
    ASSERT_TRUE(session.edit({QStringLiteral("import"), {QString::number(many)}}, [&](Edit &edit) {
        Result<void> added;
        for (int i = 0; i < many; ++i)
            added =
                added.and_then([&] { return edit.insert(aMeasure(QStringLiteral("X%1").arg(i))).map([](auto) {}); });
        return added;
    }));
    HistoryModel alone(session, words);
    ASSERT_TRUE(alone.load());
    ASSERT_TRUE(QTest::qWaitFor([&] { return alone.canFetchMore({}); }));

    EXPECT_LT(alone.rowCount(), many);
    const auto told = [&] { return alone.index(1, HistoryModel::What).data().toString(); };
    EXPECT_TRUE(told().startsWith(QLocale().toString(many) + QLatin1Char(' '))) << told().toStdString();
    HistoryChoice titles;
    titles.field = QStringLiteral("measure.title");
    alone.setChoice(titles);
    EXPECT_FALSE(told().front().isDigit()) << "more than was read so far: " << told().toStdString();
    alone.setChoice({});
    const QPersistentModelIndex row = alone.index(5, 0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    ASSERT_TRUE(setField(session, package.first.id, u"lead", Value(QStringLiteral("wijkteam"))));
    ASSERT_TRUE(alone.refresh());
    ASSERT_TRUE(QTest::qWaitFor([&] {
        alone.fetchMore({});
        return alone.isWhole();
    }));

    EXPECT_EQ(row.row(), 6) << "what is read goes on behind what is shown";
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), spoken);
    EXPECT_EQ(alone.changes(), history(session.file())->size());
    HistoryModel anew(session, words);
    ASSERT_TRUE(anew.load());
    ASSERT_TRUE(QTest::qWaitFor([&] {
        anew.fetchMore({});
        return anew.isWhole();
    }));
    ASSERT_EQ(alone.rowCount(), anew.rowCount());
    for (int at = 0; at < anew.rowCount(); ++at)
        ASSERT_EQ(alone.index(at, HistoryModel::About).data(), anew.index(at, HistoryModel::About).data()) << at;
}

TEST_F(HistoryModelTest, GrowsByFieldInTheMidstOfItsGroups)
{
    for (int i = 0; i < 230; ++i) {
        set(u"lead", QStringLiteral("trekker %1").arg(i));
        if (i % 50 == 0)
            set(u"status", i % 100 == 0 ? QStringLiteral("done") : QStringLiteral("running"));
    }
    model.setGrouping(HistoryGrouping::Field);
    ASSERT_TRUE(model.load());
    const int first = model.rowCount();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isWhole(); }));
    EXPECT_GT(model.rowCount(), first);
    const int whole = model.rowCount();

    set(u"status", QStringLiteral("on_hold"));
    ASSERT_TRUE(model.refresh());
    EXPECT_EQ(model.rowCount(), whole + 1);
    QList<int> headings;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(HeadsGroupRole).toBool())
            headings.append(row);
    model.toggle(model.index(headings[1], 0));
    EXPECT_LT(model.rowCount(), whole + 1);
    model.toggle(model.index(headings[1], 0));
    EXPECT_EQ(model.rowCount(), whole + 1);
}
