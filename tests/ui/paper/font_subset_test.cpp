#include "ui/paper/font_subset.h"

#include "ui/paper/cff_font.h"

#include <gtest/gtest.h>
#include <hb.h>

namespace aanjager {

using namespace paper;

namespace {

unsigned glyphOf(const PaperFont &font, char32_t character)
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(font.shaper(), character, &glyph);
    return glyph;
}

} // namespace

TEST(FontSubset, HoldsLittleMoreThanTheOutlinesOfItsGlyphs)
{
    const FontBook book;
    const PaperFont &font = book.bundled(Face::Regular);

    const auto one = subsetOf(font, {glyphOf(font, U'a')});
    const auto two = subsetOf(font, {glyphOf(font, U'a'), glyphOf(font, U'g')});

    ASSERT_TRUE(one);
    ASSERT_TRUE(two);
    EXPECT_TRUE(one->isCff);
    EXPECT_EQ(one->name.toStdString(), "Inter-Regular");
    EXPECT_LT(one->bytes.size(), 1000);
    EXPECT_GT(two->bytes.size(), one->bytes.size());
}

TEST(FontSubset, KnowsItsGlyphsByTheirNumbersInTheWholeFont)
{
    const FontBook book;
    const PaperFont &font = book.bundled(Face::Bold);
    const unsigned glyph = glyphOf(font, U'z');

    const auto subset = subsetOf(font, {glyph});

    ASSERT_TRUE(subset);
    const QByteArray list = {"\0\0\0", 1};
    const QByteArray numbered =
        list + static_cast<char>(glyph >> 8) + static_cast<char>(glyph & 0xFF) + QByteArray("\3\0\1\0\0\0\0\2", 8);
    EXPECT_TRUE(subset->bytes.contains(numbered));
    EXPECT_TRUE(subset->bytes.contains("Identity"));
}

TEST(NumberedCff, RefusesWhatIsNoFontOrHasNumbersAlready)
{
    const FontBook book;
    const PaperFont &font = book.bundled(Face::Regular);
    const QByteArray subset = subsetOf(font, {glyphOf(font, U'a')})->bytes;

    EXPECT_FALSE(numberedCff("geen lettertype", {0, 1}));
    EXPECT_FALSE(numberedCff({}, {0}));
    EXPECT_FALSE(numberedCff(subset, {0, 1}));
    for (qsizetype cut = 0; cut < subset.size(); cut += 7)
        EXPECT_FALSE(numberedCff(subset.left(cut), {0, 1})) << cut;
}

} // namespace aanjager
