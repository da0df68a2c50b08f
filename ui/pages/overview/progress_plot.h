#pragma once

#include <QBrush>
#include <QFont>
#include <QList>
#include <QMap>
#include <QPen>
#include <QPointF>
#include <QRectF>

class QWidget;

namespace aanjager {

/**
 * Two lines over time, with their axes. Qt Charts draws them, which is a part of the program of its own: it is loaded
 * when the first chart is made. The horizontal axis counts Julian days, the vertical one percents.
 */
class ProgressPlot
{
public:
    struct Look
    {
        QPen planned, reached, grid, axis;
        QFont labels;
        QBrush ink; ///< of the labels
    };

    virtual ~ProgressPlot() = default;

    /** Made in `parent`, which owns it; null when this program lacks the part. `atRight` is kept free there, pixels. */
    static ProgressPlot *make(QWidget *parent, int atRight);

    virtual QWidget &widget() = 0;
    virtual void dress(const Look &look) = 0;
    /** The axis of days reaches from the first of `planned` to its last. */
    virtual void show(const QList<QPointF> &planned, const QList<QPointF> &reached) = 0;
    /** What stands below the axis, by day. */
    virtual void nameDays(const QMap<double, QString> &names) = 0;
    /** Where a point lies, and what the axes enclose; in pixels of the widget. */
    virtual QPointF placeOf(const QPointF &point) const = 0;
    virtual QRectF area() const = 0;
};

} // namespace aanjager
