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
