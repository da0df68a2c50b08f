// The short forms of what aanjager_faults tries at length.
#include "tests/faults/damaged_files.h"
#include "tests/faults/failing_disk.h"
#include "tests/faults/kill.h"
#include "tests/faults/power_cut.h"

#include <gtest/gtest.h>

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
