#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace aanjager::paper {

/**
 * A font in the Compact Font Format whose glyphs have names, as one whose glyphs have numbers: `numbers` holds that of
 * each glyph. Names, which a PDF has no use for, are most of a small subset. Nothing when the font is of another kind:
 * its glyphs have numbers already, or it uses subroutines.
 */
std::optional<QByteArray> numberedCff(const QByteArray &cff, const std::vector<unsigned> &numbers);

} // namespace aanjager::paper
