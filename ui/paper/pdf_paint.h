#pragma once

#include "ui/paper/page_content.h"

#include <QImage>

/* What a brush of Qt other than a plain colour is on paper. */
namespace aanjager::paper {

/** Fills a path of the page with a gradient. `toPage` leads from the gradient's coordinates to the page's points; `box`
 * is what a relative gradient is measured by, in its own coordinates. */
void fillGradient(PageContent &content, PdfResources &resources, const QPainterPath &path, const QGradient &gradient,
                  const QRectF &box, const QTransform &toPage, double opacity);

/** Writes an image with the pixels as they are; returns its name. It fills the unit square, its first row on top. */
QByteArray addImage(PdfResources &resources, const QImage &image);

/** How the paper draws a pen whose lengths are scaled by so much to points. */
Stroke strokeOf(const QPen &pen, double width);

} // namespace aanjager::paper
