#pragma once

#include "core/domain/vocabularies.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <variant>

/* The blocks of a report that hold words: what each says, not how it looks. */
namespace aanjager::report {

/** A heading; level 1 is the title of a section, 2 and 3 lie below it. */
struct Heading
{
    int level = 1;
    QString text;
};

enum class Tone { Body, Lead, Small };

/** Running text. */
struct Paragraph
{
    QString text;
    Tone tone = Tone::Body;
};

/** Short lines of one kind, numbered or not. */
struct List
{
    QStringList items;
    bool numbered = false;
};

/** A verdict that was not reported: drawn as a dash. */
struct NotReported
{
    bool operator==(const NotReported &) const = default;
};

/** A picture that stands for a word: support is asked; something to tick off; a lesson; and what kind of thing moved.
 */
enum class Symbol { Hand, Box, Bulb, Decision, Progress, Money, New };

/** What may be drawn before (or in place of) a cell's words. */
using Mark = std::variant<std::monostate, Status, Health, NotReported, OwnerKind, Symbol>;

/** One cell: its words, and a mark drawn before them. With `markOnly` the words are spoken and extracted, not drawn. */
struct Cell
{
    QString text = {};
    Mark mark = {};
    bool markOnly = false;
    bool strong = false;
    QString spoken = {};      ///< what the mark says where the words do not: read aloud and extracted, not drawn
    QString quiet = {};       ///< goes on after the words, quieter: "bijsturen" in "Geld bijsturen"
    QString below = {};       ///< a quieter line below the words
    bool alarm = false;       ///< the words call for attention: something is late
    int note = 0;             ///< number of the footnote that explains it; 0 for none
    QList<Mark> earlier = {}; ///< marks of the rounds before, oldest first, drawn smaller before the mark
};

enum class Align { Left, Centre, Right };

struct Column
{
    QString header;
    Align align = Align::Left;
};

/** A row of cells, or a group row: one cell over the whole width, which heads the rows below it; its `quiet` may count
 * them. */
struct Row
{
    QList<Cell> cells;
    bool group = false;
};

struct Table
{
    QString caption; ///< said to a screen reader; not drawn
    QList<Column> columns;
    QList<Row> rows;
    bool headless = false; ///< facts of one thing: no row of column heads, the first cell of each row heads it
};

/** One key figure: what it is, the figure, and what it must be read against; `marks` replaces the figure by rows of
 * counted verdicts. */
struct KeyFigure
{
    struct CountedMarks
    {
        QString label;
        QList<Cell> counts;
    };
    QString label;
    QString figure;
    QString note;
    QList<CountedMarks> marks = {};
};

struct KeyFigures
{
    QList<KeyFigure> figures;
};

/** One decision that is asked: its number, title, text, and what happens without it. */
struct Ask
{
    int number = 1;
    QString title;
    QString text;
    QString without;
};

/** What is asked of the reader, side by side, at most three in a row. */
struct Asks
{
    QList<Ask> asks;
};

/** A small line of legend below a table: marks with their words. */
struct Legend
{
    QList<Cell> entries;
};

/** The head of a page about one item: its number and group, its states as pills, its title (a heading of level 1). */
struct ItemTitle
{
    QString number;
    QString group;
    QList<Cell> pills;
    QString title;
};

/** Something that must not be missed, such as support that is asked of the board. */
struct Callout
{
    Mark mark;
    QString title;
    QString text;
};

/** What the numbers in a table or matrix refer to, in the order of their numbers. */
struct Footnotes
{
    struct Note
    {
        int number = 1;
        QString text;
    };
    QList<Note> notes;
};

} // namespace aanjager::report
