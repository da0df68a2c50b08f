#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace aanjager {

/**
 * A table as a reader found it: rows of cells of text, ragged, with nothing judged yet. Whatever the format, a row is a
 * row as a spreadsheet shows it; indexes are from 0. All text is in one buffer.
 */
class SourceTable
{
public:
    static constexpr qint64 mostCells = 6'000'000; ///< readers refuse more

    SourceTable() = default;
    /** A table whose cells are stretches of `text`; a reader adds them by `addCell(offset, length)`. */
    explicit SourceTable(QString text) : m_text(std::move(text)) {}

    QString name = {}; ///< of the sheet

    int rowCount() const { return static_cast<int>(m_rowEnds.size()); }
    /** How many cells a row has, empty ones at its end too. */
    int width(int row) const;
    /** The text of a cell; empty when the row has no such cell. */
    QStringView cell(int row, int column) const;
    bool isEmptyRow(int row) const;

    QString &text() { return m_text; }
    qsizetype textSize() const { return m_text.size(); }
    void addCell(qsizetype offset, qsizetype length) { m_cells.push_back({offset, length}); }
    /** Puts another text in a cell of a row that is there; a row that is too short is made longer. Takes time with the
     * size of the table. */
    void setCell(int row, int column, QStringView text);
    /** Empties a cell; one that is not there stays so. */
    void clearCell(int row, int column);
    /** Adds a cell with text of its own. */
    void addCell(QStringView text);
    void endRow() { m_rowEnds.push_back(m_cells.size()); }

private:
    struct Span
    {
        qsizetype offset;
        qsizetype length;
    };
    size_t rowStart(int row) const { return row == 0 ? 0 : m_rowEnds[static_cast<size_t>(row) - 1]; }

    QString m_text;
    std::vector<Span> m_cells;
    std::vector<size_t> m_rowEnds; ///< per row, the index after its last cell
};

/** The letters by which a spreadsheet calls a column: 0 is A, 26 is AA. */
QString columnLetter(int column);

} // namespace aanjager
