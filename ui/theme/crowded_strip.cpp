#include "ui/theme/crowded_strip.h"

#include "ui/theme/cell_parts.h"
#include "ui/theme/paint_scope.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace aanjager::theme {

namespace {

constexpr double leastPitch = 5; ///< pixels at a height of 15; below it a part and a whole look alike
constexpr double heightOfLeast = 15;
constexpr int statuses = 6;
constexpr int notReported = statuses, undecided = statuses + 1, notApplicable = statuses + 2, states = statuses + 3;

/** What is furthest first, then what is not, and last what is not asked. */
constexpr std::array<int, states> order{static_cast<int>(Status::Done),
                                        static_cast<int>(Status::Running),
                                        static_cast<int>(Status::Preparing),
                                        static_cast<int>(Status::NotStarted),
                                        static_cast<int>(Status::OnHold),
                                        static_cast<int>(Status::Dropped),
                                        notReported,
                                        undecided,
                                        notApplicable};

int stateOf(const StripCell &cell)
{
    if (cell.degree == Degree::NotApplicable)
        return notApplicable;
    if (cell.degree == Degree::Undecided)
        return undecided;
    return cell.status ? static_cast<int>(*cell.status) : notReported;
}

void paintShare(QPainter &painter, const QRectF &slot, int state, const Palette &palette)
{
    if (state == notApplicable)
        return painter.fillRect(QRectF(slot.left(), slot.bottom() - 1.5, slot.width(), 1.5), palette.na);
    const QRectF body = slot.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    if (state == undecided) {
        painter.setPen(dottedPen(palette.r0line));
    } else if (state == notReported) {
        paintHatch(painter, body, palette.r0line);
        painter.setPen(QPen(palette.r0line, 1));
    } else {
        const auto status = static_cast<Status>(state);
        const QColor fill = cellFill(status, palette);
        painter.setPen(QPen(cellLine(status, palette).value_or(fill), 1));
        painter.setBrush(fill);
    }
    painter.drawRect(body);
}

void paintShares(QPainter &painter, const QRectF &place, const QList<StripCell> &cells, const Palette &palette)
{
    const PaintScope scope(painter);
    std::array<int, states> counts = {};
    for (const StripCell &cell : cells)
        ++counts[static_cast<size_t>(stateOf(cell))];
    int before = 0;
    const auto edge = [&](int count) {
        return place.left() + std::round(place.width() * count / static_cast<double>(cells.size()));
    };
    for (const int state : order) {
        const int count = counts[static_cast<size_t>(state)];
        const double left = edge(before), right = edge(before += count);
        if (count > 0)
            paintShare(painter, QRectF(left, place.top(), std::max(right - left - 1, 2.0), place.height()), state,
                       palette);
    }
}

} // namespace

QRectF stripIn(const QRectF &room, qsizetype cells)
{
    return {room.topLeft(),
            QSizeF(std::clamp(municipalityStripWidth(cells, room.height()), 0.0, room.width()), room.height())};
}

bool showsShares(qsizetype cells, double width, double height)
{
    return width < municipalityStripWidth(cells, height) &&
           width / static_cast<double>(cells) < leastPitch * height / heightOfLeast;
}

std::optional<qsizetype> municipalityIn(const QRectF &place, qsizetype cells, const QPointF &point)
{
    if (cells == 0 || place.width() < 1 || showsShares(cells, place.width(), place.height()) || !place.contains(point))
        return std::nullopt;
    const auto at = static_cast<qsizetype>((point.x() - place.left()) / place.width() * static_cast<double>(cells));
    return std::min(at, cells - 1);
}

void paintStripIn(QPainter &painter, const QRectF &place, const QList<StripCell> &cells, const Palette &palette)
{
    if (cells.isEmpty() || place.width() < 1)
        return;
    if (showsShares(cells.size(), place.width(), place.height()))
        return paintShares(painter, place, cells, palette);
    const double natural = municipalityStripWidth(cells.size(), place.height());
    const PaintScope scope(painter);
    painter.translate(place.topLeft());
    painter.scale(std::min(1.0, place.width() / natural), 1);
    paintMunicipalityStrip(painter, QRectF(0, 0, natural, place.height()), cells, palette);
}

} // namespace aanjager::theme
