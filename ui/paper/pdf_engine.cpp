#include "ui/paper/pdf_engine.h"

#include "ui/paper/cairo_paint.h"
#include "ui/paper/layout_record.h"
#include "ui/paper/pdf_device.h"

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

void drawShaped(cairo_t *cairo, const ShapedText &text, const QPointF &at, double size, double stretch)
{
    std::vector<cairo_glyph_t> placed;
    for (const GlyphRun &run : text.runs) {
        placed.assign(run.glyphs.begin(), run.glyphs.end());
        for (cairo_glyph_t &glyph : placed) {
            glyph.x = at.x() + glyph.x * size * stretch;
            glyph.y = at.y() + glyph.y * size;
        }
        cairo_set_font_face(cairo, run.font->face());
        cairo_set_font_size(cairo, size);
        cairo_show_text_glyphs(cairo, run.utf8.constData(), static_cast<int>(run.utf8.size()), placed.data(),
                               static_cast<int>(placed.size()), run.clusters.data(),
                               static_cast<int>(run.clusters.size()),
                               run.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
    }
}

PdfEngine::PdfEngine(PdfDevice &device) : QPaintEngine(QPaintEngine::AllFeatures), m_device(device) {}

cairo_t *PdfEngine::context() const
{
    return m_device.m_cairo;
}

bool PdfEngine::begin(QPaintDevice *)
{
    m_hasClip = false;
    m_opacity = 1;
    return cairo_status(context()) == CAIRO_STATUS_SUCCESS;
}

bool PdfEngine::end()
{
    cairo_reset_clip(context());
    return cairo_status(context()) == CAIRO_STATUS_SUCCESS;
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
    cairo_reset_clip(context());
    if (!m_clipEnabled || !m_hasClip)
        return;
    cairo_identity_matrix(context());
    cairo_scale(context(), pointsPerDot, pointsPerDot);
    addPath(context(), m_clip);
    cairo_clip(context());
}

QTransform PdfEngine::usable() const
{
    return m_transform.type() == QTransform::TxProject ? QTransform() : m_transform;
}

void PdfEngine::drawPath(const QPainterPath &path)
{
    const QPainterPath shown = m_transform.type() == QTransform::TxProject ? m_transform.map(path) : path;
    const cairo_matrix_t matrix = cairoMatrix(usable() * QTransform::fromScale(pointsPerDot, pointsPerDot));
    cairo_set_matrix(context(), &matrix);
    if (LayoutRecord *record = m_device.record())
        record->drawings.append({(m_transform * QTransform::fromScale(pointsPerDot, pointsPerDot)).mapRect(path.boundingRect()),
                                 static_cast<int>(record->pages.size()) - 1});
    if (m_brush.style() != Qt::NoBrush)
        fill(shown);
    if (m_pen.style() != Qt::NoPen)
        stroke(shown);
}

void PdfEngine::fill(const QPainterPath &path)
{
    if (isHatched(m_brush.style())) {
        hatch(m_brush, path);
    } else if (useBrush(m_brush, path)) {
        addPath(context(), path);
        cairo_fill(context());
    }
}

void PdfEngine::hatch(const QBrush &brush, const QPainterPath &path)
{
    cairo_save(context());
    addPath(context(), path);
    cairo_clip(context());
    cairo_identity_matrix(context());
    cairo_scale(context(), pointsPerDot, pointsPerDot);
    setColour(context(), brush.color(), m_opacity);
    setStroke(context(), QPen(), hairline);
    addPath(context(), hatching(usable().map(path).boundingRect(), brush.style()));
    cairo_stroke(context());
    cairo_restore(context());
}

void PdfEngine::stroke(const QPainterPath &path)
{
    if (!useBrush(m_pen.brush(), path))
        return;
    addPath(context(), path);
    double width = m_pen.widthF();
    if (m_pen.isCosmetic() || width <= 0) {
        cairo_identity_matrix(context());
        cairo_scale(context(), pointsPerDot, pointsPerDot);
        width = std::max(width, 1.0) * hairline;
    }
    setStroke(context(), m_pen, width);
    cairo_stroke(context());
}

bool PdfEngine::useBrush(const QBrush &brush, const QPainterPath &path)
{
    cairo_pattern_t *pattern = nullptr;
    if (const QGradient *gradient = brush.gradient()) {
        pattern = gradientPattern(*gradient, path.boundingRect(), m_opacity);
    } else if (brush.style() == Qt::TexturePattern) {
        cairo_surface_t *surface = imageSurface(brush.textureImage());
        pattern = cairo_pattern_create_for_surface(surface);
        cairo_surface_destroy(surface);
        cairo_pattern_set_extend(pattern, CAIRO_EXTEND_REPEAT);
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST);
    } else {
        setColour(context(), brush.color(), m_opacity * density(brush.style()));
        return brush.color().alpha() > 0 && brush.style() != Qt::NoBrush;
    }
    cairo_matrix_t own;
    cairo_pattern_get_matrix(pattern, &own);
    const QTransform toBrush = brush.transform() * QTransform::fromTranslate(m_brushOrigin.x(), m_brushOrigin.y());
    cairo_matrix_t inverse = cairoMatrix(toBrush.inverted());
    cairo_matrix_multiply(&inverse, &inverse, &own);
    cairo_pattern_set_matrix(pattern, &inverse);
    cairo_set_source(context(), pattern);
    cairo_pattern_destroy(pattern);
    return true;
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
    cairo_save(context());
    const QTransform place(target.width() / part.width(), 0, 0, target.height() / part.height(), target.x(),
                           target.y());
    const cairo_matrix_t matrix = cairoMatrix(place * usable() * QTransform::fromScale(pointsPerDot, pointsPerDot));
    cairo_set_matrix(context(), &matrix);
    cairo_surface_t *surface = imageSurface(part);
    cairo_set_source_surface(context(), surface, 0, 0);
    // PDF/A forbids interpolation, which cairo asks for with any other filter.
    cairo_pattern_set_filter(cairo_get_source(context()), CAIRO_FILTER_NEAREST);
    cairo_rectangle(context(), 0, 0, part.width(), part.height());
    cairo_clip(context());
    cairo_paint_with_alpha(context(), m_opacity);
    cairo_surface_destroy(surface);
    cairo_restore(context());
}

void PdfEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const QFont font = item.font();
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * PdfDevice::dotsPerPoint;
    const ShapedText &text = m_device.shaper().shaped(item.text(), {faceOf(font), false});
    const double own = static_cast<double>(text.width) * size;
    // Qt has laid out the line with its own measure: what it drew to the right of this text must not collide.
    const double stretch = own > 0 && item.width() > 0 ? std::clamp(item.width() / own, 0.9, 1.1) : 1;
    if (m_pen.style() == Qt::NoPen)
        return;
    const cairo_matrix_t matrix = cairoMatrix(usable() * QTransform::fromScale(pointsPerDot, pointsPerDot));
    cairo_set_matrix(context(), &matrix);
    setColour(context(), m_pen.color(), m_opacity);
    drawShaped(context(), text, at, size, stretch);
    if (LayoutRecord *record = m_device.record())
        record->addText(text, m_transform.map(at) * pointsPerDot, size * pointsPerDot * m_transform.m22(), nullptr);
}

} // namespace aanjager::paper
