#pragma once

#include "ui/paper/canvas.h"

#include <QImage>

class QSvgRenderer;

namespace aanjager::paper {

/** The logo of a region, for the header and the cover: page furniture. What cannot be read is no logo. */
class Logo
{
public:
    /** Of a file that `pictureOf` takes for a picture; of any other there is no logo. */
    explicit Logo(const QByteArray &file);
    ~Logo();
    Q_DISABLE_COPY_MOVE(Logo)

    /** Its size when it fills a box as far as its shape allows; empty when there is no logo. */
    QSizeF sizeWithin(const QSizeF &most) const;
    void draw(const QRectF &box, Canvas &canvas) const;
    void paint(QPainter &painter, const QRectF &box) const;

private:
    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_drawing;
};

} // namespace aanjager::paper
