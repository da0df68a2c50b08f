#pragma once

#include "ui/paper/flow.h"

namespace aanjager::paper {

/**
 * Lays a document's blocks on pages, again and again in the same way: once with the drawing off to count the pages,
 * once to write them. Long tables are measured once.
 */
class PageLayout
{
public:
    /** The document and the canvas must outlive the layout. */
    PageLayout(const report::Document &document, Canvas &canvas);
    ~PageLayout();
    Q_DISABLE_COPY_MOVE(PageLayout)

    /** Lays all blocks down, with this total in the footers; returns the number of pages. */
    int layDown(int pages);

private:
    class Tables;

    const report::Document &m_document;
    Canvas &m_canvas;
    std::unique_ptr<Tables> m_tables;
};

} // namespace aanjager::paper
