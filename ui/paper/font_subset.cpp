#include "ui/paper/font_subset.h"

#include "ui/paper/cff_font.h"
#include "ui/paper/pdf_syntax.h"

#include <QtEndian>
#include <hb-ot.h>
#include <hb-subset.h>
#include <memory>

namespace aanjager::paper {

namespace {

constexpr hb_tag_t cffTable = HB_TAG('C', 'F', 'F', ' ');
/** What a TrueType program needs inside a PDF. */
constexpr hb_tag_t trueTypeTables[] = {HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'),
                                       HB_TAG('m', 'a', 'x', 'p'), HB_TAG('h', 'm', 't', 'x'),
                                       HB_TAG('l', 'o', 'c', 'a'), HB_TAG('g', 'l', 'y', 'f')};

using CutFace = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;
using Plan = std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)>;
using Input = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned size = 0;
    const char *data = hb_blob_get_data(blob, &size);
    QByteArray bytes(data, static_cast<qsizetype>(size));
    hb_blob_destroy(blob);
    return bytes;
}

/** The tables of a face that are not wanted in its subset. */
void dropOthers(hb_face_t *face, hb_set_t *dropped, bool isCff)
{
    unsigned count = hb_face_get_table_tags(face, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_face_get_table_tags(face, 0, &count, tags.data());
    for (const hb_tag_t tag : tags) {
        const bool wanted =
            tag == (isCff ? cffTable : trueTypeTables[5]) ||
            std::find(std::begin(trueTypeTables), std::end(trueTypeTables), tag) != std::end(trueTypeTables);
        if (!wanted)
            hb_set_add(dropped, tag);
    }
}

QByteArray postScriptName(hb_face_t *face)
{
    char name[64] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray plain;
    for (const char letter : QByteArray(name))
        if ((letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
            letter == '-')
            plain += letter;
    return plain.isEmpty() ? QByteArrayLiteral("Font") : plain;
}

QByteArray metricsOf(const PaperFont &font)
{
    const double thousandths = 1000 / static_cast<double>(font.em());
    const QByteArray head = bytesOf(hb_face_reference_table(hb_font_get_face(font.shaper()), trueTypeTables[0]));
    constexpr qsizetype boxAt = 36;
    QByteArray text = "/Flags 4/ItalicAngle 0/StemV 80/FontBBox[";
    for (qsizetype at = boxAt; at < boxAt + 8 && at + 2 <= head.size(); at += 2)
        appendNumber(text, qFromBigEndian<qint16>(head.constData() + at) * thousandths, 0);
    text += ']';
    const std::pair<const char *, hb_ot_metrics_tag_t> heights[] = {
        {"/Ascent ", HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER},
        {"/Descent ", HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER},
        {"/CapHeight ", HB_OT_METRICS_TAG_CAP_HEIGHT},
    };
    for (const auto &[key, tag] : heights) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position_with_fallback(font.shaper(), tag, &value);
        text += key;
        appendNumber(text, value * thousandths, 0);
    }
    return text;
}

/** A font cut down; empty when that failed. */
struct Subset
{
    QByteArray bytes;
    std::vector<unsigned> numbers; ///< those that its glyphs had before
};

Subset cut(hb_face_t *face, const std::vector<unsigned> &glyphs, bool isCff, unsigned flags)
{
    const Input input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), flags | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    for (const unsigned glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    dropOthers(face, hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), isCff);
    const Plan plan(hb_subset_plan_create_or_fail(face, input.get()), hb_subset_plan_destroy);
    const CutFace made(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr, hb_face_destroy);
    if (!made)
        return {};
    Subset subset;
    const hb_map_t *before = hb_subset_plan_new_to_old_glyph_mapping(plan.get());
    for (unsigned glyph = 0; glyph < hb_map_get_population(before); ++glyph)
        subset.numbers.push_back(hb_map_get(before, glyph));
    subset.bytes = bytesOf(isCff ? hb_face_reference_table(made.get(), cffTable) : hb_face_reference_blob(made.get()));
    return subset;
}

QByteArray numbered(const Subset &subset)
{
    return numberedCff(subset.bytes, subset.numbers).value_or(QByteArray());
}

} // namespace

Result<FontProgram> subsetOf(const PaperFont &font, const std::vector<unsigned> &glyphs)
{
    hb_face_t *face = hb_font_get_face(font.shaper());
    const bool isCff = !bytesOf(hb_face_reference_table(face, cffTable)).isEmpty();
    FontProgram program{{}, isCff, postScriptName(face), metricsOf(font)};
    if (isCff)
        program.bytes = numbered(cut(face, glyphs, true, HB_SUBSET_FLAGS_DEFAULT));
    if (program.bytes.isEmpty())
        program.bytes = cut(face, glyphs, isCff, HB_SUBSET_FLAGS_RETAIN_GIDS).bytes;
    if (program.bytes.isEmpty())
        return fail(ErrorKind::Format,
                    QStringLiteral("the font %1 cannot be embedded").arg(QLatin1String(program.name)));
    return program;
}

} // namespace aanjager::paper
