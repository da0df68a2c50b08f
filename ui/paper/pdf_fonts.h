#pragma once

#include "ui/paper/pdf_file.h"
#include "ui/paper/text_shaper.h"

#include <unordered_map>

namespace aanjager::paper {

/**
 * The fonts of a file: notes which glyphs are shown and what characters they stand for, and embeds just those. A glyph
 * keeps its number, so that pages can be written before the fonts are.
 */
class PdfFonts
{
public:
    explicit PdfFonts(PdfFile &file) : m_file(file) {}

    /** The name of a font in the resources of every page, such as "/F1". */
    QByteArray nameOf(const PaperFont &font) { return entryOf(font).name; }
    /**
     * Appends the operators that show a run, inside a text object whose font is set. `pen` is how far the text has come
     * from its origin, in thousandths of an em; `stretch` widens the distances between glyphs; `size` is the font's.
     */
    void appendRun(QByteArray &content, const GlyphRun &run, double size, double stretch, double &pen);
    /** Writes the fonts that were used; returns the entries of the resource dictionary. Fails with Format when one
     * cannot be embedded. */
    Result<QByteArray> finish();

private:
    /** What is known of a glyph that was shown. */
    struct Shown
    {
        QByteArray utf8;
        int width = -1; ///< in thousandths of an em; -1: not shown
    };
    struct Entry
    {
        QByteArray name;
        std::vector<Shown> glyphs; ///< by number
    };

    Entry &entryOf(const PaperFont &font);
    Result<PdfRef> embed(const PaperFont &font, const Entry &entry);

    PdfFile &m_file;
    std::vector<std::pair<const PaperFont *, Entry>> m_entries; ///< in order of their first use
};

} // namespace aanjager::paper
