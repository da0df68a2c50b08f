#pragma once

#include <QByteArray>
#include <QFont>
#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

using hb_font_t = struct hb_font_t;

namespace aanjager::paper {

/** The faces that paper is set in; each is one bundled file. */
enum class Face { Regular, Medium, SemiBold, Bold, Display };

/** The bundled face that comes nearest to a font of the screen: family "Inter Display" or any other, by its weight. */
Face faceOf(const QFont &font);

/** One font file, opened for shaping. Lengths are in ems. */
class PaperFont
{
public:
    /** Opens a font from the bytes of its file; nothing when it cannot be read or has no outlines. */
    static std::unique_ptr<PaperFont> open(const QByteArray &bytes, int index = 0);
    ~PaperFont();
    Q_DISABLE_COPY_MOVE(PaperFont)

    bool covers(char32_t character) const;
    /** How far one character moves on by itself, kerning left out; `tabular` gives figures their one width. */
    float advance(char32_t character, bool tabular) const;
    hb_font_t *shaper() const { return m_shaper; }
    float em() const { return m_em; }

private:
    PaperFont() = default;
    float measured(char32_t character, bool tabular) const;

    hb_font_t *m_shaper = nullptr;
    float m_em = 1000;
    mutable std::array<std::vector<float>, 2> m_near;                 ///< advances of U+0000…U+04FF, NaN until asked
    mutable std::array<std::unordered_map<char32_t, float>, 2> m_far; ///< and of the rest
};

/** The fonts of one piece of paper: the bundled ones, and fonts of the system for what those do not cover. */
class FontBook
{
public:
    FontBook();
    ~FontBook();
    Q_DISABLE_COPY_MOVE(FontBook)

    const PaperFont &bundled(Face face) const;
    /** A font that covers the character: the bundled one where it can, else the system's; the bundled one when none
     * does. */
    const PaperFont &covering(char32_t character, Face face) const;

private:
    const PaperFont *fromSystem(char32_t character, Face face) const;

    mutable std::array<std::unique_ptr<PaperFont>, 5> m_bundled;
    mutable std::vector<std::unique_ptr<PaperFont>> m_system;
    mutable std::unordered_map<char32_t, const PaperFont *>
        m_found; ///< by character and weight; none covers it: nullptr
    mutable std::unordered_map<std::string, const PaperFont *> m_files;
};

} // namespace aanjager::paper
