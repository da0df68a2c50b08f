#include "core/exchange/import.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/table_reader.h"
#include "tests/core/exchange/accounting.h"
#include "tests/core/exchange/random_tracker.h"
#include "tests/core/exchange/stored_accounting.h"
#include "tests/support/builders.h"
#include "tests/support/words.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QString shownAs(const QList<Sheet> &sheets)
{
    QString all;
    for (const Sheet &sheet : sheets) {
        all += u'[' + sheet.table.name + QStringLiteral("]\n");
        for (int row = 0; row < sheet.table.rowCount(); ++row) {
            for (int column = 0; column < sheet.table.width(row); ++column)
                all += sheet.table.cell(row, column).toString() + u'|';
            all += u'\n';
        }
    }
    return all;
}

} // namespace

TEST(ImportAccounting, LosesNoCellOfTablesThatNobodyHasSeen)
{
    int planned = 0;
    int rounds = 0;
    const quint32 last = qEnvironmentVariableIntValue("AANJAGER_SEEDS") > 0
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("AANJAGER_SEEDS"))
                             : 600;
    for (quint32 seed = 1; seed <= last; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto choice = chooseTable(sheets, {});
        ASSERT_TRUE(choice);
        const auto plan = planImport(sheets, *choice, {}, {});
        if (!plan) {
            EXPECT_EQ(plan.error().kind, ErrorKind::Format);
            continue;
        }
        ++planned;
        rounds += !plan->rounds.isEmpty();
        const QStringList lost = lostCells(sheets, *plan);
        ASSERT_TRUE(lost.isEmpty()) << "seed " << seed << ": " << lost.join(u'\n').toStdString() << '\n'
                                    << shownAs(sheets).toStdString();
        const auto again =
            mappingFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(plan->mapping)).toJson()).object());
        ASSERT_TRUE(again) << "seed " << seed << again.error().found.toStdString();
        ASSERT_EQ(*again, plan->mapping) << "seed " << seed;
        const auto given = planImport(sheets, *choice, *again, {});
        ASSERT_TRUE(given) << "seed " << seed << given.error().found.toStdString();
        EXPECT_EQ(given->measures.size(), plan->measures.size()) << "seed " << seed;
    }
    EXPECT_GT(planned, 450);
    EXPECT_GT(rounds, 120);
}

TEST(ImportAccounting, LosesNoCellOfTheRealTrackersAndTheFiles)
{
    for (const char *folder : {"/trackers", "/imports"}) {
        const QDir files(text(AANJAGER_TEST_DATA) + text(folder));
        for (const QString &name : files.entryList({text("*.csv"), text("*.xlsx"), text("*.ods")})) {
            const auto sheets = readSheets(files.filePath(name));
            ASSERT_TRUE(sheets) << name.toStdString();
            const auto plan = planImport(*sheets, chooseTable(*sheets, {}).value(), {}, {});
            ASSERT_TRUE(plan) << name.toStdString() << plan.error().detail.toStdString();
            const QStringList lost = lostCells(*sheets, *plan);
            EXPECT_TRUE(lost.isEmpty()) << name.toStdString() << '\n' << lost.join(u'\n').toStdString();
        }
    }
}

namespace {

/** Rows that are passed over though nothing in them says that they are no measure. */
QStringList wronglySkipped(const QList<Sheet> &sheets, const ImportPlan &plan)
{
    QStringList wrong;
    for (const ImportProblem &problem : plan.problems) {
        const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const Sheet &each) { return each.table.name == problem.sheet; });
        if (problem.kind != ProblemKind::Skipped || sheet == sheets.end() || problem.sheet != plan.sheet)
            continue;
        bool isNamed = false;
        for (const QStringView to : {u"number", u"title"})
            if (const ColumnMapping *column = plan.mapping.columnOf(to))
                isNamed |= !sheet->table.cell(problem.row - 1, column->column).trimmed().isEmpty();
        const bool isTotal = problem.found.contains(QStringLiteral("Totaal"));
        if (problem.code == u"hint_row" || (problem.code == u"totals_row" && !isTotal) ||
            (problem.code == u"no_title" && isNamed))
            wrong += problem.code + u' ' + problem.found;
    }
    return wrong;
}

} // namespace

TEST(ImportAccounting, PassesOverNoRowOfAMeasure)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto plan = planImport(sheets, *chooseTable(sheets, {}), {}, {});
        const QStringList wrong = plan ? wronglySkipped(sheets, *plan) : QStringList();
        EXPECT_TRUE(wrong.isEmpty()) << "seed " << seed << ": " << wrong.join(u'\n').toStdString() << '\n'
                                     << shownAs(sheets).toStdString();
    }
}

TEST(ImportAccounting, LosesNoCellWhereTwoColumnsBecomeTheSame)
{
    QRandomGenerator random(7);
    int doubled = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto choice = chooseTable(sheets, {});
        const auto guessed = planImport(sheets, *choice, {}, {});
        if (!guessed || guessed->mapping.columns.size() < 4)
            continue;
        Mapping mapping = guessed->mapping;
        const auto some = [&] { return 2 + random.bounded(static_cast<int>(mapping.columns.size()) - 2); };
        const ColumnMapping &like = mapping.columns[some()];
        ColumnMapping &other = mapping.columns[some()];
        const ColumnMapping before = other;
        other = like;
        other.header = before.header;
        other.column = before.column;
        const auto plan = planImport(sheets, *choice, mapping, {});
        ASSERT_TRUE(plan) << "seed " << seed << plan.error().detail.toStdString();
        ++doubled;
        const QStringList lost = lostCells(sheets, *plan);
        ASSERT_TRUE(lost.isEmpty()) << "seed " << seed << ": " << lost.join(u'\n').toStdString() << '\n'
                                    << shownAs(sheets).toStdString();
    }
    EXPECT_GT(doubled, 100);
}

TEST(ImportAccounting, StoresAllThatIsPlannedAndNothingTwice)
{
    QTemporaryDir folder;
    int stored = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QList<Sheet> sheets = RandomTracker(seed).sheets();
        const auto plan = planImport(sheets, *chooseTable(sheets, {}), {}, {});
        if (!plan)
            continue;
        const QString path = folder.filePath(QStringLiteral("%1.aanjager").arg(seed));
        ASSERT_TRUE(ProgrammeFile::create(path, aProgramme()));
        const auto file = ProgrammeFile::open(path);
        ASSERT_TRUE(file);
        ASSERT_TRUE(applyImport(**file, *plan));
        ++stored;
        const QStringList missing = missingIn((*file)->store(), *plan);
        EXPECT_TRUE(missing.isEmpty()) << "seed " << seed << ": " << missing.join(u'\n').toStdString() << '\n'
                                       << shownAs(sheets).toStdString();
        const auto again = previewImport((*file)->store(), *plan);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->created + again->updated + again->reports + again->rounds + again->parties, 0)
            << "seed " << seed << '\n'
            << shownAs(sheets).toStdString();
    }
    EXPECT_GT(stored, 40);
}
