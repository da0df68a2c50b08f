#include "core/exchange/register_table.h"

#include "core/exchange/export_csv.h"
#include "core/exchange/forms/xlsx_writer.h"

namespace aanjager {

namespace {

constexpr int longestSheetName = 31;
constexpr double narrowColumn = 14, wideColumn = 40; ///< in characters

} // namespace

QByteArray registerCsv(const RegisterTable &table)
{
    QByteArray bytes = "\xEF\xBB\xBF" + csvRow(table.headers);
    for (const QStringList &row : table.rows)
        bytes += csvRow(row);
    return bytes;
}

Result<QByteArray> registerXlsx(const RegisterTable &table, QDate made)
{
    XlsxWriter writer(table.title, made);
    writer.addSheet(table.title.left(longestSheetName));
    for (int column = 0; column < table.headers.size(); ++column) {
        writer.columnWidth(column, column == 1 ? wideColumn : narrowColumn);
        writer.text(0, column, table.headers[column], CellLook::Header);
    }
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.rows[row].size(); ++column)
            writer.text(row + 1, column, table.rows[row][column], CellLook::Line);
    writer.freeze(0, 1, 2);
    return writer.finish();
}

QString registerHtml(const RegisterTable &table)
{
    const auto row = [](const QStringList &cells, const QString &tag) {
        QString html = QStringLiteral("<tr>");
        for (const QString &cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        return html + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
    html += row(table.headers, QStringLiteral("th"));
    for (const QStringList &cells : table.rows)
        html += row(cells, QStringLiteral("td"));
    return html + QStringLiteral("</table>");
}

} // namespace aanjager
