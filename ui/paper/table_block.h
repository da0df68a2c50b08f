#pragma once

#include "ui/paper/flow.h"
#include "ui/paper/table_cell.h"
#include "ui/paper/table_widths.h"

namespace aanjager::paper {

/**
 * A table measured for a width: its columns and the height of each row, without its drawing. Rows are drawn one by one,
 * so that a long table keeps nothing but its heights. The last cell of a row that has fewer cells than there are
 * columns takes the columns that are left.
 */
class TableSetting
{
public:
    /** The table must outlive its setting. It is as dense as the canvas says now. */
    TableSetting(const report::Table &table, double width, const Canvas &canvas);

    double headHeight() const { return m_headHeight; }
    double rowHeight(qsizetype row) const { return static_cast<double>(m_heights[static_cast<size_t>(row)]); }
    double height() const;
    /** The least that must stay together from a row on: the row, and with a group row the one below it. */
    double keptHeight(qsizetype row) const;
    /** The least that must stand below a heading: head and first row. */
    double leadHeight() const;

    /** Draws the head; on later pages it is repeated outside the structure. */
    void drawHead(const QPointF &at, Canvas &canvas, bool repeated) const;
    void drawRow(qsizetype row, const QPointF &at, Canvas &canvas) const;

    /** Draws a row that is higher than a page in pieces: lines `from` up to `to` of its cells. */
    void drawPart(qsizetype row, qsizetype from, qsizetype to, const QPointF &at, Canvas &canvas) const;
    qsizetype lineCount(qsizetype row) const;
    double heightOfLines(qsizetype lines) const;
    /** How many lines of a row a height can hold; at least one. */
    qsizetype linesIn(double height) const;

private:
    struct Span
    {
        double left = 0;
        double width = 0;
        qsizetype columns = 1;
    };

    void measure(const Canvas &canvas);
    std::vector<ColumnWish> wishes(const Canvas &canvas);
    void measureHeights(const Canvas &canvas);
    double measureHead(const Canvas &canvas) const;
    qsizetype linesOfRow(qsizetype row, const Canvas &canvas) const;
    double groupHeight(qsizetype row, const Canvas &canvas) const;
    Span spanOf(const report::Row &row, qsizetype column) const;
    /** Facts of one thing, or one column of remarks: larger than a table of many things. */
    bool hasFacts() const { return m_table.headless && m_table.columns.size() <= 2; }
    CellPlace placeOf(const report::Row &row, qsizetype column) const;
    /** The cell of a row that heads it: the first strong one, in a table of facts else the first; -1 for none. */
    qsizetype headOf(const report::Row &row) const;
    void drawGroup(qsizetype row, const QPointF &at, Canvas &canvas) const;
    QList<CellLine> groupLines(const report::Row &row, const Canvas &canvas) const;

    const report::Table &m_table;
    double m_width;
    Density m_density;
    double m_pad;                 ///< above and below the lines of a row
    std::vector<double> m_left;   ///< of each column
    std::vector<double> m_room;   ///< the width of each column, the gap left out
    std::vector<float> m_natural; ///< the width of each cell on one line, row by row
    std::vector<float> m_heights;
    double m_headHeight = 0;
};

/** Draws a table in one piece. */
void drawWhole(const TableSetting &table, const report::Table &content, const QPointF &at, Canvas &canvas);

/** Sets a table over as many pages as it needs: the head comes back on each, no row is split that a page can hold. */
void flow(const TableSetting &table, const report::Table &content, Flow &flow);

} // namespace aanjager::paper
