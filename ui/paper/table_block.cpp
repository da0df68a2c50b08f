#include "ui/paper/table_block.h"

#include "ui/paper/table_widths.h"

#include <QTextBoundaryFinder>
#include <numeric>

namespace aanjager::paper {

namespace {

constexpr double columnGap = 6;
constexpr double rowPad = 2;     ///< above and below the lines of a row
constexpr double groupAbove = 4; ///< white above a group row
constexpr double headPad = 4.5;

const TextStyle &styleOf(const report::Cell &cell, qsizetype column)
{
    if (cell.strong)
        return style::cellStrong;
    const bool quiet = (column == 0 && !hasMark(cell.mark)) || std::holds_alternative<OwnerKind>(cell.mark);
    return quiet ? style::cellQuiet : style::cell;
}

double markRoom(const report::Cell &cell)
{
    return hasMark(cell.mark) ? markSize + markGap : 0;
}

double naturalWidth(const report::Cell &cell, qsizetype column, const Canvas &canvas)
{
    if (cell.markOnly)
        return markSize;
    // A hair more, since kerning may widen a line a little over the sum of its characters.
    return markRoom(cell) + canvas.widthOf(cell.text, styleOf(cell, column)) + 0.5;
}

double longestWord(const QString &text, const TextStyle &style, const Canvas &canvas)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    double width = 0;
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > 0; from = to, to = breaks.toNextBoundary())
        width = std::max(width, canvas.widthOf(text.mid(from, to - from).trimmed(), style));
    return width;
}

/** Adds what a cell asks for to its column's wish; returns the cell's width on one line. */
float wish(const report::Cell &cell, qsizetype column, ColumnWish &wishes, const Canvas &canvas)
{
    const double natural = naturalWidth(cell, column, canvas);
    wishes.wanted = std::max(wishes.wanted, natural);
    // The words of a status are few and short: they stay on one line.
    wishes.firm = wishes.firm || std::holds_alternative<Status>(cell.mark);
    if (natural > wishes.least) {
        const double word =
            cell.markOnly ? markSize : markRoom(cell) + longestWord(cell.text, styleOf(cell, column), canvas) + 0.5;
        wishes.least = std::max(wishes.least, word);
    }
    return static_cast<float>(natural);
}

/** Columns of marks, figures and dates do not wrap and get nothing of what is left over. */
bool isFirm(const report::Column &column, double wanted)
{
    return column.align != report::Align::Left || wanted < 40;
}

TagFacts headFacts(HeaderScope scope, qsizetype columns = 1)
{
    TagFacts facts;
    facts.scope = scope;
    facts.columns = static_cast<int>(columns);
    return facts;
}

} // namespace

TableSetting::TableSetting(const report::Table &table, double width, const Canvas &canvas)
    : m_table(table), m_width(width)
{
    measure(canvas);
    measureHeights(canvas);
}

void TableSetting::measure(const Canvas &canvas)
{
    std::vector<ColumnWish> wishes;
    for (const report::Column &column : m_table.columns)
        wishes.push_back({longestWord(column.header, style::columnHead, canvas) + 0.5,
                          canvas.widthOf(column.header, style::columnHead) + 0.5, false});
    m_natural.reserve(static_cast<size_t>(m_table.rows.size()) * wishes.size());
    for (const report::Row &row : m_table.rows)
        for (qsizetype c = 0; c < m_table.columns.size(); ++c)
            m_natural.push_back(row.group || c >= row.cells.size()
                                    ? 0.0F
                                    : wish(row.cells.at(c), c, wishes[static_cast<size_t>(c)], canvas));
    for (size_t c = 0; c < wishes.size(); ++c)
        wishes[c].firm = wishes[c].firm || isFirm(m_table.columns.at(static_cast<qsizetype>(c)), wishes[c].wanted);
    m_room = shareWidth(wishes, m_width - columnGap * (static_cast<double>(wishes.size()) - 1));
    lowerRows(m_room, wishes, m_natural);
    double left = 0;
    for (const double room : m_room) {
        m_left.push_back(left);
        left += room + columnGap;
    }
}

void TableSetting::measureHeights(const Canvas &canvas)
{
    double head = 0;
    for (qsizetype c = 0; c < m_table.columns.size(); ++c)
        head = std::max(
            head, static_cast<double>(
                      canvas.linesOf(m_table.columns.at(c).header, m_room[static_cast<size_t>(c)], style::columnHead)
                          .size()) *
                      style::columnHead.line);
    m_headHeight = head + 2 * headPad;
    const auto columns = static_cast<size_t>(m_table.columns.size());
    m_heights.reserve(static_cast<size_t>(m_table.rows.size()));
    for (qsizetype r = 0; r < m_table.rows.size(); ++r) {
        const report::Row &row = m_table.rows.at(r);
        qsizetype lines = 1;
        for (qsizetype c = 0; c < std::min(row.cells.size(), m_table.columns.size()) && !row.group; ++c) {
            const auto column = static_cast<size_t>(c);
            const auto natural = static_cast<double>(m_natural[static_cast<size_t>(r) * columns + column]);
            if (natural > m_room[column] + 0.01 || row.cells.at(c).text.contains(QLatin1Char('\n')))
                lines = std::max(lines, cellLines(row.cells.at(c), c, canvas).size());
        }
        m_heights.push_back(static_cast<float>(heightOfLines(lines) + (row.group ? groupAbove : 0)));
    }
}

double TableSetting::cellRoom(const report::Cell &cell, qsizetype column) const
{
    return m_room[static_cast<size_t>(column)] - markRoom(cell);
}

QStringList TableSetting::cellLines(const report::Cell &cell, qsizetype column, const Canvas &canvas) const
{
    if (cell.markOnly)
        return {};
    return canvas.linesOf(cell.text, cellRoom(cell, column), styleOf(cell, column));
}

double TableSetting::heightOfLines(qsizetype lines)
{
    return static_cast<double>(lines) * style::cell.line + 2 * rowPad;
}

qsizetype TableSetting::lineCount(qsizetype row) const
{
    return qRound((rowHeight(row) - 2 * rowPad) / style::cell.line);
}

double TableSetting::height() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), m_headHeight,
                           [](double sum, float height) { return sum + static_cast<double>(height); });
}

double TableSetting::keptHeight(qsizetype row) const
{
    double height = rowHeight(row);
    while (m_table.rows.at(row).group && row + 1 < m_table.rows.size())
        height += rowHeight(++row);
    return height;
}

double TableSetting::leadHeight() const
{
    return m_headHeight + (m_table.rows.isEmpty() ? 0 : keptHeight(0));
}

void TableSetting::drawHead(const QPointF &at, Canvas &canvas, bool repeated) const
{
    canvas.horizontal(at.x(), at.y() + m_headHeight - rule / 2, m_width, rule, &theme::Palette::ink);
    const auto open = [&](Tag tag, const TagFacts &facts = {}) {
        if (!repeated)
            canvas.openTag(tag, facts);
    };
    const auto close = [&] {
        if (!repeated)
            canvas.closeTag();
    };
    open("TR");
    for (qsizetype c = 0; c < m_table.columns.size(); ++c) {
        const report::Column &column = m_table.columns.at(c);
        const auto place = static_cast<size_t>(c);
        const QStringList lines = canvas.linesOf(column.header, m_room[place], style::columnHead);
        const double height = static_cast<double>(lines.size()) * style::columnHead.line;
        open("TH", headFacts(HeaderScope::Column));
        canvas.lines(lines, at.x() + m_left[place], at.y() + m_headHeight - headPad - height, style::columnHead,
                     column.align, m_room[place]);
        close();
    }
    close();
}

void TableSetting::drawRow(qsizetype row, const QPointF &at, Canvas &canvas) const
{
    if (m_table.rows.at(row).group)
        drawGroup(m_table.rows.at(row), {at.x(), at.y() + groupAbove}, canvas);
    else
        drawPart(row, 0, lineCount(row), at, canvas);
}

void TableSetting::drawPart(qsizetype row, qsizetype from, qsizetype to, const QPointF &at, Canvas &canvas) const
{
    const report::Row &content = m_table.rows.at(row);
    const TagScope tag(canvas, "TR");
    bool headed = false;
    for (qsizetype c = 0; c < m_table.columns.size(); ++c) {
        static const report::Cell empty;
        const report::Cell &cell = c < content.cells.size() ? content.cells.at(c) : empty;
        const bool heads = cell.strong && !headed;
        headed = headed || heads;
        drawCell(cell, c, heads, {from, to}, {at.x() + m_left[static_cast<size_t>(c)], at.y() + rowPad}, canvas);
    }
    canvas.horizontal(at.x(), at.y() + heightOfLines(to - from) - hair / 2, m_width, hair, &theme::Palette::line);
}

void TableSetting::drawCell(const report::Cell &cell, qsizetype column, bool heads,
                            const std::pair<qsizetype, qsizetype> &lines, const QPointF &at, Canvas &canvas) const
{
    const TagScope tag(canvas, heads ? "TH" : "TD", heads ? headFacts(HeaderScope::Row) : TagFacts());
    if (!canvas.draws())
        return;
    const double room = m_room[static_cast<size_t>(column)];
    const report::Align align = m_table.columns.at(column).align;
    const double y = at.y() + (style::cell.line - markSize) / 2;
    if (cell.markOnly) {
        const double spare = room - markSize;
        const double shift = align == report::Align::Left ? 0 : align == report::Align::Right ? spare : spare / 2;
        const QRectF box(at.x() + shift, y, markSize, markSize);
        if (lines.first == 0)
            canvas.mark(cell.mark, box);
        canvas.hidden(lines.first == 0 ? cell.text : QString(), box);
        return;
    }
    const QStringList words = cellLines(cell, column, canvas).mid(lines.first, lines.second - lines.first);
    if (lines.first > 0 || !hasMark(cell.mark)) {
        drawWords(cell, column, words, at, canvas);
        return;
    }
    const QRectF box(at.x(), y, markSize, markSize);
    canvas.mark(cell.mark, box);
    if (cell.spoken.isEmpty()) {
        drawWords(cell, column, words, at, canvas);
        return;
    }
    canvas.hidden(cell.spoken, box);
    const TagScope span(canvas, "Span");
    drawWords(cell, column, words, at, canvas);
}

void TableSetting::drawWords(const report::Cell &cell, qsizetype column, const QStringList &words, const QPointF &at,
                             Canvas &canvas) const
{
    canvas.lines(words, at.x() + markRoom(cell), at.y(), styleOf(cell, column), m_table.columns.at(column).align,
                 cellRoom(cell, column));
}

void TableSetting::drawGroup(const report::Row &row, const QPointF &at, Canvas &canvas) const
{
    const TagScope tag(canvas, "TR");
    const TagScope head(canvas, "TH", headFacts(HeaderScope::Column, m_table.columns.size()));
    const report::Cell cell = row.cells.isEmpty() ? report::Cell() : row.cells.first();
    canvas.mark(cell.mark, {at.x(), at.y() + rowPad + (style::group.line - markSize) / 2, markSize, markSize});
    canvas.text(cell.text, at.x() + markRoom(cell), at.y() + rowPad, style::group);
    canvas.horizontal(at.x(), at.y() + heightOfLines(1) - hair / 2, m_width, hair, &theme::Palette::line2);
}

namespace {

/** A row that no page can hold goes on over pages, as rows of its own. */
void flowHighRow(const TableSetting &table, qsizetype row, Flow &flow)
{
    const qsizetype lines = table.lineCount(row);
    for (qsizetype from = 0; from < lines;) {
        const auto fitting = static_cast<qsizetype>((flow.room() - 2 * rowPad) / style::cell.line);
        const qsizetype to = std::min(lines, from + std::max<qsizetype>(fitting, 1));
        table.drawPart(row, from, to, {page::margin, flow.y()}, flow.canvas());
        flow.advance(TableSetting::heightOfLines(to - from));
        from = to;
        if (from < lines) {
            flow.newPage();
            table.drawHead({page::margin, flow.y()}, flow.canvas(), true);
            flow.advance(table.headHeight());
        }
    }
}

} // namespace

void drawWhole(const report::Table &table, const QPointF &at, double width, Canvas &canvas)
{
    const TableSetting setting(table, width, canvas);
    TagFacts facts;
    facts.summary = table.caption;
    const TagScope tag(canvas, "Table", facts);
    setting.drawHead(at, canvas, false);
    double y = at.y() + setting.headHeight();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        setting.drawRow(row, {at.x(), y}, canvas);
        y += setting.rowHeight(row);
    }
}

void flow(const TableSetting &table, const report::Table &content, Flow &flow)
{
    TagFacts facts;
    facts.summary = content.caption;
    const TagScope tag(flow.canvas(), "Table", facts);
    const double pageRoom = page::bottom - page::top - table.headHeight();
    if (!flow.fits(table.leadHeight()) && !flow.atTop())
        flow.newPage();
    table.drawHead({page::margin, flow.y()}, flow.canvas(), false);
    flow.advance(table.headHeight());
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        const bool high = table.rowHeight(row) > pageRoom;
        if (!high && !flow.fits(std::min(table.keptHeight(row), pageRoom))) {
            flow.newPage();
            table.drawHead({page::margin, flow.y()}, flow.canvas(), true);
            flow.advance(table.headHeight());
        }
        if (high) {
            flowHighRow(table, row, flow);
            continue;
        }
        table.drawRow(row, {page::margin, flow.y()}, flow.canvas());
        flow.advance(table.rowHeight(row));
    }
}

} // namespace aanjager::paper
