#include "ui/paper/text_shaper.h"

#include <hb.h>

namespace aanjager::paper {

namespace {

constexpr size_t keptTexts = 4096; ///< words of a vocabulary, parties and figures come back; sentences seldom do

/** A part of a text that one font draws in one direction; `from` and `to` count UTF-16 units. */
struct Part
{
    qsizetype from = 0;
    qsizetype to = 0;
    const PaperFont *font = nullptr;
    bool backward = false;
};

char32_t characterAt(QStringView text, qsizetype at, qsizetype &next)
{
    const QChar unit = text[at];
    next = at + 1;
    if (!unit.isHighSurrogate() || next >= text.size() || !text[next].isLowSurrogate())
        return unit.unicode();
    return QChar::surrogateToUcs4(unit, text[next++]);
}

bool isBackward(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/** Marks, joiners and spaces stay with the character before them, whatever its font and direction. */
bool staysWithPrevious(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirNSM || direction == QChar::DirBN || character == U'\u200D' ||
           QChar::joiningType(character) == QChar::Joining_Transparent;
}

std::vector<Part> partsOf(QStringView text, const FontBook &fonts, Face face)
{
    std::vector<Part> parts;
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        const char32_t character = characterAt(text, at, next);
        Part part{at, next, parts.empty() ? nullptr : parts.back().font, false};
        if (!parts.empty() && staysWithPrevious(character)) {
            part.backward = parts.back().backward;
        } else {
            part.font = &fonts.covering(character, face);
            part.backward = isBackward(character);
        }
        if (!parts.empty() && parts.back().font == part.font && parts.back().backward == part.backward)
            parts.back().to = next;
        else
            parts.push_back(part);
    }
    return parts;
}

/** Neutral parts between two backward ones read backward too, and a stretch of backward parts is drawn last part first.
 */
void putInDrawingOrder(std::vector<Part> &parts, QStringView text)
{
    const auto isBlank = [text](const Part &part) {
        return text.mid(part.from, part.to - part.from).trimmed().isEmpty();
    };
    for (size_t i = 1; i + 1 < parts.size(); ++i)
        if (!parts[i].backward && parts[i - 1].backward && parts[i + 1].backward && isBlank(parts[i]))
            parts[i].backward = true;
    for (auto from = parts.begin(); from != parts.end();) {
        const auto to = std::find_if(from, parts.end(), [from](const Part &p) { return p.backward != from->backward; });
        if (from->backward)
            std::reverse(from, to);
        from = to;
    }
}

/** The clusters of a shaped buffer, in logical order, as bytes of the UTF-8 text and numbers of glyphs. */
std::vector<Cluster> clustersOf(const hb_glyph_info_t *infos, unsigned count, bool backward, qsizetype bytes)
{
    std::vector<Cluster> clusters;
    for (unsigned i = 0; i < count; ++i) {
        const unsigned at = backward ? count - 1 - i : i;
        const unsigned before = backward ? at + 1 : at - 1;
        if (i > 0 && infos[at].cluster == infos[before].cluster)
            ++clusters.back().glyphs;
        else
            clusters.push_back({static_cast<int>(infos[at].cluster), 1});
    }
    for (size_t i = 0; i < clusters.size(); ++i) {
        const int end = i + 1 < clusters.size() ? clusters[i + 1].bytes : static_cast<int>(bytes);
        clusters[i].bytes = end - clusters[i].bytes;
    }
    return clusters;
}

/** A glyph for what no font covers: PDF/A does not allow .notdef. */
hb_codepoint_t emptyBox(hb_font_t *font)
{
    hb_codepoint_t glyph = 0;
    for (const hb_codepoint_t box : {U'\u25A1', U'\uFFFD', U'?'})
        if (hb_font_get_nominal_glyph(font, box, &glyph))
            break;
    return glyph;
}

GlyphRun shapePart(QStringView text, const Part &part, bool tabular, float &pen)
{
    GlyphRun run{part.font, {}, {}, text.mid(part.from, part.to - part.from).toUtf8(), part.backward};
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, run.utf8.constData(), static_cast<int>(run.utf8.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, part.backward ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    const hb_feature_t feature = {HB_TAG('t', 'n', 'u', 'm'), tabular ? 1U : 0U, HB_FEATURE_GLOBAL_START,
                                  HB_FEATURE_GLOBAL_END};
    hb_shape(part.font->shaper(), buffer, &feature, 1);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    const float em = part.font->em();
    run.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        const hb_codepoint_t glyph = infos[i].codepoint ? infos[i].codepoint : emptyBox(part.font->shaper());
        const auto x = static_cast<float>(positions[i].x_offset) / em;
        const auto y = static_cast<float>(positions[i].y_offset) / em;
        run.glyphs.push_back({glyph, pen + x, y});
        pen += static_cast<float>(positions[i].x_advance) / em;
    }
    run.clusters = clustersOf(infos, count, part.backward, run.utf8.size());
    hb_buffer_destroy(buffer);
    return run;
}

} // namespace

const ShapedText &TextShaper::shaped(const QString &text, TextForm form)
{
    if (m_count >= keptTexts) {
        for (auto &kept : m_kept)
            kept.clear();
        m_count = 0;
    }
    auto &kept = m_kept[static_cast<size_t>(form.face) * 2 + (form.tabular ? 1 : 0)];
    const auto [place, fresh] = kept.try_emplace(text);
    if (fresh) {
        place->second = shape(text, form);
        ++m_count;
    }
    return place->second;
}

float TextShaper::width(QStringView text, TextForm form) const
{
    const PaperFont &own = m_fonts.bundled(form.face);
    float sum = 0;
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        const char32_t character = characterAt(text, at, next);
        const PaperFont &font = character < 0x250 ? own : m_fonts.covering(character, form.face);
        sum += font.advance(character, form.tabular);
    }
    return sum;
}

ShapedText TextShaper::shape(const QString &text, TextForm form) const
{
    ShapedText result;
    result.form = form;
    std::vector<Part> parts = partsOf(text, m_fonts, form.face);
    putInDrawingOrder(parts, text);
    for (const Part &part : parts)
        result.runs.push_back(shapePart(text, part, form.tabular, result.width));
    return result;
}

} // namespace aanjager::paper
