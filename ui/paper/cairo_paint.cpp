#include "ui/paper/cairo_paint.h"

#include <cmath>
#include <vector>

namespace aanjager::paper {

namespace {

constexpr double pi = 3.14159265358979323846;

cairo_extend_t extendOf(QGradient::Spread spread)
{
    switch (spread) {
    case QGradient::RepeatSpread:
        return CAIRO_EXTEND_REPEAT;
    case QGradient::ReflectSpread:
        return CAIRO_EXTEND_REFLECT;
    case QGradient::PadSpread:
        break;
    }
    return CAIRO_EXTEND_PAD;
}

QColor colourAt(const QGradientStops &stops, double place)
{
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (place > stops[i].first)
            continue;
        const double span = stops[i].first - stops[i - 1].first;
        const double share = span > 0 ? std::clamp((place - stops[i - 1].first) / span, 0.0, 1.0) : 1;
        const QColor &a = stops[i - 1].second;
        const QColor &b = stops[i].second;
        const auto mixed = [share](float x, float y) { return x + static_cast<float>(share) * (y - x); };
        return QColor::fromRgbF(mixed(a.redF(), b.redF()), mixed(a.greenF(), b.greenF()), mixed(a.blueF(), b.blueF()),
                                mixed(a.alphaF(), b.alphaF()));
    }
    return stops.isEmpty() ? QColor(Qt::black) : stops.last().second;
}

/** A conical gradient as a wheel of narrow wedges, each with the colours of its two edges. */
cairo_pattern_t *conicalPattern(const QConicalGradient &gradient, const QRectF &box, double opacity)
{
    constexpr int wedges = 90;
    cairo_pattern_t *pattern = cairo_pattern_create_mesh();
    const QPointF centre = gradient.center();
    const double reach = 2 * (QLineF(centre, box.center()).length() + box.width() + box.height());
    const auto rim = [&](int i) {
        const double angle = gradient.angle() * pi / 180 + 2 * pi * i / wedges;
        return centre + QPointF(std::cos(angle), -std::sin(angle)) * reach;
    };
    const auto colour = [&](unsigned corner, int i) {
        const QColor c = colourAt(gradient.stops(), static_cast<double>(i) / wedges);
        cairo_mesh_pattern_set_corner_color_rgba(pattern, corner, c.redF(), c.greenF(), c.blueF(),
                                                 c.alphaF() * opacity);
    };
    for (int i = 0; i < wedges; ++i) {
        cairo_mesh_pattern_begin_patch(pattern);
        cairo_mesh_pattern_move_to(pattern, centre.x(), centre.y());
        for (const QPointF &corner : {rim(i), rim(i + 1)})
            cairo_mesh_pattern_line_to(pattern, corner.x(), corner.y());
        colour(0, i);
        colour(1, i);
        colour(2, i + 1);
        cairo_mesh_pattern_end_patch(pattern);
    }
    return pattern;
}

} // namespace

cairo_matrix_t cairoMatrix(const QTransform &t)
{
    return {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()};
}

void addPath(cairo_t *cairo, const QPainterPath &path)
{
    cairo_new_path(cairo);
    cairo_set_fill_rule(cairo, path.fillRule() == Qt::OddEvenFill ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            start = element;
            cairo_move_to(cairo, element.x, element.y);
        } else if (element.isCurveTo()) {
            const QPointF second = path.elementAt(i + 1);
            const QPointF end = path.elementAt(i + 2);
            cairo_curve_to(cairo, element.x, element.y, second.x(), second.y(), end.x(), end.y());
            i += 2;
        } else {
            cairo_line_to(cairo, element.x, element.y);
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (ends && !element.isMoveTo() && QPointF(path.elementAt(i)) == start)
            cairo_close_path(cairo);
    }
}

void setStroke(cairo_t *cairo, const QPen &pen, double width)
{
    static constexpr cairo_line_cap_t round = CAIRO_LINE_CAP_ROUND;
    cairo_set_line_width(cairo, width);
    cairo_set_line_cap(cairo, pen.capStyle() == Qt::FlatCap    ? CAIRO_LINE_CAP_BUTT
                              : pen.capStyle() == Qt::RoundCap ? round
                                                               : CAIRO_LINE_CAP_SQUARE);
    cairo_set_line_join(cairo, pen.joinStyle() == Qt::BevelJoin   ? CAIRO_LINE_JOIN_BEVEL
                               : pen.joinStyle() == Qt::RoundJoin ? CAIRO_LINE_JOIN_ROUND
                                                                  : CAIRO_LINE_JOIN_MITER);
    cairo_set_miter_limit(cairo, std::max(pen.miterLimit() * 2, 1.0));
    std::vector<double> dashes;
    if (pen.style() != Qt::SolidLine)
        for (const double dash : pen.dashPattern())
            dashes.push_back(dash * width);
    cairo_set_dash(cairo, dashes.data(), static_cast<int>(dashes.size()), pen.dashOffset() * width);
}

void setColour(cairo_t *cairo, const QColor &colour, double opacity)
{
    cairo_set_source_rgba(cairo, colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF() * opacity);
}

cairo_pattern_t *gradientPattern(const QGradient &gradient, const QRectF &box, double opacity)
{
    if (gradient.type() == QGradient::ConicalGradient)
        return conicalPattern(static_cast<const QConicalGradient &>(gradient), box, opacity);
    cairo_pattern_t *pattern = nullptr;
    if (gradient.type() == QGradient::RadialGradient) {
        const auto &radial = static_cast<const QRadialGradient &>(gradient);
        pattern = cairo_pattern_create_radial(radial.focalPoint().x(), radial.focalPoint().y(), radial.focalRadius(),
                                              radial.center().x(), radial.center().y(), radial.centerRadius());
    } else {
        const auto &linear = static_cast<const QLinearGradient &>(gradient);
        pattern = cairo_pattern_create_linear(linear.start().x(), linear.start().y(), linear.finalStop().x(),
                                              linear.finalStop().y());
    }
    for (const QGradientStop &stop : gradient.stops())
        cairo_pattern_add_color_stop_rgba(pattern, stop.first, stop.second.redF(), stop.second.greenF(),
                                          stop.second.blueF(), stop.second.alphaF() * opacity);
    cairo_pattern_set_extend(pattern, extendOf(gradient.spread()));
    const bool relative = gradient.coordinateMode() != QGradient::LogicalMode;
    if (relative && !box.isEmpty()) {
        const QTransform toBox(box.width(), 0, 0, box.height(), box.x(), box.y());
        const cairo_matrix_t matrix = cairoMatrix(toBox.inverted());
        cairo_pattern_set_matrix(pattern, &matrix);
    }
    return pattern;
}

cairo_surface_t *imageSurface(const QImage &image)
{
    const bool opaque = !image.hasAlphaChannel();
    const QImage pixels = image.convertToFormat(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    cairo_surface_t *surface =
        cairo_image_surface_create(opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, pixels.width(), pixels.height());
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        return surface;
    const int stride = cairo_image_surface_get_stride(surface);
    unsigned char *data = cairo_image_surface_get_data(surface);
    for (int y = 0; y < pixels.height(); ++y)
        std::copy_n(pixels.constScanLine(y), pixels.width() * 4, data + static_cast<ptrdiff_t>(y) * stride);
    cairo_surface_mark_dirty(surface);
    return surface;
}

} // namespace aanjager::paper
