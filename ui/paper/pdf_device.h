#pragma once

#include "core/base/result.h"
#include "ui/paper/page_content.h"
#include "ui/paper/pdf_metadata.h"
#include "ui/paper/pdf_structure.h"
#include "ui/paper/text_shaper.h"

#include <QPaintDevice>
#include <functional>
#include <map>

namespace aanjager::paper {

class PdfEngine;
struct LayoutRecord;

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

    /** Ends the page and begins the next; a painter may stay active. */
    void newPage();
    int pageNumber() const { return m_pageNumber; } ///< counted from 1
    /** Makes the page another size (points); nothing may be on it yet. */
    void resizePage(const QSizeF &page);
    /** From now on tells what lands where; null for nobody. The record must outlive the painting. */
    void recordIn(LayoutRecord *record);
    /** Where to tell what is drawn; null for nobody, and while a stamp is painted, which lands nowhere yet. */
    LayoutRecord *recording() const { return m_isStamp ? nullptr : m_record; }

    /** Opens a structure element inside the innermost open one. */
    void openTag(Tag tag, const TagFacts &facts = {});
    void closeTag();
    /** What is painted from now on is furniture of this kind, whatever tag is open; None ends it. */
    void setFurniture(Furniture kind);
    /** Opens a Link to an address; closed as any tag. The box is where it can be clicked, in points. */
    void openLink(const QString &address, const QRectF &box);
    /** Adds an entry to the outline at this height of the page (points); level 1 lies at the top. */
    void addOutline(int level, const QString &text, double y);

    /** Draws shaped text with its baseline at `at`; positions and size are in points of the page. */
    virtual void showText(const ShapedText &text, const QPointF &at, double size, const QColor &colour);
    void fillBox(const QRectF &box, const QColor &colour);
    /**
     * Draws what is drawn again and again: painted once, at the top left of a page, and then stamped with that corner
     * at `at`. The same key must mean the same painting and size (points). A stamp is no part of a record.
     */
    void stamp(const QByteArray &key, const QPointF &at, const QSizeF &size, const std::function<void()> &painting);
    TextShaper &shaper() { return m_shaper; }

    /** Ends the last page and gives the file, accessible and durable (PDF/UA-1 and PDF/A-2a at once); nothing can be
     * painted any more. Equal painting and facts give equal bytes. Fails with Storage when memory runs out, with Format
     * when a font cannot be embedded. */
    Result<QByteArray> finish(const FileFacts &facts);

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    friend class PdfEngine;

    struct OutlineEntry
    {
        PdfRef object = 0;
        int level = 1;
        QString text;
        PdfRef page = 0;
        double height = 0; ///< from the bottom of the page
    };

    /** What is drawn once, to be shown at many places. */
    struct Stamp
    {
        QByteArray name;       ///< in the resources
        double pageHeight = 0; ///< of the page it was painted for
    };

    PdfResources &resources() { return m_resources; }
    /** Where something is painted now, inside the marked sequence that it belongs to. */
    PageContent &content();
    /** From dots to the points of the page, which count from its bottom. */
    QTransform fromDots() const;
    void beginPage();
    void endPage();
    void endSequence();
    void writeOutline(PdfRef root);
    PdfRef writeCatalog(const FileFacts &facts);

    QSizeF m_page;
    FontBook m_fonts;
    TextShaper m_shaper;
    PdfFile m_file;
    PdfResources m_resources;
    PdfStructure m_structure;
    std::unique_ptr<PdfEngine> m_engine;
    PageContent m_content;
    bool m_isStamp = false; ///< the content is that of a stamp, which has no sequences
    Furniture m_furniture = Furniture::None;
    std::optional<PdfRef> m_marked; ///< the element of the open sequence; 0 when it is no part of the structure
    PdfRef m_pages = 0;
    PdfRef m_pageObject = 0;
    int m_pageKey = 0;
    QByteArray m_annotations; ///< of this page
    QByteArray m_pageList;
    std::map<QByteArray, Stamp> m_stamps;  ///< by key
    LayoutRecord *m_record = nullptr;
    std::vector<OutlineEntry> m_outline;
    int m_pageNumber = 1;
};

} // namespace aanjager::paper
