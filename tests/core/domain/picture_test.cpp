#include "core/domain/picture.h"

#include "core/domain/entities.h"

#include <gtest/gtest.h>

using namespace aanjager;

namespace {

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const quint32 side : {width, height})
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(side >> shift & 0xff));
    return bytes.append(20, '\0');
}

QByteArray jpeg()
{
    const QByteArray segment("\xFF\xE0\x00\x04zz", 6);
    const QByteArray frame("\xFF\xC0\x00\x0b\x08\x00\x10\x00\x20\x01\x01\x11\x00", 13);
    return QByteArray("\xFF\xD8", 2) + segment + frame;
}

const QByteArray svg =
    R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8"/></svg>)";

} // namespace

TEST(Picture, KnowsTheThreeKindsByTheirContent)
{
    EXPECT_EQ(pictureOf(png(64, 32)).value().kind, PictureKind::Png);
    EXPECT_EQ(pictureOf(jpeg()).value().kind, PictureKind::Jpeg);
    EXPECT_EQ(pictureOf(svg).value().kind, PictureKind::Svg);
}

TEST(Picture, RefusesWhatIsNone)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("GIF89a"), QByteArray("<html/>"), QByteArray("<svg><g></svg>"), png(0, 8),
          png(100'000, 8), png(0xffffffff, 8), png(64, 32).left(20), QByteArray("\xFF\xD8\xFF\xE0\xFF\xFF", 6),
          QByteArray("<svg xmlns:x=\"http://www.w3.org/1999/xlink\"><image x:href=\"/etc/logo.png\"/></svg>"),
          QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>")})
        EXPECT_FALSE(pictureOf(bytes)) << bytes.toHex(' ').left(60).toStdString();
}

TEST(Picture, RefusesAnSvgThatRunsOrReachesForAnything)
{
    const QByteArray nested = "data:image/png;base64," + svg.toBase64();
    for (const QByteArray &inside :
         {QByteArray("<script>alert(1)</script>"), QByteArray("<rect onload=\"alert(1)\"/>"),
          QByteArray("<foreignObject/>"), QByteArray("<use href=\"https://example.org/a.svg#b\"/>"),
          QByteArray("<style>@import 'a.css';</style>"), QByteArray("<style><![CDATA[a{fill:url(b.svg)}]]></style>"),
          QByteArray("<rect style=\"fill: url( 'b.svg#c')\"/>"), QByteArray("<image xlink:href=\"" + nested + "\"/>"),
          QByteArray("<image xlink:href=\"data:image/png;base64," + png(100'000, 9).toBase64() + "\"/>")})
        EXPECT_FALSE(pictureOf("<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + inside + "</svg>"))
            << inside.toStdString();
    EXPECT_FALSE(pictureOf("<?xml-stylesheet href=\"a.css\"?><svg/>"));
}

TEST(Picture, TakesAnSvgThatBringsAllOfItself)
{
    for (const QByteArray &inside :
         {QByteArray("<use href=\"#a\"/>"), QByteArray("<rect style=\"fill: url( #a)\" fill=\"url('#b')\"/>"),
          QByteArray("<a href=\"https://example.org\"><rect/></a>"),
          QByteArray("<image xlink:href=\"data:image/png;base64," + png(9, 9).toBase64() + "\"/>")})
        EXPECT_TRUE(pictureOf("<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + inside + "</svg>"))
            << inside.toStdString();
}

TEST(Picture, TellsTheSizeOfAnSvgOnlyWhereItHasOne)
{
    EXPECT_EQ(pictureOf(svg).value().size, QSizeF(8, 8));
    for (const QByteArray &attributes : {QByteArray("viewBox=\"0 0 nan inf\""),
                                         QByteArray("width=\"100%\" height=\"9\""), QByteArray("viewBox=\"0 0 -4 2\"")})
        EXPECT_TRUE(pictureOf("<svg " + attributes + "/>").value().size.isEmpty()) << attributes.toStdString();
}

TEST(Picture, RefusesAFileThatIsTooLargeAndSaysHowLargeItMayBe)
{
    const auto picture = pictureOf(png(8, 8) + QByteArray(largestPicture, 'x'));

    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().accepted, QStringLiteral("≤ 512 kB"));
}

TEST(Picture, IsHeldByTheLogoOfAProgramme)
{
    Programme programme;
    programme.logo = QStringLiteral("geen plaatje");
    EXPECT_FALSE(validate(describe<Programme>(), &programme));

    programme.logo = QString::fromLatin1(png(8, 8).toBase64());
    EXPECT_TRUE(validate(describe<Programme>(), &programme));
}
