#pragma once

#include "core/base/result.h"
#include "ui/paper/paper_font.h"

namespace aanjager::paper {

/** A font cut down to what a file shows, as it is embedded there. */
struct FontProgram
{
    QByteArray bytes;   ///< a bare CFF table, or a TrueType file
    bool isCff = false; ///< else TrueType
    QByteArray name;    ///< PostScript name, without the mark of a subset
    QByteArray metrics; ///< entries of the font descriptor: flags, box, heights
};

/** Cuts a font down to these glyphs, which a PDF shows by the numbers that they have in the whole font. Fails with
 * Format when the font does not allow it. */
Result<FontProgram> subsetOf(const PaperFont &font, const std::vector<unsigned> &glyphs);

} // namespace aanjager::paper
