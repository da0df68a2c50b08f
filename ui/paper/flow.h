#pragma once

#include "ui/paper/canvas.h"
#include "ui/paper/logo.h"

namespace aanjager::paper {

/** Pages of one form, with one text at the left of their footers. */
struct Section
{
    PageForm form = portrait;
    QString footer;
    bool bare = false; ///< without header and footer
};

/** The place on the pages where the next block goes; turning the page draws the furniture of the next. */
class Flow
{
public:
    /** `pages` is the total said in the footers; 0 while it is being counted. The document, its logo and the canvas
     * must outlive it. */
    Flow(Canvas &canvas, const report::Document &document, const Logo &logo, int pages);

    /** What follows begins on a page of its own. */
    void begin(const Section &section);
    /** Goes on on the next page of this section. */
    void newPage();

    Canvas &canvas() { return m_canvas; }
    const PageForm &form() const { return m_section.form; }
    double y() const { return m_y; }
    QPointF place() const { return {form().margin, m_y}; }
    int pageNumber() const { return m_page; }
    bool atTop() const { return m_y <= form().top; }
    /** The height that is left on this page. */
    double room() const { return form().bottom - m_y; }
    bool fits(double height) const { return height <= room() + 0.01; }
    void advance(double height) { m_y += height; }

    /** Between these what is laid down is one block, told to who records the layout page by page. */
    void beginBlock(const char *kind);
    void endBlock();

private:
    void turn();
    void drawFurniture();
    void drawHeader();
    /** Where the middle of the footer begins: in the middle of the page, or as near to it as its neighbours allow. */
    double middleLeft(const QString &left, const QString &pages) const;
    QString fitting(const QString &text, double width) const;

    Canvas &m_canvas;
    const report::Document &m_document;
    const Logo &m_logo;
    int m_pages;
    int m_page = 0;
    Section m_section;
    double m_y = 0;
    const char *m_block = nullptr;
    double m_blockTop = 0;
};

} // namespace aanjager::paper
