#pragma once

#include "ui/paper/text_shaper.h"
#include "ui/theme/palette.h"

/* The measures of a page, in points: A4 portrait, always the light palette. */
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

namespace page {
constexpr double width = 595.276;
constexpr double height = 841.89;
constexpr double margin = 17 * millimetre;
constexpr double inner = width - 2 * margin;
constexpr double headerBaseline = 55.5;
constexpr double headerLine = 23 * millimetre;
constexpr double top = 86; ///< where blocks begin
constexpr double bottom = 780;
constexpr double footerLine = 795;
constexpr double footerBaseline = 811.5;
} // namespace page

constexpr double hair = 0.5;      ///< hairlines between rows
constexpr double rule = 0.75;     ///< the line of a heading row
constexpr double markSize = 10.5; ///< status glyphs, verdicts and icons
constexpr double markGap = 4.5;   ///< from a mark to its words

namespace style {
using theme::Palette;
constexpr TextStyle title = {{Face::Display}, 22, 25};
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
constexpr TextStyle group = {{Face::SemiBold}, 9, 12};
constexpr TextStyle columnHead = {{Face::Medium}, 8.5, 11, &Palette::ink2};
} // namespace style

} // namespace aanjager::paper
