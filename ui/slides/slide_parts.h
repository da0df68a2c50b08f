#pragma once

#include "ui/slides/slide_canvas.h"

/* How the blocks of a deck are drawn in a box of a slide; what does not fit is counted or ends in an ellipsis. */
namespace aanjager::slides {

/** The slide that is being drawn. */
struct Sheet
{
    SlideCanvas &canvas;
    const report::Deck &deck;
    const report::Slide &slide;
    qsizetype rows = 0; ///< that were met so far, to know where each leads

    Id<Measure> nextLink() { return slide.links.value(rows++); }
    QString more(qsizetype count) const { return deck.andMore.arg(count); }
};

/** Rows and columns; the rows share what height there is. */
void drawTable(Sheet &sheet, const report::Table &table, const QRectF &box);

/** Lists of measures below their verdicts, in columns as of a newspaper. */
void drawLists(Sheet &sheet, const QList<QList<report::Block>> &lists, const QRectF &box);

/** Figures beside each other below a line, each with what it is. */
inline constexpr double figuresHeight = 216;
void drawFigures(Sheet &sheet, const report::KeyFigures &figures, const QRectF &box);

/** The name of a measure below that of its theme; returns its height. */
double drawItemTitle(Sheet &sheet, const report::ItemTitle &item, const QRectF &box);

/** One measure: its course and facts at the left, what is told of it at the right. */
void drawFacts(Sheet &sheet, const QList<report::Block> &blocks, const QRectF &box);
void drawTold(Sheet &sheet, const QList<report::Block> &blocks, const QRectF &box);

/** The cells of one measure with a code below each, and the matrix of many. */
inline constexpr double stripHeight = 128;
void drawStrip(Sheet &sheet, const report::Strip &strip, const QRectF &box);
void drawMatrix(Sheet &sheet, const report::MatrixTable &matrix, const QRectF &box);

/** How high a legend is in this width, and its samples with their words. */
double legendHeight(const Sheet &sheet, const report::MatrixLegend &legend, double width);
void drawLegend(Sheet &sheet, const report::MatrixLegend &legend, const QRectF &box);

/** Savings against the deficit. */
void drawSavings(Sheet &sheet, const report::Figure &figure, const QRectF &box);

} // namespace aanjager::slides
