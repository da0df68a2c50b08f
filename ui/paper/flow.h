#pragma once

#include "ui/paper/canvas.h"

namespace aanjager::paper {

/** The place on the pages where the next block goes; turning the page draws the furniture of the next. */
class Flow
{
public:
    /** Begins on the first page. `pages` is the total said in the footers; 0 while it is being counted. */
    Flow(Canvas &canvas, const report::Document &document, int pages);

    Canvas &canvas() { return m_canvas; }
    double y() const { return m_y; }
    int pageNumber() const { return m_page; }
    bool atTop() const { return m_y <= page::top; }
    /** The height that is left on this page. */
    double room() const { return page::bottom - m_y; }
    bool fits(double height) const { return height <= room() + 0.01; }
    void advance(double height) { m_y += height; }
    void newPage();

private:
    void drawFurniture();
    /** Where the middle of the footer begins: in the middle of the page, or as near to it as its neighbours allow. */
    double middleLeft(const QString &pages) const;

    Canvas &m_canvas;
    const report::Document &m_document;
    int m_pages;
    int m_page = 1;
    double m_y = page::top;
};

} // namespace aanjager::paper
