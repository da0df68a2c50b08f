#pragma once

#include "core/report/figure_blocks.h"
#include "core/report/matrix_blocks.h"
#include "core/report/word_blocks.h"

#include <QDateTime>
#include <memory>

namespace aanjager::report {

enum class Orientation { Portrait, Landscape };

/** What follows begins on a page of its own, in this orientation; `footer` is what stands below those pages, at the
 * left (empty: what the document says). */
struct PageBreak
{
    Orientation orientation = Orientation::Portrait;
    QString footer = {};
};

struct Columns;

using Block = std::variant<Heading, Paragraph, List, Table, KeyFigures, Asks, Figure, Legend, PageBreak, ItemTitle,
                           Callout, Footnotes, MatrixTable, Strip, MatrixLegend, Cover, std::shared_ptr<const Columns>>;

/** Parts side by side, read from left to right, each from top to bottom. */
struct Columns
{
    QList<QList<Block>> parts;
};

/** A whole report, before it is laid out. The furniture (header, footer) is no part of the blocks. */
struct Document
{
    QString title;                ///< of the file, e.g. "Voortgangsrapportage 2020-Q3 – Omdenken Jeugdhulp"
    QString language;             ///< "nl" or "en"
    QString author;               ///< who made it: programme and region
    QString headerLeft;           ///< programme and region
    QString headerRight;          ///< report and period
    QString footerLeft;           ///< kind of report, version
    QString footerMiddle;         ///< moment, and the demo mark where it applies
    QString pageOf;               ///< "%1 van %2"
    QDateTime moment;             ///< of the state shown; the dates in the file come from it
    QByteArray logo = {};         ///< of the region: a PNG, JPEG or SVG file; empty for none
    QString logoAlternative = {}; ///< the logo in words
    QList<Block> blocks;
};

} // namespace aanjager::report
