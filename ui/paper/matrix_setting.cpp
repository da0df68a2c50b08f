#include "ui/paper/matrix_block.h"
#include "ui/paper/matrix_look.h"
#include "ui/paper/table_cell.h"

#include <cmath>
#include <numeric>

namespace aanjager::paper {

namespace {

constexpr double numberGap = 5.5;
constexpr double rowTitleGap = 3.5; ///< between the titles and the first cell
constexpr double matrixCellGap = 3; ///< between two cells
constexpr double apartGap = 3.75;   ///< white above a group
constexpr double usualPitch = 49.5;
constexpr double widestPitch = 66; ///< where there are few columns
constexpr double narrowestPitch = 24;
constexpr double totalsGap = 6.75; ///< between the cells and the totals
constexpr double sharesWidth = 31.5;
constexpr double sharesHeight = 5.25;
constexpr double sharesGap = 6;
constexpr double leastTitle = 96;
constexpr double usualTitle = 190;
constexpr double mostTitle = 252;       ///< where the cells leave room for it
constexpr double comfortablePitch = 36; ///< longer titles wrap rather than make cells narrower
constexpr double mostNumber = 60;
constexpr double footAbove = 5.25;
constexpr double partGap = 18; ///< between two parts of a matrix
constexpr qsizetype mostTitleLines = 20;
constexpr qsizetype mostHeadLines = 4;

constexpr TextStyle codeStyle = {{Face::Medium}, 8.5, 11};
constexpr TextStyle footStyle = {{Face::Regular, true}, 8.75, 11};
constexpr TextStyle footStrong = {{Face::SemiBold, true}, 9, 11};

TagFacts scopeFacts(HeaderScope scope)
{
    TagFacts facts;
    facts.scope = scope;
    return facts;
}

} // namespace

MatrixSetting::MatrixSetting(const report::MatrixTable &matrix, double width, const Canvas &canvas)
    : m_matrix(matrix), m_width(width), m_density(canvas.density())
{
    measureColumns(canvas);
    measureHeights(canvas);
}

double MatrixSetting::leastPitch(const Canvas &canvas) const
{
    double pitch = narrowestPitch;
    for (const report::MatrixTable::Head &head : m_matrix.columns)
        pitch = std::max(pitch, longestWord(head.code, codeStyle, canvas) + matrixCellGap);
    for (const QString &total : m_matrix.footTotals) {
        // On two lines: all but the last word, and that.
        const QString line = total.contains(QLatin1Char(' ')) ? total.section(QLatin1Char(' '), 0, -2) : total;
        pitch = std::max(pitch, canvas.widthOf(line, footStyle) + matrixCellGap);
    }
    return std::min(pitch, usualPitch);
}

double MatrixSetting::widestTitle(const Canvas &canvas) const
{
    double title = 0;
    for (const report::MatrixTable::Row &row : m_matrix.rows)
        title = std::max(title, canvas.widthOf(row.title, style::cellStrong));
    return title + rowTitleGap;
}

void MatrixSetting::measureColumns(const Canvas &canvas)
{
    double number = 0;
    double total = 0;
    for (const report::MatrixTable::Row &row : m_matrix.rows) {
        number = std::max(number, canvas.widthOf(row.number, style::cellQuiet));
        total = std::max(total, canvas.widthOf(row.total, style::cell));
    }
    m_mark = std::min(number, mostNumber) + numberGap;
    m_title = m_mark + markSize + markGap;
    if (total > 0)
        m_totals = totalsGap - matrixCellGap +
                   std::max({sharesWidth + sharesGap + std::min(total, 80.0) + 0.5,
                             std::min(canvas.widthOf(m_matrix.totalHead, style::small), 90.0),
                             std::min(canvas.widthOf(m_matrix.grandTotal, footStrong), 90.0)});
    const auto count = static_cast<double>(m_matrix.columns.size());
    const double room = m_width - m_title - m_totals;
    const double fitting = std::max(std::floor((room - leastTitle) / leastPitch(canvas)), 1.0);
    m_parts = std::max<qsizetype>(static_cast<qsizetype>(std::ceil(count / fitting)), 1);
    const double each = std::max(std::ceil(count / static_cast<double>(m_parts)), 1.0);
    const double title = std::clamp(widestTitle(canvas), leastTitle, mostTitle);
    m_pitch = std::min((room - title) / each, count <= 6 ? widestPitch : usualPitch);
    m_pitch = std::max(m_pitch, std::min(comfortablePitch, (room - std::min(title, usualTitle)) / each));
    m_pitch = std::max(m_pitch, std::min(leastPitch(canvas), (room - leastTitle) / each));
    const double cells = m_matrix.columns.isEmpty() ? 0 : each * m_pitch;
    // Where there are few columns they stand by their titles, not at the other side of the page.
    m_width = std::min(m_width, m_title + std::max(title, usualTitle) + cells + m_totals);
    m_cells = m_width - m_totals - cells;
}

void MatrixSetting::measureHeights(const Canvas &canvas)
{
    qsizetype head = 1;
    for (const report::MatrixTable::Head &column : m_matrix.columns)
        head = std::max(head, canvas.fewLines(column.code, m_pitch - matrixCellGap, codeStyle, mostHeadLines).size());
    head = std::max(head, canvas.fewLines(m_matrix.corner, m_cells - rowTitleGap, style::small, mostHeadLines).size());
    if (m_totals > 0)
        head = std::max(
            head, canvas.fewLines(m_matrix.totalHead, m_totals - totalsGap + matrixCellGap, style::small, mostHeadLines)
                      .size());
    m_headHeight = static_cast<double>(head) * style::small.line + 7;
    qsizetype foot = m_matrix.footTotals.isEmpty() ? 0 : footLines(canvas).size();
    for (const QString &total : m_matrix.footTotals)
        foot = std::max(foot, canvas.fewLines(total, m_pitch, footStyle, mostHeadLines).size());
    m_footHeight = foot == 0 ? 0 : footAbove + static_cast<double>(foot) * footStyle.line + 2 * m_density.matrixFoot;
    m_heights.reserve(static_cast<size_t>(m_matrix.rows.size()));
    for (qsizetype r = 0; r < m_matrix.rows.size(); ++r) {
        const report::MatrixTable::Row &row = m_matrix.rows.at(r);
        const auto lines = static_cast<double>(titleLines(row, canvas).size());
        const double words = lines * style::cellStrong.line;
        m_heights.push_back(static_cast<float>(std::max(m_density.matrixCell, words) + m_density.matrixGap +
                                               (row.apart && r > 0 ? apartGap : 0)));
    }
}

QStringList MatrixSetting::titleLines(const report::MatrixTable::Row &row, const Canvas &canvas) const
{
    return canvas.fewLines(row.title, m_cells - m_title - rowTitleGap, style::cellStrong, mostTitleLines);
}

MatrixSetting::Range MatrixSetting::columnsOf(qsizetype part) const
{
    const qsizetype count = m_matrix.columns.size();
    return {part * count / m_parts, (part + 1) * count / m_parts};
}

QStringList MatrixSetting::footLines(const Canvas &canvas) const
{
    return canvas.fewLines(m_matrix.footLabel, m_cells - rowTitleGap, footStrong, mostHeadLines);
}

double MatrixSetting::columnLeft(qsizetype column) const
{
    return m_cells + static_cast<double>(column) * m_pitch;
}

double MatrixSetting::partHeight() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), m_headHeight + m_footHeight,
                           [](double sum, float one) { return sum + static_cast<double>(one); });
}

double MatrixSetting::height() const
{
    const auto parts = static_cast<double>(m_parts);
    return parts * partHeight() + (parts - 1) * partGap;
}

double MatrixSetting::leadHeight() const
{
    return m_headHeight + (m_heights.empty() ? 0 : rowHeight(0)) + (m_heights.size() == 1 ? m_footHeight : 0);
}

void MatrixSetting::drawHead(qsizetype part, const QPointF &at, Canvas &canvas, bool repeated) const
{
    const auto open = [&](Tag tag, const TagFacts &facts = {}) {
        if (!repeated)
            canvas.openTag(tag, facts);
    };
    const auto close = [&] {
        if (!repeated)
            canvas.closeTag();
    };
    const double base = at.y() + m_headHeight - 4;
    const auto words = [&](const QStringList &lines, double left, const TextStyle &style, report::Align align,
                           double width) {
        const double height = static_cast<double>(lines.size()) * style.line;
        canvas.lines(lines, at.x() + left, base - height, style, align, width);
    };
    open("TR");
    open("TH", scopeFacts(HeaderScope::Column));
    words(canvas.fewLines(m_matrix.corner, m_cells - rowTitleGap, style::small, mostHeadLines), 0, style::small,
          report::Align::Left, 0);
    close();
    const Range range = columnsOf(part);
    for (qsizetype c = range.from; c < range.to; ++c) {
        const report::MatrixTable::Head &head = m_matrix.columns.at(c);
        const double left = columnLeft(c - range.from);
        open("TH", scopeFacts(HeaderScope::Column));
        if (!repeated)
            canvas.hidden(head.name == head.code ? QString() : head.name,
                          {at.x() + left, base - codeStyle.line, m_pitch - matrixCellGap, codeStyle.line});
        words(canvas.fewLines(head.code, m_pitch - matrixCellGap, codeStyle, mostHeadLines), left, codeStyle,
              report::Align::Centre, m_pitch - matrixCellGap);
        close();
    }
    if (hasTotals(part)) {
        open("TH", scopeFacts(HeaderScope::Column));
        words(canvas.fewLines(m_matrix.totalHead, m_totals - totalsGap + matrixCellGap, style::small, mostHeadLines),
              totalsLeft() + totalsGap - matrixCellGap, style::small, report::Align::Left, 0);
        close();
    }
    close();
}

void MatrixSetting::drawRowHead(const report::MatrixTable::Row &row, const QPointF &at, double height,
                                Canvas &canvas) const
{
    const TagScope tag(canvas, "TH", scopeFacts(HeaderScope::Row));
    if (!canvas.draws())
        return;
    const QStringList lines = titleLines(row, canvas);
    const double line = style::cellStrong.line;
    double y = at.y() + (height - static_cast<double>(lines.size()) * line) / 2;
    {
        const TagScope number(canvas, "Span");
        const QStringList own = canvas.fewLines(row.number, m_mark - numberGap + 0.5, style::cellQuiet, 1);
        canvas.text(own.first() + QLatin1Char(' '), at.x(), y, style::cellQuiet);
    }
    const QRectF box(at.x() + m_mark, y + (line - markSize) / 2, markSize, markSize);
    canvas.mark(row.verdict.mark, box);
    canvas.hidden(row.verdict.spoken.isEmpty() ? row.verdict.text : row.verdict.spoken, box);
    const TagScope title(canvas, "Span");
    canvas.lines(lines, at.x() + m_title, y, style::cellStrong);
}

void MatrixSetting::drawTotal(const report::MatrixTable::Row &row, const QPointF &at, double height,
                              Canvas &canvas) const
{
    const TagScope tag(canvas, "TD");
    const double left = at.x() + totalsLeft() + totalsGap - matrixCellGap;
    const double middle = at.y() + height / 2;
    paintShares(row.shares, {left, middle - sharesHeight / 2, sharesWidth, sharesHeight}, canvas);
    const double room = m_totals - totalsGap + matrixCellGap - sharesWidth - sharesGap;
    canvas.lines(canvas.fewLines(row.total, room, style::cell, 1), left + sharesWidth + sharesGap,
                 middle - style::cell.line / 2, style::cell);
}

void MatrixSetting::drawRow(qsizetype part, qsizetype row, const QPointF &at, Canvas &canvas) const
{
    const report::MatrixTable::Row &content = m_matrix.rows.at(row);
    const TagScope tag(canvas, "TR");
    if (!canvas.draws())
        return;
    const double above = content.apart && row > 0 ? apartGap : 0;
    const double height = rowHeight(row) - above - m_density.matrixGap;
    const QPointF top = at + QPointF(0, above);
    drawRowHead(content, top, height, canvas);
    const double y = top.y() + (height - m_density.matrixCell) / 2;
    const Range range = columnsOf(part);
    for (qsizetype c = range.from; c < range.to; ++c) {
        const TagScope cell(canvas, "TD");
        if (c >= content.cells.size())
            continue;
        const QRectF box(at.x() + columnLeft(c - range.from), y, m_pitch - matrixCellGap, m_density.matrixCell);
        paintCell(content.cells.at(c), box, canvas);
        canvas.hidden(content.cells.at(c).spoken, box);
    }
    if (hasTotals(part))
        drawTotal(content, top, height, canvas);
}

void MatrixSetting::drawFoot(qsizetype part, const QPointF &at, Canvas &canvas) const
{
    if (m_footHeight <= 0)
        return;
    const double top = at.y() + footAbove;
    canvas.horizontal(at.x(), top, m_width, rule, &theme::Palette::ink);
    canvas.horizontal(at.x(), at.y() + m_footHeight - rule / 2, m_width, rule, &theme::Palette::line2);
    const TagScope tag(canvas, "TR");
    const double y = top + m_density.matrixFoot;
    {
        const TagScope head(canvas, "TH", scopeFacts(HeaderScope::Row));
        canvas.lines(footLines(canvas), at.x(), y, footStrong);
    }
    const Range range = columnsOf(part);
    for (qsizetype c = range.from; c < range.to; ++c) {
        const TagScope cell(canvas, "TD");
        const QStringList lines = canvas.fewLines(m_matrix.footTotals.value(c), m_pitch, footStyle, mostHeadLines);
        canvas.lines(lines, at.x() + columnLeft(c - range.from) - matrixCellGap / 2, y, footStyle,
                     report::Align::Centre, m_pitch);
    }
    if (hasTotals(part)) {
        const TagScope cell(canvas, "TD");
        const QStringList total =
            canvas.fewLines(m_matrix.grandTotal, m_totals - totalsGap + matrixCellGap, footStrong, 1);
        canvas.lines(total, at.x() + totalsLeft() + totalsGap - matrixCellGap, y, footStrong);
    }
}

namespace {

TagFacts factsOf(const report::MatrixTable &matrix)
{
    TagFacts facts;
    facts.summary = matrix.caption;
    return facts;
}

void turnPage(const MatrixSetting &matrix, qsizetype part, Flow &flow)
{
    flow.newPage();
    matrix.drawHead(part, flow.place(), flow.canvas(), true);
    flow.advance(matrix.headHeight());
}

void flowPart(const MatrixSetting &matrix, const report::MatrixTable &content, qsizetype part, Flow &flow)
{
    const TagScope tag(flow.canvas(), "Table", factsOf(content));
    matrix.drawHead(part, flow.place(), flow.canvas(), false);
    flow.advance(matrix.headHeight());
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        const bool last = row + 1 == content.rows.size();
        if (!flow.fits(matrix.rowHeight(row) + (last ? matrix.footHeight() : 0)))
            turnPage(matrix, part, flow);
        matrix.drawRow(part, row, flow.place(), flow.canvas());
        flow.advance(matrix.rowHeight(row));
    }
    matrix.drawFoot(part, flow.place(), flow.canvas());
    flow.advance(matrix.footHeight());
}

} // namespace

void drawWhole(const MatrixSetting &matrix, const report::MatrixTable &content, const QPointF &at, Canvas &canvas)
{
    QPointF place = at;
    for (qsizetype part = 0; part < matrix.parts(); ++part) {
        const TagScope tag(canvas, "Table", factsOf(content));
        matrix.drawHead(part, place, canvas, false);
        place.ry() += matrix.headHeight();
        for (qsizetype row = 0; row < content.rows.size(); ++row) {
            matrix.drawRow(part, row, place, canvas);
            place.ry() += matrix.rowHeight(row);
        }
        matrix.drawFoot(part, place, canvas);
        place.ry() += matrix.footHeight() + partGap;
    }
}

void flow(const MatrixSetting &matrix, const report::MatrixTable &content, Flow &flow)
{
    for (qsizetype part = 0; part < matrix.parts(); ++part) {
        // A part that a page can hold stays whole, unless it begins below what heads it.
        const double whole = matrix.partHeight() <= flow.form().room() && part > 0 ? matrix.partHeight() : 0;
        if (part > 0)
            flow.advance(std::min(partGap, std::max(flow.room(), 0.0)));
        if (!flow.fits(std::max(matrix.leadHeight(), whole)) && !flow.atTop())
            flow.newPage();
        flowPart(matrix, content, part, flow);
    }
}

QString codesOf(const report::MatrixTable &matrix)
{
    QStringList codes;
    for (const report::MatrixTable::Head &head : matrix.columns)
        if (!head.name.isEmpty() && head.name != head.code)
            codes.append(head.code + QChar(QChar::Nbsp) + head.name);
    return codes.join(QStringLiteral(", "));
}

} // namespace aanjager::paper
