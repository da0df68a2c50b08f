#pragma once

#include "ui/slides/slide_painter.h"

namespace aanjager::fixtures {

/** What landed where on a slide at 1920 × 1080. */
inline slides::SlideRecord painted(const slides::SlidePainter &painter, qsizetype slide)
{
    slides::SlideRecord record;
    QImage image(1920, 1080, QImage::Format_RGB32);
    QPainter on(&image);
    painter.paint(on, {0, 0, 1920, 1080}, slide, &record);
    return record;
}

} // namespace aanjager::fixtures
