// What visual.md promises about contrast, pair by pair, by the formula of WCAG 2.
#include "ui/theme/palette.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace aanjager::theme;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double ratio(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

/** Two tokens that lie on each other, and the least ratio in light and in dark. */
struct Pair
{
    const char *front;
    const char *back;
    double light;
    double dark;
};

constexpr double text = 4.5;    ///< WCAG AA for words
constexpr double graphic = 3.0; ///< and for what is drawn

constexpr Pair promised[] = {
    {"ink", "surface", 16.0, 14.4},
    {"ink", "win", 14.0, 14.0},
    {"ink", "hover", text, text},
    {"ink", "sel", text, text},
    {"ink2", "surface", 6.6, 8.1},
    {"ink2", "win", text, text},
    {"ink2", "sel", text, text},
    {"ink3", "surface", text, text},
    {"ink3", "sel", text, text},
    {"accent", "surface", 7.7, 8.4},
    {"accent", "win", text, text},
    {"accent", "sel", text, text},
    {"onaccent", "accent", 7.7, 8.0},
    {"onaccent", "accenthov", text, text},
    {"ink", "p0", 8.8, 10.9},
    {"ink", "p1", 8.8, 10.9},
    {"ink", "p2", 8.8, 10.9},
    {"ink", "p4", 8.8, 10.9},
    {"onr3", "p3", 8.7, 10.8},
    {"onr1", "r1", 12.1, 8.9},
    {"onr2", "r2", 6.4, 4.7},
    {"onr3", "r3", 8.7, 10.8},
    {"oktext", "oksoft", 5.5, 6.9},
    {"warntext", "warnsoft", 5.5, 6.9},
    {"stoptext", "stopsoft", 5.5, 6.9},
    {"surface", "ink", text, text}, // a message
    {"ok", "surface", 4.8, graphic},
    {"warnline", "surface", 4.9, graphic},
    {"stop", "surface", 5.7, graphic},
    {"r0line", "surface", graphic, graphic},
    {"r1line", "surface", 3.7, graphic},
    {"field", "surface", 3.2, graphic},
    {"c3", "surface", graphic, graphic},
    {"c5", "surface", graphic, graphic},
    {"st0", "surface", graphic, graphic},
    {"st1", "surface", graphic, graphic},
    {"st2", "surface", graphic, graphic},
    {"st3", "surface", graphic, graphic},
    {"st4", "surface", graphic, graphic},
    {"accent", "track", graphic, graphic},
};

QColor named(const Palette &palette, const char *name)
{
    for (const Token &token : tokens())
        if (qstrcmp(token.name, name) == 0)
            return palette.*token.member;
    ADD_FAILURE() << "no such token: " << name;
    return {};
}

} // namespace

TEST(Contrast, IsWhatWasPromisedForEveryPairOfTokens)
{
    for (const Pair &pair : promised) {
        const double light = ratio(named(lightPalette(), pair.front), named(lightPalette(), pair.back));
        const double dark = ratio(named(darkPalette(), pair.front), named(darkPalette(), pair.back));

        EXPECT_GE(light, pair.light) << pair.front << " on " << pair.back << ", light";
        EXPECT_GE(dark, pair.dark) << pair.front << " on " << pair.back << ", dark";
    }
}

TEST(Contrast, IsComputedAsWcagDoes)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
    for (const Pair &pair : promised)
        EXPECT_NEAR(contrast(named(lightPalette(), pair.front), named(lightPalette(), pair.back)),
                    ratio(named(lightPalette(), pair.front), named(lightPalette(), pair.back)), 0.01);
}
