#pragma once

#include "ui/paper/flow.h"

namespace aanjager::paper {

/**
 * Lays a document's blocks on pages, again and again in the same way: once with the drawing off to count the pages,
 * once to write them. Long tables are measured once. A section that would leave a few lines to a last page is set
 * closer, when that saves the page.
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
    class Blocks;
    struct Part;

    static std::vector<Part> partsOf(const report::Document &document);
    void chooseDensity(Part &part);
    /** How many pages a part takes, and how much of its last page. */
    std::pair<int, double> measured(const Part &part);
    void layPart(const Part &part, Flow &pages);

    const report::Document &m_document;
    Canvas &m_canvas;
    Logo m_logo;
    std::unique_ptr<Blocks> m_blocks;
    std::vector<Part> m_parts;
};

} // namespace aanjager::paper
