#include "ui/slides/slide_parts.h"

#include <algorithm>
#include <numeric>

namespace aanjager::slides {

namespace {

using report::Align;
using report::Cell;

constexpr double markSide = 40, markGap = 16;
constexpr double badgeSide = 76;
constexpr double headGap = 14, rowGap = 14, widestGap = 34;
constexpr qsizetype mostLines = 5;

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
        return columns < 3    ? QList<double>{0.075, 0.925}
               : columns == 3 ? QList<double>{0.075, 0.505, 0.42}
                              : QList<double>{0.075, 0.375, 0.29, 0.26};
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
        const double room = box.width() - gutter * static_cast<double>(shares.size() - 1);
        makeRoomForHeads(shares, room);
        double left = box.left();
        for (const double share : std::as_const(shares)) {
            m_spans.append({left, room * share});
            left += room * share + gutter;
        }
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
            drawRow(m_table.rows[i], y, m_heights[i]);
            y += m_heights[i];
            if (i + 1 < m_table.rows.size())
                m_canvas.rule(m_box.left(), y, m_box.width(), 2, m_canvas.palette().line2);
        }
        if (m_shown < m_table.rows.size())
            drawMore(y);
    }

private:
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
        return (markSide + markGap) * static_cast<double>(1 + cell.earlier.size() * 2);
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

    double heightOf(const report::Row &row, qsizetype most) const
    {
        double height = style::body.line;
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_spans.size()); ++i) {
            const Cell &cell = row.cells[i];
            const auto count =
                cell.markOnly
                    ? 1
                    : std::min(most, m_canvas.count(cell.text, m_spans[i].width - indentOf(cell), styleOf(cell)));
            height = std::max(height, style::body.line * static_cast<double>(count + (cell.below.isEmpty() ? 0 : 1)));
        }
        return isDecisions() ? std::max(height, badgeSide) : height;
    }

    /** Fewer lines in each row until all rows fit, then fewer rows; what is left over becomes white. */
    void fit(double room)
    {
        const qsizetype all = m_table.rows.size();
        for (m_lines = mostLines; m_lines >= 1; --m_lines)
            if (measured(all) <= room)
                break;
        m_lines = std::max<qsizetype>(m_lines, 1);
        m_shown = all;
        while (m_shown > 1 && measured(m_shown) + (m_shown < all ? style::body.line : 0) > room)
            --m_shown;
        const double used = measured(m_shown) + (m_shown < all ? style::body.line : 0);
        const double spare = std::clamp((room - used) / static_cast<double>(2 * std::max<qsizetype>(m_shown, 1)), 0.0,
                                        widestGap - rowGap);
        m_pad = rowGap + spare;
        for (double &height : m_heights)
            height += 2 * spare;
    }

    double measured(qsizetype rows)
    {
        m_heights.clear();
        for (qsizetype i = 0; i < rows; ++i)
            m_heights.append(heightOf(m_table.rows[i], m_lines) + 2 * rowGap);
        return std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
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

    void drawRow(const report::Row &row, double top, double height)
    {
        const Tagged tag(m_canvas, "TR");
        m_canvas.link({m_box.left(), top, m_box.width(), height}, m_sheet.nextLink());
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_spans.size()); ++i) {
            const bool isHead = i == (m_table.columns.first().header.isEmpty() && m_spans.size() > 1 ? 1 : 0);
            paper::TagFacts facts;
            facts.scope = isHead ? paper::HeaderScope::Row : paper::HeaderScope::None;
            const Tagged cell(m_canvas, isHead ? "TH" : "TD", facts);
            if (isDecisions() && i == 0)
                drawBadge(row.cells[i].text, {m_spans[i].left, top + m_pad, badgeSide, badgeSide});
            else
                drawCell(row.cells[i], m_spans[i], top + m_pad, m_table.columns[i].align);
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

    void drawCell(const Cell &cell, const Span &span, double top, Align align)
    {
        const double within = (style::body.line - markSide) / 2;
        if (hasMark(cell.mark) && !isDecisions())
            drawMarks(cell, align == Align::Right ? span.left + span.width - markSide : span.left, top + within);
        if (cell.markOnly)
            return m_canvas.hidden(cell.text, {span.left, top, markSide, markSide});
        const double indent = indentOf(cell);
        double y = top;
        y += m_canvas.lines(linesOf(cell, span, m_lines), span.left + indent, y, styleOf(cell), align,
                            span.width - indent);
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
        m_canvas.line(m_sheet.more(m_table.rows.size() - m_shown), m_box.left(), y, style::quiet);
    }

    Sheet &m_sheet;
    SlideCanvas &m_canvas;
    const report::Table &m_table;
    const QRectF m_box;
    QList<Span> m_spans;
    QList<double> m_heights; ///< of the rows that are shown
    qsizetype m_lines = mostLines, m_shown = 0;
    double m_pad = rowGap;
};

} // namespace

void drawTable(Sheet &sheet, const report::Table &table, const QRectF &box)
{
    TableLayout(sheet, table, box).draw();
}

} // namespace aanjager::slides
