#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QSizeF>

/* The measures of a slide, in units of which 1920 × 1080 make the whole. */
namespace aanjager::slides {

/** What the room is like in which slides are seen. */
enum class Room { Light, Dark };

inline constexpr QSizeF slideSize(1920, 1080);
inline constexpr double margin = 96, gutter = 30;
inline constexpr double contentWidth = 1920 - 2 * margin;
inline constexpr double contentBottom = 996;
inline constexpr double leastText = 40, footerText = 28; ///< nothing is smaller; the footer alone is furniture

/** How a text is set; `line` from one baseline to the next. */
struct Style
{
    double size = leastText;
    double line = 52;
    QFont::Weight weight = QFont::Normal;
    bool display = false;
    QColor theme::Palette::*ink = &theme::Palette::ink;
};

namespace style {
using theme::Palette;
inline constexpr Style body = {};
inline constexpr Style quiet = {leastText, 52, QFont::Normal, false, &Palette::ink2};
inline constexpr Style medium = {leastText, 52, QFont::Medium};
inline constexpr Style strong = {leastText, 52, QFont::DemiBold};
inline constexpr Style head = {leastText, 52, QFont::DemiBold, false, &Palette::ink2};
inline constexpr Style group = {44, 56, QFont::DemiBold};
inline constexpr Style figure = {72, 84, QFont::DemiBold, true};
inline constexpr Style large = {88, 100, QFont::DemiBold, true};
inline constexpr Style badge = {44, 56, QFont::DemiBold, false, &Palette::onaccent};
inline constexpr Style footer = {footerText, 36, QFont::Normal, false, &Palette::ink2};
} // namespace style

/** The colours of slides: those of the look, with words that stand out seven to one at least. */
const theme::Palette &slidePalette(Room room);

/** The ground of the first and the last slide. */
QColor bandColour();

QFont fontOf(const Style &style);

} // namespace aanjager::slides
