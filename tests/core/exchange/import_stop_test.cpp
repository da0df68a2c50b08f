// An import that is stopped, at any moment of it, has not been; and one that is not tells how far it is.
#include "core/exchange/import.h"
#include "tests/core/exchange/workbook/packed.h"
#include "tests/support/programme_fixture.h"

#include <QFile>
#include <chrono>
#include <random>
#include <thread>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

constexpr int rows = 300;
constexpr std::chrono::milliseconds longestWait{2000}; ///< under sanitizers on a busy machine; the bench has the figure

class ImportStopTest : public ProgrammeTest
{
protected:
    QString csv(int count) const
    {
        QByteArray text("Nr;Maatregel;Status;Thema;Einddatum;Voortgang Q3 2020;Voortgang Q4 2020\n");
        for (int row = 0; row < count; ++row)
            text += "M" + QByteArray::number(row) + ";Maatregel " + QByteArray::number(row) + ";loopt;Thema " +
                    QByteArray::number(row % 7) + ";31-12-2020;25%;" + QByteArray::number(row % 101) + "%\n";
        return written("lijst.csv", text);
    }

    QString xlsx(int count) const
    {
        QByteArray sheet("<sheetData>");
        const auto addRow = [&sheet](const QByteArrayList &cells) {
            sheet += "<row>";
            for (const QByteArray &cell : cells)
                sheet += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            sheet += "</row>";
        };
        addRow({"Nr", "Maatregel", "Status", "Voortgang Q4 2020"});
        for (int row = 0; row < count; ++row)
            addRow({"M" + QByteArray::number(row), "Maatregel", "loopt", "50%"});
        return written("lijst.xlsx", fixtures::xlsx(sheet + "</sheetData>"));
    }

    Result<ImportReport> import(const QString &path, WorkProgress &progress)
    {
        return readTracker(path, store(), {}, &progress).and_then([&](ImportPlan plan) {
            return applyImport(file(), std::move(plan), &progress);
        });
    }

    /** Imports and stops at the so manieth time that it is asked whether to go on; whether that stopped it. */
    bool stopsAt(const QString &path, int look)
    {
        WorkProgress progress;
        int looks = 0;
        progress.breathEvery = {};
        progress.breathe = [&] {
            if (++looks == look)
                progress.stop();
        };
        const auto done = import(path, progress);
        EXPECT_EQ(done.has_value(), looks < look || progress.stage == WorkStage::Finishing) << look;
        EXPECT_TRUE(done || wasStopped(done.error())) << look;
        return !done;
    }

    void expectUntouched(qsizetype changes)
    {
        EXPECT_EQ(file().log()->size(), changes);
        EXPECT_TRUE(store().all<Measure>()->isEmpty());
        EXPECT_TRUE(store().all<Round>()->isEmpty());
        EXPECT_FALSE(file().undoable() && file().undoable()->label.key == QLatin1String("import"));
    }

private:
    QString written(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
        return path;
    }
};

} // namespace

TEST_F(ImportStopTest, LeavesNothingBehindWhereverItIsStopped)
{
    qsizetype before = file().log()->size();
    for (const QString &path : {csv(rows), xlsx(rows)}) {
        int stops = 0;
        for (int look = 1; stopsAt(path, look); look += 1 + look / 5) {
            ++stops;
            expectUntouched(before);
        }
        EXPECT_GT(stops, 20);
        ASSERT_EQ(file().log()->size(), before + 1);
        EXPECT_EQ(store().all<Measure>()->size(), rows);
        ASSERT_TRUE(file().undo());
        ASSERT_TRUE(file().verify() && file().verify()->isEmpty());
        before = file().log()->size();
    }
}

TEST_F(ImportStopTest, EndsSoonAfterItIsStoppedAtAnyMoment)
{
    const QString path = csv(8'000);
    qsizetype known = file().log()->size();
    std::mt19937 random(20201231);
    for (int turn = 0; turn < 6; ++turn) {
        WorkProgress progress;
        std::chrono::steady_clock::time_point stoppedAt = std::chrono::steady_clock::now();
        std::thread watcher([&, after = random() % 400] {
            std::this_thread::sleep_for(std::chrono::milliseconds(after));
            stoppedAt = std::chrono::steady_clock::now();
            progress.stop();
        });

        const auto done = import(path, progress);
        const auto ended = std::chrono::steady_clock::now();
        watcher.join();

        EXPECT_LT(ended - stoppedAt, longestWait);
        EXPECT_EQ(file().log()->size(), known + (done ? 1 : 0));
        if (done) {
            ASSERT_TRUE(file().undo());
        }
        known = file().log()->size();
        EXPECT_TRUE(store().all<Measure>()->isEmpty());
    }
}

TEST_F(ImportStopTest, TellsEveryStageWithItsCount)
{
    QList<WorkStage> stages;
    qint64 most = 0;
    WorkProgress progress;
    progress.breathEvery = {};
    progress.breathe = [&] {
        const WorkTold told = toldBy(progress);
        if (stages.isEmpty() || stages.last() != told.stage)
            stages.append(told.stage);
        EXPECT_TRUE(told.total == 0 || told.done <= told.total);
        if (told.stage == WorkStage::Storing)
            most = std::max(most, told.total);
    };

    ASSERT_TRUE(import(csv(rows), progress));

    EXPECT_EQ(stages, (QList<WorkStage>{WorkStage::Reading, WorkStage::Planning, WorkStage::Comparing,
                                        WorkStage::Storing, WorkStage::Finishing}));
    EXPECT_EQ(most, rows + 2 * rows + 7 + 2); // measures, two reports each, themes, rounds
}
