#pragma once

#include "ui/paper/canvas.h"

namespace aanjager::paper {

/** Where a cell stands: that decides how large and how quietly its words are set. */
struct CellPlace
{
    bool leads = false; ///< the first of its row with words: a number, or what a fact is about
    report::Align align = report::Align::Left;
    bool facts = false; ///< of one thing: larger than in a table, and who is at bat is no side matter
    bool alone = false; ///< the only column
};

/** One line of a cell: words, words that go on quieter after them, and the number of a note. */
struct CellLine
{
    QString words;
    QString quiet = {};
    QString note = {};
    bool below = false; ///< of the quieter line below the words
};

/** The room that a cell's marks take before its words. */
double markRoom(const report::Cell &cell);
/** The cell's width when each of its texts is on one line. */
double naturalWidth(const report::Cell &cell, const CellPlace &place, const Canvas &canvas);
/** The width of its longest word, its marks with it. */
double leastWidth(const report::Cell &cell, const CellPlace &place, const Canvas &canvas);
/** The widest piece of a text that holds no place for a line break. */
double longestWord(const QString &text, const TextStyle &style, const Canvas &canvas);
/** The cell's lines in a column of this width, its marks included. */
QList<CellLine> cellLines(const report::Cell &cell, const CellPlace &place, double width, const Canvas &canvas);
/** True when the cell may take more than one line although it is no wider than its column. */
bool isStacked(const report::Cell &cell);

/** Which lines of a cell to draw, and how far they are apart. */
struct CellPart
{
    qsizetype from = 0;
    qsizetype to = 0;
    double line = 11.5;
};

/** Draws a cell's marks and lines in a box of this width; its structure element is open. */
void drawCell(const report::Cell &cell, const CellPlace &place, const CellPart &part, const QPointF &at, double width,
              Canvas &canvas);

} // namespace aanjager::paper
