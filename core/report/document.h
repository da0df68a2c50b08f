#pragma once

#include "core/domain/vocabularies.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <variant>

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

/** What may be drawn before (or in place of) a cell's words. */
using Mark = std::variant<std::monostate, Status, Health, NotReported, OwnerKind>;

/** One cell: its words, and a mark drawn before them. With `markOnly` the words are spoken and extracted, not drawn. */
struct Cell
{
    QString text = {};
    Mark mark = {};
    bool markOnly = false;
    bool strong = false;
    QString spoken = {}; ///< what the mark says where the words do not: read aloud and extracted, not drawn
};

enum class Align { Left, Centre, Right };

struct Column
{
    QString header;
    Align align = Align::Left;
};

/** A row of cells, or a group row: one cell over the whole width, which heads the rows below it. */
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

/** Progress against plan over the peildata of the rounds; percentages 0–100. */
struct ProgressChart
{
    struct Point
    {
        QDate at;
        double planned = 0;
        std::optional<double> reached = {}; ///< nothing where nothing was reported
    };
    QList<Point> points;
    QDate now;            ///< the moment of the report
    QString plannedLabel; ///< e.g. "Plan 66 %"
    QString reachedLabel; ///< e.g. "Bereikt 59 %"
};

/** Savings against the deficit as a waterfall, per theme; amounts in cents. */
struct SavingsChart
{
    struct Step
    {
        QString label;
        qint64 planned = 0;
        qint64 realised = 0;
        QString plannedText; ///< as shown, e.g. "−1,35"
    };
    QString deficitLabel;
    QString deficitText; ///< e.g. "ruim 11"
    qint64 deficit = 0;
    QList<Step> steps;
    QString remainderLabel;
    QString remainderText;
    qint64 remainder = 0;
    QString realisedLegend, expectedLegend, remainderLegend, unitLabel;
};

/** A figure: its title, its drawing and the same in words for who cannot see it. */
struct Figure
{
    QString title;
    QString alternative;
    std::variant<ProgressChart, SavingsChart> drawing;
};

/** A small line of legend below a table: marks with their words. */
struct Legend
{
    QList<Cell> entries;
};

struct PageBreak
{
};

struct Columns;

using Block = std::variant<Heading, Paragraph, List, Table, KeyFigures, Asks, Figure, Legend, PageBreak,
                           std::shared_ptr<const Columns>>;

/** Parts side by side, read from left to right, each from top to bottom. */
struct Columns
{
    QList<QList<Block>> parts;
};

/** A whole report, before it is laid out. The furniture (header, footer) is no part of the blocks. */
struct Document
{
    QString title;        ///< of the file, e.g. "Voortgangsrapportage 2020-Q3 – Omdenken Jeugdhulp"
    QString language;     ///< "nl" or "en"
    QString author;       ///< who made it: programme and region
    QString headerLeft;   ///< programme and region
    QString headerRight;  ///< report and period
    QString footerLeft;   ///< kind of report, version
    QString footerMiddle; ///< moment, and the demo mark where it applies
    QString pageOf;       ///< "%1 van %2"
    QDateTime moment;     ///< of the state shown; the dates in the file come from it
    QList<Block> blocks;
};

} // namespace aanjager::report
