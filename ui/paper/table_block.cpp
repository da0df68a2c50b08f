#include "ui/paper/table_block.h"

#include <numeric>

namespace aanjager::paper {

namespace {

constexpr double columnGap = 6;
constexpr qsizetype mostHeadLines = 8;
constexpr double headlessGap = 10.5; ///< the same in a table without heads
constexpr double factsGap = 14;      ///< between a fact and what it is about
constexpr double groupHeadPad = 12;  ///< above a group row that heads rows by itself

/** Adds what a cell asks for to its column's wish; returns the cell's width on one line. */
float wish(const report::Cell &cell, const CellPlace &place, ColumnWish &wishes, const Canvas &canvas)
{
    const double natural = naturalWidth(cell, place, canvas);
    wishes.wanted = std::max(wishes.wanted, natural);
    // The words of a status are few and short: they stay on one line.
    wishes.firm = wishes.firm || std::holds_alternative<Status>(cell.mark);
    if (natural > wishes.least)
        wishes.least = std::max(wishes.least, leastWidth(cell, place, canvas));
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
    : m_table(table)
    , m_width(width)
    , m_density(canvas.density())
    , m_pad(table.headless && table.columns.size() > 1 ? m_density.factPad : m_density.rowPad)
{
    measure(canvas);
    measureHeights(canvas);
}

CellPlace TableSetting::placeOf(const report::Row &row, qsizetype column) const
{
    const bool leads = column == 0 || (column == 1 && row.cells.first().markOnly);
    return {leads, m_table.columns.at(column).align, hasFacts(), m_table.columns.size() == 1};
}

std::vector<ColumnWish> TableSetting::wishes(const Canvas &canvas)
{
    std::vector<ColumnWish> wishes;
    for (const report::Column &column : m_table.columns)
        wishes.push_back({longestWord(column.header, style::columnHead, canvas) + 0.5,
                          canvas.widthOf(column.header, style::columnHead) + 0.5, false});
    m_natural.reserve(static_cast<size_t>(m_table.rows.size()) * wishes.size());
    for (const report::Row &row : m_table.rows)
        for (qsizetype c = 0; c < m_table.columns.size(); ++c) {
            const bool alone = !row.group && c < row.cells.size() && spanOf(row, c).columns == 1;
            m_natural.push_back(alone ? wish(row.cells.at(c), placeOf(row, c), wishes[static_cast<size_t>(c)], canvas)
                                      : 0.0F);
        }
    return wishes;
}

void TableSetting::measure(const Canvas &canvas)
{
    m_left.assign(static_cast<size_t>(m_table.columns.size()), 0);
    m_room.assign(m_left.size(), 0);
    std::vector<ColumnWish> wished = wishes(canvas);
    const bool facts = hasFacts() && wished.size() == 2;
    for (size_t c = 0; c < wished.size(); ++c)
        wished[c].firm = wished[c].firm || (facts && c == 0) ||
                         isFirm(m_table.columns.at(static_cast<qsizetype>(c)), wished[c].wanted);
    if (facts)
        wished[0].wanted = std::clamp(wished[0].wanted, m_width * 0.225, m_width * 0.4);
    const double gap = facts ? factsGap : m_table.headless ? headlessGap : columnGap;
    m_room = shareWidth(wished, m_width - gap * (static_cast<double>(wished.size()) - 1));
    lowerRows(m_room, wished, m_natural);
    double left = 0;
    for (size_t c = 0; c < m_room.size(); ++c) {
        m_left[c] = left;
        left += m_room[c] + gap;
    }
}

TableSetting::Span TableSetting::spanOf(const report::Row &row, qsizetype column) const
{
    const qsizetype last = m_table.columns.size() - 1;
    const auto from = static_cast<size_t>(column);
    if (column != row.cells.size() - 1 || column >= last || column == 0)
        return {m_left[from], m_room[from], 1};
    const auto end = static_cast<size_t>(last);
    return {m_left[from], m_left[end] + m_room[end] - m_left[from], last - column + 1};
}

double TableSetting::measureHead(const Canvas &canvas) const
{
    if (m_table.headless)
        return m_table.rows.isEmpty() || m_table.rows.first().group || m_table.columns.size() == 1 ? 0 : hair;
    qsizetype lines = 1;
    for (qsizetype c = 0; c < m_table.columns.size(); ++c)
        lines = std::max(lines, canvas
                                    .fewLines(m_table.columns.at(c).header, m_room[static_cast<size_t>(c)],
                                              style::columnHead, mostHeadLines)
                                    .size());
    return static_cast<double>(lines) * style::columnHead.line + 2 * m_density.headPad;
}

void TableSetting::measureHeights(const Canvas &canvas)
{
    m_headHeight = measureHead(canvas);
    m_heights.reserve(static_cast<size_t>(m_table.rows.size()));
    for (qsizetype r = 0; r < m_table.rows.size(); ++r)
        m_heights.push_back(static_cast<float>(m_table.rows.at(r).group ? groupHeight(r, canvas)
                                                                        : heightOfLines(linesOfRow(r, canvas))));
}

qsizetype TableSetting::linesOfRow(qsizetype row, const Canvas &canvas) const
{
    const report::Row &content = m_table.rows.at(row);
    const qsizetype columns = m_table.columns.size();
    qsizetype lines = 1;
    for (qsizetype c = 0; c < std::min(content.cells.size(), columns); ++c) {
        const report::Cell &cell = content.cells.at(c);
        const Span span = spanOf(content, c);
        const auto natural = static_cast<double>(m_natural[static_cast<size_t>(row * columns + c)]);
        if (span.columns > 1 || natural > span.width + 0.01 || isStacked(cell))
            lines = std::max(lines, cellLines(cell, placeOf(content, c), span.width, canvas).size());
    }
    return lines;
}

double TableSetting::heightOfLines(qsizetype lines) const
{
    return static_cast<double>(lines) * m_density.cellLine + 2 * m_pad;
}

qsizetype TableSetting::linesIn(double height) const
{
    return std::max<qsizetype>(static_cast<qsizetype>((height - 2 * m_pad) / m_density.cellLine), 1);
}

qsizetype TableSetting::lineCount(qsizetype row) const
{
    return qRound((rowHeight(row) - 2 * m_pad) / m_density.cellLine);
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
    if (m_headHeight <= hair) {
        if (m_headHeight > 0)
            canvas.horizontal(at.x(), at.y() + hair / 2, m_width, hair, &theme::Palette::line);
        return;
    }
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
        const QStringList lines = canvas.fewLines(column.header, m_room[place], style::columnHead, mostHeadLines);
        const double height = static_cast<double>(lines.size()) * style::columnHead.line;
        open("TH", headFacts(HeaderScope::Column));
        canvas.lines(lines, at.x() + m_left[place], at.y() + m_headHeight - m_density.headPad - height,
                     style::columnHead, column.align, m_room[place]);
        close();
    }
    close();
}

void TableSetting::drawRow(qsizetype row, const QPointF &at, Canvas &canvas) const
{
    if (m_table.rows.at(row).group)
        drawGroup(row, at, canvas);
    else
        drawPart(row, 0, lineCount(row), at, canvas);
}

qsizetype TableSetting::headOf(const report::Row &row) const
{
    for (qsizetype c = 0; c < std::min(row.cells.size(), m_table.columns.size()); ++c)
        if (row.cells.at(c).strong)
            return c;
    return m_table.headless && !row.cells.isEmpty() ? 0 : -1;
}

void TableSetting::drawPart(qsizetype row, qsizetype from, qsizetype to, const QPointF &at, Canvas &canvas) const
{
    const report::Row &content = m_table.rows.at(row);
    const TagScope tag(canvas, "TR");
    const qsizetype head = headOf(content);
    const qsizetype columns = m_table.columns.size();
    for (qsizetype c = 0; c < columns;) {
        const bool present = c < content.cells.size();
        const Span span =
            present ? spanOf(content, c) : Span{m_left[static_cast<size_t>(c)], m_room[static_cast<size_t>(c)], 1};
        const TagScope cell(canvas, c == head ? "TH" : "TD",
                            headFacts(c == head ? HeaderScope::Row : HeaderScope::None, span.columns));
        if (present)
            drawCell(content.cells.at(c), placeOf(content, c), {from, to, m_density.cellLine},
                     {at.x() + span.left, at.y() + m_pad}, span.width, canvas);
        c += span.columns;
    }
    const bool ends = hasFacts() && (columns == 1 || row + 1 == m_table.rows.size());
    if (!ends)
        canvas.horizontal(at.x(), at.y() + heightOfLines(to - from) - hair / 2, m_width, hair, &theme::Palette::line);
}

QList<CellLine> TableSetting::groupLines(const report::Row &row, const Canvas &canvas) const
{
    if (row.cells.isEmpty())
        return {{}};
    const report::Cell &cell = row.cells.first();
    const TextStyle &style = m_table.headless ? style::groupHead : style::group;
    const double room = m_width - markRoom(cell) - canvas.widthOf(QLatin1Char(' ') + cell.quiet, style::groupQuiet);
    QList<CellLine> lines;
    for (const QString &words : canvas.fewLines(cell.text, std::max(room, m_width / 3), style, mostHeadLines))
        lines.append({words});
    lines.last().quiet = canvas.fewLines(cell.quiet, m_width / 2, style::groupQuiet, 1).value(0);
    return lines;
}

double TableSetting::groupHeight(qsizetype row, const Canvas &canvas) const
{
    const auto lines = static_cast<double>(groupLines(m_table.rows.at(row), canvas).size());
    if (m_table.headless)
        return (row > 0 ? groupHeadPad : 0) + lines * style::groupHead.line + 2 * m_density.rowPad;
    return m_density.groupAbove + lines * m_density.cellLine + 2 * m_pad;
}

void TableSetting::drawGroup(qsizetype row, const QPointF &at, Canvas &canvas) const
{
    const bool heads = m_table.headless;
    const TextStyle &style = heads ? style::groupHead : style::group;
    const TextStyle &quiet = heads ? style::groupHeadQuiet : style::groupQuiet;
    const TagScope tag(canvas, "TR");
    const TagScope head(canvas, "TH", headFacts(HeaderScope::Column, m_table.columns.size()));
    const report::Cell cell =
        m_table.rows.at(row).cells.isEmpty() ? report::Cell() : m_table.rows.at(row).cells.first();
    const double bottom = at.y() + rowHeight(row);
    const QList<CellLine> lines = groupLines(m_table.rows.at(row), canvas);
    const double line = heads ? style.line : m_density.cellLine;
    double y = bottom - m_density.rowPad - static_cast<double>(lines.size()) * line;
    canvas.mark(cell.mark, {at.x(), y + (line - markSize) / 2, markSize, markSize});
    for (const CellLine &one : lines) {
        const double top = y + (line - style.line) / 2;
        const QString words = one.quiet.isEmpty() ? one.words : one.words + QLatin1Char(' ');
        canvas.text(words, at.x() + markRoom(cell), top, style);
        canvas.text(one.quiet, at.x() + markRoom(cell) + canvas.widthOf(words, style), top, quiet);
        y += line;
    }
    const double thick = heads ? rule : hair;
    canvas.horizontal(at.x(), bottom - thick / 2, m_width, thick,
                      heads ? &theme::Palette::ink : &theme::Palette::line2);
}

} // namespace aanjager::paper
