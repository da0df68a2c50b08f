#pragma once

#include "ui/presenting/show.h"

#include <QPainter>

namespace aanjager {

/** All slides in rows, to choose one from: in the presenter's view, or with one screen where the slide was. As many
 * rows are in sight as there are columns; the marked slide is among them. */
class SlideGrid
{
public:
    /** `box` is 16:9, in units of the window. */
    SlideGrid(const Show &show, const QRectF &box) : m_show(show), m_box(box) {}

    /** `ratio` is how many pixels a unit of the window has. */
    void paint(QPainter &painter, double ratio) const;
    /** The number of the slide at a point of the window, from 0; -1 for none. */
    qsizetype slideAt(const QPointF &point) const;

private:
    QRectF place(qsizetype slide) const;
    qsizetype first() const;
    qsizetype end() const;
    void paintNumber(QPainter &painter, qsizetype slide) const;

    const Show &m_show;
    const QRectF m_box;
};

} // namespace aanjager
