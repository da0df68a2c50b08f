#include "ui/theme/palette.h"

#include "resources/carried.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::theme;

namespace {

QJsonObject tokensOf(const QString &look)
{
    carryResources();
    QFile file(QStringLiteral(":/style/tokens.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(look).toObject();
}

} // namespace

TEST(Palette, HoldsEveryTokenOfTheFileAndNoOther)
{
    const QJsonObject light = tokensOf(QStringLiteral("light"));
    const QJsonObject dark = tokensOf(QStringLiteral("dark"));

    QStringList read;
    for (const Token &token : tokens()) {
        const QString name = QString::fromLatin1(token.name);
        read += name;
        EXPECT_EQ((lightPalette().*token.member).name().toUpper(), light.value(name).toString()) << token.name;
        EXPECT_EQ((darkPalette().*token.member).name().toUpper(), dark.value(name).toString()) << token.name;
    }

    read.sort();
    EXPECT_EQ(read, light.keys());
    EXPECT_EQ(read, dark.keys());
}

TEST(Palette, HasTheTextContrastThatWasPromised)
{
    const Palette &light = lightPalette();
    const Palette &dark = darkPalette();

    EXPECT_GE(contrast(light.ink, light.surface), 16.0);
    EXPECT_GE(contrast(dark.ink, dark.surface), 14.4);
    for (const Palette &palette : {light, dark}) {
        EXPECT_GE(contrast(palette.ink2, palette.surface), 6.6);
        EXPECT_GE(contrast(palette.ink3, palette.sel), 4.5);
        EXPECT_GE(contrast(palette.accent, palette.surface), 7.7);
        EXPECT_GE(contrast(palette.onaccent, palette.accent), 7.7);
        for (const QColor &pill : {palette.p0, palette.p1, palette.p2, palette.p4})
            EXPECT_GE(contrast(palette.ink, pill), 8.8);
        EXPECT_GE(contrast(palette.onr3, palette.p3), 8.7);
    }
}

TEST(Palette, KeepsWordsReadableOnTheSoftFills)
{
    for (const Palette &palette : {lightPalette(), darkPalette()}) {
        EXPECT_GE(contrast(palette.oktext, palette.oksoft), 5.5);
        EXPECT_GE(contrast(palette.warntext, palette.warnsoft), 5.5);
        EXPECT_GE(contrast(palette.stoptext, palette.stopsoft), 5.5);
    }
}

TEST(Palette, KeepsGraphicsAtThreeToOne)
{
    for (const Palette &palette : {lightPalette(), darkPalette()}) {
        for (const QColor &graphic : {palette.ok, palette.warnline, palette.stop, palette.r1line, palette.field,
                                      palette.c3, palette.c5, palette.st0, palette.st4})
            EXPECT_GE(contrast(graphic, palette.surface), 3.0) << qPrintable(graphic.name());
        EXPECT_GE(contrast(palette.onr1, palette.r1), 4.5);
        EXPECT_GE(contrast(palette.onr2, palette.r2), 4.5);
        EXPECT_GE(contrast(palette.onr3, palette.r3), 4.5);
    }
    EXPECT_GE(contrast(lightPalette().r0line, lightPalette().surface), 2.9);
}
