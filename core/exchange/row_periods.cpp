// What a row says of periods: reports of rounds, and planning.
#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"
#include "core/exchange/round_reports.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/value_parsers.h"

#include <algorithm>

namespace aanjager {

namespace {

/** The period of a column of planning: a whole month, quarter, half or year as such, anything else by its first day. */
ImpreciseDate periodOf(const ColumnMapping &column)
{
    for (const Precision precision : {Precision::Month, Precision::Quarter, Precision::Half, Precision::Year}) {
        const ImpreciseDate period = ImpreciseDate::containing(column.from, precision);
        if (period.first == column.from && period.last() == column.until)
            return period;
    }
    return {column.from};
}

} // namespace

/** What the columns of each round tell, read as if they were of a measure of their own. */
void RowReader::readRounds(PlannedMeasure &plan)
{
    m_plan = {m_row + 1};
    m_plan.sheet = m_table.name;
    forgetRow();
    for (const auto &[round, municipality, columns] : m_ofRounds) {
        for (const ColumnMapping *column : columns)
            if (const QString text = textIn(*column); !text.isEmpty())
                take(*column, text);
        takeHealthOfStatus();
        if (auto report = reportOf(m_plan, {round->label, round->peildatum})) {
            report->municipality = municipality;
            plan.reports.append(*std::move(report));
        }
        forgetRow();
    }
}

/** Takes back what was read of a round: cheaper than another measure for each. */
void RowReader::forgetRow()
{
    m_healthOfStatus = {};
    m_hasLight = false;
    for (const Field *field : std::as_const(m_plan.set))
        field->write(&m_plan.measure, Value());
    m_plan.set.clear();
    m_plan.notes.clear();
}

/** The columns of planning with a mark become start and end, where no column says these; what lies between stays in the
 * note when the marks leave gaps. */
void RowReader::takePeriod()
{
    if (m_marked.isEmpty())
        return;
    std::sort(m_marked.begin(), m_marked.end(),
              [](const ColumnMapping *a, const ColumnMapping *b) { return a->from < b->from; });
    bool isGapless = true;
    QStringList headers;
    for (const ColumnMapping *column : std::as_const(m_marked)) {
        isGapless &= headers.isEmpty() || column->from <= m_marked[headers.size() - 1]->until.addDays(1);
        headers += column->header;
    }
    const bool isSaid = !m_plan.measure.starts.isNull() || !m_plan.measure.ends.isNull();
    if (!isSaid) {
        set("starts", Value(periodOf(*m_marked.first())));
        const ImpreciseDate last = periodOf(*m_marked.last());
        set("ends", Value(last.precision == Precision::Day ? ImpreciseDate{m_marked.last()->until} : last));
    }
    if (isSaid || !isGapless)
        m_plan.notes.append({m_marked.first()->header, headers.join(QStringLiteral(", "))});
}

void RowReader::takeMark(const ColumnMapping &column, const QString &text)
{
    m_marked.append(&column);
    if (!isMark(text))
        keep(column, text);
}

/** Which round the row is about: a period of a row's own. */
void RowReader::takeRound(const ColumnMapping &column, const QString &text)
{
    const auto period = periodIn(text);
    if (period && !period->period.isNull()) {
        m_round = PlannedRound{period->label(), period->peildatum()};
        return;
    }
    report(ProblemKind::Invalid, "value", column, text, QStringLiteral("2020-Q3, 1-10-2020"));
    keep(column, text);
}

void RowReader::takeYear(const ColumnMapping &column, const QString &text)
{
    if (text.isEmpty())
        return;
    if (isGiven(column))
        return takeSecond(column, text);
    m_yearColumn = &column;
    if (const auto number = readWholeNumber(text); number && *number->value >= 1900 && *number->value < 2200)
        m_year = number->value;
    else
        report(ProblemKind::Invalid, "year", column, text, QStringLiteral("2021"));
}

} // namespace aanjager
