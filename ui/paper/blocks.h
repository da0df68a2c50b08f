#pragma once

#include "ui/paper/canvas.h"
#include "ui/paper/flow.h"

/*
 * The blocks of a report on paper, but tables, matrices and covers. A block that stays in one piece tells its height in
 * a given width and draws itself at a place; a block that may go on over pages flows. All lengths are in points.
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
double heightOf(const report::Strip &strip, double width, const Canvas &canvas);
double heightOf(const report::MatrixLegend &legend, double width, const Canvas &canvas);

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
void draw(const report::Strip &strip, const QPointF &at, double width, Canvas &canvas);
void draw(const report::MatrixLegend &legend, const QPointF &at, double width, Canvas &canvas);

/** Sets a paragraph over as many pages as it needs, never leaving one line alone. */
void flow(const report::Paragraph &paragraph, Flow &flow);
/** Sets a list; an item stays in one piece. */
void flow(const report::List &list, Flow &flow);

/** Sets notes over as many pages as they need, row by row. */
void flow(const report::Footnotes &footnotes, Flow &flow);

/** The least of a paragraph or list that must stand below its heading. */
double leadHeight(const report::Paragraph &paragraph, double width, const Canvas &canvas);
double leadHeight(const report::List &list, double width, const Canvas &canvas);
double leadHeight(const report::Footnotes &footnotes, double width, const Canvas &canvas);

/** What the width of a column leaves of it beside the others. */
double gutterOf(const report::Columns &columns);
double partWidth(const report::Columns &columns, double width);

/** True for a block that has nothing to show: it takes no place, nor does it part what is around it. */
bool isEmpty(const report::Block &block);
/** What a block that no page can hold becomes: blocks one below the other that may go on over pages. */
QList<report::Block> unfolded(const report::Block &block);

/** The white between two blocks where nothing is dense. */
double gapBetween(const report::Block &above, const report::Block &below);

} // namespace aanjager::paper
