// Money by year and by measure: planned, realised, forecast, and written off apart.
#include "core/report/cells.h"
#include "core/report/full_parts.h"

#include <algorithm>
#include <cmath>

namespace aanjager::report {

namespace {

constexpr qsizetype yearsShown = 8; ///< the last ones
constexpr qint64 centsPerThousand = 100'000;
constexpr qint64 centsPerMillion = 100'000'000;

/** One column of the table by measure: a kind of amount in one year, or in all. */
struct MoneyColumn
{
    MoneyKind kind;
    std::optional<int> year;
    QString head;
};

/** Writes amounts as bare numbers in one unit for a whole page. */
class MoneyWriter
{
public:
    explicit MoneyWriter(const Details &details) : m_details(details)
    {
        qint64 largest = 0;
        for (const MoneyLine &line : details.state.all<MoneyLine>())
            if (line.amount && line.amount->isDetermined())
                largest = std::max(largest, std::abs(line.amount->cents));
        m_unit = largest >= 1000 * centsPerMillion ? centsPerMillion : centsPerThousand;
        m_decimals = largest >= 100 * m_unit ? 0 : 1;
    }

    QString unit() const
    {
        return m_unit == centsPerMillion ? m_details.say(QT_TRANSLATE_NOOP("Report", "amounts in € million"))
                                         : m_details.say(QT_TRANSLATE_NOOP("Report", "amounts × € 1,000"));
    }

    QString bare(qint64 cents) const
    {
        return m_details.words().number(static_cast<double>(cents) / static_cast<double>(m_unit), m_decimals);
    }

    /** "1.350", "1.350 + p.m.", "p.m."; empty for no lines. */
    QString text(const MoneySum &sum) const
    {
        if (sum.lines == 0)
            return {};
        const QString open = m_details.words().money(Money{0, Qualifier::ToBeDetermined});
        if (sum.toBeDetermined == sum.lines)
            return open;
        QString known = bare(sum.cents);
        if (sum.qualifier != Qualifier::Exact)
            known = uncapitalised(m_details.words().label(sum.qualifier)) + QChar(QChar::Nbsp) + known;
        return sum.toBeDetermined == 0 ? known : known + QStringLiteral(" + ") + open;
    }

    /** "150 N", "20 V": how the year compares with its plan. */
    QString difference(const SavingsDifference &difference) const
    {
        return m_details
            .say(difference.cents < 0 ? QT_TRANSLATE_NOOP("Report", "%1 U") : QT_TRANSLATE_NOOP("Report", "%1 F"))
            .arg(bare(std::abs(difference.cents)));
    }

private:
    const Details &m_details;
    qint64 m_unit = centsPerThousand;
    int m_decimals = 0;
};

const QList<MoneyKind> &allKinds()
{
    static const QList<MoneyKind> kinds = {
        MoneyKind::SavingPlanned, MoneyKind::SavingRealised, MoneyKind::SavingForecast, MoneyKind::SavingWrittenOff,
        MoneyKind::Cost,          MoneyKind::StateGrant,     MoneyKind::Spend,          MoneyKind::Deficit};
    return kinds;
}

Row rowOfKind(const Details &details, const MoneyWriter &write, MoneyKind kind, const QList<int> &years)
{
    Row row{{{details.words().label(kind), {}, false, true}}};
    for (const int year : years)
        row.cells.append({write.text(details.money.of(kind, year))});
    return row;
}

Row differenceRow(const Details &details, const MoneyWriter &write, const QList<int> &years)
{
    Row row{{{details.say(QT_TRANSLATE_NOOP("Report", "Difference from plan")), {}, false, true}}};
    bool isAny = false;
    for (const int year : years) {
        const auto difference = differenceOf(details.money.of(MoneyKind::SavingPlanned, year),
                                             details.money.of(MoneyKind::SavingRealised, year),
                                             details.money.of(MoneyKind::SavingForecast, year));
        Cell cell;
        if (difference) {
            isAny = true;
            cell.text = write.difference(*difference);
            if (difference->isForecast)
                cell.below = details.say(QT_TRANSLATE_NOOP("Report", "forecast"));
        }
        row.cells.append(cell);
    }
    return isAny ? row : Row();
}

Table yearsTable(const Details &details, const MoneyWriter &write)
{
    QList<int> years = details.money.years(allKinds());
    years = years.mid(std::max<qsizetype>(0, years.size() - yearsShown));
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Money by year")), {{write.unit()}}, {}};
    for (const int year : years)
        table.columns.append({QString::number(year), Align::Right});
    for (const MoneyKind kind : allKinds()) {
        const Row row = rowOfKind(details, write, kind, years);
        if (std::any_of(row.cells.begin() + 1, row.cells.end(), [](const Cell &cell) { return !cell.text.isEmpty(); }))
            table.rows.append(row);
        if (kind == MoneyKind::SavingForecast)
            if (const Row difference = differenceRow(details, write, years); !difference.cells.isEmpty())
                table.rows.append(difference);
    }
    return table;
}

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

Table moneyByMeasure(const Details &details, const MoneyWriter &write, const QList<MoneyColumn> &columns)
{
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

QString moneyTitle(const Details &details)
{
    const SavingsPlan &plan = details.parts.savings;
    if (plan.planned.lines == 0 || !plan.plannedYear)
        return details.say(QT_TRANSLATE_NOOP("Report", "Money"));
    const QString planned = details.words().money(plan.planned), year = QString::number(*plan.plannedYear);
    if (plan.realised.lines == 0 || !plan.realisedYear)
        return details.say(QT_TRANSLATE_NOOP("Report", "%1 saving planned in %2, none reported yet"))
            .arg(planned, year);
    return details.say(QT_TRANSLATE_NOOP("Report", "%1 saved in %2, %3 planned in %4"))
        .arg(details.words().money(plan.realised), QString::number(*plan.realisedYear), planned, year);
}

QString abbreviations(const Details &details)
{
    return details.say(QT_TRANSLATE_NOOP(
        "Report", "I = incidental, S = structural, F = favourable, U = unfavourable, p.m. = still to be determined."));
}

QString leftOutOf(const Details &details)
{
    int others = 0;
    for (const MoneyKind kind : allKinds())
        others += details.money.of(kind).otherCurrencies;
    if (others == 0)
        return {};
    const QString sentence =
        details.say(QT_TRANSLATE_N_NOOP("Report", "%1 amounts in another currency do not count"), others);
    return capitalised(sentence.arg(details.words().inWords(others))) + QLatin1Char('.');
}

} // namespace

QList<Block> moneyPages(const Details &details)
{
    const MoneyWriter write(details);
    const Table byYear = yearsTable(details, write);
    const QList<MoneyColumn> columns = columnsByMeasure(details);
    const QString leftOut = leftOutOf(details);
    if (byYear.rows.isEmpty() && columns.isEmpty() && leftOut.isEmpty())
        return {};
    QList<Block> blocks = {PageBreak{Orientation::Portrait, details.say(QT_TRANSLATE_NOOP("Report", "Money"))},
                           Heading{1, moneyTitle(details)}};
    if (!byYear.rows.isEmpty())
        blocks.append(byYear);
    if (!columns.isEmpty()) {
        blocks.append(Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Savings by theme, %1")).arg(write.unit())});
        blocks.append(moneyByMeasure(details, write, columns));
    }
    if (blocks.size() > 2)
        blocks.append(Paragraph{abbreviations(details), Tone::Small});
    if (!leftOut.isEmpty())
        blocks.append(Paragraph{leftOut});
    return blocks;
}

} // namespace aanjager::report
