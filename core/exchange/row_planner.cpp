#include "core/exchange/row_planner.h"

#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/exchange/header_words.h"
#include "core/exchange/measure_names.h"
#include "core/exchange/period_columns.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr int roomAtFirst = 200'000; ///< rows; more are made room for as they come

/** The round, days or year that a column is about. */
QString fittedTo(const ColumnMapping &column)
{
    if (!column.round.isEmpty())
        return column.round;
    if (column.from.isValid())
        return column.from.toString(Qt::ISODate) + QStringLiteral(" – ") + column.until.toString(Qt::ISODate);
    return column.year ? QString::number(*column.year) : QString();
}

/** The title right above the header of a table whose further parts have titles: its first theme. */
QString titleOfFirstPart(const SourceTable &table, const TableShape &shape)
{
    const int above = shape.firstHeaderRow() - 1;
    if (above < 0 || shape.isOther(above) || filledCells(table, above) != 1)
        return {};
    for (int row = shape.firstRow(); row + 1 < table.rowCount(); ++row)
        if (filledCells(table, row) == 1 && !shape.isOther(row) && repeatsHeader(table, shape, row + 1))
            return joinedCells(table, above);
    return {};
}

} // namespace

RowPlanner::RowPlanner(const Sheet &sheet, const TableShape &shape, const Mapping &mapping, const QList<Party> &parties,
                       bool keepsTexts)
    : m_sheet(sheet)
    , m_table(sheet.table)
    , m_shape(shape)
    , m_mapping(mapping)
    , m_keepsTexts(keepsTexts)
    , m_kinds(sheet, shape, mapping)
    , m_reader(sheet.table, mapping, parties, problems)
{
    const ColumnMapping *number = mapping.columnOf(u"number");
    m_number = number ? number->column : -1;
}

bool RowPlanner::run(WorkProgress *progress)
{
    if (!beginStage(progress, WorkStage::Planning))
        return false;
    rows.reserve(std::clamp(m_table.rowCount() - m_shape.headerRow - 1, 0, roomAtFirst));
    confirmUnits();
    tellUndatedColumns();
    tellFittedColumns();
    tellSecondColumns();
    if (!m_mapping.columnOf(u"theme")) {
        m_group = titleOfFirstPart(m_table, m_shape);
        addTheme(m_group);
    }
    for (int row = 0; row < m_shape.firstHeaderRow(); ++row)
        if (m_shape.isOther(row) && !m_table.isEmptyRow(row))
            skip(row, "other_table");
    for (int row = m_shape.headerRow + 1; row < m_table.rowCount(); ++row) {
        if (!goesOn(progress, row, m_table.rowCount()))
            return false;
        take(row, m_kinds.of(row));
    }
    return true;
}

void RowPlanner::take(int row, RowKind kind)
{
    switch (kind) {
    case RowKind::Empty:
        return;
    case RowKind::Other:
        return skip(row, "other_table");
    case RowKind::Header:
        return skip(row, "header_row");
    case RowKind::Hint:
        return skip(row, "hint_row");
    case RowKind::Totals:
        return skip(row, "totals_row");
    case RowKind::Group:
        return openGroup(row);
    case RowKind::Measure:
        return addMeasure(row);
    case RowKind::Action:
        return m_isGroupEmpty ? addLeader(row) : addAction(row);
    case RowKind::Untitled:
        return skip(row, "no_title");
    }
}

void RowPlanner::skip(int row, const char *code)
{
    ImportProblem problem{ProblemKind::Skipped, QString::fromLatin1(code)};
    problem.row = row + 1;
    problem.found = joinedCells(m_table, row);
    problems.append(problem);
}

/** The theme of what follows, in a column of its own or not. */
void RowPlanner::openGroup(int row)
{
    const QString name = joinedCells(m_table, row);
    if (m_mapping.columnOf(u"theme"))
        m_reader.passGroup(row);
    else
        m_group = name;
    groups.insert(row + 1, name);
    addTheme(name);
    m_isGroupEmpty = true;
}

/** A row like an action that no measure stands above in its group: a measure itself where it has a title. */
void RowPlanner::addLeader(int row)
{
    const ColumnMapping *title = m_mapping.columnOf(u"title");
    if (title && !m_table.cell(row, title->column).trimmed().isEmpty())
        addMeasure(row);
    else
        skip(row, "no_title");
}

void RowPlanner::addAction(int row)
{
    PlannedMeasure &measure = rows.last().measure;
    measure.actions.append(m_reader.readAction(row, measure));
    if (m_keepsTexts)
        rows.last().actionTexts.insert(row + 1, joinedCells(m_table, row));
}

void RowPlanner::addTheme(const QString &name)
{
    const QString word = folded(name);
    if (name.isEmpty() || m_themes.contains(word))
        return;
    m_themes.insert(word);
    themes += name;
}

void RowPlanner::addMeasure(int row)
{
    PlannedRow planned{m_reader.read(row), m_reader.roundOfRow(), m_reader.partyOfRow()};
    PlannedMeasure &measure = planned.measure;
    if (measure.theme.isEmpty())
        measure.theme = m_group;
    addTheme(measure.theme);
    const QString number = numberKey(measure.measure.number);
    if (!number.isEmpty() && m_numbers.contains(number) && !m_mapping.columnOf(target::round))
        reportDuplicate(row, measure.measure.number);
    m_numbers.insert(number);
    if (m_keepsTexts)
        keepTexts(planned);
    rows.append(std::move(planned));
    m_isGroupEmpty = false;
}

void RowPlanner::keepTexts(PlannedRow &planned) const
{
    for (const ColumnMapping &column : m_mapping.columns)
        if (column.round.isEmpty() && !isReported(column.to))
            if (QString text = m_reader.textIn(column); !text.isEmpty())
                planned.texts.append({&column, std::move(text)});
}

void RowPlanner::tellColumn(ProblemKind kind, const char *code, int column, const QString &found,
                            const QString &accepted)
{
    ImportProblem problem{kind, QString::fromLatin1(code)};
    problem.row = m_shape.headerRow + 1;
    problem.column = m_mapping.columns[column].header;
    problem.letter = columnLetter(column);
    problem.found = found;
    problem.accepted = accepted;
    problem.field = m_mapping.columns[column].to;
    problems.append(problem);
}

void RowPlanner::reportDuplicate(int row, const QString &number)
{
    tellColumn(ProblemKind::Guess, "duplicate_number", m_number, number, number);
    problems.last().row = row + 1;
}

/** Says of columns about a quarter or week that its year is told nowhere. */
void RowPlanner::tellUndatedColumns()
{
    for (const int column : undatedColumns(m_mapping, m_table, m_shape)) {
        const QString header = m_mapping.columns[column].header;
        if (!sampleOf(m_table, m_shape, column).isEmpty())
            tellColumn(ProblemKind::Invalid, "period_year", column, header, header + QStringLiteral(" 2020"));
    }
}

/** Says of columns that were mapped as those of another period were, or named as a municipality that is called nearly
 * so, how they were taken. */
void RowPlanner::tellFittedColumns()
{
    for (const ColumnMapping &column : m_mapping.columns) {
        if (column.isPeriodFitted)
            tellColumn(ProblemKind::Guess, "fitted_period", column.column, column.header, fittedTo(column));
        if (column.isNameGuessed)
            tellColumn(ProblemKind::Guess, "municipality_name", column.column, column.header, column.municipality);
    }
}

/** Says of columns that they stay in the note, for another one becomes the same of that round, or tells how another
 * part is. */
void RowPlanner::tellSecondColumns()
{
    for (const ColumnMapping &column : m_mapping.columns) {
        if (!column.isSecond || column.to != target::notes || sampleOf(m_table, m_shape, column.column).isEmpty())
            continue;
        if (column.round.isEmpty())
            tellColumn(ProblemKind::Guess, "part_column", column.column, column.header, {});
        else
            tellColumn(ProblemKind::Extra, "second_column", column.column, column.header, column.round);
    }
}

/** Says once a column, by its first amount, how amounts are read whose unit the file does not name. */
void RowPlanner::confirmUnits()
{
    const Field &amount = *describe<MoneyLine>().field(u"amount");
    for (const ColumnMapping &column : m_mapping.columns)
        for (int row = m_shape.headerRow + 1; column.isUnitGuessed && row < m_table.rowCount(); ++row) {
            const QString text = m_table.cell(row, column.column).toString().simplified();
            const auto reading = readMoney(text, column.unit);
            if (!reading || !reading->value)
                continue;
            tellColumn(ProblemKind::Guess, "unit", column.column, text, toText(amount, *reading->value));
            break;
        }
}

} // namespace aanjager
