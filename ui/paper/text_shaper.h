#pragma once

#include "ui/paper/paper_font.h"

#include <QString>
#include <unordered_map>

namespace aanjager::paper {

/** How a text is shaped: its face, and whether figures all have one width. */
struct TextForm
{
    Face face = Face::Regular;
    bool tabular = false;

    bool operator==(const TextForm &) const = default;
};

/** One glyph of a font, its origin in ems from the text's; y counts upwards. */
struct Glyph
{
    unsigned id = 0;
    float x = 0;
    float y = 0;
};

/** Characters and the glyphs that stand for them together. */
struct Cluster
{
    int bytes = 0; ///< of the UTF-8 text
    int glyphs = 0;
};

/** Glyphs of one font in the order they are drawn, and in the order they are read the clusters they make up. */
struct GlyphRun
{
    const PaperFont *font = nullptr;
    std::vector<Glyph> glyphs;
    std::vector<Cluster> clusters;
    QByteArray utf8;
    bool backward = false; ///< right to left: the last cluster's glyphs come first
};

/** A text on one line, ready to be drawn at any size. */
struct ShapedText
{
    std::vector<GlyphRun> runs;
    float width = 0; ///< in ems
    TextForm form = {};
};

/**
 * Shapes text on one line: HarfBuzz with the bundled fonts, and with the system's fonts for what those do not cover.
 * Nothing is lost: a character that no font covers is drawn as an empty box that still extracts as that character.
 */
class TextShaper
{
public:
    explicit TextShaper(const FontBook &fonts) : m_fonts(fonts) {}

    /** The shaped text; the reference holds until the next call. Texts that come back are kept. */
    const ShapedText &shaped(const QString &text, TextForm form);
    /** The width in ems, summed from the characters (kerning left out), so that measuring a table shapes nothing. */
    float width(QStringView text, TextForm form) const;

private:
    ShapedText shape(const QString &text, TextForm form) const;

    const FontBook &m_fonts;
    std::array<std::unordered_map<QString, ShapedText>, 10> m_kept; ///< by face and figures
    size_t m_count = 0;
};

} // namespace aanjager::paper
