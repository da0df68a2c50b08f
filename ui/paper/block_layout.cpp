#include "ui/paper/block_layout.h"

namespace aanjager::paper {

namespace {

template <class Kind>
constexpr bool flows = std::is_same_v<Kind, report::Paragraph> || std::is_same_v<Kind, report::List> ||
                       std::is_same_v<Kind, report::Footnotes>;

template <class Kind>
constexpr bool isSet = std::is_same_v<Kind, report::Table> || std::is_same_v<Kind, report::MatrixTable>;

/** What takes no place among blocks: it says how the pages are. */
template <class Kind>
constexpr bool isPage = std::is_same_v<Kind, report::PageBreak> || std::is_same_v<Kind, report::Cover>;

bool heads(const report::Block &block)
{
    return std::holds_alternative<report::Heading>(block) || std::holds_alternative<report::ItemTitle>(block);
}

const char *nameOf(const report::Block &block)
{
    static constexpr const char *names[] = {"Heading", "Paragraph", "List",        "Table",     "KeyFigures",
                                            "Asks",    "Figure",    "Legend",      "PageBreak", "ItemTitle",
                                            "Callout", "Footnotes", "MatrixTable", "Strip",     "MatrixLegend",
                                            "Cover",   "Columns"};
    static_assert(std::size(names) == std::variant_size_v<report::Block>);
    return names[block.index()];
}

void addOutline(const report::Block &block, Flow &pages)
{
    if (const auto *heading = std::get_if<report::Heading>(&block))
        pages.canvas().addOutline(heading->level, heading->text, pages.y());
    else if (const auto *title = std::get_if<report::ItemTitle>(&block))
        pages.canvas().addOutline(1, QStringList{title->number, title->title}.join(QLatin1Char(' ')).trimmed(),
                                  pages.y());
}

double gapOf(const report::Block *above, const report::Block &below, const Canvas &canvas)
{
    return above ? gapBetween(*above, below) * canvas.density().gaps : 0;
}

constexpr double codesGap = 4;
constexpr double unfoldedGap = 14; ///< between columns that are set below each other

} // namespace

const TableSetting &BlockLayout::settingOf(const report::Table &table, double width, const Canvas &canvas)
{
    Kept<TableSetting> &kept = m_tables[{&table, width}];
    if (!kept.setting || !(kept.density == canvas.density()))
        kept = {canvas.density(), std::make_unique<TableSetting>(table, width, canvas)};
    return *kept.setting;
}

const MatrixSetting &BlockLayout::settingOf(const report::MatrixTable &matrix, double width, const Canvas &canvas)
{
    Kept<MatrixSetting> &kept = m_matrices[{&matrix, width}];
    if (!kept.setting || !(kept.density == canvas.density()))
        kept = {canvas.density(), std::make_unique<MatrixSetting>(matrix, width, canvas)};
    return *kept.setting;
}

double BlockLayout::leadHeight(const Range &range, Flow &pages)
{
    double height = 0;
    const report::Block *above = nullptr;
    for (qsizetype i = range.from; i < range.to; ++i) {
        const report::Block &block = range.blocks.at(i);
        if (isEmpty(block))
            continue;
        height += gapOf(above, block, pages.canvas()) + leadOf(block, pages);
        if (!heads(block))
            break;
        above = &block;
    }
    return height;
}

double BlockLayout::leadOf(const report::Block &block, Flow &pages)
{
    const double width = pages.form().inner();
    const double lead = std::visit(
        [&](const auto &kind) -> double {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (isSet<Kind>)
                return settingOf(kind, width, pages.canvas()).leadHeight();
            else if constexpr (flows<Kind>)
                return paper::leadHeight(kind, width, pages.canvas());
            else
                return wholeHeight(block, width, pages.canvas());
        },
        block);
    // What no page can hold goes on over pages: its first lines lead.
    return lead <= pages.form().room() ? lead : 3 * style::body.line;
}

void BlockLayout::lay(const Range &range, Flow &pages)
{
    const report::Block *above = nullptr;
    const report::MatrixTable *codes = nullptr;
    for (qsizetype i = range.from; i < range.to; ++i) {
        const report::Block &block = range.blocks.at(i);
        if (isEmpty(block))
            continue;
        // The codes of a matrix stand below its notes.
        if (codes && !std::holds_alternative<report::Footnotes>(block))
            layCodes(*std::exchange(codes, nullptr), pages);
        const double gap = pages.atTop() ? 0 : gapOf(above, block, pages.canvas());
        if (!pages.atTop() && !pages.fits(gap + leadHeight({range.blocks, i, range.to}, pages)))
            pages.newPage();
        else
            pages.advance(gap);
        addOutline(block, pages);
        layOne(block, pages);
        if (const auto *matrix = std::get_if<report::MatrixTable>(&block))
            codes = matrix;
        above = &block;
    }
    if (codes)
        layCodes(*codes, pages);
}

void BlockLayout::layUnfolded(const report::Block &block, Flow &pages)
{
    const auto *columns = std::get_if<ColumnsPointer>(&block);
    if (!columns) {
        const QList<report::Block> parts = unfolded(block);
        lay({parts, 0, parts.size()}, pages);
        return;
    }
    for (const QList<report::Block> &part : (*columns)->parts) {
        if (!pages.atTop() && &part != &(*columns)->parts.first())
            pages.advance(std::min(unfoldedGap, std::max(pages.room(), 0.0)));
        lay({part, 0, part.size()}, pages);
    }
}

void BlockLayout::layOne(const report::Block &block, Flow &pages)
{
    const double width = pages.form().inner();
    const bool inOnePiece = std::visit([]<class Kind>(const Kind &) { return !flows<Kind> && !isSet<Kind>; }, block);
    const double height = inOnePiece ? wholeHeight(block, width, pages.canvas()) : 0;
    if (height > pages.form().room()) {
        layUnfolded(block, pages);
        return;
    }
    pages.beginBlock(nameOf(block));
    std::visit(
        [&](const auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (isSet<Kind>)
                flow(settingOf(kind, width, pages.canvas()), kind, pages);
            else if constexpr (flows<Kind>)
                flow(kind, pages);
            else
                drawWholeBlock(block, pages.place(), width, pages.canvas());
        },
        block);
    pages.advance(height);
    pages.endBlock();
}

void BlockLayout::layCodes(const report::MatrixTable &matrix, Flow &pages)
{
    const QString codes = codesOf(matrix);
    if (codes.isEmpty())
        return;
    const QStringList lines = pages.canvas().linesOf(codes, pages.form().inner(), style::codes);
    pages.advance(pages.atTop() ? 0 : codesGap);
    pages.beginBlock("Codes");
    for (qsizetype from = 0; from < lines.size();) {
        if (!pages.fits(style::codes.line))
            pages.newPage();
        const auto fitting = std::max<qsizetype>(static_cast<qsizetype>(pages.room() / style::codes.line), 1);
        const TagScope tag(pages.canvas(), "P");
        pages.advance(pages.canvas().lines(lines.mid(from, fitting), pages.place().x(), pages.y(), style::codes));
        from += fitting;
    }
    pages.endBlock();
}

double BlockLayout::wholeHeight(const report::Block &block, double width, const Canvas &canvas)
{
    return std::visit(
        [&](const auto &kind) -> double {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, ColumnsPointer>)
                return wholeHeight(*kind, width, canvas);
            else if constexpr (isSet<Kind>)
                return settingOf(kind, width, canvas).height();
            else if constexpr (isPage<Kind>)
                return 0;
            else
                return heightOf(kind, width, canvas);
        },
        block);
}

void BlockLayout::drawWholeBlock(const report::Block &block, const QPointF &at, double width, Canvas &canvas)
{
    if (!canvas.draws())
        return;
    std::visit(
        [&](const auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, ColumnsPointer>)
                drawColumns(*kind, at, width, canvas);
            else if constexpr (isSet<Kind>)
                drawWhole(settingOf(kind, width, canvas), kind, at, canvas);
            else if constexpr (!isPage<Kind>)
                draw(kind, at, width, canvas);
        },
        block);
}

double BlockLayout::wholeHeight(const report::Columns &columns, double width, const Canvas &canvas)
{
    Kept<double> &kept = m_columns[{&columns, width}];
    if (!kept.setting || !(kept.density == canvas.density()))
        kept = {canvas.density(), std::make_unique<double>(highestPart(columns, width, canvas))};
    return *kept.setting;
}

double BlockLayout::highestPart(const report::Columns &columns, double width, const Canvas &canvas)
{
    double highest = 0;
    for (const QList<report::Block> &part : columns.parts) {
        double height = 0;
        const report::Block *above = nullptr;
        for (const report::Block &block : part) {
            if (isEmpty(block))
                continue;
            height += gapOf(above, block, canvas) + wholeHeight(block, partWidth(columns, width), canvas);
            above = &block;
        }
        highest = std::max(highest, height);
    }
    return highest;
}

void BlockLayout::drawColumns(const report::Columns &columns, const QPointF &at, double width, Canvas &canvas)
{
    const double own = partWidth(columns, width);
    QPointF place = at;
    for (const QList<report::Block> &part : columns.parts) {
        place.setY(at.y());
        const report::Block *above = nullptr;
        for (const report::Block &block : part) {
            if (isEmpty(block))
                continue;
            place.ry() += gapOf(above, block, canvas);
            drawWholeBlock(block, place, own, canvas);
            const double height = wholeHeight(block, own, canvas);
            canvas.note("Part", {place, QSizeF(own, height)});
            place.ry() += height;
            above = &block;
        }
        place.rx() += own + gutterOf(columns);
    }
}

} // namespace aanjager::paper
