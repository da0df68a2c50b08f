#include "core/domain/entities.h"
#include "core/exchange/import.h"
#include "tests/support/programme_fixture.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QString tracker(const char *name)
{
    return QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QString::fromLatin1(name);
}

class ImportWorkbooks : public ProgrammeTest
{
protected:
    ImportReport import(const char *name, const QString &sheet = {})
    {
        const auto plan = readTracker(tracker(name), store(), {{}, sheet});
        EXPECT_TRUE(plan) << (plan ? std::string() : plan.error().detail.toStdString());
        const auto report = applyImport(file(), *plan);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail.toStdString());
        return *report;
    }

    std::optional<Measure> measure(const QString &title) const
    {
        const auto all = store().all<Measure>();
        for (const Measure &measure : *all)
            if (measure.title.startsWith(title))
                return measure;
        return std::nullopt;
    }
};

} // namespace

TEST_F(ImportWorkbooks, MakesActionsOfTheNumberedRowsUnderAMeasureAndThemesOfGroupRows)
{
    const ImportReport report = import("nl-ictu-maatregelen.xlsx");

    EXPECT_EQ(report.measures, 25);
    EXPECT_EQ(report.themes, 3);
    EXPECT_TRUE(report.problems.isEmpty());
    EXPECT_EQ(store().all<Action>()->size(), 74);
    const auto first = measure(QStringLiteral("Het project ontvangt en levert"));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->number, QStringLiteral("M01"));
    EXPECT_EQ(store().get(first->theme)->name, QStringLiteral("Producten"));
    int actions = 0;
    const auto all = store().all<Action>();
    for (const Action &action : *all)
        actions += action.measure == first->id;
    EXPECT_EQ(actions, 21);
}

TEST_F(ImportWorkbooks, ChangesNothingTheSecondTimeAndTakesAllBackInOneUndo)
{
    import("nl-ictu-maatregelen.xlsx");

    const ImportReport again = import("nl-ictu-maatregelen.xlsx");

    EXPECT_EQ(again.created, 0);
    EXPECT_EQ(again.updated, 0);
    EXPECT_EQ(again.unchanged, 25);
    ASSERT_TRUE(file().undo());
    EXPECT_TRUE(store().all<Measure>()->isEmpty());
    EXPECT_TRUE(store().all<Action>()->isEmpty());
}

TEST_F(ImportWorkbooks, FindsTheSheetWithThePlanAndNotItsInstructions)
{
    const ImportReport report = import("fr-plan-territorial.xlsx");

    EXPECT_EQ(report.measures, 46);
    ASSERT_FALSE(report.problems.isEmpty());
    EXPECT_EQ(report.problems.first().code, QStringLiteral("hint_row"));
    EXPECT_EQ(report.problems.first().sheet, QStringLiteral("Fichier dimport"));
    const auto eighth = measure(QStringLiteral("8. M"));
    ASSERT_TRUE(eighth);
    EXPECT_EQ(store().get(eighth->theme)->name, QStringLiteral("Axe 1"));
}

TEST_F(ImportWorkbooks, TakesOnlyTheExampleOfATemplate)
{
    const ImportReport report = import("fr-modele.ods");

    EXPECT_EQ(report.measures, 1);
    const auto example = measure(QStringLiteral("Action 1 - Assurer la coordination"));
    ASSERT_TRUE(example);
    EXPECT_EQ(example->status, Status::NotStarted);
}

TEST_F(ImportWorkbooks, TakesTheSheetThatAPersonNamesAndSaysWhichThereAre)
{
    const auto none = readTracker(tracker("nl-ictu-maatregelen.xlsx"), store(), {{}, QStringLiteral("Blad9")});

    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(none.error().accepted.contains(QStringLiteral("Self-assessment verbeteracties")));
    EXPECT_EQ(import("nl-ictu-maatregelen.xlsx", QStringLiteral("1")).measures, 25);
}
