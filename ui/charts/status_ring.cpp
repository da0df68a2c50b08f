#include "ui/charts/status_ring.h"

#include "ui/theme/paint_scope.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace aanjager::charts {

namespace {

constexpr qsizetype mostPieces = 60; ///< measures that are still told apart
constexpr double hole = 0.66;        ///< radius of the hole, of the whole
constexpr double gap = 2.2;          ///< units between two segments

struct PartColours
{
    QColor theme::Palette::*fill, theme::Palette::*line, theme::Palette::*ink;
};

using theme::Palette;
/** By the order of Status: not started, preparing, running, done, on hold, dropped. */
constexpr PartColours partColours[] = {
    {&Palette::surface, &Palette::r0line, &Palette::ink}, {&Palette::r1, &Palette::r1line, &Palette::onr1},
    {&Palette::r2, &Palette::r2, &Palette::onr2},         {&Palette::r3, &Palette::r3, &Palette::onr3},
    {&Palette::p4, &Palette::st4, &Palette::ink},         {&Palette::surface, &Palette::line2, &Palette::ink},
};

struct Ring
{
    explicit Ring(const QRectF &area)
        : centre(area.center()), outer(std::min(area.width(), area.height()) / 2 - 2), inner(outer * hole)
    {
    }

    QPointF centre;
    double outer, inner;
};

int totalOf(const QList<RingSegment> &segments)
{
    return segments.isEmpty() ? 0 : segments.last().first + segments.last().count;
}

/** Degrees clockwise from the top where a segment begins and ends. */
std::pair<double, double> spanOf(const RingSegment &segment, int total)
{
    return {360.0 * segment.first / total, 360.0 * (segment.first + segment.count) / total};
}

QPointF pointAt(const QPointF &centre, double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

/** A piece of the ring with straight gaps of one width at both sides. */
QPainterPath pieceOf(const Ring &ring, double from, double to, double space)
{
    QPainterPath path;
    const QRectF outside(ring.centre.x() - ring.outer, ring.centre.y() - ring.outer, 2 * ring.outer, 2 * ring.outer);
    const QRectF inside(ring.centre.x() - ring.inner, ring.centre.y() - ring.inner, 2 * ring.inner, 2 * ring.inner);
    if (to - from >= 360) {
        path.addEllipse(outside);
        path.addEllipse(inside);
        return path;
    }
    const auto narrowed = [&](double radius) {
        const double half = std::min(space / 2 / radius * 180 / std::numbers::pi, (to - from) / 2.5);
        return std::pair(from + half, to - half);
    };
    const auto [outerFrom, outerTo] = narrowed(ring.outer);
    const auto [innerFrom, innerTo] = narrowed(ring.inner);
    path.moveTo(pointAt(ring.centre, ring.outer, outerFrom));
    path.arcTo(outside, 90 - outerFrom, outerFrom - outerTo);
    path.lineTo(pointAt(ring.centre, ring.inner, innerTo));
    path.arcTo(inside, 90 - innerTo, innerTo - innerFrom);
    path.closeSubpath();
    return path;
}

/** The font of the figure, smaller where thousands would touch the ring. */
QFont fittingFigure(const QPainter &painter, const Ring &ring, const RingLook &look)
{
    QFont font = look.figureFont;
    const double wanted = QFontMetricsF(font, painter.device()).horizontalAdvance(look.figure);
    if (const double room = 1.6 * ring.inner; wanted > room)
        font.setPointSizeF(font.pointSizeF() * room / wanted);
    return font;
}

void drawMiddle(QPainter &painter, const Ring &ring, const RingLook &look, const ChartInk &ink)
{
    const QFont figureFont = fittingFigure(painter, ring, look);
    const QFontMetricsF figure(figureFont, painter.device()), words(ink.label, painter.device());
    const double below = figure.capHeight() / 2 + words.height() * 0.9; // from the middle to the foot of the words
    const double chord = 2 * std::sqrt(std::max(0.0, ring.inner * ring.inner - below * below));
    const bool hasWords = words.horizontalAdvance(look.words) < chord - 8 * ink.unit;
    const double tall = figure.capHeight() + (hasWords ? words.height() * 1.25 : 0);
    const double top = ring.centre.y() - tall / 2;
    painter.setPen(ink.palette.ink);
    painter.setFont(figureFont);
    painter.drawText(QPointF(ring.centre.x() - figure.horizontalAdvance(look.figure) / 2, top + figure.capHeight()),
                     look.figure);
    if (!hasWords)
        return;
    painter.setPen(ink.palette.ink2);
    painter.setFont(ink.label);
    painter.drawText(
        QPointF(ring.centre.x() - words.horizontalAdvance(look.words) / 2, top + tall - words.descent() / 2),
        look.words);
}

} // namespace

QList<RingSegment> ringSegments(const QList<Status> &statuses)
{
    const bool apart = statuses.size() <= mostPieces;
    QList<RingSegment> segments;
    int first = 0;
    for (const Status status : statuses) {
        if (apart || segments.isEmpty() || segments.last().status != status)
            segments.append({status, 0, first});
        ++segments.last().count;
        ++first;
    }
    return segments;
}

std::optional<qsizetype> ringSegmentAt(const QRectF &area, const QList<RingSegment> &segments, const QPointF &point)
{
    const Ring ring(area);
    const QPointF away = point - ring.centre;
    const double distance = std::hypot(away.x(), away.y());
    if (distance > ring.outer || distance < ring.inner)
        return std::nullopt;
    double degrees = std::atan2(away.x(), -away.y()) * 180 / std::numbers::pi;
    if (degrees < 0)
        degrees += 360;
    const int total = totalOf(segments);
    for (qsizetype i = 0; i < segments.size(); ++i)
        if (degrees < spanOf(segments[i], total).second)
            return i;
    return std::nullopt;
}

QColor partFill(Status status, const theme::Palette &palette)
{
    return palette.*partColours[static_cast<size_t>(status)].fill;
}

QColor partLine(Status status, const theme::Palette &palette)
{
    return palette.*partColours[static_cast<size_t>(status)].line;
}

QColor partInk(Status status, const theme::Palette &palette)
{
    return palette.*partColours[static_cast<size_t>(status)].ink;
}

void paintStatusRing(QPainter &painter, const QRectF &area, const QList<RingSegment> &segments, const RingLook &look,
                     const ChartInk &ink)
{
    const theme::PaintScope scope(painter);
    const Ring ring(area);
    const int total = totalOf(segments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const auto [from, to] = spanOf(segments[i], total);
        const bool raised = look.raised == i;
        const QColor line = raised ? ink.palette.ink : partLine(segments[i].status, ink.palette);
        painter.setPen(QPen(line, raised ? 2 : 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(partFill(segments[i].status, ink.palette));
        painter.drawPath(pieceOf(ring, from, to, gap * ink.unit));
    }
    if (total == 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.palette.track);
        painter.drawPath(pieceOf(ring, 0, 360, 0));
    }
    drawMiddle(painter, ring, look, ink);
}

} // namespace aanjager::charts
