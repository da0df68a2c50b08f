#pragma once

#include "ui/paper/text_shaper.h"

#include <QStringList>

namespace aanjager::paper {

/**
 * The same characters, with spaces that do not break in what is read as one: "€ 4,55 mln", "45 %", "1 200", "M 10". A
 * break in the answer is a break in the text.
 */
QString unbroken(const QString &text);

/**
 * Breaks a text into lines of at most `width` ems, where Unicode allows a break; a word that is longer than a line is
 * cut between its characters. A line keeps the space it ends in, so that the lines together are the text.
 */
QStringList wrapped(const QString &text, float width, TextForm form, const TextShaper &shaper);

} // namespace aanjager::paper
