#include "ui/paper/pdf_engine.h"

#include "ui/paper/layout_record.h"
#include "ui/paper/pdf_device.h"
#include "ui/paper/pdf_paint.h"

#include <cmath>

namespace aanjager::paper {

namespace {

constexpr double pointsPerDot = 1 / PdfDevice::dotsPerPoint;
constexpr double hairline = 0.4 * PdfDevice::dotsPerPoint; ///< what a cosmetic pen of one pixel is on paper

/** How much ink the dense patterns lay, as alpha. */
double density(Qt::BrushStyle style)
{
    static constexpr double shares[] = {1, 0.94, 0.88, 0.63, 0.5, 0.37, 0.12, 0.06};
    return style >= Qt::SolidPattern && style <= Qt::Dense7Pattern ? shares[style - Qt::SolidPattern] : 1;
}

bool isHatched(Qt::BrushStyle style)
{
    return style >= Qt::HorPattern && style <= Qt::DiagCrossPattern;
}

/** Lines over a box at the distance of Qt's patterns, in dots; what sticks out is clipped by the caller. */
QPainterPath hatching(const QRectF &box, Qt::BrushStyle style)
{
    constexpr double pitch = 6 * PdfDevice::dotsPerPoint;
    QPainterPath lines;
    const auto line = [&lines](const QPointF &from, const QPointF &to) {
        lines.moveTo(from);
        lines.lineTo(to);
    };
    const auto first = [](double at) { return std::floor(at / pitch) * pitch; };
    if (style == Qt::HorPattern || style == Qt::CrossPattern)
        for (double y = first(box.top()); y < box.bottom(); y += pitch)
            line({box.left(), y}, {box.right(), y});
    if (style == Qt::VerPattern || style == Qt::CrossPattern)
        for (double x = first(box.left()); x < box.right(); x += pitch)
            line({x, box.top()}, {x, box.bottom()});
    if (style == Qt::BDiagPattern || style == Qt::DiagCrossPattern)
        for (double sum = first(box.left() + box.top()); sum < box.right() + box.bottom(); sum += pitch)
            line({sum - box.bottom(), box.bottom()}, {sum - box.top(), box.top()});
    if (style == Qt::FDiagPattern || style == Qt::DiagCrossPattern)
        for (double gap = first(box.left() - box.bottom()); gap < box.right() - box.top(); gap += pitch)
            line({gap + box.top(), box.top()}, {gap + box.bottom(), box.bottom()});
    return lines;
}

} // namespace

PdfEngine::PdfEngine(PdfDevice &device) : QPaintEngine(QPaintEngine::AllFeatures), m_device(device) {}

bool PdfEngine::begin(QPaintDevice *)
{
    m_hasClip = false;
    m_opacity = 1;
    return true;
}

bool PdfEngine::end()
{
    m_hasClip = false;
    return true;
}

void PdfEngine::updateState(const QPaintEngineState &now)
{
    const QPaintEngine::DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform)
        m_transform = now.transform();
    if (dirty & DirtyPen)
        m_pen = now.pen();
    if (dirty & DirtyBrush)
        m_brush = now.brush();
    if (dirty & DirtyBrushOrigin)
        m_brushOrigin = now.brushOrigin();
    if (dirty & DirtyOpacity)
        m_opacity = now.opacity();
    if (dirty & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion))
        updateClip(now);
}

void PdfEngine::updateClip(const QPaintEngineState &now)
{
    if (now.state() & DirtyClipEnabled)
        m_clipEnabled = now.isClipEnabled();
    if (now.state() & (DirtyClipPath | DirtyClipRegion)) {
        QPainterPath wanted;
        if (now.state() & DirtyClipPath)
            wanted = now.clipPath();
        else
            wanted.addRegion(now.clipRegion());
        wanted = now.transform().map(wanted);
        const Qt::ClipOperation operation = now.clipOperation();
        m_clip = operation == Qt::IntersectClip && m_hasClip ? m_clip.intersected(wanted) : wanted;
        m_hasClip = operation != Qt::NoClip;
    }
}

QTransform PdfEngine::toPage() const
{
    return m_transform * m_device.fromDots();
}

QColor PdfEngine::faded(QColor colour) const
{
    colour.setAlphaF(colour.alphaF() * static_cast<float>(m_opacity));
    return colour;
}

void PdfEngine::clipped(const std::function<void(PageContent &)> &paint)
{
    PageContent &content = m_device.content();
    if (!m_clipEnabled || !m_hasClip) {
        paint(content);
        return;
    }
    content.save();
    content.clip(m_device.fromDots().map(m_clip));
    paint(content);
    content.restore();
}

void PdfEngine::drawPath(const QPainterPath &path)
{
    if (LayoutRecord *record = m_device.recording())
        record->addDrawing(
            (m_transform * QTransform::fromScale(pointsPerDot, pointsPerDot)).mapRect(path.boundingRect()));
    clipped([&](PageContent &content) {
        if (m_brush.style() != Qt::NoBrush)
            fill(content, path, m_brush);
        if (m_pen.style() != Qt::NoPen)
            stroke(content, path);
    });
}

void PdfEngine::fill(PageContent &content, const QPainterPath &path, const QBrush &brush)
{
    if (const QGradient *gradient = brush.gradient()) {
        const QTransform own =
            brush.transform() * QTransform::fromTranslate(m_brushOrigin.x(), m_brushOrigin.y()) * toPage();
        fillGradient(content, m_device.resources(), toPage().map(path), *gradient, path.boundingRect(), own, m_opacity);
    } else if (isHatched(brush.style())) {
        hatch(content, path, brush);
    } else if (brush.style() == Qt::TexturePattern) {
        tile(content, path, brush);
    } else if (QColor colour = faded(brush.color()); colour.alpha() > 0) {
        colour.setAlphaF(colour.alphaF() * static_cast<float>(density(brush.style())));
        content.fill(toPage().map(path), colour);
    }
}

void PdfEngine::hatch(PageContent &content, const QPainterPath &path, const QBrush &brush)
{
    content.save();
    content.clip(toPage().map(path));
    const QPainterPath lines = hatching(m_transform.map(path).boundingRect(), brush.style());
    content.stroke(m_device.fromDots().map(lines), {hairline * pointsPerDot}, faded(brush.color()));
    content.restore();
}

void PdfEngine::tile(PageContent &content, const QPainterPath &path, const QBrush &brush)
{
    const QImage image = brush.textureImage();
    const QTransform own = brush.transform() * QTransform::fromTranslate(m_brushOrigin.x(), m_brushOrigin.y());
    const QRectF area = own.inverted().mapRect(path.boundingRect());
    if (image.isNull() || area.isEmpty())
        return;
    const QByteArray name = addImage(m_device.resources(), image);
    content.save();
    content.clip(toPage().map(path));
    for (double y = std::floor(area.top() / image.height()) * image.height(); y < area.bottom(); y += image.height())
        for (double x = std::floor(area.left() / image.width()) * image.width(); x < area.right(); x += image.width())
            place(content, name, {x, y, static_cast<double>(image.width()), static_cast<double>(image.height())},
                  own * toPage());
    content.restore();
}

void PdfEngine::place(PageContent &content, const QByteArray &image, const QRectF &target, const QTransform &toPage)
{
    content.save();
    content.transform(QTransform(target.width(), 0, 0, -target.height(), target.left(), target.bottom()) * toPage);
    content.draw(image, qRound(m_opacity * 1000));
    content.restore();
}

void PdfEngine::stroke(PageContent &content, const QPainterPath &path)
{
    const QTransform own = toPage();
    const bool thin = m_pen.isCosmetic() || m_pen.widthF() <= 0;
    const double scale = std::sqrt(std::abs(own.determinant()));
    const bool even = std::abs(own.m11() * own.m21() + own.m12() * own.m22()) < 1e-6 * scale * scale &&
                      std::abs(std::hypot(own.m11(), own.m12()) - scale) < 1e-4 * scale;
    if (m_pen.brush().style() == Qt::SolidPattern && (thin || even)) {
        const QColor colour = faded(m_pen.color());
        const double width = thin ? std::max(m_pen.widthF(), 1.0) * hairline * pointsPerDot : m_pen.widthF() * scale;
        if (colour.alpha() > 0)
            content.stroke(own.map(path), strokeOf(m_pen, width), colour);
        return;
    }
    QPainterPathStroker stroker(m_pen);
    if (thin)
        stroker.setWidth(hairline * pointsPerDot / std::max(scale, 1e-9));
    fill(content, stroker.createStroke(path), m_pen.brush());
}

void PdfEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode) {
        path.closeSubpath();
        drawPath(path);
        return;
    }
    const QBrush brush = std::exchange(m_brush, QBrush());
    drawPath(path);
    m_brush = brush;
}

void PdfEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void PdfEngine::drawTiledPixmap(const QRectF &target, const QPixmap &pixmap, const QPointF &offset)
{
    const QPen pen = std::exchange(m_pen, QPen(Qt::NoPen));
    const QBrush brush = std::exchange(m_brush, QBrush(pixmap));
    const QPointF origin = std::exchange(m_brushOrigin, target.topLeft() - offset);
    QPainterPath path;
    path.addRect(target);
    drawPath(path);
    m_pen = pen;
    m_brush = brush;
    m_brushOrigin = origin;
}

void PdfEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags)
{
    const QImage part = image.copy(source.toAlignedRect());
    if (part.isNull() || target.isEmpty())
        return;
    const QByteArray name = addImage(m_device.resources(), part);
    clipped([&](PageContent &content) { place(content, name, target, toPage()); });
}

void PdfEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const QFont font = item.font();
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * PdfDevice::dotsPerPoint;
    const ShapedText &text = m_device.shaper().shaped(item.text(), {faceOf(font), false});
    const double own = static_cast<double>(text.width) * size;
    // Qt has laid out the line with its own measure: what it drew to the right of this text must not collide.
    const double stretch = own > 0 && item.width() > 0 ? std::clamp(item.width() / own, 0.9, 1.1) : 1;
    if (m_pen.style() == Qt::NoPen || text.runs.empty())
        return;
    // A font stands upright where y goes up; its size in points goes to the font, the rest to the matrix.
    const QTransform upright = QTransform(pointsPerDot, 0, 0, -pointsPerDot, 0, 0).inverted();
    const QTransform place = upright * QTransform::fromTranslate(at.x(), at.y()) * toPage();
    clipped(
        [&](PageContent &content) { content.text(text, place, size * pointsPerDot, stretch, faded(m_pen.color())); });
    if (LayoutRecord *record = m_device.recording())
        record->addText(text, m_transform.map(at) * pointsPerDot, size * pointsPerDot * m_transform.m22(), false);
}

} // namespace aanjager::paper
