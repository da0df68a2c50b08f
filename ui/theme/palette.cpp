#include "ui/theme/palette.h"

#include "resources/carried.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace aanjager::theme {

namespace {

/** The palette of one look; a token that the file lacks is a fault of the build, and stops the program. */
Palette readPalette(QLatin1String look)
{
    carryResources();
    QFile file(QStringLiteral(":/style/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource :/style/tokens.json is missing from this build");
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object().value(look).toObject();
    Palette palette;
    for (const Token &token : tokens()) {
        palette.*token.member = QColor(values.value(QLatin1String(token.name)).toString());
        if (!(palette.*token.member).isValid())
            qFatal("Token %s has no colour in :/style/tokens.json", token.name);
    }
    return palette;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

std::span<const Token> tokens()
{
    static constexpr Token all[] = {
        {"win", &Palette::win},
        {"surface", &Palette::surface},
        {"raised", &Palette::raised},
        {"hover", &Palette::hover},
        {"sel", &Palette::sel},
        {"selline", &Palette::selline},
        {"line", &Palette::line},
        {"line2", &Palette::line2},
        {"field", &Palette::field},
        {"ink", &Palette::ink},
        {"ink2", &Palette::ink2},
        {"ink3", &Palette::ink3},
        {"inkdis", &Palette::inkdis},
        {"accent", &Palette::accent},
        {"accenthov", &Palette::accenthov},
        {"accentsoft", &Palette::accentsoft},
        {"onaccent", &Palette::onaccent},
        {"r0", &Palette::r0},
        {"r0line", &Palette::r0line},
        {"r1", &Palette::r1},
        {"r1line", &Palette::r1line},
        {"r2", &Palette::r2},
        {"r3", &Palette::r3},
        {"onr1", &Palette::onr1},
        {"onr2", &Palette::onr2},
        {"onr3", &Palette::onr3},
        {"st0", &Palette::st0},
        {"st1", &Palette::st1},
        {"st2", &Palette::st2},
        {"st3", &Palette::st3},
        {"st4", &Palette::st4},
        {"p0", &Palette::p0},
        {"p1", &Palette::p1},
        {"p2", &Palette::p2},
        {"p3", &Palette::p3},
        {"p4", &Palette::p4},
        {"ok", &Palette::ok},
        {"warn", &Palette::warn},
        {"warnline", &Palette::warnline},
        {"stop", &Palette::stop},
        {"oksoft", &Palette::oksoft},
        {"warnsoft", &Palette::warnsoft},
        {"stopsoft", &Palette::stopsoft},
        {"oktext", &Palette::oktext},
        {"warntext", &Palette::warntext},
        {"stoptext", &Palette::stoptext},
        {"c1", &Palette::c1},
        {"c2", &Palette::c2},
        {"c3", &Palette::c3},
        {"c5", &Palette::c5},
        {"grid", &Palette::grid},
        {"axis", &Palette::axis},
        {"track", &Palette::track},
        {"na", &Palette::na},
    };
    return all;
}

const Palette &lightPalette()
{
    static const Palette palette = readPalette(QLatin1String("light"));
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette = readPalette(QLatin1String("dark"));
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace aanjager::theme
