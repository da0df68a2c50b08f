#pragma once

#include "ui/paper/logo.h"

namespace aanjager::paper {

/** Draws a cover over the whole of the page. */
void drawCover(const report::Cover &cover, const Logo &logo, Canvas &canvas);

} // namespace aanjager::paper
