#include "ui/theme/style_parts.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QStyleOption>
#include <algorithm>

namespace aanjager::theme {

namespace {

constexpr int shortestSlider = 28;

Palette &worn()
{
    static Palette palette = lightPalette();
    return palette;
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

} // namespace

void setPartsPalette(const Palette &palette)
{
    worn() = palette;
}

const Palette &partsPalette()
{
    return worn();
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const PaintScope scope(painter);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && isEnabled(option);
    const double line = focused ? 2 : 1;
    painter.setPen(QPen(!isEnabled(option) ? worn().line : focused ? worn().accent : worn().field, line));
    painter.setBrush(isEnabled(option) ? worn().surface : worn().win);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
}

void paintIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const PaintScope scope(painter);
    const bool on = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.setPen(QPen(!isEnabled(option) ? worn().line2 : on ? worn().accent : worn().field, 1));
    painter.setBrush(!on ? worn().surface : isEnabled(option) ? worn().accent : worn().track);
    painter.drawRoundedRect(box, round ? side / 2 : 3, round ? side / 2 : 3);
    if (!on)
        return;
    const QColor mark = isEnabled(option) ? worn().onaccent : worn().inkdis;
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side / 5, side / 5);
    } else if (option.state.testFlag(QStyle::State_On)) {
        paintIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), mark);
    } else {
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, side - 6, 2), mark);
    }
}

void paintArrow(const QRect &rect, QPainter &painter, ArrowTo to, bool enabled)
{
    const PaintScope scope(painter);
    const double side = std::min({Theme::instance().length(14), rect.width(), rect.height() + 4});
    painter.translate(QRectF(rect).center());
    if (to == ArrowTo::Up)
        painter.rotate(180);
    const QString icon = to == ArrowTo::Left    ? QStringLiteral("chevron-left")
                         : to == ArrowTo::Right ? QStringLiteral("chevron-right")
                                                : QStringLiteral("chevron-down");
    paintIcon(painter, QRectF(-side / 2, -side / 2, side, side), icon, enabled ? worn().ink2 : worn().inkdis);
}

void paintScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const PaintScope scope(painter);
    const bool awake = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(awake ? worn().field : worn().line2);
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
}

void paintHeader(const QRect &rect, QPainter &painter)
{
    painter.fillRect(rect, worn().surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), worn().line2);
}

void paintMenuChoice(const QStyleOption &option, QPainter &painter)
{
    const PaintScope scope(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(worn().sel);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
}

void paintMenuPanel(const QRect &rect, QPainter &painter)
{
    painter.fillRect(rect, worn().line2);
    painter.fillRect(rect.adjusted(1, 1, -1, -2), worn().raised);
}

void paintMenuCheck(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_On))
        paintIcon(painter, QRectF(option.rect).adjusted(-1, -1, 1, 1), QStringLiteral("check"),
                  isEnabled(option) ? worn().accent : worn().inkdis);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int room = across ? bar.rect.width() : bar.rect.height();
    const qint64 span = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const qint64 page = span > 0 ? qint64(room) * bar.pageStep / span : room;
    const int length = std::min(room, std::max(shortestSlider, static_cast<int>(page)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect &all = bar.rect;
        return QStyle::visualRect(bar.direction, all,
                                  across ? QRect(all.left() + from, all.top(), to - from, all.height())
                                         : QRect(all.left(), all.top() + from, all.width(), to - from));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + length, room);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

} // namespace aanjager::theme
