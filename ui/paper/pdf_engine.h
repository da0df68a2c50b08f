#pragma once

#include "ui/paper/page_content.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <functional>

namespace aanjager::paper {

class PdfDevice;

/** What a QPainter asks of a PdfDevice, as operators of the page: paths, pens, brushes, clips, images and text as they
 * are, nothing rasterised. */
class PdfEngine : public QPaintEngine
{
public:
    explicit PdfEngine(PdfDevice &device);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawTiledPixmap(const QRectF &target, const QPixmap &pixmap, const QPointF &offset) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    Type type() const override { return User; }

private:
    void updateClip(const QPaintEngineState &now);
    /** Lets something be painted within the clip. */
    void clipped(const std::function<void(PageContent &)> &paint);
    void fill(PageContent &content, const QPainterPath &path, const QBrush &brush);
    void hatch(PageContent &content, const QPainterPath &path, const QBrush &brush);
    void tile(PageContent &content, const QPainterPath &path, const QBrush &brush);
    void place(PageContent &content, const QByteArray &image, const QRectF &target, const QTransform &toPage);
    void stroke(PageContent &content, const QPainterPath &path);
    QTransform toPage() const; ///< from the painter's coordinates to the page's points
    QColor faded(QColor colour) const;

    PdfDevice &m_device;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QPointF m_brushOrigin;
    double m_opacity = 1;
    bool m_clipEnabled = true;
    QPainterPath m_clip; ///< in dots of the page; what is left of the page when m_hasClip
    bool m_hasClip = false;
};

} // namespace aanjager::paper
