#include "core/exchange/forms/xlsx_writer.h"

#include "core/base/xlsx_library.h"
#include "core/exchange/forms/form_file.h"
#include "core/exchange/source_table.h"

#include <QDateTime>
#include <QFile>
#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

constexpr lxw_color_t ink = 0x1B2430, grey = 0xEEF1F4, line = 0xC5CCD6, accent = 0x1F4E79, mark = 0xFFF2CC;

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/** The library may write to what it is given. */
char *data(QByteArray &bytes)
{
    return bytes.isEmpty() ? nullptr : bytes.data();
}

QByteArray xlsxText(const QString &text)
{
    return formFile::escaped(text).toUtf8();
}

QByteArray listName(qsizetype place)
{
    return QByteArrayLiteral("aanjager_list_") + QByteArray::number(place + 1);
}

/** There, for a book was begun. */
const XlsxLibrary &xlsx()
{
    return *xlsxLibrary();
}

void border(lxw_format *format)
{
    xlsx().format_set_border(format, LXW_BORDER_THIN);
    xlsx().format_set_border_color(format, line);
}

} // namespace

XlsxWriter::XlsxWriter(const QString &title, QDate made) : m_path(m_folder.filePath(QStringLiteral("form.xlsx")))
{
    if (!xlsxLibrary()) {
        m_failure = QStringLiteral("a part of the program is missing: aanjager_packing");
        return;
    }
    QFile file(m_path); // there beforehand, so that it keeps these permissions
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        m_failure = QStringLiteral("no place for a temporary file");
        return;
    }
    file.close();
    m_book = xlsx().workbook_new(QFile::encodeName(m_path).constData());
    QByteArray name = xlsxText(title), author("Aanjager");
    lxw_doc_properties properties = {};
    properties.title = data(name);
    properties.author = data(author);
    properties.created = QDateTime(made, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    xlsx().workbook_set_properties(m_book, &properties);
    m_mark = xlsx().workbook_add_format(m_book);
    xlsx().format_set_bg_color(m_mark, mark);
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        xlsx().lxw_workbook_free(m_book);
}

void XlsxWriter::noteResult(int error)
{
    if (error != LXW_NO_ERROR && m_failure.isEmpty())
        m_failure = QString::fromUtf8(xlsx().lxw_strerror(static_cast<lxw_error>(error)));
}

lxw_format *XlsxWriter::newFormat(CellLook look)
{
    lxw_format *format = xlsx().workbook_add_format(m_book);
    xlsx().format_set_font_name(format, "Calibri");
    xlsx().format_set_font_size(format, look == CellLook::Title ? 16 : 10.5);
    xlsx().format_set_font_color(format, ink);
    xlsx().format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    const bool isAbove =
        look == CellLook::Title || look == CellLook::Subject || look == CellLook::Line || look == CellLook::Label;
    if (!isAbove) {
        xlsx().format_set_text_wrap(format);
        if (look != CellLook::AnswerCentred && look != CellLook::AnswerNumber)
            xlsx().format_set_indent(format, 1);
    }
    if (look == CellLook::Title || look == CellLook::Subject || look == CellLook::Label)
        xlsx().format_set_bold(format);
    if (look == CellLook::Header) {
        xlsx().format_set_bold(format);
        xlsx().format_set_bg_color(format, accent);
        xlsx().format_set_font_color(format, LXW_COLOR_WHITE);
        xlsx().format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        border(format);
    }
    if (look == CellLook::Locked || look == CellLook::LockedCode) {
        xlsx().format_set_bg_color(format, grey);
        border(format);
        xlsx().format_set_num_format(format, "@");
    }
    if (look == CellLook::Answer || look == CellLook::AnswerCentred || look == CellLook::AnswerNumber) {
        xlsx().format_set_unlocked(format);
        border(format);
        xlsx().format_set_num_format(format, look == CellLook::AnswerNumber ? "0" : "@");
        if (look != CellLook::Answer)
            xlsx().format_set_align(format, LXW_ALIGN_CENTER);
    }
    return format;
}

lxw_format *XlsxWriter::format(CellLook look)
{
    lxw_format *&known = m_formats[static_cast<size_t>(look)];
    if (!known)
        known = newFormat(look);
    return known;
}

void XlsxWriter::addSheet(const QString &name)
{
    if (!m_book)
        return;
    m_sheet = xlsx().workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet && m_failure.isEmpty())
        m_failure = QStringLiteral("no name for a sheet");
}

void XlsxWriter::hideSheet()
{
    if (m_sheet)
        xlsx().worksheet_hide(m_sheet);
}

void XlsxWriter::text(int row, int column, const QString &text, CellLook look)
{
    if (text.isEmpty())
        blank(row, column, look);
    else if (m_sheet)
        noteResult(xlsx().worksheet_write_string(m_sheet, rowOf(row), columnOf(column), xlsxText(text).constData(),
                                                 format(look)));
}

void XlsxWriter::number(int row, int column, double number, CellLook look)
{
    if (m_sheet)
        noteResult(xlsx().worksheet_write_number(m_sheet, rowOf(row), columnOf(column), number, format(look)));
}

void XlsxWriter::blank(int row, int column, CellLook look)
{
    if (m_sheet)
        noteResult(xlsx().worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format(look)));
}

void XlsxWriter::merged(int row, int first, int last, const QString &text, CellLook look)
{
    if (first == last)
        this->text(row, first, text, look);
    else if (m_sheet)
        noteResult(xlsx().worksheet_merge_range(m_sheet, rowOf(row), columnOf(first), rowOf(row), columnOf(last),
                                                xlsxText(text).constData(), format(look)));
}

void XlsxWriter::rowHeight(int row, double points)
{
    if (m_sheet)
        noteResult(xlsx().worksheet_set_row(m_sheet, rowOf(row), points, nullptr));
}

void XlsxWriter::hideRow(int row)
{
    lxw_row_col_options options = {};
    options.hidden = 1;
    if (m_sheet)
        noteResult(xlsx().worksheet_set_row_opt(m_sheet, rowOf(row), LXW_DEF_ROW_HEIGHT, nullptr, &options));
}

void XlsxWriter::columnWidth(int column, double width, bool isHidden)
{
    lxw_row_col_options options = {};
    options.hidden = isHidden ? 1 : 0;
    if (m_sheet)
        noteResult(
            xlsx().worksheet_set_column_opt(m_sheet, columnOf(column), columnOf(column), width, nullptr, &options));
}

/** The formula of a name for the choices, which the last sheet holds. */
QByteArray XlsxWriter::listCalled(const QStringList &choices)
{
    qsizetype place = m_lists.indexOf(choices);
    if (place < 0) {
        place = m_lists.size();
        m_lists.append(choices);
    }
    return listName(place).prepend('=');
}

/** The long choices, a column each, with a name for each column. */
void XlsxWriter::writeLists()
{
    if (m_lists.isEmpty() || !m_book)
        return;
    addSheet(formFile::listsSheet.toString());
    for (qsizetype place = 0; place < m_lists.size(); ++place) {
        const auto column = static_cast<int>(place);
        for (qsizetype row = 0; row < m_lists[place].size(); ++row)
            text(static_cast<int>(row), column, m_lists[place][row], CellLook::LockedCode);
        const QString letter = columnLetter(column);
        const QString where = QStringLiteral("='%1'!$%2$1:$%2$%3")
                                  .arg(formFile::listsSheet.toString(), letter)
                                  .arg(m_lists[place].size());
        noteResult(xlsx().workbook_define_name(m_book, listName(place).constData(), where.toUtf8().constData()));
    }
    hideSheet();
    protect();
}

void XlsxWriter::check(int firstRow, int lastRow, int column, const CellCheck &check)
{
    constexpr qsizetype mostOfList = 255;
    if (!m_sheet)
        return;
    const QString all = check.choices.join(u',');
    const bool isLong = all.size() > mostOfList || all.count(u',') >= std::max<qsizetype>(check.choices.size(), 1);
    QList<QByteArray> words;
    std::vector<char *> choices;
    for (const QString &choice : isLong ? QStringList() : check.choices)
        words.append(choice.toUtf8());
    for (QByteArray &word : words)
        choices.push_back(word.data());
    choices.push_back(nullptr);
    QByteArray list = isLong ? listCalled(check.choices) : QByteArray();
    QByteArray title = check.title.left(32).toUtf8(), prompt = check.prompt.left(255).toUtf8();
    QByteArray refusal = check.refusal.left(255).toUtf8();
    lxw_data_validation validation = {};
    validation.validate = isLong            ? LXW_VALIDATION_TYPE_LIST_FORMULA
                          : words.isEmpty() ? LXW_VALIDATION_TYPE_INTEGER
                                            : LXW_VALIDATION_TYPE_LIST;
    validation.criteria = check.choices.isEmpty() ? LXW_VALIDATION_CRITERIA_BETWEEN : LXW_VALIDATION_CRITERIA_NONE;
    validation.minimum_number = 0;
    validation.maximum_number = 100;
    validation.value_list = words.isEmpty() ? nullptr : choices.data();
    validation.value_formula = data(list);
    validation.input_title = data(title);
    validation.input_message = data(prompt);
    validation.error_title = data(title);
    validation.error_message = data(refusal);
    noteResult(xlsx().worksheet_data_validation_range(m_sheet, rowOf(firstRow), columnOf(column), rowOf(lastRow),
                                                      columnOf(column), &validation));
}

void XlsxWriter::markWhen(int firstRow, int lastRow, int column, const QString &formula)
{
    QByteArray when = formula.toUtf8();
    lxw_conditional_format condition = {};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = data(when);
    condition.format = m_mark;
    if (m_sheet)
        noteResult(xlsx().worksheet_conditional_format_range(m_sheet, rowOf(firstRow), columnOf(column), rowOf(lastRow),
                                                             columnOf(column), &condition));
}

void XlsxWriter::freeze(int headerRow, int firstRow, int firstColumn)
{
    if (!m_sheet)
        return;
    xlsx().worksheet_freeze_panes(m_sheet, rowOf(firstRow), columnOf(firstColumn));
    noteResult(xlsx().worksheet_repeat_rows(m_sheet, rowOf(headerRow), rowOf(headerRow)));
}

void XlsxWriter::layOut(int lastRow, int lastColumn, const QString &footer)
{
    if (!m_sheet)
        return;
    xlsx().worksheet_set_landscape(m_sheet);
    xlsx().worksheet_set_paper(m_sheet, 8); // A3: so many columns are not to be read on less
    xlsx().worksheet_fit_to_pages(m_sheet, 1, 0);
    xlsx().worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6);
    noteResult(xlsx().worksheet_print_area(m_sheet, 0, 1, rowOf(lastRow), columnOf(lastColumn)));
    const QString safe = QString(footer).replace(u'&', QStringLiteral("&&")).left(200);
    noteResult(xlsx().worksheet_set_footer(
        m_sheet,
        (QStringLiteral("&L&9") + QLatin1Char(' ') + safe + QStringLiteral("&R&9&P / &N")).toUtf8().constData()));
}

void XlsxWriter::protect()
{
    lxw_protection allowed = {};
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    allowed.autofilter = 1;
    if (m_sheet)
        xlsx().worksheet_protect(m_sheet, nullptr, &allowed);
}

Result<QByteArray> XlsxWriter::finish()
{
    writeLists();
    if (m_book) {
        noteResult(xlsx().workbook_close(m_book)); // which frees it
        m_book = nullptr;
        m_sheet = nullptr;
    }
    QFile file(m_path);
    if (!m_failure.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, m_failure.isEmpty() ? file.errorString() : m_failure);
    return file.readAll();
}

namespace {

constexpr double narrowest = 8, widest = 60; ///< of a column, in characters
constexpr qsizetype longestText = 32767;     ///< that a cell of a workbook holds

} // namespace

Result<QByteArray> rowsAsXlsx(const QList<QStringList> &rows, const QString &title, QDate made)
{
    XlsxWriter book(title, made);
    book.addSheet(title);
    QList<double> widths;
    int at = 0;
    for (const QStringList &row : rows) {
        for (int column = 0; column < row.size(); ++column) {
            book.text(at, column, row[column].left(longestText), at == 0 ? CellLook::Header : CellLook::Answer);
            if (widths.size() <= column)
                widths.append(narrowest);
            widths[column] = std::clamp(static_cast<double>(row[column].size()) + 2, widths[column], widest);
        }
        ++at;
    }
    for (int column = 0; column < widths.size(); ++column)
        book.columnWidth(column, widths[column]);
    book.freeze(0, 1, rows.isEmpty() || rows.first().size() < 3 ? 0 : 2);
    return book.finish();
}

} // namespace aanjager
