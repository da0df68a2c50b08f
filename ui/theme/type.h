#pragma once

#include <QFont>
#include <QMetaType>

namespace aanjager::theme {

/** The type scale: what a piece of text is for decides its size and weight. */
enum class TextStyle { Figure, ScreenTitle, PanelTitle, CardTitle, Body, BodyStrong, Caption, Label };

inline constexpr int textStyleCount = 8;

/** Loads the carried Inter and Inter Display once; without them the system's font takes their place, with a warning. */
void loadFonts();

/** The font of a style at a user scale in percent; sizes are in points, so they follow the screen's resolution. */
QFont font(TextStyle style, int scalePercent);

/** The size of a style in points at 100 %. */
double pointSize(TextStyle style);

} // namespace aanjager::theme
