#include "ui/charts/plan_painter.h"

#include "ui/theme/paint_scope.h"

#include <QPainterPath>
#include <algorithm>

namespace aanjager {

namespace {

constexpr double barRadius = 3;

QPainterPath diamond(const QPointF &centre, double half)
{
    QPainterPath path;
    path.moveTo(centre.x(), centre.y() - half);
    path.lineTo(centre.x() + half, centre.y());
    path.lineTo(centre.x(), centre.y() + half);
    path.lineTo(centre.x() - half, centre.y());
    path.closeSubpath();
    return path;
}

/** What is expected beyond the plan: a dashed outline, open at its end where nothing better can be told. */
void paintOverrun(QPainter &painter, const QRectF &lane, const BarLook &bar, const theme::Palette &palette)
{
    QPen pen(palette.ink2, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = QRectF(bar.right, lane.top(), bar.expectedTo - bar.right, lane.height())
                           .adjusted(-barRadius, 0.5, bar.isLaterStill ? 0 : -0.5, -0.5);
    QPainterPath path;
    path.moveTo(box.left() + barRadius, box.top());
    if (bar.isLaterStill) {
        path.lineTo(box.topRight());
        path.moveTo(box.right(), box.bottom());
    } else {
        path.lineTo(box.right() - barRadius, box.top());
        path.quadTo(box.topRight(), QPointF(box.right(), box.top() + barRadius));
        path.lineTo(box.right(), box.bottom() - barRadius);
        path.quadTo(box.bottomRight(), QPointF(box.right() - barRadius, box.bottom()));
    }
    path.lineTo(box.left() + barRadius, box.bottom());
    painter.drawPath(path);
}

} // namespace

void paintBar(QPainter &painter, const QRectF &lane, const BarLook &bar, const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    if (bar.expectedTo > bar.right)
        paintOverrun(painter, lane, bar, palette);
    const QRectF whole(bar.left, lane.top(), std::max(3.0, bar.right - bar.left), lane.height());
    painter.setPen(bar.fades || bar.isStopped ? QPen(palette.r1line, 1, Qt::DotLine) : QPen(palette.r2, 1));
    painter.setBrush(bar.isStopped ? palette.surface : palette.r1);
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), barRadius, barRadius);
    if (bar.doneTo <= bar.left)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.isStopped ? palette.r2 : palette.r3);
    const double end = std::min(bar.doneTo, whole.right());
    painter.drawRoundedRect(QRectF(bar.left, lane.top(), std::max(3.0, end - bar.left), lane.height()), barRadius,
                            barRadius);
}

void paintMilestone(QPainter &painter, const QPointF &centre, double side, MilestoneState state, bool isCritical,
                    const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    const double half = side / 2 + (isCritical ? 1.5 : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.surface); // stands free of the bar below it
    painter.drawPath(diamond(centre, half + 1.5));
    const bool isHollow = state == MilestoneState::ToCome || state == MilestoneState::Later;
    const QColor ink = state == MilestoneState::Missed ? palette.stop : palette.ink;
    painter.setPen(isHollow ? QPen(ink, isCritical ? 2.25 : 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? palette.surface : ink);
    painter.drawPath(diamond(centre, isHollow ? half - 1 : half));
}

void paintDecision(QPainter &painter, const QPointF &centre, double side, bool isSettled, bool isLate,
                   const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    const double half = side / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.surface);
    painter.drawEllipse(centre, half + 1.5, half + 1.5);
    const QColor ink = isLate && !isSettled ? palette.stop : palette.ink;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isSettled || isLate ? ink : palette.surface);
    painter.drawEllipse(centre, half - 0.75, half - 0.75);
}

void paintMeeting(QPainter &painter, const QPointF &centre, double side, bool isPast, int asked, const QFont &font,
                  const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    const double size = asked > 0 ? side * 1.7 : side;
    const QRectF box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    painter.setPen(isPast || asked > 0 ? QPen(Qt::NoPen) : QPen(palette.st0, 1.5));
    painter.setBrush(asked > 0 ? palette.r3 : isPast ? palette.st0 : palette.surface);
    painter.drawRoundedRect(asked > 0 || isPast ? box : box.adjusted(0.75, 0.75, -0.75, -0.75), 2.5, 2.5);
    if (asked == 0)
        return;
    painter.setPen(palette.onr3);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, QString::number(asked));
}

void paintLink(QPainter &painter, const LinkLook &link, const theme::Palette &palette)
{
    const theme::PaintScope scope(painter);
    const QColor ink = link.isBroken ? palette.stop : link.isStrong ? palette.ink2 : palette.line2;
    QPen pen(ink, link.isStrong || link.isBroken ? 1.5 : 1);
    pen.setJoinStyle(Qt::RoundJoin);
    if (link.isBroken)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double out = link.from.x() + link.bend, in = link.to.x() - link.bend;
    QPainterPath path(link.from);
    path.lineTo(std::max(out, link.from.x()), link.from.y());
    if (in >= out) {
        path.lineTo(out, link.to.y());
    } else {
        path.lineTo(out, link.midway);
        path.lineTo(in, link.midway);
        path.lineTo(in, link.to.y());
    }
    path.lineTo(link.to.x() - 1, link.to.y());
    painter.drawPath(path);
    constexpr double head = 4;
    painter.setPen(QPen(ink, pen.widthF()));
    painter.drawLine(link.to, link.to + QPointF(-head, -head + 0.5));
    painter.drawLine(link.to, link.to + QPointF(-head, head - 0.5));
}

} // namespace aanjager
