#include "ui/pages/decisions/vote_painter.h"

#include <QPainter>
#include <cmath>

namespace aanjager {

namespace {

constexpr double high = 15, wide = 8, pitch = 10; ///< on screen at 100 %

} // namespace

void paintVote(QPainter &painter, const QRectF &rect, std::optional<VoteState> state, const theme::Palette &palette)
{
    if (!state)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = rect.height() / high;
    const double radius = 2 * unit;
    const bool isSolid =
        *state == VoteState::Adopted || *state == VoteState::Amended || *state == VoteState::OwnVersion;
    QRectF body = rect;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.r3);
    if (*state == VoteState::OwnVersion) {
        painter.drawRect(QRectF(rect.left(), rect.top(), rect.width(), 2 * unit));
        body.setTop(rect.top() + 4 * unit);
    }
    if (isSolid)
        painter.drawRoundedRect(body, radius, radius);
    if (*state == VoteState::Amended) {
        painter.setBrush(palette.surface);
        painter.drawEllipse(body.center(), 1.6 * unit, 1.6 * unit);
    }
    if (!isSolid) {
        const QRectF line = rect.adjusted(0.6 * unit, 0.6 * unit, -0.6 * unit, -0.6 * unit);
        painter.setPen(QPen(palette.field, 1.2 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(line, radius, radius);
        painter.setPen(QPen(palette.ink2, 1.5 * unit, Qt::SolidLine, Qt::FlatCap));
        if (*state == VoteState::Postponed)
            painter.drawLine(QPointF(line.left() + 1.6 * unit, line.center().y()),
                             QPointF(line.right() - 1.6 * unit, line.center().y()));
        if (*state == VoteState::Rejected)
            painter.drawLine(line.bottomLeft() + QPointF(0.8, -1.5) * unit,
                             line.topRight() + QPointF(-0.8, 1.5) * unit);
    }
    painter.restore();
}

void paintVotes(QPainter &painter, const QRectF &rect, const QList<int> &votes, const theme::Palette &palette)
{
    const double unit = rect.height() / high;
    for (qsizetype i = 0; i < votes.size(); ++i)
        if (votes[i] >= 0)
            paintVote(
                painter,
                QRectF(rect.left() + static_cast<double>(i) * pitch * unit, rect.top(), wide * unit, rect.height()),
                static_cast<VoteState>(votes[i]), palette);
}

double votesWidth(qsizetype councils, double height)
{
    return councils == 0 ? 0 : (static_cast<double>(councils - 1) * pitch + wide) * height / high;
}

std::optional<qsizetype> voteAt(const QRectF &rect, qsizetype councils, const QPointF &point)
{
    const auto at = static_cast<qsizetype>(std::floor((point.x() - rect.left()) / (pitch * rect.height() / high)));
    return rect.contains(point) && at >= 0 && at < councils ? std::optional(at) : std::nullopt;
}

} // namespace aanjager
