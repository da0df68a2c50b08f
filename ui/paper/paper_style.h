#pragma once

#include "ui/paper/text_shaper.h"
#include "ui/theme/palette.h"

/* The measures of paper, in points: A4, always the light palette. */
namespace aanjager::paper {

/** How a text is set. */
struct TextStyle
{
    TextForm form;
    double size = 9.5;
    double line = 13.5; ///< from one baseline to the next
    QColor theme::Palette::*ink = &theme::Palette::ink;
};

constexpr double millimetre = 72 / 25.4;

/** The measures of a page that stands or lies; blocks go between `top` and `bottom`. */
struct PageForm
{
    double width = 595.276;
    double height = 841.89;
    double margin = 17 * millimetre; ///< left and right
    double headerBaseline = 55.5;
    double headerLine = 23 * millimetre;
    double top = 86;
    double bottom = 780;
    double footerLine = 795;
    double footerBaseline = 811.5;
    bool lies = false;

    constexpr double inner() const { return width - 2 * margin; }
    constexpr double room() const { return bottom - top; }
};

constexpr PageForm portrait = {};
constexpr PageForm landscape = {841.89, 595.276, 15 * millimetre, 43.5, 55, 63, 546, 555.75, 572.25, true};

/** How much white there is inside and between blocks. */
struct Density
{
    double cellLine = 12.5; ///< from one baseline of a cell to the next
    double rowPad = 2.8;    ///< above and below the lines of a row
    double factPad = 5;     ///< the same in a table without column heads
    double groupAbove = 6;  ///< white above a group row
    double headPad = 5;
    double gaps = 1;           ///< of what there is between blocks
    double matrixCell = 17.25; ///< the height of a cell of a matrix
    double matrixGap = 3;      ///< between its rows
    double matrixFoot = 6.5;   ///< above and below its totals
    double noteLine = 11.25;   ///< from one line of a note to the next
    bool operator==(const Density &) const = default;
};

constexpr Density roomy = {};
/** For a page that would else leave a few lines to the next: no closer than this. */
constexpr Density tight = {11.25, 1.2, 2.2, 1.5, 3, 0.6, 14.5, 1.5, 3, 10};

/** A density between two: 0 is the first, 1 the second. */
constexpr Density between(const Density &from, const Density &to, double share)
{
    const auto mixed = [share](double a, double b) { return a + share * (b - a); };
    return {mixed(from.cellLine, to.cellLine),     mixed(from.rowPad, to.rowPad),
            mixed(from.factPad, to.factPad),       mixed(from.groupAbove, to.groupAbove),
            mixed(from.headPad, to.headPad),       mixed(from.gaps, to.gaps),
            mixed(from.matrixCell, to.matrixCell), mixed(from.matrixGap, to.matrixGap),
            mixed(from.matrixFoot, to.matrixFoot), mixed(from.noteLine, to.noteLine)};
}

constexpr double hair = 0.5;      ///< hairlines between rows
constexpr double rule = 0.75;     ///< the line of a heading row
constexpr double markSize = 10.5; ///< status glyphs, verdicts and icons
constexpr double markGap = 4.5;   ///< from a mark to its words

namespace style {
using theme::Palette;
constexpr TextStyle title = {{Face::Display}, 22, 25};
constexpr TextStyle codes = {{Face::Regular}, 8, 11, &Palette::ink2}; ///< below a matrix
constexpr TextStyle titleAcross = {{Face::Display}, 16.5, 20};        ///< on a page that lies
constexpr TextStyle heading = {{Face::SemiBold}, 11.5, 16};
constexpr TextStyle subheading = {{Face::SemiBold}, 9.5, 13.5};
constexpr TextStyle lead = {{Face::Regular}, 11, 16.5};
constexpr TextStyle body = {{Face::Regular}, 9.5, 13.5};
constexpr TextStyle bodyStrong = {{Face::SemiBold}, 9.5, 13.5};
constexpr TextStyle small = {{Face::Regular}, 8.5, 12, &Palette::ink2};
constexpr TextStyle furniture = {{Face::Regular, true}, 8.5, 12, &Palette::ink2};
constexpr TextStyle number = {{Face::SemiBold}, 14, 17, &Palette::accent};
constexpr TextStyle figure = {{Face::Display, true}, 20, 25};
constexpr TextStyle cell = {{Face::Regular, true}, 9, 11.5};
constexpr TextStyle cellQuiet = {{Face::Regular, true}, 9, 11.5, &Palette::ink2};
constexpr TextStyle cellStrong = {{Face::Medium, true}, 9, 11.5};
constexpr TextStyle cellAlarm = {{Face::SemiBold, true}, 9, 11.5, &Palette::stoptext};
constexpr TextStyle cellBelow = {{Face::Regular, true}, 8.25, 11.5, &Palette::ink2};
constexpr TextStyle fact = {{Face::Regular, true}, 9.5, 11.5};
constexpr TextStyle factQuiet = {{Face::Regular, true}, 9.5, 11.5, &Palette::ink2};
constexpr TextStyle note = {{Face::Regular, true}, 8, 11.5, &Palette::ink2}; ///< a number that refers to a footnote
constexpr TextStyle group = {{Face::SemiBold}, 9, 12};
constexpr TextStyle groupQuiet = {{Face::Regular, true}, 9, 12, &Palette::ink2};
constexpr TextStyle groupHead = {{Face::SemiBold}, 9.75, 13};
constexpr TextStyle groupHeadQuiet = {{Face::Regular, true}, 9.75, 13, &Palette::ink2};
constexpr TextStyle columnHead = {{Face::Medium}, 8.5, 11, &Palette::ink2};
} // namespace style

} // namespace aanjager::paper
