// The savings of every measure by theme, each column one kind in one year.
#include "core/report/cells.h"
#include "core/report/money_writer.h"

namespace aanjager::report {

namespace {

/** One column of the table by measure: a kind of amount in one year, or in all. */
struct MoneyColumn
{
    MoneyKind kind;
    std::optional<int> year;
    QString head;
};

/** What a kind of saving is called where every column is a saving. */
const char *headOf(MoneyKind kind)
{
    switch (kind) {
    case MoneyKind::SavingRealised:
        return QT_TRANSLATE_NOOP("Report", "Realised");
    case MoneyKind::SavingForecast:
        return QT_TRANSLATE_NOOP("Report", "Forecast");
    case MoneyKind::SavingWrittenOff:
        return QT_TRANSLATE_NOOP("Report", "Written off");
    default:
        return QT_TRANSLATE_NOOP("Report", "Plan");
    }
}

/** The columns that hold anything: what was planned for the year that was realised in, and for the last year. */
QList<MoneyColumn> columnsByMeasure(const Details &details)
{
    const SavingsPlan &plan = details.parts.savings;
    const QList<int> forecastYears = details.money.years({MoneyKind::SavingForecast});
    const std::optional<int> forecastYear =
        forecastYears.isEmpty() ? std::nullopt : std::optional(forecastYears.last());
    QList<MoneyColumn> columns;
    const auto add = [&](MoneyKind kind, std::optional<int> year) {
        if (details.money.of(kind, year).lines == 0)
            return;
        QString head = details.say(headOf(kind));
        if (year)
            head += QLatin1Char(' ') + QString::number(*year);
        columns.append({kind, year, head});
    };
    if (plan.realisedYear && plan.realisedYear != plan.plannedYear)
        add(MoneyKind::SavingPlanned, plan.realisedYear);
    add(MoneyKind::SavingRealised, plan.realisedYear);
    add(MoneyKind::SavingForecast, forecastYear);
    add(MoneyKind::SavingPlanned, plan.plannedYear);
    add(MoneyKind::SavingWrittenOff, std::nullopt);
    return columns;
}

/** Amounts of one measure, or of what belongs to none; no cells where there is nothing in these columns. */
Row measureMoney(const Details &details, const MoneyWriter &write, const QList<MoneyColumn> &columns,
                 const Measure *measure)
{
    const Id<Measure> id = measure ? measure->id : Id<Measure>();
    Row row;
    if (measure)
        row.cells = {{measure->number}, {measure->title, {}, false, true}};
    else
        row.cells = {{}, {details.say(QT_TRANSLATE_NOOP("Report", "Of no single one"))}};
    const auto duration = details.money.durationOf(id);
    row.cells.append({duration ? details.words().label(*duration).left(1) : QString()});
    bool isAny = false;
    for (const MoneyColumn &column : columns) {
        const MoneySum sum = details.money.of(id, column.kind, column.year);
        isAny = isAny || sum.lines > 0;
        row.cells.append({write.text(sum)});
    }
    return isAny ? row : Row();
}

Row totalRow(const Details &details, const MoneyWriter &write, const QList<MoneyColumn> &columns)
{
    Row row{{{}, {details.say(QT_TRANSLATE_NOOP("Report", "Total")), {}, false, true}, {}}};
    for (const MoneyColumn &column : columns)
        row.cells.append({write.text(details.money.of(column.kind, column.year)), {}, false, true});
    return row;
}

/** What the measures of a theme come to in each column. */
Row themeTotal(const Details &details, const MoneyWriter &write, const QList<MoneyColumn> &columns,
               const ThemeGroup &group)
{
    Row row{{{}, {details.say(QT_TRANSLATE_NOOP("Report", "Together")), {}, false, true}, {}}};
    for (const MoneyColumn &column : columns) {
        MoneySum sum;
        for (const Measure *measure : group.measures)
            sum.add(details.money.of(measure->id, column.kind, column.year));
        row.cells.append({write.text(sum), {}, false, true});
    }
    return row;
}

} // namespace

Table moneyByMeasure(const Details &details, const MoneyWriter &write)
{
    const QList<MoneyColumn> columns = columnsByMeasure(details);
    if (columns.isEmpty())
        return {};
    const QString item = capitalised(details.words().item(details.parts.programme));
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Savings of each one of the %1"))
                    .arg(details.words().items(details.parts.programme)),
                {{measureLabel(details.parts, u"number")}, {item}, {details.say(QT_TRANSLATE_NOOP("Report", "I/S"))}},
                {}};
    for (const MoneyColumn &column : columns)
        table.columns.append({column.head, Align::Right});
    for (const ThemeGroup &group : measuresByTheme(details.parts)) {
        QList<Row> rows;
        for (const Measure *measure : group.measures)
            if (const Row row = measureMoney(details, write, columns, measure); !row.cells.isEmpty())
                rows.append(row);
        if (rows.isEmpty())
            continue;
        if (group.theme)
            table.rows.append(Row{{{group.theme->name}}, true});
        table.rows += rows;
        if (group.theme && rows.size() > 1)
            table.rows.append(themeTotal(details, write, columns, group));
    }
    if (const Row row = measureMoney(details, write, columns, nullptr); !row.cells.isEmpty())
        table.rows.append(row);
    table.rows.append(totalRow(details, write, columns));
    return table;
}

} // namespace aanjager::report
