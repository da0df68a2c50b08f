// Tables of an HTML page: rows with heads, matrices and strips.
#include "core/report/html_blocks.h"
#include "core/report/matrix_codes.h"

namespace aanjager::report {

namespace {

const char *classOf(Align align)
{
    return align == Align::Left ? nullptr : align == Align::Centre ? "centre" : "right";
}

/** The words of a status or a verdict are few and short: they stay on one line. */
bool isFirm(const Row &row, qsizetype column)
{
    constexpr qsizetype shortWords = 24;
    if (column >= row.cells.size() || row.cells.at(column).markOnly)
        return false;
    const Cell &cell = row.cells.at(column);
    const bool judged = std::holds_alternative<Health>(cell.mark) || std::holds_alternative<NotReported>(cell.mark);
    return std::holds_alternative<Status>(cell.mark) || (judged && cell.text.size() + cell.quiet.size() <= shortWords);
}

/** The cell that heads its row: the first in a table of facts, else the first strong one; −1 when none does. */
qsizetype headOf(const Row &row, const Table &table)
{
    if (table.headless)
        return 0;
    for (qsizetype c = 0; c < row.cells.size(); ++c)
        if (row.cells.at(c).strong)
            return c;
    return -1;
}

} // namespace

void HtmlBlocks::headRow(const Table &table)
{
    const Element head(m_out, "thead");
    const Element row(m_out, "tr");
    for (const Column &column : table.columns) {
        if (column.header.isEmpty())
            m_out.element("td", {});
        else
            m_out.element("th", column.header, {{"scope", "col"}, {"class", classOf(column.align)}, {"dir", "auto"}});
    }
}

void HtmlBlocks::groupRow(const Row &row, qsizetype columns)
{
    const Element line(m_out, "tr", {{"class", "group"}});
    const Element head(m_out, "th", {{"scope", "rowgroup"}, {"colspan", QString::number(columns)}, {"dir", "auto"}});
    for (const Cell &one : row.cells)
        cell(one);
}

void HtmlBlocks::tableRow(const Row &row, const Table &table)
{
    const Element line(m_out, "tr");
    const qsizetype heading = headOf(row, table);
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const bool heads = c == heading;
        const Element one(m_out, heads ? "th" : "td",
                          {{"scope", heads ? "row" : nullptr},
                           {"class", isFirm(row, c) ? "firm" : classOf(table.columns.at(c).align)},
                           {"dir", "auto"}});
        if (c < row.cells.size())
            cell(row.cells.at(c));
    }
}

void HtmlBlocks::operator()(const Table &table)
{
    const Element wide(m_out, "div", {{"class", "wide"}});
    const Element whole(m_out, "table", {{"class", table.headless ? "facts" : nullptr}});
    if (!table.caption.isEmpty()) {
        const Element caption(m_out, "caption");
        unseen(table.caption);
    }
    if (!table.headless)
        headRow(table);
    bool open = false;
    for (const Row &row : table.rows) {
        if (open && row.group)
            m_out.close();
        if (!open || row.group)
            m_out.open("tbody");
        open = true;
        if (row.group)
            groupRow(row, table.columns.size());
        else
            tableRow(row, table);
    }
    if (open)
        m_out.close();
}

void HtmlBlocks::matrixCell(const MatrixCell &cell)
{
    picture(m_pictures.cell(cell), "cell");
    unseen(cell.spoken);
    if (!cell.word.isEmpty() && !drawsWord(cell))
        m_out.element("span", cell.word, {{"class", "word"}});
    note(cell.note);
}

void HtmlBlocks::matrixHead(const MatrixTable &matrix)
{
    const Element head(m_out, "thead");
    const Element row(m_out, "tr");
    m_out.element("th", matrix.corner, {{"scope", "col"}, {"dir", "auto"}});
    for (const MatrixTable::Head &column : matrix.columns) {
        const Element one(m_out, "th", {{"scope", "col"}, {"class", "centre"}});
        const bool inFull = column.name.isEmpty() || column.name == column.code;
        m_out.element("span", column.code, {{"aria-hidden", inFull ? nullptr : "true"}});
        unseen(inFull ? QString() : column.name);
    }
    m_out.element("th", matrix.totalHead, {{"scope", "col"}, {"dir", "auto"}});
}

void HtmlBlocks::matrixRow(const MatrixTable::Row &row)
{
    const Element line(m_out, "tr", {{"class", row.apart ? "apart" : nullptr}});
    {
        const Element head(m_out, "th", {{"scope", "row"}, {"dir", "auto"}});
        m_out.element("span", row.number, {{"class", "number"}});
        m_out.text(QStringLiteral(" "));
        cell(row.verdict);
        m_out.text(QStringLiteral(" "));
        m_out.element("span", row.title, {{"class", "name"}});
    }
    for (const MatrixCell &one : row.cells) {
        const Element place(m_out, "td");
        matrixCell(one);
    }
    const Element total(m_out, "td", {{"class", "total"}});
    picture(m_pictures.shares(row.shares), "shares");
    m_out.text(row.total);
}

void HtmlBlocks::matrixFoot(const MatrixTable &matrix)
{
    const Element foot(m_out, "tfoot");
    const Element row(m_out, "tr");
    m_out.element("th", matrix.footLabel, {{"scope", "row"}, {"dir", "auto"}});
    for (const QString &total : matrix.footTotals)
        m_out.element("td", total, {{"class", "centre"}});
    const Element grand(m_out, "td");
    m_out.element("strong", matrix.grandTotal);
}

void HtmlBlocks::operator()(const MatrixTable &matrix)
{
    {
        const Element wide(m_out, "div",
                           {{"class", "wide"}, {"role", "region"}, {"aria-label", matrix.caption}, {"tabindex", "0"}});
        const Element whole(m_out, "table", {{"class", "matrix"}});
        {
            const Element caption(m_out, "caption");
            unseen(matrix.caption);
        }
        matrixHead(matrix);
        {
            const Element body(m_out, "tbody");
            for (const MatrixTable::Row &row : matrix.rows)
                matrixRow(row);
        }
        matrixFoot(matrix);
    }
    paragraph(codesInWords(matrix), "small");
}

void HtmlBlocks::operator()(const Strip &strip)
{
    const Element whole(m_out, "ul", {{"class", "strip"}, {"aria-label", strip.caption}});
    for (const Strip::Entry &entry : strip.entries) {
        const Element one(m_out, "li");
        m_out.element("span", entry.label, {{"class", "label"}, {"dir", "auto"}});
        m_out.text(QStringLiteral(" "));
        const Element place(m_out, "span", {{"class", "place"}});
        matrixCell(entry.cell);
    }
}

void HtmlBlocks::operator()(const MatrixLegend &legend)
{
    const Element whole(m_out, "ul", {{"class", "legend"}});
    for (const MatrixLegend::Entry &entry : legend.entries) {
        const Element one(m_out, "li", {{"dir", "auto"}});
        picture(m_pictures.sample(entry.cell), "cell");
        m_out.text(entry.words);
    }
    legendEntries(legend.marks);
}

void HtmlBlocks::operator()(const Cover &cover)
{
    paragraph(cover.owner, "owner");
    m_out.element("h1", cover.title, {{"class", "covering"}, {"dir", "auto"}});
    for (const QString &line : cover.subtitle)
        paragraph(line, "subtitle");
    if (!cover.artwork.isEmpty()) {
        const Element artwork(m_out, "figure", {{"class", "artwork"}});
        drawing(m_pictures.at(m_pictures.artwork(cover.artwork)), cover.alternative);
    }
    (*this)(cover.legend);
    const Element foot(m_out, "div", {{"class", "ends small"}});
    m_out.element("span", cover.footLeft, {{"dir", "auto"}});
    m_out.element("span", cover.footRight, {{"dir", "auto"}});
}

} // namespace aanjager::report
