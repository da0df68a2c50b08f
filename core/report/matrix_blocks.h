#pragma once

#include "core/report/word_blocks.h"

/* The blocks of a report that show measures against municipalities. */
namespace aanjager::report {

/** One cell: to what degree the measure applies there, and its local status (none: not reported). */
struct MatrixCell
{
    Degree degree = Degree::Undecided;
    std::optional<Status> status = {};
    bool supportAsked = false;
    int note = 0;        ///< number of the footnote with the reason; 0 for none
    QString spoken = {}; ///< the whole cell in words, for who cannot see it: read aloud and extracted, not drawn
    QString word = {};   ///< drawn in the cell, ½ where it has no room; e.g. "deels"
};

/** How many cells of a row are in each state; drawn as a small bar. */
struct CellShares
{
    int done = 0, running = 0, preparing = 0, notStarted = 0, notReported = 0;
};

/** Measures × municipalities, with how far each row and column is. */
struct MatrixTable
{
    struct Head
    {
        QString code; ///< drawn, e.g. "ALB"
        QString name; ///< in full, for the line that explains the codes
    };
    struct Row
    {
        QString number;
        Cell verdict; ///< mark only
        QString title;
        QList<MatrixCell> cells; ///< one per column
        CellShares shares;
        QString total;      ///< e.g. "9 van 10"
        bool apart = false; ///< begins a group: white above it
    };
    QString caption; ///< said to a screen reader; not drawn
    QString corner;  ///< head of the rows, e.g. "Maatregel, oordeel"
    QString totalHead;
    QList<Head> columns;
    QList<Row> rows;
    QString footLabel;
    QStringList footTotals; ///< one per column
    QString grandTotal;
};

/** One measure in each municipality, or one municipality over all measures: a row of cells with a label below each. */
struct Strip
{
    struct Entry
    {
        QString label;
        MatrixCell cell;
    };
    QString caption; ///< said to a screen reader; not drawn
    QList<Entry> entries;
};

/** What a matrix or a strip needs explained: a sample of the cell, and its words. */
struct MatrixLegend
{
    struct Entry
    {
        MatrixCell cell;
        QString words;
    };
    QList<Entry> entries;
    QList<Cell> marks; ///< further marks with their words
};

/** The first page: who reports, what, and the real state as artwork. */
struct Cover
{
    QString owner; ///< programme and region
    QString title;
    QStringList subtitle;             ///< one line each
    QList<QList<MatrixCell>> artwork; ///< rows of cells, all of one length; may be empty
    QString alternative;              ///< the artwork in words
    MatrixLegend legend;
    QString footLeft;
    QString footRight;
};

} // namespace aanjager::report
