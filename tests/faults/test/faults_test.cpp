// The short forms of what aanjager_faults tries at length.
#include "tests/faults/damaged_files.h"
#include "tests/faults/failing_disk.h"
#include "tests/faults/kill.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/story.h"
#include "tests/faults/taken_files.h"
#include "tests/faults/vfs_shim.h"
#include "tests/support/scratch_folder.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::faults;

namespace {

void expectHolds(const Figure &figure)
{
    const std::string text = table({figure}).toStdString();
    EXPECT_TRUE(figure.holds()) << text;
    std::printf("%s", text.c_str());
}

Effort cases(int count)
{
    return {static_cast<std::uint64_t>(testing::UnitTest::GetInstance()->random_seed()) + 1, count};
}

} // namespace

namespace {

class SyncCounter : public VfsWatcher
{
public:
    void done(const Call &call) override
    {
        m_syncs += call.kind == CallKind::Sync || call.kind == CallKind::SyncFolder;
    }
    /** The syncs since it was last asked. */
    int taken() { return std::exchange(m_syncs, 0); }

private:
    int m_syncs = 0;
};

} // namespace

TEST(Faults, AsksTheDiskNoMoreForAnEditThanARawCommitDoes)
{
    const QTemporaryDir folder(fixtures::scratchTemplate());
    const QString path = folder.filePath(QStringLiteral("test.aanjager"));
    ASSERT_TRUE(Story::build(path));
    SyncCounter counter;
    const VfsShim shim(counter);
    const auto file = ProgrammeFile::open(path, {Access::ReadWrite, Durability::Full, shim.name()});
    SQLite::Database &database = (*file)->store().database();

    database.exec("UPDATE measure SET progress=1 WHERE id=(SELECT min(id) FROM measure)");
    const int raw = counter.taken();
    ASSERT_TRUE(Story(1).play(**file, Story::base + 1));

    EXPECT_EQ(counter.taken(), raw);
    EXPECT_GT(raw, 0);
}

TEST(Faults, KeepsEveryAcknowledgedEditThroughKills)
{
    expectHolds(killsWhileEditing(cases(100)));
}

TEST(Faults, StoresAnImportWholeOrNotAtAllThroughKills)
{
    expectHolds(killsWhileImporting(cases(8)));
}

TEST(Faults, BuildsAFileWholeOrNotAtAllThroughKills)
{
    expectHolds(killsWhileBuilding(cases(10)));
}

TEST(Faults, KeepsEveryAcknowledgedEditThroughPowerCuts)
{
    expectHolds(powerCuts(Disk::Honest, cases(2000)));
}

TEST(Faults, KeepsEveryAcknowledgedEditWhereFoldersCannotBeSynced)
{
    expectHolds(powerCuts(Disk::WithoutFolders, cases(500)));
}

TEST(Faults, SeesTheLossesOfADiskThatLies)
{
    expectHolds(powerCuts(Disk::Lying, cases(100)));
}

TEST(Faults, SeesTheLossesOfEditsThatAreNotSynced)
{
    expectHolds(powerCuts(Disk::Unsynced, cases(100)));
}

TEST(Faults, SaysTrulyWhatIsStoredWhenTheDiskFails)
{
    expectHolds(failingCalls(Thoroughness::Some, cases(1)));
}

TEST(Faults, NoticesFlippedBits)
{
    expectHolds(flippedBits(cases(200)));
}

TEST(Faults, NoticesTruncationAndZeroedPages)
{
    expectHolds(truncatedAndZeroed(cases(60)));
}

TEST(Faults, RefusesForeignAndHostileFilesAndWritesNothing)
{
    expectHolds(foreignFiles(cases(1)));
}

TEST(Faults, WritesNothingInAFileThatIsNoLongerOurs)
{
    expectHolds(takenFiles(cases(1)));
}
