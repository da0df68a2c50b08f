#pragma once

#include "ui/paper/canvas.h"
#include "ui/paper/flow.h"

/*
 * The blocks of a report on paper. A block that stays in one piece tells its height in a given width and draws itself
 * at a place; a block that may go on over pages flows. All lengths are in points.
 */
namespace aanjager::paper {

double heightOf(const report::Heading &heading, double width, const Canvas &canvas);
double heightOf(const report::Paragraph &paragraph, double width, const Canvas &canvas);
double heightOf(const report::List &list, double width, const Canvas &canvas);
double heightOf(const report::Asks &asks, double width, const Canvas &canvas);
double heightOf(const report::KeyFigures &figures, double width, const Canvas &canvas);
double heightOf(const report::Figure &figure, double width, const Canvas &canvas);
double heightOf(const report::Legend &legend, double width, const Canvas &canvas);
double heightOf(const report::ItemTitle &title, double width, const Canvas &canvas);
double heightOf(const report::Callout &callout, double width, const Canvas &canvas);
double heightOf(const report::Footnotes &footnotes, double width, const Canvas &canvas);
double heightOf(const report::MatrixTable &matrix, double width, const Canvas &canvas);
double heightOf(const report::Strip &strip, double width, const Canvas &canvas);
double heightOf(const report::MatrixLegend &legend, double width, const Canvas &canvas);
double heightOf(const report::Cover &cover, double width, const Canvas &canvas);
double heightOf(const report::Columns &columns, double width, const Canvas &canvas);

void draw(const report::Heading &heading, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Paragraph &paragraph, const QPointF &at, double width, Canvas &canvas);
void draw(const report::List &list, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Asks &asks, const QPointF &at, double width, Canvas &canvas);
void draw(const report::KeyFigures &figures, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Figure &figure, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Legend &legend, const QPointF &at, double width, Canvas &canvas);
void draw(const report::ItemTitle &title, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Callout &callout, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Footnotes &footnotes, const QPointF &at, double width, Canvas &canvas);
void draw(const report::MatrixTable &matrix, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Strip &strip, const QPointF &at, double width, Canvas &canvas);
void draw(const report::MatrixLegend &legend, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Cover &cover, const QPointF &at, double width, Canvas &canvas);
void draw(const report::Columns &columns, const QPointF &at, double width, Canvas &canvas);

/** Sets a paragraph over as many pages as it needs, never leaving one line alone. */
void flow(const report::Paragraph &paragraph, Flow &flow);
/** Sets a list; an item stays in one piece. */
void flow(const report::List &list, Flow &flow);

/** The least of a paragraph or list that must stand below its heading. */
double leadHeight(const report::Paragraph &paragraph, double width, const Canvas &canvas);
double leadHeight(const report::List &list, double width, const Canvas &canvas);

/** The white between two blocks; between other things than blocks there is none. */
double gapBetween(const report::Block &above, const report::Block &below);

} // namespace aanjager::paper
