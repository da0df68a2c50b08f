#include "tests/bench/side_by_side/workbook.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace aanjager::bench {

namespace {

/** One sheet that is filled from its top. */
class Sheet
{
public:
    explicit Sheet(const QString &path)
        : m_book(workbook_new(path.toUtf8().constData()))
        , m_sheet(workbook_add_worksheet(m_book, "Rapport"))
        , m_plain(workbook_add_format(m_book))
        , m_strong(workbook_add_format(m_book))
    {
        for (lxw_format *format : {m_plain, m_strong}) {
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_bold(m_strong);
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, a4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }
    ~Sheet() { workbook_close(m_book); }
    Q_DISABLE_COPY_MOVE(Sheet)

    void add(const QStringList &cells, bool strong)
    {
        for (qsizetype column = 0; column < cells.size(); ++column)
            worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                                   cells.at(column).toUtf8().constData(), strong ? m_strong : m_plain);
        ++m_row;
    }

    /** The longest table sets the columns and comes back at the top of each page. */
    void headHere(const std::vector<double> &characters)
    {
        worksheet_repeat_rows(m_sheet, m_row, m_row);
        for (size_t column = 0; column < characters.size(); ++column)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 std::clamp(characters[column], 4.0, 30.0), nullptr);
    }

private:
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_plain;
    lxw_format *m_strong;
    lxw_row_t m_row = 0;
};

QStringList textsOf(const report::Row &row)
{
    QStringList texts;
    for (const report::Cell &cell : row.cells)
        texts.append(cell.spoken.isEmpty() ? cell.text : cell.spoken + QLatin1Char(' ') + cell.text);
    return texts;
}

std::vector<double> longest(const report::Table &table)
{
    std::vector<double> characters(static_cast<size_t>(table.columns.size()));
    for (const report::Row &row : table.rows)
        for (qsizetype c = 0; c < row.cells.size() && !row.group; ++c) {
            double &most = characters[static_cast<size_t>(c)];
            most = std::max(most, static_cast<double>(row.cells.at(c).text.size()));
        }
    return characters;
}

void addTable(Sheet &sheet, const report::Table &table, bool heads)
{
    if (heads)
        sheet.headHere(longest(table));
    QStringList head;
    for (const report::Column &column : table.columns)
        head.append(column.header);
    sheet.add(head, true);
    for (const report::Row &row : table.rows)
        sheet.add(textsOf(row), row.group);
}

} // namespace

void writeWorkbook(const report::Document &document, const QString &path)
{
    Sheet sheet(path);
    qsizetype most = 0;
    for (const report::Block &block : document.blocks)
        if (const auto *table = std::get_if<report::Table>(&block))
            most = std::max(most, table->rows.size());
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            sheet.add({heading->text}, true);
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            sheet.add({paragraph->text}, false);
        else if (const auto *table = std::get_if<report::Table>(&block))
            addTable(sheet, *table, table->rows.size() == most);
    }
}

} // namespace aanjager::bench
