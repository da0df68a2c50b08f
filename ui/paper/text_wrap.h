#pragma once

#include "ui/paper/text_shaper.h"

#include <QStringList>

namespace aanjager::paper {

/**
 * Breaks a text into lines of at most `width` ems, where Unicode allows a break; a word that is longer than a line is
 * cut between its characters. A line keeps the space it ends in, so that the lines together are the text.
 */
QStringList wrapped(const QString &text, float width, TextForm form, const TextShaper &shaper);

} // namespace aanjager::paper
