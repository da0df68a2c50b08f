#include "ui/paper/pdf_device.h"

#include "ui/paper/cairo_paint.h"
#include "ui/paper/layout_record.h"
#include "ui/paper/pdf_engine.h"
#include "ui/theme/type.h"

#include <cairo-pdf.h>
#include <cmath>

namespace aanjager::paper {

namespace {

/** A text as a string of cairo's attribute syntax, in quotes. */
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + bytes + '\'';
}

bool hasFacts(const TagFacts &facts)
{
    return !facts.alternative.isEmpty() || !facts.summary.isEmpty() || facts.scope != HeaderScope::None ||
           facts.columns != 1 || !facts.box.isNull() || facts.numbered;
}

void setFontOptions(cairo_t *cairo)
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
}

} // namespace

PdfDevice::PdfDevice(const QSizeF &page)
    : m_page(page)
    , m_shaper(m_fonts)
    , m_surface(cairo_pdf_surface_create_for_stream(&PdfDevice::append, this, page.width(), page.height()))
    , m_cairo(cairo_create(m_surface))
    , m_engine(std::make_unique<PdfEngine>(*this))
{
    theme::loadFonts(); // Qt measures what a painter draws
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_5);
    setFontOptions(m_cairo);
    cairo_save(m_cairo);
}

PdfDevice::~PdfDevice()
{
    for (const auto &[key, image] : m_images)
        cairo_surface_destroy(image);
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

cairo_status_t PdfDevice::append(void *device, const unsigned char *data, unsigned length)
{
    static_cast<PdfDevice *>(device)->m_bytes.append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

QPaintEngine *PdfDevice::paintEngine() const
{
    return m_engine.get();
}

void PdfDevice::newPage()
{
    cairo_show_page(m_cairo);
    ++m_pageNumber;
    if (m_record)
        m_record->pages.append(m_page);
}

void PdfDevice::resizePage(const QSizeF &page)
{
    if (page == m_page)
        return;
    m_page = page;
    cairo_pdf_surface_set_size(m_surface, page.width(), page.height());
    if (m_record)
        m_record->pages.last() = page;
}

void PdfDevice::recordIn(LayoutRecord *record)
{
    m_record = record;
    if (record)
        record->pages.append(m_page);
}

void PdfDevice::openTag(Tag tag, const TagFacts &facts)
{
    if (hasFacts(facts))
        m_facts.emplace(m_elements, facts).first->second.pageHeight = m_page.height();
    ++m_elements;
    m_openTags.push_back(tag);
    cairo_tag_begin(m_cairo, tag, nullptr);
}

void PdfDevice::closeTag()
{
    cairo_tag_end(m_cairo, m_openTags.back());
    m_openTags.pop_back();
}

void PdfDevice::openLink(const QString &address, const QRectF &box)
{
    const QByteArray place = QByteArrayLiteral(" rect=[") + QByteArray::number(box.x(), 'f', 2) + ' ' +
                             QByteArray::number(box.y(), 'f', 2) + ' ' + QByteArray::number(box.width(), 'f', 2) + ' ' +
                             QByteArray::number(box.height(), 'f', 2) + ']';
    ++m_elements;
    m_openTags.push_back(CAIRO_TAG_LINK);
    cairo_identity_matrix(m_cairo);
    cairo_tag_begin(m_cairo, CAIRO_TAG_LINK, ("uri=" + quoted(address) + place).constData());
}

void PdfDevice::addOutline(int level, const QString &text, double y)
{
    m_outline.resize(std::min(m_outline.size(), static_cast<size_t>(std::max(level - 1, 0))));
    const int parent = m_outline.empty() ? CAIRO_PDF_OUTLINE_ROOT : m_outline.back();
    const QByteArray place = QByteArrayLiteral("page=") + QByteArray::number(m_pageNumber) +
                             QByteArrayLiteral(" pos=[0 ") + QByteArray::number(y, 'f', 2) + ']';
    m_outline.push_back(cairo_pdf_surface_add_outline(m_surface, parent, text.toUtf8().constData(), place.constData(),
                                                      CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

void PdfDevice::showText(const ShapedText &text, const QPointF &at, double size, const QColor &colour)
{
    cairo_identity_matrix(m_cairo);
    cairo_set_source_rgba(m_cairo, colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
    drawShaped(m_cairo, text, at, size, 1);
    if (m_record)
        m_record->addText(text, at, size, m_openTags.empty() ? Tag() : m_openTags.back());
}

void PdfDevice::showImage(const QImage &image, const QRectF &box)
{
    if (image.isNull() || box.isEmpty())
        return;
    cairo_surface_t *&surface = m_images[image.cacheKey()];
    if (!surface)
        surface = imageSurface(image);
    cairo_save(m_cairo);
    cairo_identity_matrix(m_cairo);
    cairo_translate(m_cairo, box.x(), box.y());
    cairo_scale(m_cairo, box.width() / image.width(), box.height() / image.height());
    cairo_set_source_surface(m_cairo, surface, 0, 0);
    // PDF/A forbids interpolation, which cairo asks for with any other filter.
    cairo_pattern_set_filter(cairo_get_source(m_cairo), CAIRO_FILTER_NEAREST);
    cairo_rectangle(m_cairo, 0, 0, image.width(), image.height());
    cairo_fill(m_cairo);
    cairo_restore(m_cairo);
    if (m_record)
        m_record->drawings.append({box, static_cast<int>(m_record->pages.size()) - 1});
}

Result<RawPdf> PdfDevice::finish()
{
    while (!m_openTags.empty())
        closeTag();
    cairo_restore(m_cairo);
    cairo_show_page(m_cairo);
    const cairo_status_t drawn = cairo_status(m_cairo);
    cairo_surface_finish(m_surface);
    const cairo_status_t written = cairo_surface_status(m_surface);
    const cairo_status_t status = drawn == CAIRO_STATUS_SUCCESS ? written : drawn;
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorKind::Storage, QString::fromUtf8(cairo_status_to_string(status)));
    return RawPdf{std::move(m_bytes), std::move(m_facts)};
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

} // namespace aanjager::paper
