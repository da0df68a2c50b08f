#include "core/exchange/import_plan.h"

#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/exchange/header_words.h"
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
    Planner(const SourceTable &table, const TableShape &shape, const QList<Party> &parties, ImportPlan &plan)
        : m_table(table)
        , m_shape(shape)
        , m_plan(plan)
        , m_reader(table, plan.mapping, parties, plan.problems)
        , m_number(columnNumber(u"number"))
        , m_title(columnNumber(u"title"))
    {
    }

    void run()
    {
        confirmUnits();
        for (int row = m_shape.headerRow + 1; row < m_table.rowCount(); ++row) {
            if (m_table.isEmptyRow(row))
                continue;
            if (repeatsHeader(m_table, m_shape, row))
                skip(row, "header_row");
            else if (isTotalsRow(m_table, row, m_number))
                skip(row, "totals_row");
            else if (!isMeasure(row))
                passOther(row);
            else
                addMeasure(row);
        }
    }

private:
    int columnNumber(QStringView to) const
    {
        const ColumnMapping *column = m_plan.mapping.columnOf(to);
        return column ? column->column : -1;
    }

    bool isMeasure(int row) const
    {
        return !m_table.cell(row, m_number).trimmed().isEmpty() || !m_table.cell(row, m_title).trimmed().isEmpty();
    }

    void skip(int row, const char *code)
    {
        ImportProblem problem{ProblemKind::Skipped, QString::fromLatin1(code)};
        problem.row = row + 1;
        problem.found = joinedCells(m_table, row);
        m_plan.problems.append(problem);
    }

    /** A row that only opens a group gives the theme of what follows; any other row without a title is said. */
    void passOther(int row)
    {
        const ColumnMapping *theme = m_plan.mapping.columnOf(u"theme");
        const QString name = theme ? m_table.cell(row, theme->column).toString().simplified() : QString();
        if (theme && theme->fillDown && !name.isEmpty() && name == joinedCells(m_table, row)) {
            m_reader.passGroup(row);
            addTheme(name);
        } else {
            skip(row, "no_title");
        }
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
    RowReader m_reader;
    int m_number;
    int m_title;
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

Result<ImportPlan> planImport(const SourceTable &table, const std::optional<Mapping> &mapping,
                              const QList<Party> &parties)
{
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
        plan.mapping = guessMapping(table, *shape);
    }
    if (!plan.mapping.columnOf(u"title") && !plan.mapping.columnOf(u"number"))
        return fail(ErrorKind::Format, QStringLiteral("no column for the title"), {table.name},
                    shape->headers.join(QStringLiteral(", ")), QStringLiteral("a column with the titles of measures"));
    Planner(table, *shape, parties, plan).run();
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const ImportProblem &a, const ImportProblem &b) { return a.row < b.row; });
    for (ImportProblem &problem : plan.problems)
        problem.sheet = table.name;
    return plan;
}

} // namespace aanjager
