// Tables of an OpenDocument: rows with heads, matrices, and what stands side by side.
#include "core/report/column_widths.h"
#include "core/report/matrix_codes.h"
#include "core/report/odt_body.h"

#include <QScopedValueRollback>
#include <numeric>

namespace aanjager::report {

namespace {

constexpr double besideGap = 18;

/** Whether a cell of a matrix is filled by its status alone, so that the table itself shows it. */
bool fillsItsCell(const MatrixCell &cell)
{
    const bool whole = cell.degree == Degree::Full || cell.degree == Degree::AlreadyRunning;
    return whole && cell.status &&
           (*cell.status == Status::Preparing || *cell.status == Status::Running || *cell.status == Status::Done);
}

/** As many figures in a row as stand well; two rows of equal length rather than one that is full and one that is not.
 */
qsizetype inRow(qsizetype count, qsizetype most)
{
    const qsizetype rows = std::max<qsizetype>((count + most - 1) / most, 1);
    return std::max<qsizetype>((count + rows - 1) / rows, 1);
}

QList<double> equalWidths(qsizetype count, double width)
{
    return QList<double>(count, width / static_cast<double>(count));
}

/** Each as wide as it stands well; what is over or lacks is shared equally. */
QList<double> figureWidths(const QList<KeyFigure> &figures, double width)
{
    QList<double> widths;
    for (const KeyFigure &figure : figures)
        widths.append(keyFigureWidth(figure) + besideGap);
    const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &one : widths)
        one = wanted <= width ? one + (width - wanted) / static_cast<double>(widths.size()) : one * width / wanted;
    return widths;
}

} // namespace

void OdtBody::table(const QList<double> &widths, const QString &caption, const Writing &rows)
{
    const double width = std::accumulate(widths.begin(), widths.end(), 0.0);
    const Element whole(m_out, "table:table", {{"table:style-name", m_automatic.table(width, takePage())}});
    if (!caption.isEmpty())
        m_out.element("table:title", caption);
    for (const double column : widths)
        m_out.single("table:table-column", {{"table:style-name", m_automatic.column(column)}});
    rows();
}

void OdtBody::row(const Writing &cells)
{
    const Element whole(m_out, "table:table-row", {{"table:style-name", "Whole"}});
    cells();
}

void OdtBody::tableCell(OdtCell kind, const Writing &content, int columns)
{
    {
        const Element cell(m_out, "table:table-cell",
                           {{"table:style-name", m_automatic.cell(kind)},
                            {"table:number-columns-spanned", columns > 1 ? QString::number(columns) : QString()},
                            {"office:value-type", "string"}});
        content();
    }
    for (int covered = 1; covered < columns; ++covered)
        m_out.single("table:covered-table-cell");
}

void OdtBody::tableHead(const QStringList &heads, const std::function<Align(qsizetype)> &align)
{
    const Element head(m_out, "table:table-header-rows");
    row([&] {
        for (qsizetype c = 0; c < heads.size(); ++c)
            tableCell(OdtCell::Head, [&] { paragraph("Table_20_Heading", heads.at(c), align(c)); });
    });
}

void OdtBody::tableRow(const Row &content, const Table &table)
{
    if (content.group) {
        const auto words = [&] {
            paragraph("Table_20_Group", [&] {
                for (const Cell &cell : content.cells)
                    cellWords(cell);
            });
        };
        tableCell(OdtCell::Body, words, static_cast<int>(table.columns.size()));
        return;
    }
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const Cell cell = c < content.cells.size() ? content.cells.at(c) : Cell();
        tableCell(OdtCell::Body, [&] {
            paragraph(
                "Table_20_Contents", [&] { cellWords(cell); }, table.columns.at(c).align);
        });
    }
}

void OdtBody::operator()(const Table &content)
{
    if (content.columns.isEmpty())
        return;
    table(columnWidths(content, m_width), content.caption, [&] {
        QStringList heads;
        for (const Column &column : content.columns)
            heads.append(column.header);
        if (!content.headless)
            tableHead(heads, [&](qsizetype c) { return content.columns.at(c).align; });
        for (const Row &one : content.rows)
            row([&] { tableRow(one, content); });
    });
}

void OdtBody::beside(const QList<double> &widths, OdtCell kind, const std::function<void(qsizetype)> &part)
{
    const QScopedValueRollback<double> whole(m_width);
    table(widths, {}, [&] {
        row([&] {
            for (qsizetype i = 0; i < widths.size(); ++i) {
                const bool last = i + 1 == widths.size() && kind == OdtCell::Part;
                m_width = widths.at(i) - (last ? 0 : besideGap);
                m_atTop = kind == OdtCell::Part;
                tableCell(last ? OdtCell::Plain : kind, [&] { part(i); });
            }
        });
    });
}

void OdtBody::operator()(const std::shared_ptr<const Columns> &columns)
{
    if (columns->parts.isEmpty())
        return;
    const auto parts = static_cast<double>(columns->parts.size());
    const double own = (m_width - besideGap * (parts - 1)) / parts;
    QList<double> widths(columns->parts.size(), own + besideGap);
    widths.last() = own;
    beside(widths, OdtCell::Part, [&](qsizetype i) {
        m_afterTable = false;
        if (columns->parts.at(i).isEmpty())
            paragraph("Standard", QString());
        write(columns->parts.at(i));
        if (m_afterTable)
            paragraph("Spacer", QString());
    });
}

void OdtBody::operator()(const Asks &asks)
{
    const qsizetype columns = asks.asks.size() == 4 ? 2 : inRow(asks.asks.size(), 3);
    for (qsizetype from = 0; from < asks.asks.size(); from += columns) {
        if (from > 0)
            paragraph("Spacer", QString());
        beside(equalWidths(columns, m_width), OdtCell::Ask, [&](qsizetype i) {
            const Ask ask = from + i < asks.asks.size() ? asks.asks.at(from + i) : Ask{};
            if (from + i >= asks.asks.size()) {
                paragraph("Ask", QString());
                return;
            }
            paragraph("Ask_20_Title", [&] {
                span("Ask_20_Number", QString::number(ask.number));
                m_out.single("text:tab");
                m_out.text(ask.title);
            });
            if (!ask.text.isEmpty())
                paragraph("Ask", ask.text);
            if (!ask.without.isEmpty())
                paragraph("Ask_20_Without", ask.without);
        });
    }
}

void OdtBody::keyFigure(const KeyFigure &figure)
{
    paragraph("Key_20_Label", figure.label);
    if (!figure.figure.isEmpty())
        paragraph("Key_20_Figure", figure.figure);
    for (const KeyFigure::CountedMarks &marks : figure.marks)
        paragraph("Key_20_Count", [&] {
            m_out.text(marks.label + QLatin1Char(' '));
            for (const Cell &count : marks.counts) {
                m_out.text(QStringLiteral(" \u2002"));
                cellWords(count);
            }
        });
    if (!figure.note.isEmpty())
        paragraph("Key_20_Note", figure.note);
}

void OdtBody::operator()(const KeyFigures &figures)
{
    const qsizetype columns = inRow(figures.figures.size(), 4);
    for (qsizetype from = 0; from < figures.figures.size(); from += columns) {
        if (from > 0)
            paragraph("Spacer", QString());
        const QList<KeyFigure> here = figures.figures.mid(from, columns);
        beside(figureWidths(here, m_width), OdtCell::Figure, [&](qsizetype i) { keyFigure(here.at(i)); });
    }
}

void OdtBody::matrixCell(const MatrixCell &cell, double width, double highest, bool endsGroup)
{
    constexpr double padding = 5;
    constexpr double noteRoom = 8;
    const Picture &drawn = m_pictures.at(m_pictures.cell(cell));
    const double room = width - padding - (cell.note > 0 ? noteRoom : 0);
    const double height = std::min(highest, room * drawn.height / drawn.width);
    const bool fills = fillsItsCell(cell);
    const bool ran = cell.degree == Degree::AlreadyRunning;
    const Element whole(
        m_out, "table:table-cell",
        {{"table:style-name", fills ? m_automatic.filledCell(*cell.status, ran, endsGroup)
                                    : m_automatic.cell(endsGroup ? OdtCell::MatrixEnd : OdtCell::Matrix)},
         {"office:value-type", "string"}});
    paragraph(
        "Matrix_20_Cell",
        [&] {
            if (fills)
                picture(m_pictures.cellSign(cell), 9, cell.spoken);
            else
                picture(m_pictures.cell(cell), height, cell.spoken);
            if (!cell.word.isEmpty() && (fills || !drawsWord(cell)))
                m_out.text(QStringLiteral("\u00A0") + cell.word);
            if (cell.note > 0)
                m_out.text(QStringLiteral("\u00A0"));
            note(cell.note, fills && *cell.status == Status::Done ? "Note_20_On_20_Dark" : "Note_20_Number");
        },
        Align::Centre);
}

void OdtBody::matrixRow(const MatrixTable::Row &matrix, double cellWidth, bool endsGroup)
{
    const OdtCell kind = endsGroup ? OdtCell::MatrixEnd : OdtCell::Matrix;
    tableCell(kind, [&] { paragraph("Table_20_Contents", [&] { span("Quiet", matrix.number); }); });
    tableCell(kind, [&] {
        paragraph("Table_20_Contents", [&] {
            cellWords(matrix.verdict);
            m_out.text(QStringLiteral("\u00A0"));
            span("Strong_20_Emphasis", matrix.title);
        });
    });
    for (const MatrixCell &cell : matrix.cells)
        matrixCell(cell, cellWidth, 13, endsGroup);
    tableCell(kind, [&] {
        paragraph("Table_20_Contents", [&] {
            picture(m_pictures.shares(matrix.shares), 6);
            m_out.text(QStringLiteral("\u00A0\u00A0") + matrix.total);
        });
    });
}

void OdtBody::matrixFoot(const MatrixTable &matrix)
{
    const auto strong = [this](const QString &words) {
        return [this, words] { paragraph("Table_20_Contents", [&] { span("Strong_20_Emphasis", words); }); };
    };
    row([&] {
        tableCell(OdtCell::Foot, strong(matrix.footLabel), 2);
        for (const QString &total : matrix.footTotals)
            tableCell(OdtCell::Foot, [&] { paragraph("Matrix_20_Cell", total, Align::Centre); });
        tableCell(OdtCell::Foot, strong(matrix.grandTotal));
    });
}

void OdtBody::operator()(const MatrixTable &matrix)
{
    constexpr double numberWidth = 30;
    constexpr double totalWidth = 110;
    const auto count = static_cast<double>(std::max<qsizetype>(matrix.columns.size(), 1));
    const double title = std::clamp(m_width * 0.25, 90.0, 180.0);
    QList<double> widths = {numberWidth, title};
    const double cellWidth = (m_width - numberWidth - title - totalWidth) / count;
    widths += QList<double>(matrix.columns.size(), cellWidth);
    widths.append(totalWidth);
    table(widths, matrix.caption, [&] {
        {
            const Element head(m_out, "table:table-header-rows");
            row([&] {
                tableCell(
                    OdtCell::Matrix, [&] { paragraph("Table_20_Heading", matrix.corner); }, 2);
                for (const MatrixTable::Head &column : matrix.columns)
                    tableCell(OdtCell::Matrix, [&] { paragraph("Table_20_Heading", column.code, Align::Centre); });
                tableCell(OdtCell::Matrix, [&] { paragraph("Table_20_Heading", matrix.totalHead); });
            });
        }
        for (qsizetype r = 0; r < matrix.rows.size(); ++r)
            row([&] {
                matrixRow(matrix.rows.at(r), cellWidth, r + 1 < matrix.rows.size() && matrix.rows.at(r + 1).apart);
            });
        matrixFoot(matrix);
    });
    const QString codes = codesInWords(matrix);
    if (!codes.isEmpty())
        paragraph("Small", codes);
}

void OdtBody::operator()(const Strip &strip)
{
    if (strip.entries.isEmpty())
        return;
    table(equalWidths(strip.entries.size(), m_width), strip.caption, [&] {
        {
            const Element head(m_out, "table:table-header-rows");
            row([&] {
                for (const Strip::Entry &entry : strip.entries)
                    tableCell(OdtCell::Matrix, [&] { paragraph("Table_20_Heading", entry.label, Align::Centre); });
            });
        }
        row([&] {
            for (const Strip::Entry &entry : strip.entries)
                matrixCell(entry.cell, m_width / static_cast<double>(strip.entries.size()), 17);
        });
    });
}

} // namespace aanjager::report
