#include "ui/theme/theme.h"

#include "ui/theme/icon.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace aanjager::theme;

/** Leaves the theme as it was found: it belongs to the whole test program. */
struct WornTheme : testing::Test
{
    void TearDown() override
    {
        Theme::instance().setScale(100);
        Theme::instance().setLook(Look::Light);
    }
    Theme &theme = Theme::instance();
};

namespace {

QRgb middleOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(20, 20), 1.0, mode).toImage().pixel(10, 10);
}

} // namespace

TEST_F(WornTheme, DressesTheApplicationAndSaysSoWhenTheLookChanges)
{
    theme.setLook(Look::Light);
    const QSignalSpy changes(&theme, &Theme::changed);

    theme.setLook(Look::Dark);

    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), darkPalette().surface);
    EXPECT_EQ(QApplication::palette().color(QPalette::Disabled, QPalette::Text), darkPalette().inkdis);
    EXPECT_TRUE(qApp->styleSheet().contains(darkPalette().accent.name()));
}

TEST_F(WornTheme, LeavesPlaceholdersTheirWholeInk)
{
    theme.setLook(Look::Light);
    QLineEdit line;
    QPlainTextEdit text;

    line.ensurePolished();
    text.ensurePolished();

    EXPECT_EQ(line.palette().color(QPalette::PlaceholderText), lightPalette().ink3);
    EXPECT_EQ(text.palette().color(QPalette::PlaceholderText), lightPalette().ink3);
    EXPECT_EQ(line.palette().color(QPalette::Text), lightPalette().ink);
}

TEST_F(WornTheme, FollowsTheSystemUntilALookIsChosen)
{
    theme.setLook(Look::Dark);

    theme.setLook(Look::System);

    EXPECT_FALSE(theme.isDark()) << "the offscreen platform is light";
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightPalette().win);
}

TEST_F(WornTheme, TellsALightPaletteFromADarkOne)
{
    EXPECT_FALSE(looksDark(qtPalette(lightPalette())));
    EXPECT_TRUE(looksDark(qtPalette(darkPalette())));
}

TEST_F(WornTheme, SetsTheTypeInPointsTimesTheUsersScale)
{
    const int row = theme.rowHeight();

    theme.setScale(129);

    EXPECT_EQ(theme.scale(), 130);
    EXPECT_DOUBLE_EQ(theme.font(TextStyle::Body).pointSizeF(), 9.75 * 1.3);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 9.75 * 1.3);
    EXPECT_GT(theme.rowHeight(), row);
}

TEST_F(WornTheme, OffersTextUpToTwiceTheSize)
{
    const QList<int> offered(Theme::scales().begin(), Theme::scales().end());

    theme.setScale(1000);

    EXPECT_EQ(offered, (QList<int>{100, 115, 130, 150, 175, 200}));
    EXPECT_EQ(theme.scale(), 200);
    EXPECT_EQ(theme.length(212), 424);
    EXPECT_DOUBLE_EQ(theme.font(TextStyle::Body).pointSizeF(), 19.5);
}

TEST_F(WornTheme, CarriesInterItself)
{
    EXPECT_EQ(QFontInfo(theme.font(TextStyle::Body)).family(), QStringLiteral("Inter"));
    EXPECT_EQ(QFontInfo(theme.font(TextStyle::ScreenTitle)).family(), QStringLiteral("Inter Display"));
    EXPECT_EQ(theme.rowHeight(), 36);
    EXPECT_EQ(theme.groupRowHeight(), 28);
}

TEST_F(WornTheme, PaintsAnIconInTheColoursOfTheMoment)
{
    const QIcon plus = icon(QStringLiteral("plus"), {&Palette::ink, &Palette::accent});
    theme.setLook(Look::Light);
    const QRgb light = middleOf(plus);

    theme.setLook(Look::Dark);

    EXPECT_EQ(light, lightPalette().ink.rgb());
    EXPECT_EQ(middleOf(plus), darkPalette().ink.rgb());
    EXPECT_EQ(middleOf(plus, QIcon::Disabled), darkPalette().inkdis.rgb());
}

TEST_F(WornTheme, PaintsAnIconSharpAtTwiceTheResolution)
{
    const QPixmap pixmap = icon(QStringLiteral("folder")).pixmap(QSize(16, 16), 2.0);

    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(StyleSheet, FillsInEveryNameAndScalesLengths)
{
    const QString filled = expanded(u"a { color: @ink; padding: 0 @10px; font-size: @9.75pt; }", lightPalette(), 130);

    EXPECT_EQ(filled, QStringLiteral("a { color: #18222c; padding: 0 13px; font-size: 12.68pt; }"));
    EXPECT_FALSE(styleSheet(darkPalette(), 100).contains(QLatin1Char('@')));
}

TEST(StyleSheet, LeavesTheRowsOfViewsToTheirDelegates)
{
    EXPECT_FALSE(styleSheet(lightPalette(), 100).contains(QStringLiteral("::item")));
}
