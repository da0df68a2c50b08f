// Writes an xlsx workbook by a recipe: make_workbooks RECIPE.txt OUT.xlsx. A line is a row of cells parted by tabs, or:
//   @sheet NAME | @hidden | @merge A1:C1 TEXT | @list C3:C20 one,two | @hiderow 4
// A cell is text, or #d:2020-12-31 (a date), #m:2021-06-01 (shown as a month), #n:0.75:0% (a number by its format),
// #n:44196 (a bare number), #f:SUM(A1:A2):12 (a formula with its result) or #b:1 (true).
#include <QDate>
#include <QFile>
#include <QTextStream>
#include <xlsxwriter.h>

namespace {

class Workbook
{
public:
    explicit Workbook(const QByteArray &path) : m_book(workbook_new(path.constData())) {}
    ~Workbook() { workbook_close(m_book); }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    void take(const QString &line)
    {
        if (line.startsWith(u'@'))
            return command(line.mid(1).section(u' ', 0, 0), line.section(u' ', 1));
        lxw_col_t column = 0;
        for (const QString &cell : line.split(u'\t'))
            write(column++, cell);
        ++m_row;
    }

private:
    void command(const QString &name, const QString &rest)
    {
        if (name == u"sheet") {
            m_sheet = workbook_add_worksheet(m_book, rest.toUtf8().constData());
            m_row = 0;
        } else if (name == u"hidden") {
            worksheet_hide(m_sheet);
        } else if (name == u"merge") {
            const QByteArray range = rest.section(u' ', 0, 0).toUtf8();
            worksheet_merge_range(m_sheet, RANGE(range.constData()), rest.section(u' ', 1).toUtf8().constData(),
                                  nullptr);
        } else if (name == u"hiderow") {
            lxw_row_col_options options{};
            options.hidden = LXW_TRUE;
            worksheet_set_row_opt(m_sheet, rest.toUInt() - 1, LXW_DEF_ROW_HEIGHT, nullptr, &options);
        } else if (name == u"list") {
            addList(rest);
        }
    }

    void addList(const QString &rest)
    {
        QList<QByteArray> texts;
        QList<char *> choices;
        for (const QString &choice : rest.section(u' ', 1).split(u','))
            texts += choice.toUtf8();
        for (QByteArray &choice : texts)
            choices += choice.data();
        choices += nullptr;
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = choices.data();
        const QByteArray range = rest.section(u' ', 0, 0).toUtf8();
        worksheet_data_validation_range(m_sheet, RANGE(range.constData()), &validation);
    }

    lxw_format *formatted(const QString &code)
    {
        if (code.isEmpty())
            return nullptr;
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, code.toUtf8().constData());
        return format;
    }

    void write(lxw_col_t column, const QString &cell)
    {
        const QString kind = cell.left(3);
        const QString rest = cell.mid(3);
        const double number = rest.section(u':', 0, 0).toDouble();
        if (kind == u"#d:" || kind == u"#m:") {
            const double day = static_cast<double>(QDate(1899, 12, 30).daysTo(QDate::fromString(rest, Qt::ISODate)));
            worksheet_write_number(m_sheet, m_row, column, day,
                                   formatted(kind == u"#d:" ? QStringLiteral("dd-mm-yyyy") : QStringLiteral("mmm-yy")));
        } else if (kind == u"#n:") {
            worksheet_write_number(m_sheet, m_row, column, number, formatted(rest.section(u':', 1)));
        } else if (kind == u"#f:") {
            worksheet_write_formula_num(m_sheet, m_row, column, (u'=' + rest.section(u':', 0, -2)).toUtf8().constData(),
                                        nullptr, rest.section(u':', -1).toDouble());
        } else if (kind == u"#b:") {
            worksheet_write_boolean(m_sheet, m_row, column, rest.toInt(), nullptr);
        } else if (!cell.isEmpty()) {
            worksheet_write_string(
                m_sheet, m_row, column,
                QString(cell).replace(QLatin1String("\\n"), QLatin1String("\n")).toUtf8().constData(), nullptr);
        }
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 1;
    QFile recipe(QString::fromLocal8Bit(arguments[1]));
    if (!recipe.open(QIODevice::ReadOnly))
        return 1;
    Workbook workbook{QByteArray(arguments[2])};
    QTextStream lines(&recipe);
    while (!lines.atEnd())
        workbook.take(lines.readLine());
    return 0;
}
