#include "core/report/logo.h"

#include <QSizeF>
#include <gtest/gtest.h>

using namespace aanjager::report;

TEST(LogoFile, KnowsAPngAndItsSize)
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x78\0\0\0\x28", 24);

    const LogoFile logo = logoFile(png);

    EXPECT_STREQ(logo.type, "image/png");
    EXPECT_EQ(logo.size, QSizeF(120, 40));
}

TEST(LogoFile, FindsTheSizeOfAJpegBehindItsOtherSegments)
{
    const QByteArray jpeg("\xff\xd8\xff\xe0\0\x04\x01\x02\xff\xc0\0\x11\x08\0\x28\0\x78\x03\x01\x11", 20);

    const LogoFile logo = logoFile(jpeg);

    EXPECT_STREQ(logo.suffix, "jpg");
    EXPECT_EQ(logo.size, QSizeF(120, 40));
}

TEST(LogoFile, TakesTheSizeOfAnSvgFromItsBoxOrItsSides)
{
    EXPECT_EQ(logoFile("<svg viewBox=\"0 0 60,20\"/>").size, QSizeF(60, 20));
    EXPECT_EQ(logoFile("<?xml version=\"1.0\"?><svg width=\"30mm\" height=\"10mm\"/>").size, QSizeF(30, 10));
    EXPECT_STREQ(logoFile("<svg/>").type, "image/svg+xml");
}

TEST(LogoFile, TakesNothingElseForALogo)
{
    for (const QByteArray &file :
         {QByteArray(), QByteArray("GIF89a"), QByteArray("<html/>"), QByteArray("\xff\xd8\xff")})
        EXPECT_TRUE(logoFile(file).size.isEmpty()) << file.toStdString();
    EXPECT_EQ(logoFile("<html/>").type, nullptr);
    EXPECT_EQ(logoFile("GIF89a").type, nullptr);
}
