#include "ui/slides/slide_parts.h"

#include <algorithm>
#include <utility>

namespace aanjager::slides {

namespace {

using report::Align;
using report::Cell;

constexpr double markSide = 40, markGap = 16;
constexpr double badgeSide = 76, widestGutter = 44;
constexpr double headGap = 14, leastGap = 8, widestGap = 34;
constexpr double toldGap = 8, toldLabelGap = 24, leastToldLabel = 210;

/** Where a column lies. */
struct Span
{
    double left = 0, width = 0;
};

/** How the width is divided, by what the slide is about. */
QList<double> sharesOf(SlideKind kind, qsizetype columns)
{
    switch (kind) {
    case SlideKind::Since:
        return {0.1, 0.54, 0.36};
    case SlideKind::Theme:
        return {0.47, 0.21, 0.18, 0.14};
    case SlideKind::Decisions: // what nothing is said of has no column
        return columns < 3    ? QList<double>{0.053, 0.947}
               : columns == 3 ? QList<double>{0.053, 0.497, 0.45}
                              : QList<double>{0.053, 0.368, 0.293, 0.286};
    case SlideKind::Commitments:
        return {0.54, 0.29, 0.17};
    default:
        return QList<double>(columns, 1.0 / static_cast<double>(columns));
    }
}

/** A table while it is laid out. */
class TableLayout
{
public:
    TableLayout(Sheet &sheet, const report::Table &table, const QRectF &box)
        : m_sheet(sheet), m_canvas(sheet.canvas), m_table(table), m_box(box)
    {
        QList<double> shares = sharesOf(sheet.slide.about.kind, table.columns.size());
        shares.resize(table.columns.size());
        const double between = isDecisions() ? widestGutter : gutter;
        const double room = box.width() - between * static_cast<double>(shares.size() - 1);
        makeRoomForHeads(shares, room);
        double left = box.left();
        for (const double share : std::as_const(shares)) {
            m_spans.append({left, room * share});
            left += room * share + between;
        }
        gather();
    }

    void draw()
    {
        const paper::TagFacts facts = [&] {
            paper::TagFacts table;
            table.summary = m_table.caption;
            return table;
        }();
        const Tagged tag(m_canvas, "Table", facts);
        double y = m_box.top();
        if (!m_table.headless)
            y += drawHead(y);
        fit(m_box.bottom() - y);
        for (qsizetype i = 0; i < m_shown; ++i) {
            const double height = heightOf(m_entries[i]) + 2 * m_gap;
            drawEntry(m_entries[i], y, height);
            y += height;
            if (i + 1 < m_entries.size())
                m_canvas.rule(m_box.left(), y, m_box.width(), 2, m_canvas.palette().line2);
        }
        if (m_shown < m_entries.size())
            drawMore(y);
    }

private:
    /** A row, how many lines its cells may have, and what is told of it over the whole width. */
    struct Entry
    {
        const report::Row *row = nullptr;
        qsizetype lines = 1;
        QList<const report::Row *> told = {};
    };

    void gather()
    {
        for (const report::Row &row : m_table.rows)
            for (const Cell &cell : row.cells)
                m_marksBefore = std::max(m_marksBefore, cell.earlier.size());
        for (const report::Row &row : m_table.rows) {
            if (row.cells.size() == 2 && m_spans.size() > 2 && !m_entries.isEmpty()) {
                m_entries.last().told.append(&row);
                m_toldLabel =
                    std::max(m_toldLabel, m_canvas.width(row.cells.first().text, style::quiet) + toldLabelGap);
            } else {
                m_entries.append({&row, linesOf(row)});
            }
        }
    }

    /** A head is never cut: what it lacks comes off the widest column. */
    void makeRoomForHeads(QList<double> &shares, double room) const
    {
        for (qsizetype i = 0; i < shares.size(); ++i) {
            const double lacks = m_canvas.width(m_table.columns[i].header, style::head) + 1 - room * shares[i];
            if (lacks <= 0)
                continue;
            *std::max_element(shares.begin(), shares.end()) -= lacks / room;
            shares[i] += lacks / room;
        }
    }

    bool isDecisions() const { return m_sheet.slide.about.kind == SlideKind::Decisions; }

    double indentOf(const Cell &cell) const
    {
        if (!hasMark(cell.mark) || isDecisions())
            return 0;
        return (markSide + markGap) * static_cast<double>(1 + m_marksBefore * 2);
    }

    const Style &styleOf(const Cell &cell) const { return cell.strong || cell.alarm ? style::strong : style::body; }

    QStringList linesOf(const Cell &cell, const Span &span, qsizetype most) const
    {
        if (cell.markOnly)
            return {};
        return m_canvas.lines(cell.text, span.width - indentOf(cell), styleOf(cell), most);
    }

    QStringList belowOf(const Cell &cell, const Span &span) const
    {
        const double indent = isDecisions() && hasMark(cell.mark) ? markSide + markGap : indentOf(cell);
        return m_canvas.lines(cell.below, span.width - indent, style::quiet, 1);
    }

    /** The lines of a cell with the one below them. */
    qsizetype linesOf(const Cell &cell, const Span &span) const
    {
        const auto words = cell.markOnly ? 1 : m_canvas.count(cell.text, span.width - indentOf(cell), styleOf(cell));
        return words + (cell.below.isEmpty() ? 0 : 1);
    }

    qsizetype linesOf(const report::Row &row) const
    {
        qsizetype lines = 1;
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_spans.size()); ++i)
            lines = std::max(lines, linesOf(row.cells[i], m_spans[i]));
        return lines;
    }

    double toldWidth() const { return m_box.width() - m_toldLabel; }

    double heightOf(const Entry &entry) const
    {
        double height = style::body.line * static_cast<double>(entry.lines);
        if (isDecisions())
            height = std::max(height, badgeSide);
        for (const report::Row *told : entry.told.mid(0, m_told))
            height += toldGap + style::body.line * static_cast<double>(m_canvas.count(told->cells.last().text,
                                                                                      toldWidth(), style::body));
        return height;
    }

    double heightOfAll() const
    {
        double height = 0;
        for (const Entry &entry : m_entries.mid(0, m_shown))
            height += heightOf(entry) + 2 * leastGap;
        return m_shown < m_entries.size() ? height + style::body.line : height;
    }

    /** As much is told of every row as fits; where even the rows do not fit the longest give way, and then the last.
     * What is left over becomes white. */
    void fit(double room)
    {
        m_shown = m_entries.size();
        for (const Entry &entry : std::as_const(m_entries))
            m_told = std::max(m_told, entry.told.size());
        while (m_told > 0 && heightOfAll() > room)
            --m_told;
        while (heightOfAll() > room) {
            const auto longest = std::max_element(m_entries.begin(), m_entries.begin() + m_shown,
                                                  [](const Entry &a, const Entry &b) { return a.lines < b.lines; });
            if (longest->lines > 2)
                --longest->lines;
            else if (m_shown > 1)
                --m_shown;
            else
                break;
        }
        const double spare = (room - heightOfAll()) / static_cast<double>(2 * std::max<qsizetype>(m_shown, 1));
        m_gap = std::clamp(leastGap + spare, leastGap, widestGap);
    }

    double drawHead(double y)
    {
        const Tagged row(m_canvas, "TR");
        for (qsizetype i = 0; i < m_spans.size(); ++i) {
            paper::TagFacts facts;
            facts.scope = paper::HeaderScope::Column;
            const Tagged cell(m_canvas, "TH", facts);
            const QStringList words = m_canvas.lines(m_table.columns[i].header, m_spans[i].width, style::head, 1);
            m_canvas.lines(words, m_spans[i].left, y, style::head, m_table.columns[i].align, m_spans[i].width);
        }
        y += style::head.line + headGap;
        m_canvas.rule(m_box.left(), y, m_box.width(), 3, m_canvas.palette().ink);
        return style::head.line + headGap;
    }

    void drawEntry(const Entry &entry, double top, double height)
    {
        m_canvas.link({m_box.left(), top, m_box.width(), height}, m_sheet.nextLink());
        drawRow(*entry.row, entry.lines, top + m_gap);
        double y = top + m_gap + style::body.line * static_cast<double>(entry.lines);
        for (const report::Row *told : entry.told.mid(0, m_told))
            y += drawTold(*told, y + toldGap) + toldGap;
    }

    double drawTold(const report::Row &told, double top)
    {
        const Tagged tag(m_canvas, "TR");
        {
            paper::TagFacts facts;
            facts.scope = paper::HeaderScope::Row;
            const Tagged cell(m_canvas, "TH", facts);
            m_canvas.line(told.cells.first().text + QLatin1Char(' '), m_box.left(), top, style::quiet);
        }
        paper::TagFacts facts;
        facts.columns = static_cast<int>(m_spans.size()) - 1;
        const Tagged cell(m_canvas, "TD", facts);
        const QString &words = told.cells.last().text;
        const auto most = m_canvas.count(words, toldWidth(), style::body);
        return m_canvas.lines(m_canvas.lines(words, toldWidth(), style::body, most), m_box.left() + m_toldLabel, top,
                              style::body);
    }

    void drawRow(const report::Row &row, qsizetype most, double top)
    {
        const Tagged tag(m_canvas, "TR");
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_spans.size()); ++i) {
            const bool isHead = i == (m_table.columns.first().header.isEmpty() && m_spans.size() > 1 ? 1 : 0);
            paper::TagFacts facts;
            facts.scope = isHead ? paper::HeaderScope::Row : paper::HeaderScope::None;
            const Tagged cell(m_canvas, isHead ? "TH" : "TD", facts);
            if (isDecisions() && i == 0)
                drawBadge(row.cells[i].text, {m_spans[i].left, top, badgeSide, badgeSide});
            else
                drawCell(row.cells[i], m_spans[i], top, most, m_table.columns[i].align);
        }
    }

    void drawBadge(const QString &number, const QRectF &box)
    {
        m_canvas.rounded(box, 12, m_canvas.palette().accent);
        m_canvas.setGround(m_canvas.palette().accent);
        m_canvas.line(number, box.left(), box.center().y() - style::badge.line / 2, style::badge, Align::Centre,
                      box.width());
        m_canvas.setGround(m_canvas.palette().surface);
    }

    void drawMarks(const Cell &cell, double x, double y)
    {
        x += (markSide + markGap) * static_cast<double>((m_marksBefore - cell.earlier.size()) * 2);
        for (const report::Mark &earlier : cell.earlier) {
            m_canvas.mark(earlier, {x + 4, y + 4, markSide - 8, markSide - 8});
            x += markSide + markGap;
            QPainter &painter = m_canvas.painter();
            painter.setPen(QPen(m_canvas.palette().ink2, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            const double middle = y + markSide / 2;
            painter.drawPolyline(QPolygonF({{x + 2, middle}, {x + 30, middle}}));
            painter.drawPolyline(QPolygonF({{x + 20, middle - 10}, {x + 30, middle}, {x + 20, middle + 10}}));
            x += markSide + markGap;
        }
        m_canvas.mark(cell.mark, {x, y, markSide, markSide});
    }

    void drawCell(const Cell &cell, const Span &span, double top, qsizetype most, Align align)
    {
        const double within = (style::body.line - markSide) / 2;
        if (hasMark(cell.mark) && !isDecisions())
            drawMarks(cell, align == Align::Right ? span.left + span.width - markSide : span.left, top + within);
        if (cell.markOnly)
            return m_canvas.hidden(cell.text, {span.left, top, markSide, markSide});
        const double indent = indentOf(cell);
        double y = top;
        most -= cell.below.isEmpty() || most < 2 ? 0 : 1;
        const bool isWithout = isDecisions() && !cell.strong && &span == &m_spans.last();
        const Style &style = isWithout && m_spans.size() > 3 ? style::quiet : styleOf(cell);
        y += m_canvas.lines(linesOf(cell, span, most), span.left + indent, y, style, align, span.width - indent);
        const bool isBelow = isDecisions() && hasMark(cell.mark) && !cell.below.isEmpty();
        if (isBelow)
            m_canvas.mark(cell.mark, {span.left, y + within, markSide, markSide});
        m_canvas.lines(belowOf(cell, span), span.left + (isBelow ? markSide + markGap : indent), y, style::quiet, align,
                       span.width - indent);
    }

    void drawMore(double y)
    {
        const Tagged row(m_canvas, "TR");
        paper::TagFacts facts;
        facts.columns = static_cast<int>(m_spans.size());
        const Tagged cell(m_canvas, "TD", facts);
        m_canvas.line(m_sheet.more(m_entries.size() - m_shown), m_box.left(), y, style::quiet);
    }

    Sheet &m_sheet;
    SlideCanvas &m_canvas;
    const report::Table &m_table;
    const QRectF m_box;
    QList<Span> m_spans;
    QList<Entry> m_entries;
    qsizetype m_marksBefore = 0; ///< the most that a cell has: those of now stand below each other
    double m_toldLabel = leastToldLabel;
    qsizetype m_shown = 0, m_told = 0; ///< how many rows, and how much is told of each
    double m_gap = leastGap;
};

} // namespace

void drawTable(Sheet &sheet, const report::Table &table, const QRectF &box)
{
    TableLayout(sheet, table, box).draw();
}

} // namespace aanjager::slides
