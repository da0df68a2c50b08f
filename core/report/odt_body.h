#pragma once

#include "core/report/odt_automatic.h"
#include "core/report/picture_book.h"

#include <functional>

namespace aanjager::report {

/** Writes the blocks of a report as the text of an OpenDocument. */
class OdtBody
{
public:
    /** Both must outlive it. */
    OdtBody(const Document &document, PictureBook &pictures);

    /** All blocks; once. */
    void write();

    const QByteArray &text() const { return m_out.bytes(); }
    const OdtAutomatic &automatic() const { return m_automatic; }
    const QList<MasterPage> &pages() const { return m_pages; }

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
    using Writing = std::function<void()>;

    void write(const QList<Block> &blocks);
    void turnTo(const PageBreak &page, bool cover = false);
    QString takePage();
    QString lineStyle(const QString &style, Align align = Align::Left);
    void paragraph(const char *style, const Writing &words, Align align = Align::Left);
    void paragraph(const char *style, const QString &words, Align align = Align::Left);
    void heading(int level, const QString &words);
    void span(const char *style, const QString &words);
    void picture(qsizetype place, double height, const QString &alternative = {});
    void mark(const Mark &mark, const QString &alternative = {}, double height = 9);
    void note(int number, const char *style = "Note_20_Number");
    void cellWords(const Cell &cell);
    void entries(const QList<Cell> &cells);

    void table(const QList<double> &widths, const QString &caption, const Writing &rows);
    void row(const Writing &cells);
    void tableCell(OdtCell kind, const Writing &content, int columns = 1);
    void tableHead(const QStringList &heads, const std::function<Align(qsizetype)> &align);
    void tableRow(const Row &row, const Table &table);
    void beside(const QList<double> &widths, OdtCell kind, const std::function<void(qsizetype)> &part);
    void matrixCell(const MatrixCell &cell, double width, double highest, bool endsGroup = false);
    void matrixRow(const MatrixTable::Row &row, double cellWidth, bool endsGroup);
    void matrixFoot(const MatrixTable &matrix);
    void keyFigure(const KeyFigure &figure);

    const Document &m_document;
    PictureBook &m_pictures;
    Markup m_out;
    OdtAutomatic m_automatic;
    QList<MasterPage> m_pages;
    QString m_nextPage; ///< the kind of page that the next paragraph or table begins; empty for none
    double m_width = 0; ///< that blocks may take, in points
    int m_frames = 0;   ///< pictures placed
    bool m_afterTable = false;
    bool m_atTop = false; ///< of a part that stands beside others: no white above
};

} // namespace aanjager::report
