#include "core/domain/entities.h"
#include "core/exchange/export_json.h"
#include "core/exchange/header_words.h"
#include "core/exchange/import.h"
#include "core/exchange/table_reader.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/words.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

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
    ASSERT_EQ(report.problems.size(), 1);
    EXPECT_EQ(report.problems[0].code, QStringLiteral("other_sheet"));
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

namespace {

class EveryCellOfAWorkbook : public ImportWorkbooks, public testing::WithParamInterface<const char *>
{
protected:
    /** Every text that the programme holds, that is told as a problem or stands above the header, as one. */
    QString allThatIsKept(const ImportReport &report) const
    {
        QString kept = QString::fromUtf8(QJsonDocument(*exportJson(store())).toJson(QJsonDocument::Compact));
        kept.replace(QStringLiteral("\\n"), QStringLiteral(" ")).replace(QStringLiteral("\\\""), QStringLiteral("\""));
        for (const ImportProblem &problem : report.problems)
            kept += u'\n' + problem.found;
        for (const ColumnMapping &column : report.mapping.columns)
            kept += u'\n' + column.header;
        return (kept + u'\n' + report.banner.join(u'\n')).simplified();
    }

    /** Columns whose texts become values: what became of each is said by their own tests. */
    static bool isValue(const ImportReport &report, int column)
    {
        const QString to = column < report.mapping.columns.size() ? report.mapping.columns[column].to : QString();
        const Field *field = measureField(to);
        static const QList<FieldKind> kept{FieldKind::Text, FieldKind::LongText, FieldKind::TextList,
                                           FieldKind::Reference};
        return to == target::moneyLine || (field && !kept.contains(field->kind));
    }
};

} // namespace

TEST_P(EveryCellOfAWorkbook, IsInTheProgrammeOrIsTold)
{
    const ImportReport report = import(GetParam());

    const QString kept = allThatIsKept(report);
    const auto sheets = readSheets(tracker(GetParam()));
    int cells = 0;
    for (const Sheet &sheet : *sheets) {
        if (sheet.table.name != report.sheet)
            continue;
        for (int row = 0; row < sheet.table.rowCount(); ++row)
            for (int column = 0; column < sheet.table.width(row); ++column) {
                const QString cell = sheet.table.cell(row, column).toString().simplified();
                cells += !cell.isEmpty();
                EXPECT_TRUE(kept.contains(cell) || isValue(report, column))
                    << row + 1 << columnLetter(column).toStdString() << ": " << cell.toStdString();
            }
    }
    EXPECT_GT(cells, 50);
}

INSTANTIATE_TEST_SUITE_P(Trackers, EveryCellOfAWorkbook,
                         testing::Values("nl-ictu-maatregelen.xlsx", "fr-plan-territorial.xlsx", "fr-modele.ods"));
