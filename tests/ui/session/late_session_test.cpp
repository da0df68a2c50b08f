#include "core/storage/state_loader.h"
#include "tests/support/builders.h"
#include "tests/support/generated/generated_programme.h"
#include "ui/session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** A programme in which parties reported more often than is read at once. */
class LateSessionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(generateProgramme(path, {60, 10, 8}));
        ASSERT_TRUE(session.open(path));
        report.id = newId<ProgressReport>();
        report.measure = session.state().all<Measure>().first().id;
        report.round = session.state().all<Round>().first().id;
        report.submitted = QDate(2021, 1, 5);
    }

    void insert(const ProgressReport &record)
    {
        ASSERT_TRUE(
            session.edit({QStringLiteral("add")}, [&](Edit &edit) { return edit.insert(record).map([](auto) {}); }));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("late.aanjager"));
    Session session;
    ProgressReport report;
};

} // namespace

TEST_F(LateSessionTest, LeavesInTheFileWhatPartiesReportedUntilItIsAskedFor)
{
    EXPECT_FALSE(session.state().isWhole());
    EXPECT_TRUE(session.state().reportsAtHand().isEmpty());

    const auto whole = session.wholeView();

    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->state.all<ProgressReport>().size(), 60 * 80);
    EXPECT_EQ(whole->sequence, session.view().sequence);
}

TEST_F(LateSessionTest, KnowsWhatLeadsReportAtOnceAndWhetherPartiesReported)
{
    const int before = session.partyReportsVersion();

    insert(report);
    const int afterLead = session.partyReportsVersion();
    ASSERT_TRUE(session.state().find(report.id));
    ProgressReport other = report;
    other.id = newId<ProgressReport>();
    other.party = session.state().all<Party>().first().id;
    insert(other);
    const int afterParty = session.partyReportsVersion();

    EXPECT_EQ(afterLead, before);
    EXPECT_NE(afterParty, afterLead);
    EXPECT_FALSE(session.state().find(other.id));
    ASSERT_TRUE(session.state().look(other.id));
    EXPECT_EQ(*session.state().look(other.id), other);
    ASSERT_TRUE(session.undo());
    EXPECT_NE(session.partyReportsVersion(), afterParty);
    EXPECT_EQ(session.state().look(other.id), nullptr);
}

TEST_F(LateSessionTest, ShowsAReaderWhatTheHolderOfTheFileChanged)
{
    Session reader;
    ASSERT_TRUE(reader.open(path));
    ASSERT_EQ(reader.readOnlyReason(), ReadOnlyReason::HeldByOther);
    reader.finishCheck();
    const Id<Measure> measure = report.measure;
    report.party = session.state().all<Party>().first().id;
    insert(report);
    ASSERT_TRUE(session.edit({QStringLiteral("update")}, [&](Edit &edit) {
        Measure changed = *session.state().find(measure);
        changed.lead = QStringLiteral("wijkteam");
        return edit.update(changed);
    }));
    ASSERT_FALSE(reader.state().lateReports()->on(measure)) << "of another moment than the state";

    reader.look();

    EXPECT_EQ(reader.state().find(measure)->lead, QStringLiteral("wijkteam"));
    EXPECT_EQ(reader.view().sequence, session.view().sequence);
    const auto late = reader.state().lateReports()->on(measure);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->size(), 81);
}

TEST_F(LateSessionTest, SaysThatACopyOfAnOverwrittenFileLacksWhatWasNotRead)
{
    EXPECT_TRUE(session.isCopyWhole());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_EQ(file.write("Geachte raad,"), 13);
    file.close();
    session.look();

    EXPECT_EQ(session.readOnlyReason(), ReadOnlyReason::Overwritten);
    EXPECT_FALSE(session.isCopyWhole());
}
