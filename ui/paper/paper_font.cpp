#include "ui/paper/paper_font.h"

#include "resources/carried.h"

#include <QFile>
#include <cmath>
#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb.h>
#include <limits>

namespace aanjager::paper {

namespace {

constexpr char32_t nearEnd = 0x500;
constexpr hb_tag_t tabularFigures = HB_TAG('t', 'n', 'u', 'm');

hb_font_t *shaperOf(const QByteArray &bytes, int index)
{
    auto *kept = new QByteArray(bytes);
    hb_blob_t *blob = hb_blob_create(kept->constData(), static_cast<unsigned>(kept->size()), HB_MEMORY_MODE_READONLY,
                                     kept, [](void *pointer) { delete static_cast<QByteArray *>(pointer); });
    hb_face_t *face = hb_face_create(blob, static_cast<unsigned>(index));
    hb_font_t *font = hb_font_create(face);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return font;
}

/** True for what a PDF can hold: TrueType outlines, or those of the first CFF. */
bool hasOutlines(hb_face_t *face)
{
    for (const hb_tag_t tag : {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('C', 'F', 'F', ' ')}) {
        hb_blob_t *table = hb_face_reference_table(face, tag);
        const unsigned size = hb_blob_get_length(table);
        hb_blob_destroy(table);
        if (size > 0)
            return true;
    }
    return false;
}

QString bundledFile(Face face)
{
    switch (face) {
    case Face::Medium:
        return QStringLiteral(":/fonts/Inter-Medium.otf");
    case Face::SemiBold:
        return QStringLiteral(":/fonts/Inter-SemiBold.otf");
    case Face::Bold:
        return QStringLiteral(":/fonts/Inter-Bold.otf");
    case Face::Display:
        return QStringLiteral(":/fonts/InterDisplay-SemiBold.otf");
    case Face::Regular:
        break;
    }
    return QStringLiteral(":/fonts/Inter-Regular.otf");
}

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The file of the system's font for a character, by weight, without coloured bitmaps: name and index, or an empty
 * name. */
std::pair<std::string, int> systemFile(char32_t character, Face face)
{
    FcPattern *pattern = FcPatternCreate();
    FcCharSet *wanted = FcCharSetCreate();
    FcCharSetAddChar(wanted, character);
    FcPatternAddCharSet(pattern, FC_CHARSET, wanted);
    FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8 *>("sans-serif"));
    FcPatternAddInteger(pattern, FC_WEIGHT, face == Face::Regular ? FC_WEIGHT_REGULAR : FC_WEIGHT_DEMIBOLD);
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern, FC_COLOR, FcFalse);
    FcConfigSubstitute(nullptr, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultNoMatch;
    FcPattern *match = FcFontMatch(nullptr, pattern, &result);
    std::pair<std::string, int> found;
    FcChar8 *file = nullptr;
    FcCharSet *covered = nullptr;
    if (match && FcPatternGetCharSet(match, FC_CHARSET, 0, &covered) == FcResultMatch &&
        FcCharSetHasChar(covered, character) && FcPatternGetString(match, FC_FILE, 0, &file) == FcResultMatch) {
        found.first = reinterpret_cast<const char *>(file);
        FcPatternGetInteger(match, FC_INDEX, 0, &found.second);
    }
    if (match)
        FcPatternDestroy(match);
    FcCharSetDestroy(wanted);
    FcPatternDestroy(pattern);
    return found;
}

} // namespace

Face faceOf(const QFont &font)
{
    if (font.family() == QLatin1String("Inter Display"))
        return Face::Display;
    if (font.weight() >= QFont::Bold)
        return Face::Bold;
    if (font.weight() >= QFont::DemiBold)
        return Face::SemiBold;
    return font.weight() >= QFont::Medium ? Face::Medium : Face::Regular;
}

std::unique_ptr<PaperFont> PaperFont::open(const QByteArray &bytes, int index)
{
    hb_font_t *shaper = shaperOf(bytes, index);
    if (!hasOutlines(hb_font_get_face(shaper))) {
        hb_font_destroy(shaper);
        return nullptr;
    }
    std::unique_ptr<PaperFont> font(new PaperFont);
    font->m_shaper = shaper;
    font->m_em = static_cast<float>(hb_face_get_upem(hb_font_get_face(font->m_shaper)));
    for (std::vector<float> &advances : font->m_near)
        advances.assign(nearEnd, std::numeric_limits<float>::quiet_NaN());
    return font;
}

PaperFont::~PaperFont()
{
    hb_font_destroy(m_shaper);
}

bool PaperFont::covers(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_shaper, character, &glyph);
}

float PaperFont::advance(char32_t character, bool tabular) const
{
    if (character < nearEnd) {
        float &kept = m_near[tabular][character];
        if (std::isnan(kept))
            kept = measured(character, tabular);
        return kept;
    }
    const auto [place, fresh] = m_far[tabular].try_emplace(character, 0.0F);
    if (fresh)
        place->second = measured(character, tabular);
    return place->second;
}

float PaperFont::measured(char32_t character, bool tabular) const
{
    hb_buffer_t *buffer = hb_buffer_create();
    const auto code = static_cast<uint32_t>(character);
    hb_buffer_add_utf32(buffer, &code, 1, 0, 1);
    hb_buffer_guess_segment_properties(buffer);
    const hb_feature_t feature = {tabularFigures, tabular ? 1U : 0U, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(m_shaper, buffer, &feature, 1);
    unsigned count = 0;
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    int sum = 0;
    for (unsigned i = 0; i < count; ++i)
        sum += positions[i].x_advance;
    hb_buffer_destroy(buffer);
    return static_cast<float>(sum) / m_em;
}

FontBook::FontBook()
{
    carryResources();
}

FontBook::~FontBook() = default;

const PaperFont &FontBook::bundled(Face face) const
{
    std::unique_ptr<PaperFont> &font = m_bundled[static_cast<size_t>(face)];
    if (!font)
        font = PaperFont::open(readAll(bundledFile(face)));
    if (!font)
        qFatal("The font %s is missing from this build", qUtf8Printable(bundledFile(face)));
    return *font;
}

const PaperFont &FontBook::covering(char32_t character, Face face) const
{
    const PaperFont &own = bundled(face);
    if (own.covers(character))
        return own;
    const char32_t weighed = character | (face == Face::Regular ? 0U : 1U << 24U);
    const auto [place, fresh] = m_found.try_emplace(weighed, nullptr);
    if (fresh)
        place->second = fromSystem(character, face);
    return place->second ? *place->second : own;
}

const PaperFont *FontBook::fromSystem(char32_t character, Face face) const
{
    const auto [file, index] = systemFile(character, face);
    if (file.empty())
        return nullptr;
    const auto [place, fresh] = m_files.try_emplace(file + '#' + std::to_string(index), nullptr);
    if (fresh) {
        std::unique_ptr<PaperFont> font = PaperFont::open(readAll(QString::fromStdString(file)), index);
        place->second = font.get();
        if (font)
            m_system.push_back(std::move(font));
    }
    return place->second && place->second->covers(character) ? place->second : nullptr;
}

} // namespace aanjager::paper
