#include "ui/paper/page_layout.h"

#include "ui/paper/blocks.h"
#include "ui/paper/table_block.h"

namespace aanjager::paper {

namespace {

using ColumnsPointer = std::shared_ptr<const report::Columns>;

template <class Kind>
constexpr bool flows = std::is_same_v<Kind, report::Paragraph> || std::is_same_v<Kind, report::List>;

bool isHeading(const report::Block &block)
{
    return std::holds_alternative<report::Heading>(block);
}

} // namespace

/** The tables of a document as they are measured, each when it is first met. */
class PageLayout::Tables
{
public:
    const TableSetting &of(const report::Table &table, const Canvas &canvas)
    {
        std::unique_ptr<TableSetting> &setting = m_settings[&table];
        if (!setting)
            setting = std::make_unique<TableSetting>(table, page::inner, canvas);
        return *setting;
    }

    /** The least of the blocks from here on that must stay together: headings, and the beginning of what they head. */
    double leadHeight(const QList<report::Block> &blocks, qsizetype at, const Canvas &canvas)
    {
        double height = 0;
        for (; at < blocks.size(); ++at) {
            height += std::visit([&](const auto &kind) { return leadOf(kind, canvas); }, blocks.at(at));
            if (!isHeading(blocks.at(at)) || at + 1 == blocks.size())
                break;
            height += gapBetween(blocks.at(at), blocks.at(at + 1));
        }
        return height;
    }

private:
    template <class Kind> double leadOf(const Kind &kind, const Canvas &canvas)
    {
        if constexpr (std::is_same_v<Kind, report::Table>)
            return of(kind, canvas).leadHeight();
        else if constexpr (std::is_same_v<Kind, ColumnsPointer>)
            return heightOf(*kind, page::inner, canvas);
        else if constexpr (std::is_same_v<Kind, report::PageBreak>)
            return 0;
        else if constexpr (flows<Kind>)
            return paper::leadHeight(kind, page::inner, canvas);
        else
            return heightOf(kind, page::inner, canvas);
    }

    std::unordered_map<const report::Table *, std::unique_ptr<TableSetting>> m_settings;
};

namespace {

/** Lays one block down at the flow's place, which has room for it or is the top of a page. */
template <class Kind> void setDown(const Kind &kind, Flow &pages)
{
    if constexpr (flows<Kind>) {
        flow(kind, pages);
    } else {
        const QPointF at(page::margin, pages.y());
        draw(kind, at, page::inner, pages.canvas());
        pages.advance(heightOf(kind, page::inner, pages.canvas()));
    }
}

} // namespace

PageLayout::PageLayout(const report::Document &document, Canvas &canvas)
    : m_document(document), m_canvas(canvas), m_tables(std::make_unique<Tables>())
{
}

PageLayout::~PageLayout() = default;

int PageLayout::layDown(int total)
{
    const TagScope whole(m_canvas, "Document");
    Flow pages(m_canvas, m_document, total);
    const QList<report::Block> &blocks = m_document.blocks;
    bool turns = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const report::Block &block = blocks.at(i);
        if (std::holds_alternative<report::PageBreak>(block)) {
            turns = !pages.atTop();
            continue;
        }
        const double gap = i > 0 && !pages.atTop() ? gapBetween(blocks.at(i - 1), block) : 0;
        if (turns || (!pages.atTop() && !pages.fits(gap + m_tables->leadHeight(blocks, i, m_canvas))))
            pages.newPage();
        else
            pages.advance(gap);
        turns = false;
        if (const auto *heading = std::get_if<report::Heading>(&block))
            m_canvas.addOutline(heading->level, heading->text, pages.y());
        if (const auto *table = std::get_if<report::Table>(&block))
            flow(m_tables->of(*table, m_canvas), *table, pages);
        else
            std::visit(
                [&](const auto &kind) {
                    using Kind = std::decay_t<decltype(kind)>;
                    if constexpr (std::is_same_v<Kind, ColumnsPointer>)
                        setDown(*kind, pages);
                    else if constexpr (!std::is_same_v<Kind, report::Table> && !std::is_same_v<Kind, report::PageBreak>)
                        setDown(kind, pages);
                },
                block);
    }
    return pages.pageNumber();
}

double gapBetween(const report::Block &above, const report::Block &below)
{
    const auto is = []<class Kind>(const report::Block &block, Kind *) { return std::holds_alternative<Kind>(block); };
    const auto asHeading = std::get_if<report::Heading>(&above);
    const auto asParagraph = std::get_if<report::Paragraph>(&below);
    const bool belowTitle = asHeading && asHeading->level <= 1;
    if (asHeading)
        return belowTitle ? 7 : is(below, static_cast<report::Table *>(nullptr)) ? 3 : 5;
    if (asParagraph && asParagraph->tone != report::Tone::Small)
        return 6;
    if (const auto *heading = std::get_if<report::Heading>(&below))
        return heading->level <= 1 ? 26 : heading->level == 2 ? 18 : 12;
    if (is(below, static_cast<report::List *>(nullptr)))
        return 5;
    if (is(below, static_cast<report::Legend *>(nullptr)))
        return 11;
    return asParagraph ? 14 : 22;
}

} // namespace aanjager::paper
