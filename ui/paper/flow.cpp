#include "ui/paper/flow.h"

namespace aanjager::paper {

namespace {

constexpr double furnitureGap = 14; ///< between texts beside each other in the furniture
constexpr double logoHeight = 14;
constexpr double logoWidth = 80;
constexpr double logoGap = 10.5;

/** The top of the line box that puts the furniture's baseline here. */
double topFor(double baseline)
{
    return baseline - style::furniture.line / 2 - style::furniture.size * 0.364;
}

} // namespace

Flow::Flow(Canvas &canvas, const report::Document &document, const Logo &logo, int pages)
    : m_canvas(canvas), m_document(document), m_logo(logo), m_pages(pages)
{
}

void Flow::begin(const Section &section)
{
    m_section = section;
    turn();
}

void Flow::newPage()
{
    const char *block = m_block;
    endBlock();
    turn();
    if (block)
        beginBlock(block);
}

void Flow::turn()
{
    if (m_page > 0)
        m_canvas.newPage(form());
    else
        m_canvas.firstPage(form());
    ++m_page;
    m_y = form().top;
    if (!m_section.bare)
        drawFurniture();
}

void Flow::beginBlock(const char *kind)
{
    m_block = kind;
    m_blockTop = m_y;
}

void Flow::endBlock()
{
    if (m_block && m_y > m_blockTop)
        m_canvas.note(m_block, {form().margin, m_blockTop, form().inner(), m_y - m_blockTop});
    m_block = nullptr;
}

void Flow::drawHeader()
{
    const double base = form().headerBaseline;
    const double right = m_canvas.widthOf(m_document.headerRight, style::furniture);
    double x = form().margin;
    if (const QSizeF logo = m_logo.sizeWithin({logoWidth, logoHeight}); !logo.isEmpty()) {
        const double middle = base - style::furniture.size * 0.364;
        m_logo.draw({{x, middle - logo.height() / 2}, logo}, m_canvas);
        x += logo.width() + logoGap;
    }
    const double room = form().width - form().margin - x - (right > 0 ? right + furnitureGap : 0);
    m_canvas.text(fitting(m_document.headerLeft, room), x, topFor(base), style::furniture);
    m_canvas.text(fitting(m_document.headerRight, form().inner()), form().margin, topFor(base), style::furniture,
                  report::Align::Right, form().inner());
}

void Flow::drawFurniture()
{
    const PageForm &page = form();
    m_canvas.setFurniture(Furniture::Header);
    drawHeader();
    m_canvas.horizontal(page.margin, page.headerLine, page.inner(), rule, &theme::Palette::line2);
    m_canvas.setFurniture(Furniture::Footer);
    m_canvas.horizontal(page.margin, page.footerLine, page.inner(), rule, &theme::Palette::line2);
    const QString pages = m_document.pageOf.arg(m_page).arg(m_pages);
    const double top = topFor(page.footerBaseline);
    const double taken = m_canvas.widthOf(pages, style::furniture) +
                         m_canvas.widthOf(m_document.footerMiddle, style::furniture) + 2 * furnitureGap;
    const QString left = fitting(m_section.footer.isEmpty() ? m_document.footerLeft : m_section.footer,
                                 std::max(page.inner() - taken, page.inner() / 4));
    m_canvas.text(left, page.margin, top, style::furniture);
    m_canvas.text(pages, page.margin, top, style::furniture, report::Align::Right, page.inner());
    const double from = middleLeft(left, pages);
    const double to = page.width - page.margin - m_canvas.widthOf(pages, style::furniture) - furnitureGap;
    m_canvas.text(fitting(m_document.footerMiddle, to - from), from, top, style::furniture);
    m_canvas.setFurniture(Furniture::None);
}

double Flow::middleLeft(const QString &left, const QString &pages) const
{
    const double own = m_canvas.widthOf(m_document.footerMiddle, style::furniture);
    const double least = form().margin + m_canvas.widthOf(left, style::furniture) + furnitureGap;
    const double most = form().width - form().margin - m_canvas.widthOf(pages, style::furniture) - furnitureGap - own;
    return std::max(std::min((form().width - own) / 2, most), least);
}

/** Furniture stays on one line. */
QString Flow::fitting(const QString &text, double width) const
{
    return width > 0 ? m_canvas.fewLines(text, width, style::furniture, 1).value(0) : QString();
}

} // namespace aanjager::paper
