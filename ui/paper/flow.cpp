#include "ui/paper/flow.h"

namespace aanjager::paper {

namespace {

/** The top of the line box that puts the furniture's baseline here. */
double topFor(double baseline)
{
    return baseline - style::furniture.line / 2 - style::furniture.size * 0.364;
}

} // namespace

Flow::Flow(Canvas &canvas, const report::Document &document, int pages)
    : m_canvas(canvas), m_document(document), m_pages(pages)
{
    drawFurniture();
}

void Flow::newPage()
{
    m_canvas.newPage();
    ++m_page;
    m_y = page::top;
    drawFurniture();
}

void Flow::drawFurniture()
{
    using report::Align;
    const auto line = [this](const QString &text, double baseline, Align align) {
        m_canvas.text(text, page::margin, topFor(baseline), style::furniture, align, page::inner);
    };
    m_canvas.setFurniture(Furniture::Header);
    line(m_document.headerLeft, page::headerBaseline, Align::Left);
    line(m_document.headerRight, page::headerBaseline, Align::Right);
    m_canvas.horizontal(page::margin, page::headerLine, page::inner, rule, &theme::Palette::line2);
    m_canvas.horizontal(page::margin, page::footerLine, page::inner, rule, &theme::Palette::line2);
    m_canvas.setFurniture(Furniture::Footer);
    line(m_document.footerLeft, page::footerBaseline, Align::Left);
    const QString pages = m_document.pageOf.arg(m_page).arg(m_pages);
    line(pages, page::footerBaseline, Align::Right);
    m_canvas.text(m_document.footerMiddle, middleLeft(pages), topFor(page::footerBaseline), style::furniture);
    m_canvas.setFurniture(Furniture::None);
}

double Flow::middleLeft(const QString &pages) const
{
    constexpr double apart = 14;
    const double own = m_canvas.widthOf(m_document.footerMiddle, style::furniture);
    const double least = page::margin + m_canvas.widthOf(m_document.footerLeft, style::furniture) + apart;
    const double most = page::width - page::margin - m_canvas.widthOf(pages, style::furniture) - apart - own;
    return std::max(std::min((page::width - own) / 2, most), least);
}

} // namespace aanjager::paper
