// What two lists leave in a programme, one after the other.
#include "core/domain/applicability.h"
#include "core/domain/money_line.h"
#include "core/exchange/import.h"
#include "core/exchange/round_reports.h"
#include "core/exchange/round_sheets.h"
#include "tests/core/exchange/random_tracker.h"
#include "tests/core/exchange/stored_accounting.h"
#include "tests/support/builders.h"
#include "tests/support/words.h"

#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** A programme of its own for each seed. */
std::unique_ptr<ProgrammeFile> programmeIn(const QTemporaryDir &folder, quint32 seed)
{
    const QString path = folder.filePath(QStringLiteral("%1.aanjager").arg(seed));
    EXPECT_TRUE(ProgrammeFile::create(path, aProgramme()));
    auto file = ProgrammeFile::open(path);
    EXPECT_TRUE(file);
    return *std::move(file);
}

std::optional<ImportPlan> planOf(const QList<Sheet> &sheets)
{
    const auto plan = planImport(sheets, *chooseTable(sheets, {}), {}, {});
    return plan ? std::optional(*plan) : std::nullopt;
}

/** The plan as if the whole list were of a day. */
ImportPlan dated(ImportPlan plan, QDate day)
{
    const Field *reported = describe<Measure>().field(u"reported");
    for (PlannedMeasure &measure : plan.measures) {
        measure.fromRounds.removeOne(reported);
        measure.set.removeAll(reported);
        measure.set.append(reported);
        measure.measure.reported = day;
    }
    return plan;
}

/** The records that are other than they were, or gone. */
template <class E> int changedOf(const QList<E> &before, const Store &store)
{
    return static_cast<int>(std::count_if(before.begin(), before.end(), [&](const E &record) {
        const auto now = store.get(record.id);
        return !now || *now != record;
    }));
}

} // namespace

TEST(ImportAccounting, TurnsNothingBackThatALaterListTold)
{
    QTemporaryDir folder;
    int kept = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const auto later = planOf(RandomTracker(seed).sheets());
        const auto older = planOf(RandomTracker(seed + 1000).sheets());
        if (!later || !older)
            continue;
        const auto file = programmeIn(folder, seed);
        ASSERT_TRUE(applyImport(*file, dated(*later, QDate(2030, 10, 1))));
        const Store &store = file->store();
        const QList<Measure> measures = *store.all<Measure>();
        const QList<Applicability> cells = *store.all<Applicability>();
        const QList<MoneyLine> amounts = *store.all<MoneyLine>();

        const auto report = applyImport(*file, dated(*older, QDate(2030, 1, 1)));

        ASSERT_TRUE(report);
        EXPECT_EQ(changedOf(cells, store), 0) << "seed " << seed;
        EXPECT_EQ(changedOf(amounts, store), 0) << "seed " << seed;
        for (const Measure &measure : measures) {
            const auto now = store.get(measure.id);
            ASSERT_TRUE(now);
            EXPECT_TRUE(now->status == measure.status && now->progress == measure.progress &&
                        now->reported == measure.reported)
                << "seed " << seed << ' ' << measure.title.toStdString();
        }
        kept += static_cast<int>(std::count_if(report->problems.begin(), report->problems.end(), [](const auto &one) {
            return one.code == u"later_value" || one.code == u"newer_state";
        }));
    }
    EXPECT_GT(kept, 50);
}

TEST(ImportAccounting, StoresAllThatIsPlannedAfterARoundThatRanHasEnded)
{
    QTemporaryDir folder;
    int ended = 0;
    for (quint32 seed = 1; seed <= 120; ++seed) {
        const auto plan = planOf(RandomTracker(seed).sheets());
        if (!plan || plan->rounds.isEmpty())
            continue;
        const auto file = programmeIn(folder, seed);
        ImportPlan running = *plan;
        keepRunningRoundsOpen(running, QDate(2020, 2, 1));
        ImportPlan over = *plan;
        keepRunningRoundsOpen(over, QDate(2029, 6, 1));
        ASSERT_TRUE(applyImport(*file, running));

        const auto report = applyImport(*file, over);

        ASSERT_TRUE(report);
        for (const ImportProblem &problem : report->problems)
            ended += problem.code == u"ended_round";
        const QList<Round> rounds = *file->store().all<Round>();
        for (const Round &round : rounds)
            EXPECT_TRUE(round.closed.isValid()) << "seed " << seed << ' ' << round.label.toStdString();
        const QStringList missing = missingIn(file->store(), over);
        EXPECT_TRUE(missing.isEmpty()) << "seed " << seed << ": " << missing.join(u'\n').toStdString();
    }
    EXPECT_GT(ended, 20);
}

TEST(ImportAccounting, KnowsRowsWithRepeatedNumbersInWhateverOrderTheyCome)
{
    QTemporaryDir folder;
    QRandomGenerator random(11);
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QList<QStringList> rows;
        for (int theme = 0; theme < 4; ++theme)
            for (int number = 1; number <= 2 + random.bounded(3); ++number)
                rows.append({QString::number(number), text("Maatregel %1 van %2").arg(number).arg(theme),
                             text("Thema %1").arg(theme), number % 2 ? text("loopt") : text("gereed")});
        const auto listOf = [](const QList<QStringList> &lines) {
            Sheet sheet;
            for (const QStringList &line :
                 QList<QStringList>{{text("Nr"), text("Maatregel"), text("Thema"), text("Status")}} + lines) {
                for (const QString &cell : line)
                    sheet.table.addCell(cell);
                sheet.table.endRow();
            }
            return QList<Sheet>{sheet};
        };
        const auto file = programmeIn(folder, seed);
        ASSERT_TRUE(applyImport(*file, *planOf(listOf(rows))));
        std::shuffle(rows.begin(), rows.end(), random);

        const auto again = previewImport(file->store(), *planOf(listOf(rows)));

        ASSERT_TRUE(again);
        EXPECT_EQ(again->unchanged, rows.size()) << "seed " << seed;
    }
}
