#include "ui/paper/font_subset.h"

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

using Face_ = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;
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

} // namespace

Result<FontProgram> subsetOf(const PaperFont &font, const std::vector<unsigned> &glyphs)
{
    hb_face_t *face = hb_font_get_face(font.shaper());
    const QByteArray name = postScriptName(face);
    const Input input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    const bool isCff = !bytesOf(hb_face_reference_table(face, cffTable)).isEmpty();
    if (input) {
        hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
        for (const unsigned glyph : glyphs)
            hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
        dropOthers(face, hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), isCff);
    }
    const Face_ subset(input ? hb_subset_or_fail(face, input.get()) : nullptr, hb_face_destroy);
    if (!subset)
        return fail(ErrorKind::Format, QStringLiteral("the font %1 cannot be embedded").arg(QLatin1String(name)));
    FontProgram program{{}, isCff, name, metricsOf(font)};
    program.bytes =
        bytesOf(isCff ? hb_face_reference_table(subset.get(), cffTable) : hb_face_reference_blob(subset.get()));
    if (program.bytes.isEmpty())
        return fail(ErrorKind::Format, QStringLiteral("the font %1 cannot be embedded").arg(QLatin1String(name)));
    return program;
}

} // namespace aanjager::paper
