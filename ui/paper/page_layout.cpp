#include "ui/paper/page_layout.h"

#include "ui/paper/block_layout.h"
#include "ui/paper/blocks.h"
#include "ui/paper/cover_block.h"

namespace aanjager::paper {

namespace {

constexpr double fewLines = 0.3; ///< of a page: less than that on the last page is not worth a page
constexpr int fewPages = 4;      ///< a longer section is not set closer to save one

} // namespace

/** A run of blocks on pages of one form, or a cover. */
struct PageLayout::Part
{
    Section section;
    qsizetype from = 0;
    qsizetype to = 0;
    const report::Cover *cover = nullptr;
    Density density = roomy;
};

PageLayout::PageLayout(const report::Document &document, Canvas &canvas, WorkProgress *progress)
    : m_document(document)
    , m_canvas(canvas)
    , m_progress(progress)
    , m_logo(document.logo)
    , m_blocks(std::make_unique<BlockLayout>())
    , m_parts(partsOf(document))
{
    for (Part &part : m_parts) {
        if (!goesOnAfterPart())
            return;
        chooseDensity(part);
    }
}

bool PageLayout::goesOnAfterPart()
{
    return goesOn(m_progress, m_laid++, 3 * static_cast<qint64>(m_parts.size()));
}

PageLayout::~PageLayout() = default;

std::vector<PageLayout::Part> PageLayout::partsOf(const report::Document &document)
{
    std::vector<Part> parts;
    const QList<report::Block> &blocks = document.blocks;
    Part part;
    const auto close = [&](qsizetype end) {
        part.to = end;
        const bool shows = std::any_of(blocks.begin() + part.from, blocks.begin() + part.to,
                                       [](const report::Block &block) { return !isEmpty(block); });
        if (shows)
            parts.push_back(part);
        part.from = end + 1;
    };
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (const auto *turn = std::get_if<report::PageBreak>(&blocks.at(i))) {
            close(i);
            part.section = {turn->orientation == report::Orientation::Landscape ? landscape : portrait, turn->footer};
        } else if (const auto *cover = std::get_if<report::Cover>(&blocks.at(i))) {
            close(i);
            parts.push_back({{portrait, {}, true}, i, i, cover});
        }
    }
    close(blocks.size());
    if (parts.empty())
        parts.push_back({});
    return parts;
}

std::pair<int, double> PageLayout::measured(const Part &part)
{
    Flow pages(m_canvas, m_document, m_logo, 0);
    layPart(part, pages);
    return {pages.pageNumber(), pages.y() - pages.form().top};
}

void PageLayout::chooseDensity(Part &part)
{
    if (part.cover)
        return;
    const auto [pages, last] = measured(part);
    if (pages < 2 || pages > fewPages || last > part.section.form.room() * fewLines)
        return;
    part.density = tight;
    const int fewer = measured(part).first;
    if (fewer >= pages) {
        part.density = roomy;
        return;
    }
    for (const double share : {0.2, 0.45, 0.7}) {
        part.density = between(roomy, tight, share);
        if (measured(part).first == fewer)
            return;
    }
    part.density = tight;
}

void PageLayout::layPart(const Part &part, Flow &pages)
{
    pages.begin(part.section);
    m_canvas.setDensity(part.density);
    if (part.cover)
        drawCover(*part.cover, m_logo, m_canvas);
    else
        m_blocks->lay({m_document.blocks, part.from, part.to}, pages);
}

int PageLayout::layDown(int total)
{
    m_canvas.firstPage(m_parts.front().section.form); // its size is set before anything is on it, tags included
    const TagScope whole(m_canvas, "Document");
    Flow pages(m_canvas, m_document, m_logo, total);
    for (const Part &part : m_parts) {
        if (!goesOnAfterPart())
            break;
        layPart(part, pages);
    }
    return pages.pageNumber();
}

} // namespace aanjager::paper
