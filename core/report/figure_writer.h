#pragma once

#include "core/report/document.h"

namespace aanjager::report {

/** A drawing as SVG elements on a canvas of `width` × `height` points whose origin is the top left corner; without
 * ids, scripts or references. */
struct Picture
{
    double width = 0;
    double height = 0;
    QByteArray drawing = {};
};

/** Draws what a report shows as pictures, for the writers that cannot paint. The same input gives equal bytes. */
class FigureWriter
{
public:
    virtual ~FigureWriter();

    /** The drawing of a chart, without its title. */
    virtual Picture figure(const Figure &figure) const = 0;
    /** A mark on a plain surface, in a square. */
    virtual Picture mark(const Mark &mark) const = 0;
    /** A whole cell of a matrix without its note; its word stands in it where `drawsWord` says so. */
    virtual Picture cell(const MatrixCell &cell) const = 0;
    /** The ground of a cell alone, as a sample for a legend. */
    virtual Picture sample(const MatrixCell &cell) const = 0;
    /** What lies on the fill of a cell: the glyph of its status, and the hand where support is asked. */
    virtual Picture cellSign(const MatrixCell &cell) const = 0;
    virtual Picture shares(const CellShares &shares) const = 0;
    virtual Picture artwork(const QList<QList<MatrixCell>> &rows) const = 0;
    /** The picture as PNG, for readers that know no SVG. */
    virtual QByteArray png(const Picture &picture) const = 0;

    /** A colour of the light palette by its token's name, as "#18222c". */
    virtual QString colour(const char *token) const = 0;
    /** The fill of a cell with this status. */
    virtual QString cellFill(Status status) const = 0;
};

/** A picture as a file of its own. */
QByteArray svgFile(const Picture &picture);

} // namespace aanjager::report
