#include "core/exchange/import_plan.h"

#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/exchange/header_words.h"
#include "core/exchange/row_kinds.h"
#include "core/exchange/row_reader.h"

#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

QString joinedCells(const SourceTable &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString text = table.cell(row, column).toString().simplified(); !text.isEmpty())
            texts += text;
    return texts.join(QStringLiteral("; "));
}

/** Walks the rows of a table into a plan. */
class Planner
{
public:
    Planner(const Sheet &sheet, const TableShape &shape, const QList<Party> &parties, ImportPlan &plan)
        : m_table(sheet.table)
        , m_shape(shape)
        , m_plan(plan)
        , m_kinds(sheet, shape, plan.mapping)
        , m_reader(sheet.table, plan.mapping, parties, plan.problems)
        , m_number(columnNumber(u"number"))
    {
    }

    /** False when it was stopped. */
    bool run(WorkProgress *progress)
    {
        confirmUnits();
        for (int row = m_shape.headerRow + 1; row < m_table.rowCount(); ++row) {
            if (!goesOn(progress, row, m_table.rowCount()))
                return false;
            take(row, m_kinds.of(row));
        }
        return true;
    }

private:
    int columnNumber(QStringView to) const
    {
        const ColumnMapping *column = m_plan.mapping.columnOf(to);
        return column ? column->column : -1;
    }

    void take(int row, RowKind kind)
    {
        switch (kind) {
        case RowKind::Empty:
            return;
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
            return m_plan.measures.isEmpty() ? skip(row, "no_title") : addAction(row);
        case RowKind::Untitled:
            return skip(row, "no_title");
        }
    }

    void skip(int row, const char *code)
    {
        ImportProblem problem{ProblemKind::Skipped, QString::fromLatin1(code)};
        problem.row = row + 1;
        problem.found = joinedCells(m_table, row);
        m_plan.problems.append(problem);
    }

    /** The theme of what follows, in a column of its own or not. */
    void openGroup(int row)
    {
        const QString name = joinedCells(m_table, row);
        if (m_plan.mapping.columnOf(u"theme"))
            m_reader.passGroup(row);
        else
            m_group = name;
        addTheme(name);
    }

    void addAction(int row)
    {
        PlannedMeasure &measure = m_plan.measures.last();
        measure.actions.append(m_reader.readAction(row, measure));
    }

    void addTheme(const QString &name)
    {
        const QString word = folded(name);
        if (name.isEmpty() || m_themes.contains(word))
            return;
        m_themes.insert(word);
        m_plan.themes += name;
    }

    void addMeasure(int row)
    {
        PlannedMeasure measure = m_reader.read(row);
        if (measure.theme.isEmpty())
            measure.theme = m_group;
        addTheme(measure.theme);
        const QString number = folded(measure.measure.number);
        if (!number.isEmpty() && m_numbers.contains(number))
            reportDuplicate(row, measure.measure.number);
        m_numbers.insert(number);
        m_plan.measures.append(std::move(measure));
    }

    void reportDuplicate(int row, const QString &number)
    {
        ImportProblem problem{ProblemKind::Guess, QStringLiteral("duplicate_number")};
        problem.row = row + 1;
        problem.column = m_shape.headers[m_number];
        problem.letter = columnLetter(m_number);
        problem.found = problem.accepted = number;
        problem.field = QStringLiteral("number");
        m_plan.problems.append(problem);
    }

    /** Says once a column, by its first amount, how amounts are read whose unit the file does not name. */
    void confirmUnits()
    {
        const Field &amount = *describe<MoneyLine>().field(u"amount");
        for (const ColumnMapping &column : m_plan.mapping.columns)
            for (int row = m_shape.headerRow + 1; column.isUnitGuessed && row < m_table.rowCount(); ++row) {
                const QString text = m_table.cell(row, column.column).toString().simplified();
                const auto reading = readMoney(text, column.unit);
                if (!reading || !reading->value)
                    continue;
                m_plan.problems.append({ProblemKind::Guess,
                                        QStringLiteral("unit"),
                                        {},
                                        m_shape.headerRow + 1,
                                        column.header,
                                        columnLetter(column.column),
                                        text,
                                        toText(amount, *reading->value),
                                        column.to});
                break;
            }
    }

    const SourceTable &m_table;
    const TableShape &m_shape;
    ImportPlan &m_plan;
    RowKinds m_kinds;
    RowReader m_reader;
    int m_number;
    QString m_group; ///< the theme that a row of its own gives
    QSet<QString> m_numbers;
    QSet<QString> m_themes;
};

Result<TableShape> shapeFor(const SourceTable &table, const std::optional<Mapping> &mapping)
{
    const bool isGiven = mapping && mapping->headerRow >= 0;
    const auto shape = isGiven ? shapeAt(table, mapping->headerRow) : findTable(table);
    if (!shape)
        return fail(ErrorKind::Format, QStringLiteral("no table found"), {table.name},
                    isGiven ? QString::number(mapping->headerRow + 1) : QString(),
                    QStringLiteral("a header row above the measures"));
    return *shape;
}

} // namespace

Result<ImportPlan> planImport(const Sheet &sheet, const std::optional<Mapping> &mapping, const QList<Party> &parties,
                              WorkProgress *progress)
{
    const SourceTable &table = sheet.table;
    const auto shape = shapeFor(table, mapping);
    if (!shape)
        return tl::unexpected(shape.error());
    ImportPlan plan{table.name, {}, shape->banner};
    if (mapping) {
        auto fit = fitted(*mapping, *shape);
        if (!fit)
            return tl::unexpected(fit.error());
        plan.mapping = *fit;
    } else {
        plan.mapping = guessMapping(table, *shape, parties);
    }
    if (!plan.mapping.columnOf(u"title") && !plan.mapping.columnOf(u"number"))
        return fail(ErrorKind::Format, QStringLiteral("no column for the title"), {table.name},
                    shape->headers.join(QStringLiteral(", ")), QStringLiteral("a column with the titles of measures"));
    if (!Planner(sheet, *shape, parties, plan).run(progress))
        return stopped();
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const ImportProblem &a, const ImportProblem &b) { return a.row < b.row; });
    for (ImportProblem &problem : plan.problems)
        problem.sheet = table.name;
    return plan;
}

} // namespace aanjager
