#pragma once

#include "ui/paper/text_shaper.h"

#include <QPaintEngine>
#include <QPainterPath>

namespace aanjager::paper {

class PdfDevice;

/** Draws shaped text with its first baseline point at `at`; `stretch` widens the distances between glyphs. */
void drawShaped(cairo_t *cairo, const ShapedText &text, const QPointF &at, double size, double stretch);

/** What a QPainter asks of a PdfDevice, told to cairo: paths, pens, brushes, clips, images and text as they are,
 * nothing rasterised. */
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
    void fill(const QPainterPath &path);
    void stroke(const QPainterPath &path);
    /** Makes the brush the source of what is painted next; false when there is nothing to paint with. */
    bool useBrush(const QBrush &brush, const QPainterPath &path);
    void hatch(const QBrush &brush, const QPainterPath &path);
    cairo_t *context() const;
    QTransform usable() const; ///< the painter's transform, where cairo can follow it

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
