// Money by year and by measure: planned, realised, forecast, and written off apart.
#include "core/report/full_parts.h"
#include "core/report/money_writer.h"

#include <algorithm>
#include <cmath>

namespace aanjager::report {

namespace {

constexpr qsizetype yearsShown = 8; ///< the last ones

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

QList<Block> moneyPages(const Details &details)
{
    const MoneyWriter write(details);
    const Table byYear = yearsTable(details, write);
    const Table byMeasure = moneyByMeasure(details, write);
    const QString leftOut = leftOutOf(details);
    if (byYear.rows.isEmpty() && byMeasure.rows.isEmpty() && leftOut.isEmpty())
        return {};
    QList<Block> blocks = {PageBreak{Orientation::Portrait, details.say(QT_TRANSLATE_NOOP("Report", "Money"))},
                           Heading{1, moneyTitle(details)}};
    if (!byYear.rows.isEmpty())
        blocks.append(byYear);
    if (!byMeasure.rows.isEmpty()) {
        blocks.append(Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "Savings by theme, %1")).arg(write.unit())});
        blocks.append(byMeasure);
    }
    if (blocks.size() > 2)
        blocks.append(Paragraph{abbreviations(details), Tone::Small});
    if (!leftOut.isEmpty())
        blocks.append(Paragraph{leftOut});
    return blocks;
}

} // namespace aanjager::report
