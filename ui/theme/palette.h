#pragma once

#include <QColor>
#include <span>

namespace aanjager::theme {

/** The colours of one look, light or dark; each member is named as its token in `resources/style/tokens.json`. */
struct Palette
{
    QColor win, surface, raised, hover, sel, selline;        ///< surfaces
    QColor line, line2, field;                               ///< lines
    QColor ink, ink2, ink3, inkdis;                          ///< text
    QColor accent, accenthov, accentsoft, onaccent;          ///< what can be pressed
    QColor r0, r0line, r1, r1line, r2, r3, onr1, onr2, onr3; ///< municipal cells by status, and what is drawn on them
    QColor st0, st1, st2, st3, st4;                          ///< status glyphs
    QColor p0, p1, p2, p3, p4;                               ///< status pills
    QColor ok, warn, warnline, stop;                         ///< verdicts
    QColor oksoft, warnsoft, stopsoft, oktext, warntext, stoptext; ///< verdicts as a soft fill, and the words on it
    QColor c1, c2, c3, c5, grid, axis, track, na;                  ///< charts and bars

    bool operator==(const Palette &) const = default;
};

/** A token by its name and its place in a palette. */
struct Token
{
    const char *name;
    QColor Palette::*member;
};

/** Every token, in the order of the file. */
std::span<const Token> tokens();

/** The light palette: the default on screen, and the only one on paper. Read once from `:/style/tokens.json`. */
const Palette &lightPalette();
const Palette &darkPalette();

/** The WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
double contrast(const QColor &one, const QColor &other);

} // namespace aanjager::theme
