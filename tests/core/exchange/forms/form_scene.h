#pragma once

#include "core/exchange/forms/form_apply.h"
#include "core/exchange/forms/form_maker.h"
#include "core/exchange/forms/update_form_writer.h"
#include "core/exchange/source_table.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace aanjager::fixtures {

/** Words as they stand in the source, but for a few that would hide a mix-up of codes and words. */
inline FormWords formWords()
{
    return {QStringLiteral("nl"),
            [](const char *, const char *source) {
                static const QHash<QString, QString> dutch{{QStringLiteral("Running"), QStringLiteral("In uitvoering")},
                                                           {QStringLiteral("Adjust"), QStringLiteral("Bijsturen")},
                                                           {QStringLiteral("yes"), QStringLiteral("ja")}};
                const QString word = QString::fromUtf8(source);
                return dutch.value(word, word);
            },
            [](QDate day) { return day.toString(QStringLiteral("d-M-yyyy")); }};
}

/** The sheets of a workbook as rows of texts, which a test edits as a person would. */
class EditedForm
{
public:
    explicit EditedForm(const QByteArray &bytes)
    {
        const auto sheets = readWorkbook(bytes);
        EXPECT_TRUE(sheets);
        for (const Sheet &sheet : *sheets) {
            m_sheets.append(sheet);
            QList<QStringList> rows;
            for (int row = 0; row < sheet.table.rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < sheet.table.width(row); ++column)
                    cells.append(sheet.table.cell(row, column).toString());
                rows.append(cells);
            }
            m_rows.append(rows);
        }
    }

    QList<QStringList> &rows(int sheet = 0) { return m_rows[sheet]; }

    /** The row (from 0) that the id of this measure stands in. */
    int rowOf(const Measure &measure, int sheet = 0) const
    {
        const QString id = QString::number(measure.id.value);
        for (int row = 0; row < m_rows[sheet].size(); ++row)
            if (m_rows[sheet][row].value(0) == id)
                return row;
        ADD_FAILURE() << "no row of this measure";
        return -1;
    }

    /** The column of a question. */
    int columnOf(const char *question, int sheet = 0) const
    {
        for (const QStringList &row : m_rows[sheet])
            if (row.value(0).startsWith(QLatin1String("#id:")))
                return static_cast<int>(row.indexOf(QLatin1String(question)));
        return -1;
    }

    void fill(const Measure &measure, const char *question, const QString &text, int sheet = 0)
    {
        put(rowOf(measure, sheet), columnOf(question, sheet), text, sheet);
    }

    void put(int row, int column, const QString &text, int sheet = 0)
    {
        QStringList &cells = m_rows[sheet][row];
        while (cells.size() <= column)
            cells.append(QString());
        cells[column] = text;
    }

    void swapColumns(int a, int b, int sheet = 0)
    {
        for (QStringList &row : m_rows[sheet])
            if (row.size() > std::max(a, b))
                row.swapItemsAt(a, b);
    }

    QList<Sheet> sheets() const
    {
        QList<Sheet> edited = m_sheets;
        for (qsizetype i = 0; i < edited.size(); ++i) {
            SourceTable table;
            table.name = edited[i].table.name;
            for (const QStringList &row : m_rows[i]) {
                for (const QString &cell : row)
                    table.addCell(cell);
                table.endRow();
            }
            edited[i].table = table;
        }
        return edited;
    }

    FilledForm read() const
    {
        const auto filled = readUpdateForm(sheets());
        EXPECT_TRUE(filled);
        return filled.value_or(FilledForm());
    }

private:
    QList<Sheet> m_sheets;
    QList<QList<QStringList>> m_rows;
};

/** Codes of problems, in their order. */
inline QStringList codesOf(const QList<ImportProblem> &problems)
{
    QStringList codes;
    for (const ImportProblem &problem : problems)
        codes.append(problem.code);
    return codes;
}

} // namespace aanjager::fixtures
