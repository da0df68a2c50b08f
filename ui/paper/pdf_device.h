#pragma once

#include "core/base/result.h"
#include "ui/paper/pdf_tags.h"
#include "ui/paper/text_shaper.h"

#include <QImage>
#include <QPaintDevice>
#include <cairo.h>

namespace aanjager::paper {

class PdfEngine;
struct LayoutRecord;

/** What the device hands to the finishing pass: the file as cairo wrote it, and what its structure must still be told.
 */
struct RawPdf
{
    QByteArray bytes;
    TagFactsByPlace facts;
};

/**
 * A paint device whose pages become a tagged PDF. A QPainter sees 1200 dots to the inch; everything stays vectors and
 * text. What is painted while no tag is open, or while a tag with tags inside it is the innermost, is page furniture:
 * it gets no place in the structure. Only Document, Table and L may stay open across a page break.
 */
class PdfDevice : public QPaintDevice
{
public:
    static constexpr int dotsPerInch = 1200;
    static constexpr double dotsPerPoint = dotsPerInch / 72.0;
    static constexpr QSizeF a4 = QSizeF(595.276, 841.89);

    explicit PdfDevice(const QSizeF &page = a4); ///< in points
    ~PdfDevice() override;
    Q_DISABLE_COPY_MOVE(PdfDevice)

    QPaintEngine *paintEngine() const override;

    /** Ends the page and begins the next, as large as this one; a painter may stay active. */
    void newPage();
    /** Makes the page another size (points); nothing may be on it yet. */
    void resizePage(const QSizeF &page);
    const QSizeF &pageSize() const { return m_page; }
    int pageNumber() const { return m_pageNumber; } ///< counted from 1

    /** Opens a structure element inside the innermost open one. */
    void openTag(Tag tag, const TagFacts &facts = {});
    void closeTag();
    /** Opens a Link to an address; closed as any tag. The box is where it can be clicked, in points. */
    void openLink(const QString &address, const QRectF &box);
    /** Adds an entry to the outline at this height of the page (points); level 1 lies at the top. */
    void addOutline(int level, const QString &text, double y);

    /** Draws shaped text with its baseline at `at`; positions and size are in points of the page. */
    void showText(const ShapedText &text, const QPointF &at, double size, const QColor &colour);
    /** Draws an image in a box of the page. An image that comes back on other pages is in the file once. */
    void showImage(const QImage &image, const QRectF &box);
    TextShaper &shaper() { return m_shaper; }
    /** From now on tells what lands where; null for nobody. The record must outlive the device. */
    void recordIn(LayoutRecord *record);
    LayoutRecord *record() const { return m_record; }

    /** Ends the last page and gives the file; nothing can be painted any more. Fails when cairo or memory did. */
    Result<RawPdf> finish();

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    friend class PdfEngine;
    static cairo_status_t append(void *device, const unsigned char *data, unsigned length);

    QSizeF m_page;
    QByteArray m_bytes;
    FontBook m_fonts;
    TextShaper m_shaper;
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_cairo = nullptr;
    std::unique_ptr<PdfEngine> m_engine;
    std::vector<Tag> m_openTags;
    TagFactsByPlace m_facts;
    qint64 m_elements = 0;
    std::unordered_map<qint64, cairo_surface_t *> m_images; ///< by QImage::cacheKey
    LayoutRecord *m_record = nullptr;
    std::vector<int> m_outline; ///< cairo's ids of the open outline entries, by level
    int m_pageNumber = 1;
};

} // namespace aanjager::paper
