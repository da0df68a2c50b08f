#pragma once

#include <QBrush>
#include <QImage>
#include <QPainterPath>
#include <QPen>
#include <cairo.h>

/* Qt's drawing values as cairo's. */
namespace aanjager::paper {

cairo_matrix_t cairoMatrix(const QTransform &transform);
/** Adds a path to cairo's current one, as new path, with its fill rule. */
void addPath(cairo_t *cairo, const QPainterPath &path);
/** Sets width, cap, join and dashes. `width` is the pen's in cairo's present units. */
void setStroke(cairo_t *cairo, const QPen &pen, double width);
void setColour(cairo_t *cairo, const QColor &colour, double opacity);

/** A gradient as a pattern; `box` is what it fills, for gradients that are relative to it. Owned by the caller. */
cairo_pattern_t *gradientPattern(const QGradient &gradient, const QRectF &box, double opacity);
/** An image as a surface with pixels of its own. Owned by the caller. */
cairo_surface_t *imageSurface(const QImage &image);

} // namespace aanjager::paper
