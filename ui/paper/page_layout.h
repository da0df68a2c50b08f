#pragma once

#include "core/base/progress.h"
#include "ui/paper/flow.h"

namespace aanjager::paper {

class BlockLayout;

/**
 * Lays a document's blocks on pages, again and again in the same way: once with the drawing off to count the pages,
 * once to write them. Long tables are measured once. A section that would leave a few lines to a last page is set
 * closer, when that saves the page.
 */
class PageLayout
{
public:
    /** All must outlive the layout. `progress` is told of the parts, each of which is laid three times; once it is to
     * stop, the rest is left out. */
    PageLayout(const report::Document &document, Canvas &canvas, WorkProgress *progress = nullptr);
    ~PageLayout();
    Q_DISABLE_COPY_MOVE(PageLayout)

    /** Lays all blocks down, with this total in the footers; returns the number of pages. */
    int layDown(int pages);

private:
    struct Part;

    static std::vector<Part> partsOf(const report::Document &document);
    void chooseDensity(Part &part);
    /** How many pages a part takes, and how much of its last page. */
    std::pair<int, double> measured(const Part &part);
    void layPart(const Part &part, Flow &pages);
    bool goesOnAfterPart();

    const report::Document &m_document;
    Canvas &m_canvas;
    WorkProgress *m_progress;
    qint64 m_laid = 0; ///< parts, each time that they are laid
    Logo m_logo;
    std::unique_ptr<BlockLayout> m_blocks;
    std::vector<Part> m_parts;
};

} // namespace aanjager::paper
