#include "core/report/column_widths.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace aanjager;
using namespace aanjager::report;

namespace {

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

Table tableWith(const QList<Column> &columns, const QList<QStringList> &rows)
{
    Table table{{}, columns, {}};
    for (const QStringList &texts : rows) {
        Row row;
        for (const QString &text : texts)
            row.cells.append(Cell{text});
        table.rows.append(row);
    }
    return table;
}

const QString sentence = QStringLiteral("Bedden staan leeg terwijl hulp thuis groeit, en dat kost twee keer geld.");

} // namespace

TEST(ColumnWidths, FillTheTableWhateverItHolds)
{
    const QList<Table> tables = {
        tableWith({{QStringLiteral("Nr.")}}, {}), tableWith({{QString()}, {QString()}}, {{QString(), QString()}}),
        tableWith({{QStringLiteral("Nr.")}, {QStringLiteral("Oorzaak")}}, {{QStringLiteral("M01"), sentence}}),
        tableWith(QList<Column>(30, {QStringLiteral("Hardinxveld-Giessendam")}), {}),
        tableWith({{QStringLiteral("A"), Align::Right}, {QStringLiteral("B"), Align::Right}}, {})};

    for (const Table &table : tables) {
        const QList<double> widths = columnWidths(table, 499);
        EXPECT_EQ(widths.size(), table.columns.size());
        EXPECT_NEAR(sumOf(widths), 499, 0.01);
        for (const double width : widths)
            EXPECT_GT(width, 0);
    }
}

TEST(ColumnWidths, GiveWhatIsOverToRunningTextAndNotToFigures)
{
    const Table table =
        tableWith({{QStringLiteral("Nr.")}, {QStringLiteral("Oorzaak")}, {QStringLiteral("Voortg."), Align::Right}},
                  {{QStringLiteral("M01"), sentence, QStringLiteral("100%")}});

    const QList<double> narrow = columnWidths(table, 300);
    const QList<double> wide = columnWidths(table, 600);

    EXPECT_DOUBLE_EQ(narrow.at(0), wide.at(0));
    EXPECT_DOUBLE_EQ(narrow.at(2), wide.at(2));
    EXPECT_GT(narrow.at(1), 200);
}

TEST(ColumnWidths, KeepTheLongestWordWhole)
{
    const Table table = tableWith({{QStringLiteral("Trekker")}, {QStringLiteral("Oorzaak")}},
                                  {{QStringLiteral("Kwaliteitsadviseur jeugd"), sentence + sentence + sentence}});

    const QList<double> widths = columnWidths(table, 300);

    EXPECT_GT(widths.first(), 80);
}
