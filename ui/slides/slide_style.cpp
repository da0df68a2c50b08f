#include "ui/slides/slide_style.h"

#include "ui/theme/type.h"

namespace aanjager::slides {

namespace {

theme::Palette made(theme::Palette palette, const QColor &quiet, const QColor &line)
{
    palette.ink2 = palette.ink3 = quiet;
    palette.line2 = line;
    return palette;
}

} // namespace

const theme::Palette &slidePalette(Room room)
{
    static const theme::Palette light = made(theme::lightPalette(), QColor(0x45, 0x50, 0x5A), QColor(0xB9, 0xBD, 0xBF));
    static const theme::Palette dark = made(theme::darkPalette(), QColor(0xB6, 0xBF, 0xC7), QColor(0x4A, 0x55, 0x5E));
    return room == Room::Light ? light : dark;
}

QColor bandColour()
{
    return {0x0C, 0x46, 0x56};
}

QFont fontOf(const Style &style)
{
    theme::loadFonts();
    QFont font(style.display ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(style.size));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting); // lines break alike at every size of the screen
    return font;
}

} // namespace aanjager::slides
