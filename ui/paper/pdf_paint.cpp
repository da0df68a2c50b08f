#include "ui/paper/pdf_paint.h"

#include <algorithm>
#include <cmath>

namespace aanjager::paper {

namespace {

QGradientStops fullStops(const QGradient &gradient)
{
    QGradientStops stops = gradient.stops();
    if (stops.first().first > 0)
        stops.prepend({0, stops.first().second});
    if (stops.last().first < 1)
        stops.append({1, stops.last().second});
    return stops;
}

QColor colourAt(const QGradientStops &stops, double place)
{
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (place > stops[i].first)
            continue;
        const double span = stops[i].first - stops[i - 1].first;
        const auto share = static_cast<float>(span > 0 ? std::clamp((place - stops[i - 1].first) / span, 0.0, 1.0) : 1);
        const QColor &a = stops[i - 1].second;
        const QColor &b = stops[i].second;
        const auto mixed = [share](float x, float y) { return x + share * (y - x); };
        return QColor::fromRgbF(mixed(a.redF(), b.redF()), mixed(a.greenF(), b.greenF()), mixed(a.blueF(), b.blueF()),
                                mixed(a.alphaF(), b.alphaF()));
    }
    return stops.last().second;
}

enum class Part { Colour, Opacity };

QByteArray components(const QColor &colour, Part part)
{
    QByteArray text = "[";
    if (part == Part::Opacity) {
        appendNumber(text, colour.alphaF(), 4);
    } else {
        for (const double one : {colour.redF(), colour.greenF(), colour.blueF()})
            appendNumber(text, one, 4);
    }
    text.back() = ']';
    return text;
}

/** Stops that go on before 0 and behind 1, for a gradient that comes back: `from` and `to` are whole. */
QGradientStops repeated(const QGradientStops &stops, bool reflects, int from, int to)
{
    QGradientStops all;
    for (int turn = from; turn < to; ++turn)
        for (qsizetype i = 0; i < stops.size(); ++i) {
            const bool backward = reflects && turn % 2 != 0;
            const QGradientStop &stop = backward ? stops[stops.size() - 1 - i] : stops[i];
            const double place = backward ? 1 - stop.first : stop.first;
            all.append({turn + place, stop.second});
        }
    return all;
}

QByteArray domainOf(const QGradientStops &stops)
{
    QByteArray domain;
    appendNumber(domain, stops.first().first, 5);
    appendNumber(domain, stops.last().first, 5);
    return domain;
}

/** A function from the place along a gradient to its colour. */
QByteArray functionOf(const QGradientStops &stops, Part part)
{
    QByteArray functions;
    QByteArray bounds;
    QByteArray encode;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        functions += "<</FunctionType 2/N 1/Domain[0 1]/C0" + components(stops[i - 1].second, part) + "/C1" +
                     components(stops[i].second, part) + ">>";
        if (i + 1 < stops.size())
            appendNumber(bounds, stops[i].first, 5);
        encode += "0 1 ";
    }
    return "<</FunctionType 3/Domain[" + domainOf(stops) + "]/Functions[" + functions + "]/Bounds[" + bounds +
           "]/Encode[" + encode + "]>>";
}

/** The two ends of a gradient in its own coordinates, as its shading wants them: points, or circles. */
QByteArray endsOf(const QGradient &gradient, const QGradientStops &stops)
{
    const double from = stops.first().first;
    const double to = stops.last().first;
    std::vector<double> ends;
    if (gradient.type() == QGradient::RadialGradient) {
        const auto &radial = static_cast<const QRadialGradient &>(gradient);
        const auto between = [](double a, double b, double share) { return a + (b - a) * share; };
        for (const double share : {from, to})
            ends.insert(ends.end(), {between(radial.focalPoint().x(), radial.center().x(), share),
                                     between(radial.focalPoint().y(), radial.center().y(), share),
                                     between(radial.focalRadius(), radial.centerRadius(), share)});
    } else {
        const auto &linear = static_cast<const QLinearGradient &>(gradient);
        const QPointF way = linear.finalStop() - linear.start();
        for (const double share : {from, to}) {
            const QPointF end = linear.start() + way * share;
            ends.insert(ends.end(), {end.x(), end.y()});
        }
    }
    QByteArray text;
    for (const double end : ends)
        appendNumber(text, end, 4);
    return text;
}

PdfRef addShading(PdfResources &resources, const QGradient &gradient, const QGradientStops &stops, Part part)
{
    const QByteArray kind = gradient.type() == QGradient::RadialGradient ? "3" : "2";
    const QByteArray space = part == Part::Colour ? "/DeviceRGB" : "/DeviceGray";
    return resources.file().add("<</ShadingType " + kind + "/ColorSpace" + space + "/Coords[" +
                                endsOf(gradient, stops) + "]/Domain[" + domainOf(stops) +
                                "]/Extend[true true]/Function" + functionOf(stops, part) + ">>");
}

/** A form whose brightness is the opacity of a gradient. */
PdfRef addOpacityForm(PdfResources &resources, const QByteArray &shading, const QRectF &area, const QTransform &toPage)
{
    PageContent content(resources);
    content.transform(toPage);
    content.shade(shading);
    QByteArray box;
    for (const double edge : {area.left(), area.top(), area.right(), area.bottom()})
        appendNumber(box, edge);
    return resources.file().addStream("/Type/XObject/Subtype/Form/BBox[" + box +
                                          "]/Group<</S/Transparency/CS/DeviceGray>>/Resources " +
                                          reference(resources.object()),
                                      content.take());
}

/** How often a gradient that comes back does so within the path. */
std::pair<int, int> turnsOf(const QGradient &gradient, const QRectF &area)
{
    double least = 0;
    double most = 1;
    for (const QPointF &corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
        double at = 0;
        if (gradient.type() == QGradient::RadialGradient) {
            const auto &radial = static_cast<const QRadialGradient &>(gradient);
            at = 1 + QLineF(radial.center(), corner).length() / std::max(radial.centerRadius(), 0.001);
        } else {
            const auto &linear = static_cast<const QLinearGradient &>(gradient);
            const QPointF way = linear.finalStop() - linear.start();
            at = QPointF::dotProduct(corner - linear.start(), way) / std::max(QPointF::dotProduct(way, way), 1e-9);
        }
        least = std::min(least, at);
        most = std::max(most, at);
    }
    constexpr double bound = 200;
    const bool radial = gradient.type() == QGradient::RadialGradient;
    return {radial ? 0 : static_cast<int>(std::floor(std::max(least, -bound))),
            static_cast<int>(std::ceil(std::min(most, bound)))};
}

/** A conical gradient as a wheel of narrow wedges. */
void fillConical(PageContent &content, const QConicalGradient &gradient, const QRectF &area, const QTransform &toPage,
                 double opacity)
{
    constexpr int wedges = 360;
    constexpr double pi = 3.14159265358979323846;
    const QPointF centre = gradient.center();
    const double reach = 2 * (QLineF(centre, area.center()).length() + area.width() + area.height());
    const auto rim = [&](double i) {
        const double angle = gradient.angle() * pi / 180 + 2 * pi * i / wedges;
        return centre + QPointF(std::cos(angle), -std::sin(angle)) * reach;
    };
    for (int i = 0; i < wedges; ++i) {
        QColor colour = colourAt(fullStops(gradient), (i + 0.5) / wedges);
        colour.setAlphaF(colour.alphaF() * static_cast<float>(opacity));
        QPainterPath wedge(centre);
        wedge.lineTo(rim(i - 0.25)); // a little over its neighbour, so that no seam shows
        wedge.lineTo(rim(i + 1));
        wedge.closeSubpath();
        content.fill(toPage.map(wedge), colour);
    }
}

} // namespace

void fillGradient(PageContent &content, PdfResources &resources, const QPainterPath &path, const QGradient &gradient,
                  const QRectF &box, const QTransform &toPage, double opacity)
{
    const bool relative = gradient.coordinateMode() != QGradient::LogicalMode && !box.isEmpty();
    const QTransform own = relative ? QTransform(box.width(), 0, 0, box.height(), box.x(), box.y()) * toPage : toPage;
    const QRectF area = own.inverted().mapRect(path.boundingRect());
    content.save();
    content.clip(path);
    if (gradient.type() == QGradient::ConicalGradient) {
        fillConical(content, static_cast<const QConicalGradient &>(gradient), area, own, opacity);
        content.restore();
        return;
    }
    QGradientStops stops = fullStops(gradient);
    if (gradient.spread() != QGradient::PadSpread) {
        const auto [from, to] = turnsOf(gradient, area);
        stops = repeated(stops, gradient.spread() == QGradient::ReflectSpread, from, to);
    }
    for (QGradientStop &stop : stops)
        stop.second.setAlphaF(stop.second.alphaF() * static_cast<float>(opacity));
    if (std::any_of(stops.begin(), stops.end(), [](const QGradientStop &stop) { return stop.second.alphaF() < 1; })) {
        const QByteArray mask = resources.shading(addShading(resources, gradient, stops, Part::Opacity));
        content.use(resources.softMask(addOpacityForm(resources, mask, path.boundingRect(), own)));
    }
    content.transform(own);
    content.shade(resources.shading(addShading(resources, gradient, stops, Part::Colour)));
    content.restore();
}

QByteArray addImage(PdfResources &resources, const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
    QByteArray colours;
    QByteArray opacities;
    for (int y = 0; y < pixels.height(); ++y)
        for (int x = 0; x < pixels.width(); ++x) {
            const auto *pixel = reinterpret_cast<const char *>(pixels.constScanLine(y)) + 4 * static_cast<qsizetype>(x);
            colours.append(pixel, 3);
            opacities.append(pixel[3]);
        }
    const QByteArray size = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " +
                            QByteArray::number(pixels.width()) + "/Height " + QByteArray::number(pixels.height());
    QByteArray entries = size + "/ColorSpace/DeviceRGB";
    if (image.hasAlphaChannel())
        entries += "/SMask " + reference(resources.file().addStream(size + "/ColorSpace/DeviceGray", opacities));
    return resources.drawable(resources.file().addStream(entries, colours));
}

Stroke strokeOf(const QPen &pen, double width)
{
    Stroke stroke{width, pen.capStyle(), pen.joinStyle(), std::max(pen.miterLimit() * 2, 1.0), {}, 0};
    if (pen.style() != Qt::SolidLine) {
        for (const double dash : pen.dashPattern())
            stroke.dashes.append(dash * width);
        stroke.dashOffset = pen.dashOffset() * width;
    }
    return stroke;
}

} // namespace aanjager::paper
