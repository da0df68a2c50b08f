#pragma once

#include "ui/theme/palette.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;

/** The small parts that Style paints itself, each in the palette set last. */
namespace aanjager::theme {

void setPartsPalette(const Palette &palette);
const Palette &partsPalette();

enum class ArrowTo { Down, Up, Left, Right };

/** The frame of a field: hairline, accent when focused, faint when disabled. */
void paintField(const QStyleOption &option, QPainter &painter);
/** A check box, or with `round` a radio button. */
void paintIndicator(const QStyleOption &option, QPainter &painter, bool round);
void paintArrow(const QRect &rect, QPainter &painter, ArrowTo to, bool enabled);
/** A scroll bar is its handle alone, on nothing; nothing at all when there is nowhere to go. */
void paintScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter);
void paintHeader(const QRect &rect, QPainter &painter);
/** The chosen entry of a menu: a soft fill with round corners, under the entry that Fusion writes. */
void paintMenuChoice(const QStyleOption &option, QPainter &painter);
/** The ground of a popup menu; no shadow, but a stronger lower edge. */
void paintMenuPanel(const QRect &rect, QPainter &painter);
void paintMenuCheck(const QStyleOption &option, QPainter &painter);

/** Where a part of a scroll bar without step buttons lies. */
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace aanjager::theme
