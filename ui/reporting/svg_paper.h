#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <memory>

namespace aanjager {

/** Turns what is painted into SVG elements: paths in whole colours, and text that stays text. Knows no pictures,
 * gradients or clips: the shared painters use none. */
class SvgEngine final : public QPaintEngine
{
public:
    explicit SvgEngine(double pointsPerDot);

    bool begin(QPaintDevice *device) override;
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    Type type() const override { return User; }

    const QByteArray &elements() const { return m_elements; }

private:
    QByteArray strokeOf(double scale) const;

    double m_pointsPerDot;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QByteArray m_elements;
};

/**
 * A paint device whose painting becomes the elements of an SVG drawing. A QPainter sees 1200 dots to the inch, so that
 * no width of text is rounded; the elements are in points. Equal painting gives equal bytes.
 */
class SvgPaper final : public QPaintDevice
{
public:
    static constexpr int dotsPerInch = 1200;
    static constexpr double dotsPerPoint = dotsPerInch / 72.0;

    explicit SvgPaper(const QSizeF &points);

    QPaintEngine *paintEngine() const override;
    const QByteArray &elements() const { return m_engine->elements(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_points;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace aanjager
