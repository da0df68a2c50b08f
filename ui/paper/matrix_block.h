#pragma once

#include "ui/paper/flow.h"

namespace aanjager::paper {

/**
 * A matrix measured for a width. Columns that do not fit beside each other are shared out over parts of about equal
 * width: each part is a table of its own with the titles of the rows; the last has the totals of the rows. Rows are
 * drawn one by one.
 */
class MatrixSetting
{
public:
    /** The matrix must outlive its setting. */
    MatrixSetting(const report::MatrixTable &matrix, double width, const Canvas &canvas);

    qsizetype parts() const { return m_parts; }
    double headHeight() const { return m_headHeight; }
    double rowHeight(qsizetype row) const { return static_cast<double>(m_heights[static_cast<size_t>(row)]); }
    double footHeight() const { return m_footHeight; }
    double partHeight() const;
    /** Of all parts below each other. */
    double height() const;
    /** The least that must stand below a heading: head and first row. */
    double leadHeight() const;

    /** Draws the head; on later pages it is repeated outside the structure. */
    void drawHead(qsizetype part, const QPointF &at, Canvas &canvas, bool repeated) const;
    void drawRow(qsizetype part, qsizetype row, const QPointF &at, Canvas &canvas) const;
    void drawFoot(qsizetype part, const QPointF &at, Canvas &canvas) const;

private:
    struct Range
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void measureColumns(const Canvas &canvas);
    double leastPitch(const Canvas &canvas) const;
    double widestTitle(const Canvas &canvas) const;
    void measureHeights(const Canvas &canvas);
    Range columnsOf(qsizetype part) const;
    bool hasTotals(qsizetype part) const { return part + 1 == m_parts && m_totals > 0; }
    double columnLeft(qsizetype column) const;
    double totalsLeft() const { return m_width - m_totals; }
    QStringList titleLines(const report::MatrixTable::Row &row, const Canvas &canvas) const;
    QStringList footLines(const Canvas &canvas) const;
    void drawRowHead(const report::MatrixTable::Row &row, const QPointF &at, double height, Canvas &canvas) const;
    void drawTotal(const report::MatrixTable::Row &row, const QPointF &at, double height, Canvas &canvas) const;

    const report::MatrixTable &m_matrix;
    double m_width;
    Density m_density;
    double m_mark = 0;   ///< where the verdicts stand
    double m_title = 0;  ///< where the titles begin
    double m_cells = 0;  ///< where the cells begin
    double m_pitch = 0;  ///< from one cell to the next
    double m_totals = 0; ///< the width of the rows' totals
    double m_headHeight = 0;
    double m_footHeight = 0;
    qsizetype m_parts = 1;
    std::vector<float> m_heights;
};

/** Draws a matrix in one piece, its parts below each other. */
void drawWhole(const MatrixSetting &matrix, const report::MatrixTable &content, const QPointF &at, Canvas &canvas);

/** Sets a matrix over as many pages as it needs: the head comes back on each. */
void flow(const MatrixSetting &matrix, const report::MatrixTable &content, Flow &flow);

/** The codes at the heads with what they stand for; empty when the heads say it all. */
QString codesOf(const report::MatrixTable &matrix);

} // namespace aanjager::paper
