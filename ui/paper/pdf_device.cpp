#include "ui/paper/pdf_device.h"

#include "ui/paper/layout_record.h"
#include "ui/paper/pdf_engine.h"
#include "ui/paper/pdf_paint.h"
#include "ui/theme/type.h"

#include <string_view>

namespace aanjager::paper {

PdfDevice::PdfDevice(const QSizeF &page)
    : m_page(page)
    , m_shaper(m_fonts)
    , m_resources(m_file)
    , m_structure(m_file)
    , m_engine(std::make_unique<PdfEngine>(*this))
    , m_content(m_resources)
    , m_pages(m_file.reserve())
{
    theme::loadFonts(); // Qt measures what a painter draws
    beginPage();
}

PdfDevice::~PdfDevice() = default;

QPaintEngine *PdfDevice::paintEngine() const
{
    return m_engine.get();
}

void PdfDevice::newPage()
{
    endPage();
    ++m_pageNumber;
    beginPage();
}

void PdfDevice::resizePage(const QSizeF &page)
{
    m_page = page;
    if (m_record)
        m_record->pages.last() = page;
}

void PdfDevice::recordIn(LayoutRecord *record)
{
    m_record = record;
    if (record)
        record->pages.append(m_page);
}

void PdfDevice::beginPage()
{
    if (m_record)
        m_record->pages.append(m_page);
    m_pageObject = m_file.reserve();
    m_pageKey = m_structure.beginPage();
    m_content = PageContent(m_resources);
}

void PdfDevice::endPage()
{
    endSequence();
    m_structure.endPage();
    const PdfRef content = m_file.addStream({}, m_content.take());
    QByteArray page = "<</Type/Page/Parent " + reference(m_pages) + "/MediaBox[0 0 ";
    appendNumber(page, m_page.width(), 3);
    appendNumber(page, m_page.height(), 3);
    page += "]/Resources " + reference(m_resources.object()) + "/Contents " + reference(content) + "/StructParents " +
            QByteArray::number(m_pageKey) + "/Tabs/S/Group<</S/Transparency/CS/DeviceRGB>>";
    if (!m_annotations.isEmpty())
        page += "/Annots[" + std::exchange(m_annotations, {}) + ']';
    m_file.write(m_pageObject, page + ">>");
    m_pageList += reference(m_pageObject) + ' ';
}

PageContent &PdfDevice::content()
{
    const bool tagged = m_furniture == Furniture::None && m_structure.takesContent();
    const PdfRef wanted = tagged ? m_structure.innermost() : 0;
    if (m_isStamp || m_marked == wanted)
        return m_content;
    endSequence();
    m_marked = wanted;
    if (wanted == 0) {
        m_content.beginArtifact(m_furniture);
    } else {
        const Tag tag = m_structure.innermostTag();
        m_content.beginSequence(std::string_view(tag) == hiddenWords ? "Span" : tag, m_structure.mark(m_pageObject));
    }
    return m_content;
}

void PdfDevice::endSequence()
{
    if (m_marked)
        m_content.endSequence();
    m_marked.reset();
}

void PdfDevice::openTag(Tag tag, const TagFacts &facts)
{
    if (m_marked && m_marked != 0 && m_marked == m_structure.innermost()) {
        m_content.turnIntoArtifact();
        m_structure.unmark();
        m_marked = 0;
    }
    m_structure.open(tag, facts, m_page.height());
}

void PdfDevice::closeTag()
{
    m_structure.close();
}

void PdfDevice::setFurniture(Furniture kind)
{
    if (kind != m_furniture)
        endSequence();
    m_furniture = kind;
}

void PdfDevice::openLink(const QString &address, const QRectF &box)
{
    openTag("Link");
    const PdfRef link = m_file.reserve();
    const int key = m_structure.attach(link, m_pageObject);
    const QByteArray uri = byteString(address.toUtf8());
    m_file.write(link, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + rectangle(box, m_page.height()) +
                           "/A<</S/URI/URI" + uri + ">>/Contents" + textString(address) + "/StructParent " +
                           QByteArray::number(key) + ">>");
    m_annotations += reference(link) + ' ';
}

void PdfDevice::addOutline(int level, const QString &text, double y)
{
    m_outline.push_back({m_file.reserve(), std::max(level, 1), text, m_pageObject, m_page.height() - y});
}

QTransform PdfDevice::fromDots() const
{
    return QTransform(1 / dotsPerPoint, 0, 0, -1 / dotsPerPoint, 0, m_page.height());
}

void PdfDevice::showText(const ShapedText &text, const QPointF &at, double size, const QColor &colour)
{
    const QPointF place(at.x(), m_page.height() - at.y());
    PageContent &page = content();
    const bool hidden = m_structure.isOpen() && std::string_view(m_structure.innermostTag()) == hiddenWords;
    if (hidden)
        page.hiddenText(text, place, size);
    else
        page.text(text, QTransform::fromTranslate(place.x(), place.y()), size, 1, colour);
    if (LayoutRecord *record = recording())
        record->addText(text, at, size, hidden);
}

void PdfDevice::fillBox(const QRectF &box, const QColor &colour)
{
    content().fill(QRectF(box.x(), m_page.height() - box.bottom(), box.width(), box.height()), colour);
}

void PdfDevice::stamp(const QByteArray &key, const QPointF &at, const QSizeF &size,
                      const std::function<void()> &painting)
{
    const auto [place, fresh] = m_stamps.try_emplace(key + ' ' + QByteArray::number(m_page.height()));
    if (fresh) {
        PageContent page = std::exchange(m_content, PageContent(m_resources));
        m_isStamp = true;
        painting();
        m_isStamp = false;
        const QByteArray entries = "/Type/XObject/Subtype/Form/BBox" + rectangle({QPointF(), size}, m_page.height()) +
                                   "/Resources " + reference(m_resources.object());
        place->second = {m_resources.drawable(m_file.addStream(entries, m_content.take())), m_page.height()};
        m_content = std::move(page);
    }
    PageContent &page = content();
    page.save();
    page.transform(QTransform::fromTranslate(at.x(), m_page.height() - place->second.pageHeight - at.y()));
    page.draw(place->second.name);
    page.restore();
    if (LayoutRecord *record = recording())
        record->addDrawing({at, size});
}

int PdfDevice::metric(PaintDeviceMetric metric) const
{
    const QSizeF dots = m_page * dotsPerPoint;
    switch (metric) {
    case PdmWidth:
        return qRound(dots.width());
    case PdmHeight:
        return qRound(dots.height());
    case PdmWidthMM:
        return qRound(m_page.width() * 25.4 / 72);
    case PdmHeightMM:
        return qRound(m_page.height() * 25.4 / 72);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

Result<QByteArray> PdfDevice::finish(const FileFacts &facts)
{
    while (m_structure.isOpen())
        m_structure.close();
    endPage();
    if (const Result<void> written = m_resources.finish(); !written)
        return tl::unexpected(written.error());
    m_file.write(m_pages, "<</Type/Pages/Count " + QByteArray::number(m_pageNumber) + "/Kids[" + m_pageList + "]>>");
    const PdfRef catalog = writeCatalog(facts);
    const PdfRef info = m_file.add(infoDictionary(facts));
    return m_file.finish(catalog, info);
}

} // namespace aanjager::paper
