#pragma once

#include "ui/paper/flow.h"

namespace aanjager::paper {

/**
 * A table measured for a width: its columns and the height of each row, without its drawing. Rows are drawn one by one,
 * so that a long table keeps nothing but its heights.
 */
class TableSetting
{
public:
    /** The table must outlive its setting. */
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
    static double heightOfLines(qsizetype lines);

private:
    void measure(const Canvas &canvas);
    void measureHeights(const Canvas &canvas);
    double cellRoom(const report::Cell &cell, qsizetype column) const;
    QStringList cellLines(const report::Cell &cell, qsizetype column, const Canvas &canvas) const;
    void drawCell(const report::Cell &cell, qsizetype column, bool heads, const std::pair<qsizetype, qsizetype> &lines,
                  const QPointF &at, Canvas &canvas) const;
    void drawWords(const report::Cell &cell, qsizetype column, const QStringList &words, const QPointF &at,
                   Canvas &canvas) const;
    void drawGroup(const report::Row &row, const QPointF &at, Canvas &canvas) const;

    const report::Table &m_table;
    double m_width;
    std::vector<double> m_left;   ///< of each column
    std::vector<double> m_room;   ///< the width of each column, the gap left out
    std::vector<float> m_natural; ///< the width of each cell on one line, row by row
    std::vector<float> m_heights;
    double m_headHeight = 0;
};

/** Draws a table in one piece. */
void drawWhole(const report::Table &table, const QPointF &at, double width, Canvas &canvas);

/** Sets a table over as many pages as it needs: the head comes back on each, no row is split that a page can hold. */
void flow(const TableSetting &table, const report::Table &content, Flow &flow);

} // namespace aanjager::paper
