#include "tests/core/exchange/accounting.h"

#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/exchange/field_reading.h"
#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"

#include <algorithm>

namespace aanjager::fixtures {

namespace {

/** The values that a text can have in a field of a measure, by the mapping's own words or else by its readings in any
 * manner of writing. */
QList<Value> valuesOf(const ColumnMapping &column, const Field &field, const QString &text)
{
    if (const auto decided = column.values.constFind(text.simplified()); decided != column.values.cend())
        return {fromText(field, *decided).value_or(Value())};
    if (column.to == u"status") {
        const auto word = readStatus(text);
        return word && word->value ? QList<Value>{field.vocabulary->code(static_cast<int>(word->value->status))}
                                   : QList<Value>();
    }
    QList<Value> values;
    for (const ReadingManner &manner : {ReadingManner{DayOrder::DayFirst, PercentScale::Unknown},
                                        ReadingManner{DayOrder::MonthFirst, PercentScale::Whole}})
        if (const auto reading = readFieldOf(field, text, manner))
            values.append(reading->value);
    return values;
}

/** What the status of an action's row means for it. */
bool isStateOf(ActionState state, const QString &text)
{
    const auto word = readStatus(text);
    if (!word || !word->value)
        return false;
    switch (word->value->status) {
    case Status::Done:
        return state == ActionState::Done;
    case Status::Dropped:
        return state == ActionState::Dropped;
    case Status::Running:
    case Status::Preparing:
        return state == ActionState::Busy;
    default:
        return state == ActionState::Open;
    }
}

bool holdsText(const QList<NoteEntry> &notes, const QString &cell)
{
    return std::any_of(notes.begin(), notes.end(), [&](const NoteEntry &note) {
        return note.text.simplified().contains(cell) || note.header == cell;
    });
}

/** One cell with the sheet's mapping and the plan, and the question whether it is anywhere. */
class Cell
{
public:
    Cell(const ImportPlan &plan, const Sheet &sheet, const QList<ColumnMapping> &columns, int row, int column)
        : m_plan(plan)
        , m_sheet(sheet)
        , m_columns(columns)
        , m_row(row)
        , m_column(columns.value(column))
        , m_raw(sheet.table.cell(row, column).trimmed().toString().replace(QLatin1String("\r\n"), QLatin1String("\n")))
        , m_text(m_raw.simplified())
        , m_letter(columnLetter(column))
    {
    }

    bool isLost(int headerRow, int headerRows) const
    {
        const bool isDash = m_text == u"-" || m_text == u"–" || m_text == u"—";
        if (m_text.isEmpty() || isDash || isToldAsProblem())
            return false;
        if (m_row <= headerRow - headerRows)
            return !m_plan.banner.contains(m_text);
        if (m_row <= headerRow)
            return std::none_of(m_columns.begin(), m_columns.end(),
                                [this](const ColumnMapping &column) { return column.header.contains(m_text); });
        return !m_plan.themes.contains(m_text) &&
               std::none_of(m_plan.measures.begin(), m_plan.measures.end(),
                            [this](const PlannedMeasure &measure) { return isIn(measure); });
    }

    QString name() const
    {
        return QStringLiteral("%1!%2%3: %4 (%5 %6)")
            .arg(m_sheet.table.name, m_letter)
            .arg(m_row + 1)
            .arg(m_text, m_column.to, m_column.round);
    }

private:
    bool isHere(int row, const QString &sheet) const
    {
        return row == m_row + 1 && (sheet.isEmpty() || sheet == m_sheet.table.name);
    }

    bool isToldAsProblem() const
    {
        return std::any_of(m_plan.problems.begin(), m_plan.problems.end(), [this](const ImportProblem &problem) {
            return isHere(problem.row, problem.sheet) && problem.found.simplified().contains(m_text) &&
                   (problem.kind == ProblemKind::Skipped || problem.letter == m_letter ||
                    problem.kind == ProblemKind::Extra);
        });
    }

    bool isIn(const PlannedMeasure &measure) const
    {
        if (isHere(measure.row, measure.sheet) && isInRow(measure))
            return true;
        for (const PlannedAction &action : measure.actions)
            if (isHere(action.row, {}) && isInAction(action))
                return true;
        const bool isOfReport =
            std::any_of(measure.reports.begin(), measure.reports.end(), [&](const PlannedReport &report) {
                return (isHere(report.row, report.sheet) && isInReport(report)) ||
                       (report.sheet == m_sheet.table.name && holdsText(report.notes, wholeRow()));
            });
        return isOfReport || (isOfMeasure(measure) && isInRow(measure));
    }

    /** As the row of an action of an earlier round stands in the note. */
    QString wholeRow() const
    {
        QStringList texts;
        for (int column = 0; column < m_sheet.table.width(m_row); ++column)
            if (const QString text = m_sheet.table.cell(m_row, column).toString().simplified(); !text.isEmpty())
                texts += text;
        return texts.join(QStringLiteral("; "));
    }

    /** Whether the row names the measure, wherever that was read. */
    bool isOfMeasure(const PlannedMeasure &measure) const
    {
        bool isTitle = false;
        for (const ColumnMapping &column : m_columns) {
            const QString text = m_sheet.table.cell(m_row, column.column).toString().simplified();
            if (!text.isEmpty() && column.to == u"number" && folded(text) == folded(measure.measure.number))
                return true;
            isTitle |= !text.isEmpty() && column.to == u"title" && folded(text) == folded(measure.measure.title);
        }
        return isTitle;
    }

    bool isInAction(const PlannedAction &action) const
    {
        const Action &held = action.action;
        const bool isState = m_column.to == u"status" && m_column.round.isEmpty() &&
                             action.set.contains(describe<Action>().field(u"state")) && isStateOf(held.state, m_text);
        const bool isDay = held.due.isValid() && readDate(m_text) && readDate(m_text)->value &&
                           readDate(m_text)->value->first == held.due;
        return held.text.simplified().contains(m_text) || held.owner.simplified() == m_text || isState || isDay ||
               held.notes.simplified().contains(m_text);
    }

    bool isInReport(const PlannedReport &report) const
    {
        if (holdsText(report.notes, m_text) || (m_column.to == target::party && report.municipality == m_text))
            return true;
        if (m_column.to == target::round)
            return periodIn(m_text) && periodIn(m_text)->label() == report.round;
        if (m_column.to == target::applicability && report.municipality == m_column.municipality)
            return true;
        if (!m_column.round.isEmpty() && m_column.round != report.round)
            return false;
        const QString called = m_column.to == u"hindrances" ? QStringLiteral("hindrance")
                               : m_column.to == u"reported" ? QStringLiteral("submitted")
                                                            : m_column.to;
        const Field *field = describe<ProgressReport>().field(called);
        const Field *read = measureField(m_column.to);
        return field && read && report.set.contains(field) &&
               valuesOf(m_column, *read, m_raw).contains(field->read(&report.report));
    }

    bool isInRow(const PlannedMeasure &measure) const
    {
        if (holdsText(measure.notes, m_text) || measure.mergedInto.text.simplified() == m_text)
            return true;
        if (!m_column.round.isEmpty())
            return false; // only a report may hold it
        const QString &to = m_column.to;
        if (to == u"theme")
            return measure.theme == m_text;
        if (to == u"lead_party")
            return measure.leadParty == m_text;
        if (to == target::owners)
            return areOwners(measure);
        if (to == target::moneyLine)
            return isAmount(measure);
        if (to == target::year)
            return std::any_of(measure.amounts.begin(), measure.amounts.end(), [this](const PlannedAmount &amount) {
                return amount.year && QString::number(*amount.year) == m_text;
            });
        if (to == target::applicability)
            return std::any_of(measure.cells.begin(), measure.cells.end(), [this](const PlannedCell &cell) {
                return cell.municipality == municipalityOf(m_column) && isDegree(cell.word);
            });
        if (to == target::planned)
            return isMark(m_text) &&
                   (holdsText(measure.notes, m_column.header) ||
                    (measure.measure.starts.first <= m_column.from && measure.measure.ends.last() >= m_column.until));
        if (to == target::action)
            return std::any_of(measure.actions.begin(), measure.actions.end(), [this](const PlannedAction &action) {
                return action.action.text.simplified() == m_text;
            });
        const Field *field = measureField(to);
        return field && (measure.set.contains(field) || measure.fromRounds.contains(field)) &&
               valuesOf(m_column, *field, m_raw).contains(field->read(&measure.measure));
    }

    bool isDegree(const DegreeWord &word) const
    {
        if (const auto decided = m_column.values.constFind(m_text); decided != m_column.values.cend())
            return vocabularyOf<Degree>().code(static_cast<int>(word.degree)) == *decided;
        const auto reading = readDegree(m_raw);
        return reading && reading->value && *reading->value == word;
    }

    bool areOwners(const PlannedMeasure &measure) const
    {
        const auto owners = readOwners(m_raw);
        return std::all_of(owners.begin(), owners.end(), [&](const OwnerWord &owner) {
            return std::any_of(measure.owners.begin(), measure.owners.end(),
                               [&](const OwnerWord &held) { return held.name == owner.name; });
        });
    }

    bool isAmount(const PlannedMeasure &measure) const
    {
        auto reading = readMoney(m_raw, m_column.unit);
        if (const auto decided = m_column.values.constFind(m_text); decided != m_column.values.cend())
            reading = readMoney(*decided);
        return std::any_of(measure.amounts.begin(), measure.amounts.end(), [&](const PlannedAmount &amount) {
            return amount.header == m_column.header && reading && reading->value && *reading->value == amount.amount;
        });
    }

    const ImportPlan &m_plan;
    const Sheet &m_sheet;
    const QList<ColumnMapping> &m_columns;
    int m_row;
    ColumnMapping m_column;
    QString m_raw;
    QString m_text;
    QString m_letter;
};

bool holdsText(const SourceTable &table)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (!table.isEmptyRow(row))
            return true;
    return false;
}

bool isToldAsOther(const QString &sheet, const ImportPlan &plan)
{
    return plan.otherSheets.contains(sheet) &&
           std::any_of(plan.problems.begin(), plan.problems.end(), [&](const ImportProblem &problem) {
               return problem.code == u"other_sheet" && problem.sheet == sheet && problem.found == sheet;
           });
}

QStringList lostIn(const Sheet &sheet, const ImportPlan &plan, const QList<ColumnMapping> &columns, int headerRow,
                   int headerRows)
{
    QStringList lost;
    for (int row = 0; row < sheet.table.rowCount(); ++row)
        for (int column = 0; column < sheet.table.width(row); ++column)
            if (const Cell cell(plan, sheet, columns, row, column); cell.isLost(headerRow, headerRows))
                lost += cell.name();
    return lost;
}

} // namespace

QStringList lostCells(const QList<Sheet> &sheets, const ImportPlan &plan)
{
    QStringList lost;
    for (const Sheet &sheet : sheets) {
        const auto round =
            std::find_if(plan.mapping.rounds.begin(), plan.mapping.rounds.end(), [&](const RoundMapping &other) {
                return other.sheet == sheet.table.name && !other.columns.isEmpty();
            });
        if (sheet.table.name == plan.sheet)
            lost += lostIn(sheet, plan, plan.mapping.columns, plan.mapping.headerRow, plan.mapping.headerRows);
        else if (round != plan.mapping.rounds.end())
            lost += lostIn(sheet, plan, round->columns, round->headerRow, round->headerRows);
        else if (holdsText(sheet.table) && !isToldAsOther(sheet.table.name, plan))
            lost += sheet.table.name;
    }
    return lost;
}

} // namespace aanjager::fixtures
