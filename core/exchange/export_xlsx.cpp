#include "core/exchange/export_csv.h"
#include "core/exchange/forms/xlsx_writer.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr double narrowest = 8, widest = 60; ///< of a column, in characters
constexpr qsizetype longestText = 32767;    ///< that a cell of a workbook holds

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
