#include "ui/theme/painters.h"

#include "resources/carried.h"
#include "ui/theme/paint_scope.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QSvgRenderer>
#include <algorithm>
#include <initializer_list>
#include <utility>

namespace aanjager::theme {

namespace {

QColor pillFill(Status status, const Palette &palette)
{
    switch (status) {
    case Status::NotStarted:
        return palette.p0;
    case Status::Preparing:
        return palette.p1;
    case Status::Running:
        return palette.p2;
    case Status::Done:
        return palette.p3;
    case Status::OnHold:
    case Status::Dropped:
        break;
    }
    return palette.p4;
}

/** The part of the ring that is filled: a quarter from twelve to three, or the right half. */
void paintFilledPart(QPainter &painter, Status status, const QColor &colour)
{
    const QRectF inner(-3.3, -3.3, 6.6, 6.6);
    QPainterPath part;
    part.moveTo(0, 0);
    part.arcTo(inner, 90, status == Status::Preparing ? -90 : -180);
    part.closeSubpath();
    painter.fillPath(part, colour);
}

void paintCheckDisc(QPainter &painter, const GlyphInk &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.line);
    painter.drawEllipse(QPointF(), 5.8, 5.8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.cut, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(-2.5, 0.2), QPointF(-0.7, 2.0), QPointF(2.6, -1.9)}));
}

void paintRing(QPainter &painter, Status status, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(), 5.1, 5.1);
    if (status == Status::OnHold) {
        painter.drawLine(QPointF(-1.6, -1.9), QPointF(-1.6, 1.9));
        painter.drawLine(QPointF(1.6, -1.9), QPointF(1.6, 1.9));
    } else if (status == Status::Dropped) {
        painter.drawLine(QPointF(-3.4, 3.4), QPointF(3.4, -3.4));
    } else if (status != Status::NotStarted) {
        paintFilledPart(painter, status, colour);
    }
}

/** A verdict's shape with the radius of its circle; triangle and diamond are sized to weigh the same to the eye. */
void paintShape(QPainter &painter, const QPointF &at, double radius, std::optional<Health> verdict,
                const Palette &palette)
{
    const QColor colour = verdictColour(verdict, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (!verdict) {
        const double half = radius * 1.15;
        painter.setPen(QPen(colour, std::max(1.4, radius * 0.36), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at - QPointF(half, 0), at + QPointF(half, 0));
    } else if (*verdict == Health::OnCourse) {
        painter.drawEllipse(at, radius, radius);
    } else if (*verdict == Health::Attention) {
        const double line = radius * 0.2;
        const double half = radius * 1.12;
        painter.setPen(QPen(palette.warnline, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -radius), at + QPointF(half, radius * 0.88), at + QPointF(-half, radius * 0.88)}));
    } else {
        const double reach = radius * 1.22;
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -reach), at + QPointF(reach, 0), at + QPointF(0, reach), at + QPointF(-reach, 0)}));
    }
}

/** Renders an icon in the middle of the rectangle, with colours of its file replaced by others. */
void renderIcon(QPainter &painter, const QRectF &rect, const QString &name,
                std::initializer_list<std::pair<const char *, QByteArray>> colours)
{
    carryResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qUtf8Printable(name));
        return;
    }
    QByteArray drawing = file.readAll();
    for (const auto &[from, to] : colours)
        drawing.replace(QByteArray(from), to);
    const PaintScope scope(painter);
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    QSvgRenderer(drawing).render(&painter, square);
}

constexpr double pillHeight = 22;
constexpr double pillText = 25; ///< from the left edge to the words
constexpr double pillEnd = 10;  ///< from the words to the right edge

} // namespace

GlyphInk statusInk(Status status, const Palette &palette)
{
    static constexpr QColor Palette::*inks[] = {&Palette::st0, &Palette::st1, &Palette::st2,
                                                &Palette::st3, &Palette::st4, &Palette::st4};
    return {palette.*inks[static_cast<size_t>(status)], palette.surface};
}

QColor verdictColour(std::optional<Health> verdict, const Palette &palette)
{
    static constexpr QColor Palette::*colours[] = {&Palette::ok, &Palette::warn, &Palette::stop};
    return verdict ? palette.*colours[static_cast<size_t>(*verdict)] : palette.ink3;
}

QColor verdictFill(std::optional<Health> verdict, const Palette &palette)
{
    static constexpr QColor Palette::*fills[] = {&Palette::oksoft, &Palette::warnsoft, &Palette::stopsoft};
    return verdict ? palette.*fills[static_cast<size_t>(*verdict)] : palette.surface;
}

QColor verdictText(std::optional<Health> verdict, const Palette &palette)
{
    static constexpr QColor Palette::*texts[] = {&Palette::oktext, &Palette::warntext, &Palette::stoptext};
    return verdict ? palette.*texts[static_cast<size_t>(*verdict)] : palette.ink2;
}

void paintStatusGlyph(QPainter &painter, const QRectF &rect, Status status, const Palette &palette)
{
    paintStatusGlyph(painter, rect, status, statusInk(status, palette));
}

void paintStatusGlyph(QPainter &painter, const QRectF &rect, Status status, const GlyphInk &ink)
{
    const PaintScope scope(painter);
    const double unit = std::min(rect.width(), rect.height()) / 14;
    painter.translate(rect.center());
    painter.scale(unit, unit);
    if (status == Status::Done)
        paintCheckDisc(painter, ink);
    else
        paintRing(painter, status, ink.line);
}

void paintVerdict(QPainter &painter, const QRectF &rect, std::optional<Health> verdict, const Palette &palette)
{
    const PaintScope scope(painter);
    const double unit = std::min(rect.width(), rect.height()) / 14;
    painter.translate(rect.center());
    painter.scale(unit, unit);
    paintShape(painter, QPointF(), 4.6, verdict, palette);
}

void paintTrend(QPainter &painter, const QRectF &rect, const QList<std::optional<Health>> &verdicts,
                const Palette &palette)
{
    if (verdicts.isEmpty())
        return;
    const PaintScope scope(painter);
    const double unit = rect.height() / 12;
    painter.translate(rect.right(), rect.center().y());
    painter.scale(unit, unit);
    paintShape(painter, QPointF(-6.4, 0), 5.2, verdicts.last(), palette);
    const qsizetype earlier = std::min<qsizetype>(verdicts.size() - 1, 3);
    for (qsizetype back = 1; back <= earlier; ++back) {
        const QPointF at(-6.4 - 3.0 - 12.0 * static_cast<double>(back), 0);
        paintShape(painter, at, 2.9, verdicts.at(verdicts.size() - 1 - back), palette);
    }
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const PaintScope scope(painter);
    painter.setOpacity(painter.opacity() * colour.alphaF());
    renderIcon(painter, rect, name, {{"#18222C", colour.name(QColor::HexRgb).toLatin1()}});
}

void paintAppMark(QPainter &painter, const QRectF &rect, const Palette &palette)
{
    renderIcon(painter, rect, QStringLiteral("app"),
               {{"#0F5A6C", palette.accent.name().toLatin1()}, {"#FFFFFF", palette.onaccent.name().toLatin1()}});
}

double statusPillWidth(const QString &words, const QFont &font, double height)
{
    return (pillText + pillEnd) * height / pillHeight + QFontMetricsF(font).horizontalAdvance(words);
}

void paintStatusPill(QPainter &painter, const QRectF &rect, Status status, const QString &words, const QFont &font,
                     const Palette &palette, Ground ground)
{
    const PaintScope scope(painter);
    const double unit = rect.height() / pillHeight;
    const bool filled = status == Status::Done;
    const bool outlined = !filled && (status == Status::NotStarted || ground == Ground::Selected);
    const double inset = outlined ? unit / 2 : 0;
    const QRectF body = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(outlined ? QPen(palette.line2, unit) : QPen(Qt::NoPen));
    painter.setBrush(outlined ? palette.surface : pillFill(status, palette));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const QRectF glyph(rect.left() + 6 * unit, rect.center().y() - 7 * unit, 14 * unit, 14 * unit);
    paintStatusGlyph(painter, glyph, status, filled ? GlyphInk{palette.onr3, palette.p3} : statusInk(status, palette));

    QFont wordFont = font;
    wordFont.setStrikeOut(status == Status::Dropped);
    const QRectF text = rect.adjusted(pillText * unit, 0, -pillEnd * unit / 2, 0);
    painter.setFont(wordFont);
    painter.setPen(filled ? palette.onr3 : status == Status::Dropped ? palette.ink2 : palette.ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(wordFont, painter.device()).elidedText(words, Qt::ElideRight, text.width()));
}

void paintProgressBar(QPainter &painter, const QRectF &rect, std::optional<int> percent, std::optional<int> plan,
                      const Palette &palette)
{
    const PaintScope scope(painter);
    const double unit = rect.height() / 12;
    const QRectF track(rect.left(), rect.center().y() - 3 * unit, rect.width(), 6 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.track);
    painter.drawRoundedRect(track, 3 * unit, 3 * unit);
    if (percent && *percent > 0) {
        QRectF bar = track;
        bar.setWidth(std::max(track.width() * std::min(*percent, 100) / 100, 6 * unit));
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(bar, 3 * unit, 3 * unit);
    }
    if (!plan)
        return;
    const double at = track.left() + track.width() * std::clamp(*plan, 0, 100) / 100;
    const double x = std::clamp(at, track.left() + 2 * unit, track.right() - 2 * unit);
    painter.fillRect(QRectF(x - 2 * unit, track.top(), 4 * unit, track.height()), palette.surface);
    painter.fillRect(QRectF(x - unit, rect.top(), 2 * unit, rect.height()), palette.ink);
}

} // namespace aanjager::theme
