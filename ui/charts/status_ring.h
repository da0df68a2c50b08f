#pragma once

#include "core/domain/vocabularies.h"
#include "ui/charts/chart_ink.h"

#include <QList>
#include <QRectF>
#include <optional>

class QPainter;

namespace aanjager::charts {

/** A piece of the ring: so many measures of one status. */
struct RingSegment
{
    Status status = Status::NotStarted;
    int count = 0;
    int first = 0; ///< how many measures come before it
};

/** A segment for every measure, or one for every status where there are too many to be told apart. `statuses` in the
 * order of the ring. */
QList<RingSegment> ringSegments(const QList<Status> &statuses);

/** The segment under a point; nothing beside the ring. */
std::optional<qsizetype> ringSegmentAt(const QRectF &area, const QList<RingSegment> &segments, const QPointF &point);

/** What stands in the middle of the ring, and which segment stands out. */
struct RingLook
{
    QString figure, words;
    QFont figureFont;
    std::optional<qsizetype> raised = {};
};

/** Draws the ring in the largest square of the rectangle, clockwise from the top; the same on screen, slide and paper.
 */
void paintStatusRing(QPainter &painter, const QRectF &area, const QList<RingSegment> &segments, const RingLook &look,
                     const ChartInk &ink);

/** The fill of a status as a part of a whole, and its outline. */
QColor partFill(Status status, const theme::Palette &palette);
QColor partLine(Status status, const theme::Palette &palette);
/** The ink of a number on that fill. */
QColor partInk(Status status, const theme::Palette &palette);

} // namespace aanjager::charts
