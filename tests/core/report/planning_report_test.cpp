#include "core/report/planning_report.h"

#include "tests/core/report/rich_programme.h"

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;
using namespace aanjager::report;

namespace {

template <class Kind> QList<Kind> blocksOf(const Document &document)
{
    QList<Kind> found;
    for (const Block &block : document.blocks)
        if (const auto *each = std::get_if<Kind>(&block))
            found.append(*each);
    return found;
}

const Table *tableHeaded(const QList<Table> &tables, const QString &column)
{
    for (const Table &table : tables)
        for (const Column &each : table.columns)
            if (each.header == column)
                return &table;
    return nullptr;
}

} // namespace

TEST(PlanningReport, ShowsABarForEachMeasureAndTheSameInATable)
{
    const Rich rich;

    const Document document = rich.of(Kind::Planning);

    const QList<Figure> figures = blocksOf<Figure>(document);
    ASSERT_EQ(figures.size(), 1);
    const auto &chart = std::get<PlanChart>(figures.first().drawing);
    const auto bars = std::count_if(chart.rows.begin(), chart.rows.end(),
                                    [](const PlanChart::Row &row) { return row.first.isValid(); });
    EXPECT_EQ(bars, rich.view.state.all<Measure>().size());
    EXPECT_LE(chart.first, chart.today);
    for (const Measure &measure : rich.view.state.all<Measure>())
        EXPECT_TRUE(figures.first().alternative.contains(measure.number)) << qPrintable(figures.first().alternative);
    const QList<Table> tables = blocksOf<Table>(document);
    const Table *table = tableHeaded(tables, QStringLiteral("Wacht op"));
    ASSERT_TRUE(table);
    EXPECT_TRUE(std::holds_alternative<PageBreak>(document.blocks.first())) << "on its side from the first page on";
}

TEST(PlanningReport, ShowsVerdictsAndOneFigureOfProgressInChartAndTable)
{
    Rich rich;
    Measure first = rich.first;
    first.status = Status::Done;
    first.progress = 100;
    first.healthByHand = Health::Attention;
    put(rich.view, first);
    QList<Applicability> told;
    for (const Applicability &cell : rich.view.state.all<Applicability>())
        if (cell.measure == first.id)
            told.append(cell);
    ASSERT_FALSE(told.isEmpty());
    for (Applicability &cell : told) {
        cell.degree = Degree::Full;
        cell.progress = cell.id == told.first().id ? std::optional(60) : std::nullopt;
        put(rich.view, cell);
    }

    const Document document = rich.of(Kind::Planning);

    const QList<Figure> figures = blocksOf<Figure>(document);
    const auto &rows = std::get<PlanChart>(figures.first().drawing).rows;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const PlanChart::Row &each) { return each.label.startsWith(first.number); });
    ASSERT_NE(row, rows.end());
    EXPECT_TRUE(row->hasVerdict);
    EXPECT_EQ(row->verdict, Health::Attention);
    EXPECT_EQ(row->trailing, QStringLiteral("60%"));
    EXPECT_LT(row->doneUntil, row->last) << "its bar is no fuller than its figure";
    for (const PlanChart::Row &each : rows)
        EXPECT_FALSE(each.isHeading && each.hasVerdict);
    const QList<Table> tables = blocksOf<Table>(document);
    const Table *table = tableHeaded(tables, QStringLiteral("Voortgang"));
    ASSERT_TRUE(table);
    const auto line = std::find_if(table->rows.begin(), table->rows.end(),
                                   [&](const Row &each) { return each.cells.first().text == first.number; });
    ASSERT_NE(line, table->rows.end());
    const auto cell = std::find_if(line->cells.begin(), line->cells.end(),
                                   [](const Cell &each) { return each.text == QStringLiteral("60%"); });
    ASSERT_NE(cell, line->cells.end());
    EXPECT_EQ(cell->below, QStringLiteral("1 van %1 gemeld").arg(told.size()));
}

TEST(PlanningReport, TellsWhatSlippedSinceAndWhichChainsBroke)
{
    Rich rich;
    const View then = rich.view;
    Measure first = rich.first;
    first.ends = {first.ends.last().addDays(90)};
    put(rich.view, first);
    MeasureRelation relation;
    relation.id = newId<MeasureRelation>();
    relation.measure = rich.second.id;
    relation.other = first.id;
    relation.kind = RelationKind::DependsOn;
    put(rich.view, relation);

    const Document document = rich.of(Kind::Planning, then);

    const QList<Table> tables = blocksOf<Table>(document);
    const Table *slipped = tableHeaded(tables, QStringLiteral("Verschoven"));
    ASSERT_TRUE(slipped);
    ASSERT_EQ(slipped->rows.size(), 1);
    EXPECT_TRUE(slipped->rows.first().cells.last().alarm);
    const QList<List> lists = blocksOf<List>(document);
    ASSERT_EQ(lists.size(), 1);
    EXPECT_TRUE(lists.first().items.first().startsWith(rich.second.number)) << qPrintable(lists.first().items.first());
}

TEST(PlanningReport, ShowsNothingLessOpenThanItsReader)
{
    Rich rich;
    Measure secret = rich.second;
    secret.visibility = Visibility::Team;
    put(rich.view, secret);

    ReportOptions options;
    options.visibility = Visibility::Public;
    const Document document = rich.of(Kind::Planning, {}, options);

    for (const Figure &figure : blocksOf<Figure>(document))
        EXPECT_FALSE(figure.alternative.contains(secret.title));
}
