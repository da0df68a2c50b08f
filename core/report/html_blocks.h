#pragma once

#include "core/report/markup.h"
#include "core/report/note_links.h"
#include "core/report/picture_book.h"

namespace aanjager::report {

/** Writes the blocks of a report as elements of an HTML page. Drawings that stand in text are references to the
 * symbols that `symbols` writes. */
class HtmlBlocks
{
public:
    /** All must outlive it. */
    HtmlBlocks(Markup &out, PictureBook &pictures, NoteLinks &notes);

    void write(const QList<Block> &blocks);
    /** The drawings that were referred to; once, after all blocks. */
    void symbols();

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const List &list);
    void operator()(const Table &table);
    void operator()(const KeyFigures &figures);
    void operator()(const Asks &asks);
    void operator()(const Figure &figure);
    void operator()(const Legend &legend);
    void operator()(const PageBreak &page);
    void operator()(const ItemTitle &item);
    void operator()(const Callout &callout);
    void operator()(const Footnotes &footnotes);
    void operator()(const MatrixTable &matrix);
    void operator()(const Strip &strip);
    void operator()(const MatrixLegend &legend);
    void operator()(const Cover &cover);
    void operator()(const std::shared_ptr<const Columns> &columns);

private:
    void unseen(const QString &words);
    void paragraph(const QString &text, const char *style);
    void picture(qsizetype place, const char *style);
    void mark(const Mark &mark, const char *style = "mark");
    void note(int number);
    void cell(const Cell &cell);
    void matrixCell(const MatrixCell &cell);
    void headRow(const Table &table);
    void groupRow(const Row &row, qsizetype columns);
    void tableRow(const Row &row, const Table &table);
    void matrixHead(const MatrixTable &matrix);
    void matrixRow(const MatrixTable::Row &row);
    void matrixFoot(const MatrixTable &matrix);
    void counts(const KeyFigure::CountedMarks &marks);
    void drawing(const Picture &picture, const QString &alternative);
    void legendEntries(const QList<Cell> &entries);

    Markup &m_out;
    PictureBook &m_pictures;
    NoteLinks &m_notes;
    QList<qsizetype> m_used; ///< places of the symbols
};

} // namespace aanjager::report
