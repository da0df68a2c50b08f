#include "ui/reporting/svg_paper.h"

#include "core/report/markup.h"

#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <cmath>
#include <limits>
#include <utility>

namespace aanjager {

namespace {

/** With at most two decimals, without zeros at the end. */
QByteArray number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QByteArray::number(rounded == 0 ? 0.0 : rounded, 'g', 8);
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray point(double x, double y)
{
    return number(x) + ' ' + number(y);
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            data += 'M';
        else if (element.isLineTo())
            data += 'L';
        else
            data += element.type == QPainterPath::CurveToElement ? 'C' : ' ';
        data += point(element.x, element.y);
    }
    return data;
}

/** Nothing for a colour that cannot be seen. */
QByteArray paintOf(const char *what, const QColor &colour, double opacity)
{
    const double alpha = colour.alphaF() * opacity;
    QByteArray paint = attribute(what, colour.name(QColor::HexRgb).toLatin1());
    if (alpha < 0.999)
        paint += attribute((QByteArray(what) + "-opacity").constData(), number(alpha));
    return paint;
}

double scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

QByteArray weightOf(const QFont &font)
{
    return font.weight() == QFont::Normal
               ? QByteArray()
               : attribute("font-weight", QByteArray::number(static_cast<int>(font.weight())));
}

} // namespace

SvgEngine::SvgEngine(double pointsPerDot) : QPaintEngine(AllFeatures), m_pointsPerDot(pointsPerDot) {}

bool SvgEngine::begin(QPaintDevice *)
{
    m_transform = {};
    m_pen = {};
    m_brush = {};
    m_opacity = 1;
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform)
        m_transform = now.transform();
    if (dirty & DirtyPen)
        m_pen = now.pen();
    if (dirty & DirtyBrush)
        m_brush = now.brush();
    if (dirty & DirtyOpacity)
        m_opacity = now.opacity();
}

QByteArray SvgEngine::strokeOf(double scale) const
{
    if (m_pen.style() == Qt::NoPen || m_pen.color().alpha() == 0)
        return {};
    const double width = (m_pen.isCosmetic() || m_pen.widthF() <= 0 ? 1 / scale : m_pen.widthF()) * scale;
    QByteArray stroke = paintOf("stroke", m_pen.color(), m_opacity) + attribute("stroke-width", number(width));
    if (m_pen.capStyle() == Qt::RoundCap)
        stroke += attribute("stroke-linecap", "round");
    else if (m_pen.capStyle() == Qt::SquareCap)
        stroke += attribute("stroke-linecap", "square");
    if (m_pen.joinStyle() == Qt::RoundJoin)
        stroke += attribute("stroke-linejoin", "round");
    QByteArray dashes;
    for (const double part : m_pen.dashPattern())
        dashes += (dashes.isEmpty() ? "" : " ") + number(part * width);
    if (!dashes.isEmpty())
        stroke += attribute("stroke-dasharray", dashes);
    return stroke;
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    const QTransform toPoints = m_transform * QTransform::fromScale(m_pointsPerDot, m_pointsPerDot);
    const QByteArray stroke = strokeOf(scaleOf(toPoints));
    const bool filled = m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0;
    if (path.isEmpty() || (!filled && stroke.isEmpty()))
        return;
    QByteArray fill = filled ? paintOf("fill", m_brush.color(), m_opacity) : attribute("fill", "none");
    if (filled && path.fillRule() == Qt::OddEvenFill)
        fill += attribute("fill-rule", "evenodd");
    m_elements += "<path" + attribute("d", pathData(toPoints.map(path))) + fill + stroke + "/>";
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = QBrush();
    else
        path.closeSubpath();
    drawPath(path);
    m_brush = brush;
}

void SvgEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const QTransform toPoints = m_transform * QTransform::fromScale(m_pointsPerDot, m_pointsPerDot);
    const QFont font = item.font();
    const double dots = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() / m_pointsPerDot;
    const double scale = scaleOf(toPoints);
    const QPointF place = toPoints.map(at);
    // The width holds the text in its place where the reader has another font.
    m_elements += "<text" + attribute("x", number(place.x())) + attribute("y", number(place.y())) +
                  attribute("font-family", "Inter,Arial,Liberation Sans,sans-serif") +
                  attribute("font-size", number(dots * scale)) + weightOf(font) +
                  attribute("textLength", number(item.width() * scale)) +
                  attribute("lengthAdjust", "spacingAndGlyphs") + paintOf("fill", m_pen.color(), m_opacity) + '>' +
                  report::textInXml(item.text()).toHtmlEscaped().toUtf8() + "</text>";
}

void SvgEngine::drawPixmap(const QRectF &, const QPixmap &, const QRectF &)
{
    qWarning("A drawing of a report holds a picture, which SVG leaves out");
}

SvgPaper::SvgPaper(const QSizeF &points) : m_points(points), m_engine(std::make_unique<SvgEngine>(1 / dotsPerPoint)) {}

QPaintEngine *SvgPaper::paintEngine() const
{
    return m_engine.get();
}

int SvgPaper::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    switch (metric) {
    case PdmWidth:
        return qRound(m_points.width() * dotsPerPoint);
    case PdmHeight:
        return qRound(m_points.height() * dotsPerPoint);
    case PdmWidthMM:
        return qRound(m_points.width() * millimetresPerPoint);
    case PdmHeightMM:
        return qRound(m_points.height() * millimetresPerPoint);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace aanjager
